import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Dossier, ledger and tally: read against their scheme, and the rows that they come to (sections 7, 8 and 9). */
final class Sheets {
  private static final List<String> STAGES = List.of("appraisal", "explanation", "council");
  private static final List<String> CELL = List.of("unit", "group", "question", "option");

  private Sheets() {}

  private static boolean isRead(Object document, String key) {
    return Json.has(document, key) && Json.map(document).get(key) != Reader.BAD;
  }

  /** Facts of a leaf, or that there are none. */
  private static Object facts(Reader reader, Scheme scheme, Map<String, Object> leaf, Reader.Stated stated, String period) {
    return stated.value().containsKey("absent")
        ? reader.object(Reader.def("absent"), stated.value(), stated.path())
        : Facts.read(reader, Json.map(leaf, "rule"), stated, scheme.context(leaf, period));
  }

  private static boolean isOutside(Map<String, Object> leaf, Fraction figure) {
    return figure.compareTo(Rules.low(leaf)) < 0 || figure.compareTo(Json.exact(leaf, "max")) > 0;
  }

  static Map<String, Object> dossier(Scheme scheme, Object document) {
    Reader reader = new Reader();
    Object read = reader.document("dossier", document);
    if (read != Reader.BAD) {
      if (isRead(read, "scheme") && isRead(Json.map(read).get("scheme"), "id") && isRead(Json.map(read).get("scheme"), "edition")) {
        Map<String, Object> stamp = Json.map(read, "scheme");
        if (!scheme.isOf(stamp)) reader.wrong("document.other_scheme", List.of("scheme"));
        else if (!stamp.getOrDefault("digest", scheme.digest).equals(scheme.digest)) reader.wrong("assessment.other_digest", List.of("scheme"), "digest");
      }
      String period = isRead(read, "period") ? Json.text(read, "period") : null;
      Set<String> seen = new HashSet<>();
      List<Object> entries = isRead(read, "entries") ? Json.list(read, "entries") : List.of();
      for (int each = 0; each < entries.size(); each++)
        if (entries.get(each) != Reader.BAD && isRead(entries.get(each), "leaf")) entry(reader, scheme, Json.map(entries.get(each)), List.of("entries", each), period, seen);
    }
    reader.finish(document);
    return Json.map(read);
  }

  private static void entry(Reader reader, Scheme scheme, Map<String, Object> entry, List<Object> path, String period, Set<String> seen) {
    Map<String, Object> leaf = scheme.leaves.get(Json.text(entry, "leaf"));
    if (leaf == null) {
      reader.wrong("document.unknown_leaf", path, "leaf");
      return;
    }
    if (!seen.add(Json.text(entry, "leaf"))) reader.wrong("assessment.repeated_leaf", path, "leaf");
    boolean isSurvey = Rules.kind(leaf.get("rule")).equals("survey");
    if (isSurvey || "appraiser".equals(leaf.get("scoredBy"))) {
      reader.wrong(isSurvey ? "assessment.survey_leaf" : "assessment.not_self_scored", path, "leaf");
      return;
    }
    if (!entry.containsKey("facts") && !entry.containsKey("claimed")) reader.wrong("assessment.nothing_stated", path);
    if (entry.get("facts") instanceof Reader.Stated stated) entry.put("facts", facts(reader, scheme, leaf, stated, period));
    Object absent = entry.get("facts") instanceof Map ? Json.map(entry, "facts").get("absent") : null;
    boolean isExempt = "not-applicable".equals(absent);
    if (isExempt && scheme.policy(leaf).equals("refuse")) reader.wrong("assessment.not_applicable_refused", path, "facts");
    if (!(entry.get("claimed") instanceof String claimed)) return;
    boolean isOfAbsence = isExempt || "not-submitted".equals(absent) && !Fraction.of(claimed).isZero();
    if (isOfAbsence) reader.wrong("assessment.claim_of_absence", path, "claimed");
    else if (isOutside(leaf, Fraction.of(claimed))) reader.wrong("assessment.claim_out_of_range", path, "claimed");
  }

  @SuppressWarnings("unchecked")
  static List<Object> ledger(Scheme scheme, Object document) {
    Reader reader = new Reader();
    Object read = reader.document("ledger", document);
    if (read != Reader.BAD) {
      Map<String, String> stages = new HashMap<>();
      Map<String, String> days = new HashMap<>();
      List<Object> entries = (List<Object>) read;
      for (int each = 0; each < entries.size(); each++)
        if (entries.get(each) != Reader.BAD && isRead(entries.get(each), "leaf")) adjustment(reader, scheme, Json.map(entries.get(each)), List.of(each), stages, days);
    }
    reader.finish(document);
    return (List<Object>) read;
  }

  private static void adjustment(Reader reader, Scheme scheme, Map<String, Object> entry, List<Object> path, Map<String, String> stages, Map<String, String> days) {
    String code = Json.text(entry, "leaf");
    Map<String, Object> leaf = scheme.leaves.get(code);
    if (leaf == null || Rules.kind(leaf.get("rule")).equals("survey")) {
      reader.wrong(leaf == null ? "document.unknown_leaf" : "appraisal.survey_leaf", path, "leaf");
      return;
    }
    if (entry.get("to") instanceof Map) {
      Map<String, Object> to = Json.map(entry, "to");
      if (to.get("facts") instanceof Reader.Stated stated) to.put("facts", facts(reader, scheme, leaf, stated, null));
      Object absent = to.get("facts") instanceof Map ? Json.map(to, "facts").get("absent") : to.get("absent");
      if ("not-applicable".equals(absent) && scheme.policy(leaf).equals("refuse"))
        reader.wrong("appraisal.not_applicable_refused", to.containsKey("facts") ? Refused.path(path, "to", "facts") : Refused.path(path, "to"));
      if (to.get("points") instanceof String points) {
        if (isOutside(leaf, Fraction.of(points))) reader.wrong("appraisal.out_of_range", path, "to", "points");
        if (!Fraction.of(points).fits(scheme.places())) reader.wrong("rules.points_too_fine", path, "to", "points");
      }
    }
    if (entry.get("stage") instanceof String stage) {
      boolean isCouncil = stage.equals("council");
      String council = Json.text(scheme.own, "council");
      String appraiser = scheme.nodes.stream().filter(node -> node.code().equals(code)).findFirst().orElseThrow().appraiser();
      String expected = isCouncil ? council : appraiser;
      String agency = entry.get("by") instanceof Map && isRead(entry.get("by"), "agency") ? Json.text(entry.get("by"), "agency") : null;
      if (isCouncil && council == null) reader.wrong("appraisal.no_council", path, "stage");
      else if (agency != null && expected != null && !agency.equals(expected))
        reader.wrong(isCouncil ? "appraisal.not_the_council" : "appraisal.wrong_agency", path, "by", "agency");
      String before = stages.put(code, stage);
      if (before != null && STAGES.indexOf(stage) < STAGES.indexOf(before)) reader.wrong("appraisal.stage_goes_back", path, "stage");
    }
    if (entry.get("at") instanceof String at) {
      String before = days.put(code, at);
      boolean isBack = before != null && (at.contains("T") && before.contains("T") ? Rules.moment(at).isBefore(Rules.moment(before)) : Rules.day(at).isBefore(Rules.day(before)));
      if (isBack) reader.wrong("appraisal.date_goes_back", path, "at");
    }
  }

  @SuppressWarnings("unchecked")
  static List<Object> tally(Scheme scheme, Object document) {
    Reader reader = new Reader();
    Object read = reader.document("tally", document);
    if (read != Reader.BAD) {
      List<Object> rows = (List<Object>) read;
      Map<String, Object> form = Json.map(scheme.own, "questionnaire");
      if (form == null && !rows.isEmpty()) reader.wrong("survey.no_questionnaire", List.of());
      for (int each = 0; form != null && each < rows.size(); each++) if (rows.get(each) != Reader.BAD) row(reader, form, Json.map(rows.get(each)), each);
    }
    reader.finish(document);
    return (List<Object>) read;
  }

  private static void row(Reader reader, Map<String, Object> form, Map<String, Object> row, int at) {
    Object group = row.get("group");
    boolean isGroup = Rules.byId(Json.list(form, "groups"), group) != null;
    if (isRead(row, "group") && !isGroup) reader.wrong("survey.unknown_group", List.of(at), "group");
    if (!isRead(row, "question")) return;
    Object question = Rules.byId(Json.list(form, "questions"), row.get("question"));
    if (question == null) {
      reader.wrong("survey.unknown_question", List.of(at), "question");
      return;
    }
    if (isRead(row, "option") && Rules.byId(Json.list(question, "options"), row.get("option")) == null) reader.wrong("survey.unknown_option", List.of(at), "option");
    if (isGroup && Json.has(question, "groups") && !Json.list(question, "groups").contains(group)) reader.wrong("survey.group_not_asked", List.of(at), "group");
  }

  static List<Object> merged(List<Object> a, List<Object> b) {
    Map<String, Map<String, Object>> cells = new TreeMap<>();
    List<Object> rows = new ArrayList<>(a);
    rows.addAll(b);
    for (Object row : rows) {
      String key = String.join("\0", CELL.stream().map(field -> Json.text(row, field)).toList());
      Map<String, Object> cell = cells.computeIfAbsent(key, none -> Json.with(Json.map(row), "count", 0L));
      cell.put("count", (Long) cell.get("count") + Long.parseLong(Json.map(row).get("count").toString()));
    }
    List<Map<String, Object>> over = new ArrayList<>();
    for (Map<String, Object> cell : cells.values())
      if ((Long) cell.get("count") > Reader.MOST) over.add(Refused.issue("number.not_a_count", CELL.stream().map(cell::get).toList()));
    if (!over.isEmpty()) throw new Refused(over);
    return new ArrayList<>(cells.values());
  }

  /** What a leaf stands at: facts, or an outcome, which is points or an absence. */
  record Standing(Map<String, Object> facts, String outcome) {
    static Standing of(Map<String, Object> facts) {
      return facts.containsKey("absent") ? new Standing(null, Json.text(facts, "absent")) : new Standing(facts, null);
    }

    boolean isAny(String... outcomes) {
      return outcome != null && List.of(outcomes).contains(outcome);
    }
  }

  /** What every leaf stands at. Facts may rest on other leaves. */
  static final class States {
    final Map<String, Standing> stated;
    private final Scheme scheme;
    private final String period;

    States(Scheme scheme, String period, Map<String, Standing> stated) {
      this.scheme = scheme;
      this.period = period;
      this.stated = new LinkedHashMap<>(stated);
    }

    Rules.Other of(String code) {
      Standing standing = stated.getOrDefault(code, new Standing(null, "pending"));
      if (standing.facts() == null) return new Rules.Other(standing.outcome(), null);
      Map<String, Object> leaf = scheme.leaves.get(code);
      Fraction found = Rules.points(Json.map(leaf, "rule"), standing.facts(), scheme.context(leaf, period), this::of);
      String level = Rules.kind(leaf.get("rule")).equals("levels") ? Json.text(standing.facts(), "level") : null;
      return new Rules.Other(found == null ? "pending" : found.rounded(scheme.rounding("leaf")).spell(), level);
    }
  }

  /** The unit's claims, and its three states: its own, what the appraisal left, and the final one. */
  record Replay(Map<String, String> claims, States own, States appraised, States final_) {
    List<Map<String, Object>> rows() {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (String code : final_.stated.keySet()) {
        Object self = claims.containsKey(code) ? claims.get(code) : own.stated.containsKey(code) ? own.of(code).outcome() : null;
        rows.add(Json.object("leaf", code, "self", self, "appraised", appraised.of(code).outcome(), "final", final_.of(code).outcome()));
      }
      return rows;
    }
  }

  static Replay replay(Scheme scheme, Map<String, Object> dossier, List<Object> ledger, Object... before) {
    Map<String, String> claims = new HashMap<>();
    Map<String, Standing> stated = new LinkedHashMap<>();
    scheme.leaves.forEach((code, leaf) -> {
      if (Rules.kind(leaf.get("rule")).equals("survey")) return;
      Object entry = Json.list(dossier, "entries").stream().filter(one -> Json.text(one, "leaf").equals(code)).findFirst().orElse(null);
      if ("appraiser".equals(leaf.get("scoredBy"))) {
        claims.put(code, null);
        stated.put(code, new Standing(null, "pending"));
        return;
      }
      Standing standing = new Standing(null, "not-submitted");
      if (entry != null) standing = Json.has(entry, "facts") ? Standing.of(Json.map(entry, "facts")) : new Standing(null, "pending");
      stated.put(code, standing);
      boolean isClaimed = entry != null && Json.has(entry, "claimed") && !(Json.has(entry, "facts") && standing.facts() == null);
      if (isClaimed) claims.put(code, Json.text(entry, "claimed"));
    });
    String period = Json.text(dossier, "period");
    Replay replay = new Replay(claims, new States(scheme, period, stated), new States(scheme, period, stated), new States(scheme, period, stated));
    List<Map<String, Object>> found = new ArrayList<>();
    Map<String, Object> unit = Json.map(dossier, "unit");
    Object stamp = Json.object("id", scheme.own.get("id"), "edition", scheme.own.get("edition"));
    String seal = Json.digest(Json.object("unit", unit.get("id"), "period", period, "scheme", stamp));
    for (int each = 0; each < ledger.size(); each++) {
      Map<String, Object> entry = Json.map(ledger.get(each));
      List<Object> path = Refused.path(List.of(before), each);
      String code = Json.text(entry, "leaf");
      if (!entry.get("from").equals(replay.final_().of(code).outcome())) found.add(Refused.issue("appraisal.stale", Refused.path(path, "from")));
      Object agency = Json.map(entry, "by").get("agency");
      if (agency.equals(unit.get("id")) || agency.equals(unit.get("name"))) found.add(Refused.issue("appraisal.self_written", Refused.path(path, "by", "agency")));
      if (entry.containsKey("seal")) {
        Map<String, Object> unsealed = new LinkedHashMap<>(entry);
        unsealed.remove("seal");
        boolean isSealed = seal != null && entry.get("seal").equals(Json.digest(Json.object("after", seal, "adjustment", unsealed)));
        if (!isSealed) found.add(Refused.issue(each == 0 ? "appraisal.first_seal_broken" : "appraisal.seal_broken", Refused.path(path, "seal")));
      }
      seal = Json.text(entry, "seal");
      Map<String, Object> to = Json.map(entry, "to");
      Standing target = replay.final_().stated.get(code);
      if (to.containsKey("points")) target = new Standing(null, Json.text(to, "points"));
      else if (to.containsKey("absent")) target = new Standing(null, Json.text(to, "absent"));
      else if (to.containsKey("facts")) target = Standing.of(Json.map(to, "facts"));
      else if (target.isAny("pending") && claims.get(code) != null) target = new Standing(null, claims.get(code));
      else if (target.isAny("pending", "not-submitted")) found.add(Refused.issue("appraisal.nothing_to_confirm", Refused.path(path, "to")));
      replay.final_().stated.put(code, target);
      if (entry.get("stage").equals("appraisal")) replay.appraised().stated.put(code, target);
    }
    if (!found.isEmpty()) throw new Refused(found);
    return replay;
  }

  /** The rows of the leaves of the survey. */
  static List<Map<String, Object>> surveyRows(Scheme scheme, List<Object> tally, Object unit, List<Object> surveyed) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Map<String, Object> form = Json.map(scheme.own, "questionnaire");
    scheme.leaves.forEach((code, leaf) -> {
      if (!Rules.kind(leaf.get("rule")).equals("survey")) return;
      Fraction top = Json.exact(leaf, "max");
      Object ready = surveyed.stream().filter(one -> Json.text(one, "leaf").equals(code)).findFirst().orElse(null);
      Fraction figure = null;
      if (ready != null) figure = Json.has(ready, "points") ? Json.exact(ready, "points") : top.times(Json.exact(ready, "share"));
      else if (form != null) {
        List<Object> questions = Json.list(form, "questions").stream().filter(one -> Json.text(one, "leaf").equals(code)).toList();
        List<Fraction> means = new ArrayList<>();
        for (Object question : questions) means.add(mean(form, question, tally.stream().filter(row -> Json.map(row).get("unit").equals(unit)).toList()));
        if (!means.isEmpty() && means.stream().allMatch(Objects::nonNull))
          figure = top.times(means.stream().reduce(Fraction.ZERO, Fraction::plus)).by(Fraction.of(means.size()));
      }
      String outcome = figure == null ? "pending" : figure.rounded(scheme.rounding("leaf")).spell();
      rows.add(Json.object("leaf", code, "self", null, "appraised", outcome, "final", outcome));
    });
    return rows;
  }

  /** The weighted mean of a question over the groups asked; null while answers are missing. */
  private static Fraction mean(Map<String, Object> form, Object question, List<Object> rows) {
    Fraction total = Fraction.ZERO;
    Fraction weights = Fraction.ZERO;
    for (Object group : Json.list(form, "groups")) {
      Fraction weight = Json.exact(group, "weight");
      Object id = Json.map(group).get("id");
      boolean isAsked = !Json.has(question, "groups") || Json.list(question, "groups").contains(id);
      if (!isAsked || weight.isZero()) continue;
      Fraction sum = Fraction.ZERO;
      long people = 0;
      for (Object row : rows) {
        boolean isOf = Json.map(row).get("question").equals(Json.map(question).get("id")) && Json.map(row).get("group").equals(id);
        String value = isOf ? Json.text(Rules.byId(Json.list(question, "options"), Json.map(row).get("option")), "value") : null;
        if (value == null) continue;
        long count = (Long) Json.map(row).get("count");
        people += count;
        sum = sum.plus(Fraction.of(value).times(count));
      }
      Object least = Json.map(group).getOrDefault("minimumAnswers", form.getOrDefault("minimumAnswers", 0L));
      boolean isFew = people < (Long) least && form.getOrDefault("belowMinimum", "pending").equals("pending");
      if (people == 0 || isFew) return null;
      total = total.plus(weight.times(sum).by(Fraction.of(people)));
      weights = weights.plus(weight);
    }
    return weights.isZero() ? null : total.by(weights);
  }
}
