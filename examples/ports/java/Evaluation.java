import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** A year of cases: the year document, the yardsticks of a group, every index and ranking (sections 6 and 11). */
final class Evaluation {
  private Evaluation() {}

  static Map<String, Object> year(Scheme scheme, Object document) {
    Reader reader = new Reader();
    Object read = reader.document("year", document);
    if (read != Reader.BAD) check(scheme, Json.map(read), reader);
    reader.finish(document);
    return Json.map(read);
  }

  private static void check(Scheme scheme, Map<String, Object> year, Reader reader) {
    Set<Object> bad = Scheme.bad(reader);
    Map<Object, Object> groups = new HashMap<>();
    List<Object> schemes = bad.contains("schemes") ? List.of() : Json.list(year, "schemes");
    for (int each = 0; each < schemes.size(); each++) {
      Map<String, Object> stamp = Json.map(schemes.get(each), "scheme");
      if (groups.putIfAbsent(Json.map(schemes.get(each)).get("group"), stamp) != null) reader.wrong("year.repeated_group", List.of("schemes"), each, "group");
      if (scheme.isOf(stamp) && !stamp.get("digest").equals(scheme.digest)) reader.wrong("year.other_digest", List.of("schemes"), each, "scheme", "digest");
    }
    if (!groups.isEmpty() && groups.values().stream().noneMatch(scheme::isOf)) reader.wrong("year.scheme_not_named", List.of("schemes"));
    Set<Object> ids = new HashSet<>();
    List<Object> units = bad.contains("schemes") || bad.contains("units") ? List.of() : Json.list(year, "units");
    for (int each = 0; each < units.size(); each++) {
      Map<String, Object> unit = Json.map(units.get(each));
      if (!ids.add(unit.get("id"))) reader.wrong("year.repeated_unit", List.of("units"), each, "id");
      if (!groups.containsKey(unit.get("group"))) reader.wrong("year.unknown_group", List.of("units"), each, "group");
      if (!scheme.isOf(groups.getOrDefault(unit.get("group"), scheme.own))) continue;
      Set<Object> seen = new HashSet<>();
      List<Object> exempt = Json.list(unit, "notApplicable");
      for (int number = 0; number < exempt.size(); number++) {
        Map<String, Object> leaf = scheme.leaves.get(Json.text(exempt.get(number), "leaf"));
        boolean isNew = seen.add(Json.text(exempt.get(number), "leaf"));
        String code = leaf == null ? "document.unknown_leaf" : !isNew ? "year.repeated_exemption" : scheme.policy(leaf).equals("refuse") ? "year.exemption_refused" : null;
        if (code != null) reader.wrong(code, List.of("units"), each, "notApplicable", number, "leaf");
      }
    }
    String before = null;
    for (String step : List.of("dossiers", "appraisal", "explanation", "council")) {
      String day = bad.contains("calendar") || !year.containsKey("calendar") ? null : Json.text(year.get("calendar"), step);
      if (day == null) continue;
      if (before != null && Rules.day(day).isBefore(Rules.day(before))) reader.wrong("year.days_backwards", List.of("calendar"), step);
      before = day;
    }
    Set<Object> forms = new HashSet<>();
    List<Object> rows = bad.contains("survey") || bad.contains("units") ? List.of() : Json.list(year, "survey");
    for (int each = 0; each < rows.size(); each++) {
      Map<String, Object> row = Json.map(rows.get(each));
      if (!ids.contains(row.get("unit"))) reader.wrong("year.unknown_unit", List.of("survey"), each, "unit");
      if (!forms.add(List.of(row.get("unit"), row.get("group")))) reader.wrong("year.repeated_forms", List.of("survey"), each);
    }
  }

  /** A case that has been read, the leaves from which its unit is exempt, and its states. */
  private static final class Case {
    Map<String, Object> dossier;
    List<Object> ledger = List.of();
    List<Object> tally = List.of();
    List<Object> surveyed = List.of();
    final List<String> exempt = new ArrayList<>();
    Sheets.Replay states;

    String group() {
      return Json.text(dossier.get("unit"), "group");
    }

    List<Sheets.States> all() {
      return List.of(states.own(), states.appraised(), states.final_());
    }
  }

  @SuppressWarnings("unchecked")
  private static Case read(Scheme scheme, int at, Object document) {
    if (!(document instanceof Map)) throw Refused.of("document.not_an_object", at);
    Case one = new Case();
    List<Map<String, Object>> issues = new ArrayList<>();
    Json.map(document).forEach((key, value) -> {
      try {
        switch (key) {
          case "dossier" -> one.dossier = Sheets.dossier(scheme, value);
          case "ledger" -> one.ledger = Sheets.ledger(scheme, value);
          case "tally" -> one.tally = Sheets.tally(scheme, value);
          case "surveyed" -> {
            Reader reader = new Reader();
            Object read = reader.read(Reader.fieldOf("case", "surveyed"), value, List.of());
            reader.finish(value);
            one.surveyed = (List<Object>) read;
          }
          default -> issues.add(Refused.issue(key.equals("__proto__") ? "document.forbidden_key" : "document.unknown_key", List.of(at, key)));
        }
      } catch (Refused refused) {
        issues.addAll(Refused.under(refused.issues, at, key));
      }
    });
    if (!Json.has(document, "dossier")) issues.add(Refused.issue("document.missing", List.of(at, "dossier")));
    if (!issues.isEmpty()) throw new Refused(issues);
    return one;
  }

  /** A case within a year: its unit is on the roster, its period is the year's; name and group are the year's. */
  private static void place(Map<String, Object> year, Case one, int at) {
    Object unit = Rules.byId(Json.list(year, "units"), Json.map(one.dossier, "unit").get("id"));
    if (unit == null) throw Refused.of("evaluate.not_on_roster", at, "dossier", "unit", "id");
    if (!one.dossier.get("period").equals(year.get("period"))) throw Refused.of("document.other_period", at, "dossier", "period");
    Map<String, Object> own = new LinkedHashMap<>(Json.map(unit));
    own.remove("notApplicable");
    one.dossier.put("unit", own);
    for (Object exemption : Json.list(unit, "notApplicable")) one.exempt.add(Json.text(exemption, "leaf"));
  }

  /** Best, worst, mean and place for every `relative` rule: a unit's own facts among the final facts of the others. */
  private static void compare(Scheme scheme, Iterable<Case> cases) {
    scheme.leaves.forEach((code, leaf) -> {
      Map<String, Object> rule = Json.map(leaf, "rule");
      Map<Case, Map<String, Fraction>> measures = new LinkedHashMap<>();
      for (Case one : cases) {
        Map<String, Fraction> own = new HashMap<>();
        measures.put(one, own);
        Sheets.Standing standing = one.states.final_().stated.get(code);
        if (standing != null && standing.facts() != null)
          Rules.marked(rule, standing.facts(), (inner, place, x) -> {
            own.put(place, x);
            return Map.of();
          }, "");
      }
      for (Case one : cases) {
        List<Map<String, Fraction>> others = measures.keySet().stream().filter(other -> other != one && other.group().equals(one.group())).map(measures::get).toList();
        for (Sheets.States state : one.all()) {
          Sheets.Standing standing = state.stated.get(code);
          if (standing == null || standing.facts() == null) continue;
          Map<String, Object> marked = Rules.marked(rule, standing.facts(), (inner, place, x) -> {
            List<Fraction> present = new ArrayList<>(others.stream().map(other -> other.get(place)).filter(Objects::nonNull).toList());
            present.add(x);
            return marks(inner, x, present);
          }, "");
          state.stated.put(code, new Sheets.Standing(marked, null));
        }
      }
    });
  }

  private static Map<String, Object> marks(Map<String, Object> rule, Fraction own, List<Fraction> present) {
    Fraction least = present.stream().reduce(Fraction::min).orElseThrow();
    Fraction most = present.stream().reduce(Fraction::max).orElseThrow();
    boolean isHigh = rule.get("best").equals("highest");
    long better = present.stream().filter(one -> isHigh ? one.compareTo(own) > 0 : one.compareTo(own) < 0).count();
    Fraction mean = present.stream().reduce(Fraction.ZERO, Fraction::plus).by(Fraction.of(present.size()));
    return Json.object("best", isHigh ? most : least, "worst", isHigh ? least : most, "mean", mean, "place", better + 1);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> evaluate(Scheme scheme, Object given, Object document) {
    if (!(given instanceof List)) throw Refused.of("argument.other_kind", "cases");
    List<Object> documents = (List<Object>) given;
    Map<String, Object> year;
    try {
      year = document == null ? null : year(scheme, document);
    } catch (Refused refused) {
      throw new Refused(Refused.under(refused.issues, "year"));
    }
    List<List<Object>> keys = new ArrayList<>();
    for (Object one : documents) {
      Object dossier = one instanceof Map ? Json.map(one).get("dossier") : null;
      Object unit = dossier instanceof Map ? Json.map(dossier).get("unit") : null;
      keys.add(unit instanceof Map && Json.has(unit, "id") ? java.util.Arrays.asList(Json.map(unit).get("id"), Json.map(dossier).get("period"), Json.map(unit).get("group")) : null);
    }
    List<Object> ids = new ArrayList<>(keys.stream().map(key -> key == null ? null : key.subList(0, 2)).toList());
    Map<Integer, Case> cases = new TreeMap<>();
    Map<Integer, List<Map<String, Object>>> refused = new TreeMap<>();
    for (int each = 0; each < documents.size(); each++) {
      try {
        Object id = ids.get(each);
        if (id != null && ids.stream().filter(id::equals).count() > 1) throw Refused.of("evaluate.duplicate_unit", each, "dossier", "unit", "id");
        Case one = read(scheme, each, documents.get(each));
        if (year != null) place(year, one, each);
        one.states = Sheets.replay(scheme, one.dossier, one.ledger, each, "ledger");
        cases.put(each, one);
      } catch (Refused problem) {
        refused.put(each, problem.issues);
      }
    }
    for (Case one : cases.values()) {
      for (String leaf : one.exempt) {
        Sheets.Standing none = new Sheets.Standing(null, "not-applicable");
        Sheets.Standing own = one.states.own().stated.get(leaf);
        // What the unit has said of it stays its own opinion.
        if (own != null && own.isAny("not-submitted")) one.states.own().stated.put(leaf, none);
        one.states.appraised().stated.put(leaf, none);
        one.states.final_().stated.put(leaf, none);
      }
    }
    if (year != null) compare(scheme, cases.values());
    List<Map<String, Object>> indexes = new ArrayList<>();
    for (Case one : cases.values()) {
      Map<String, Object> unit = Json.map(one.dossier, "unit");
      Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
      for (Map<String, Object> row : Sheets.surveyRows(scheme, one.tally, unit.get("id"), one.surveyed)) rows.put(Json.text(row, "leaf"), row);
      for (Map<String, Object> row : one.states.rows()) rows.put(Json.text(row, "leaf"), row);
      indexes.add(Index.of(scheme, unit, one.dossier.get("period"), rows, code -> one.states.final_().of(code).level()));
    }
    List<Index.Missing> missing = new ArrayList<>();
    for (int each : refused.keySet())
      if (keys.get(each) != null) missing.add(new Index.Missing("" + keys.get(each).get(1), "" + keys.get(each).get(2), "" + keys.get(each).get(0), "ranking.refused"));
    Set<Object> there = new HashSet<>(missing.stream().map(Index.Missing::unit).toList());
    for (Map<String, Object> index : indexes) there.add(Json.map(index, "unit").get("id"));
    for (Object unit : year == null ? List.of() : Json.list(year, "units")) {
      boolean isOurs = Json.list(year, "schemes").stream().anyMatch(one -> Json.map(one).get("group").equals(Json.map(unit).get("group")) && scheme.isOf(Json.map(one).get("scheme")));
      if (isOurs && !there.contains(Json.map(unit).get("id")))
        missing.add(new Index.Missing(Json.text(year, "period"), Json.text(unit, "group"), Json.text(unit, "id"), "ranking.not_submitted"));
    }
    if (!refused.isEmpty()) throw new Refused(refused.values().stream().flatMap(List::stream).toList());
    return Json.object("indexes", indexes, "rankings", Index.rank(scheme, indexes, missing));
  }
}
