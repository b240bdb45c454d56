import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts of a leaf, read by the rule that asks for them (section 5). */
final class Facts {
  private final Reader reader;
  private final Map<String, Object> rule;
  private final Map<String, Object> facts;
  private final List<Object> path;
  private final Map<String, Object> leaf;
  private final boolean isBad;

  private Facts(Reader reader, Map<String, Object> rule, Map<String, Object> facts, List<Object> path, Map<String, Object> leaf, boolean isBad) {
    this.reader = reader;
    this.rule = rule;
    this.facts = facts;
    this.path = path;
    this.leaf = leaf;
    this.isBad = isBad;
  }

  /** The facts in their canonical form; what is wrong goes to the reader, and the place of the facts is bad. */
  static Object read(Reader reader, Map<String, Object> rule, Reader.Stated stated, Map<String, Object> leaf) {
    if (Rules.kind(rule).equals("clamp")) return read(reader, Json.map(rule, "rule"), stated, leaf);
    if (Rules.kind(rule).equals("survey")) return reader.object(Json.object("properties", Map.of()), stated.value(), stated.path());
    int before = reader.issues.size();
    Object facts = reader.object(shape(rule), stated.value(), stated.path());
    new Facts(reader, rule, Json.map(facts), stated.path(), leaf, reader.issues.size() > before).check();
    return reader.issues.size() > before ? Reader.BAD : facts;
  }

  private static Map<String, Object> shape(Map<String, Object> rule) {
    boolean isRatio = "ratio".equals(rule.get("measure"));
    String name = switch (Rules.kind(rule)) {
      case "counting" -> rule.get("each") instanceof List ? "sortedCounting" : "counting";
      case "steps", "line", "proportional" -> !isRatio ? "value" : rule.containsKey("of") ? "amount" : "ratio";
      case "relative" -> "relative" + (isRatio ? "Ratio" : "") + (rule.get("against") instanceof Map ? "Place" : "mean".equals(rule.get("against")) ? "Mean" : "");
      case "when" -> switch (Json.text(rule.get("if"), "on")) {
        case "level" -> "whenLevel";
        case "statement" -> "whenStated";
        case "documents" -> "whenDocuments";
        default -> "whenLeaf";
      };
      default -> Rules.kind(rule);
    };
    Map<String, Object> shape = Reader.def(name + "Facts");
    if (!Rules.kind(rule).equals("relative") || !isRatio || rule.containsKey("of")) return shape;
    Map<String, Object> fields = new LinkedHashMap<>(Json.map(shape, "properties"));
    for (String key : List.of("part", "whole", "excused")) fields.put(key, Json.object("$ref", "#/$defs/things"));
    return Json.with(shape, "properties", fields);
  }

  private void wrong(String code, Object... steps) {
    reader.wrong(code, path, steps);
  }

  private boolean has(String key) {
    return facts.containsKey(key) && facts.get(key) != Reader.BAD;
  }

  private void check() {
    switch (Rules.kind(rule)) {
      case "levels" -> level(Json.list(rule, "levels"));
      case "checklist" -> known("met", Json.list(rule, "items"));
      case "counting" -> {
        if (rule.get("each") instanceof List) known("counts", Json.list(rule, "each"));
      }
      case "deducting" -> deducting();
      case "steps", "line", "proportional" -> {
        if ("ratio".equals(rule.get("measure"))) ratio();
      }
      case "weighted" -> {
        ratio();
        known("counts", Json.list(rule, "terms"));
      }
      case "relative" -> relative();
      case "deadline" -> {
        if (facts.containsKey("date") && facts.containsKey("missed")) wrong("rules.missed_has_no_day", "date");
        else if (facts.isEmpty() && !isBad) wrong("document.missing", "date");
      }
      case "given" -> given();
      case "sum" -> sum();
      case "best" -> inner("cases", Json.list(rule, "cases"));
      case "when" -> when();
      default -> throw new IllegalArgumentException(Rules.kind(rule));
    }
  }

  private void level(List<Object> levels) {
    if (has("level") && Rules.byId(levels, facts.get("level")) == null) wrong("rules.unknown_level", "level");
  }

  private List<Object> items(String key) {
    return has(key) ? Json.list(facts, key) : List.of();
  }

  /** Ids of a list of facts are those of the rule, each once. */
  private void known(String key, List<Object> known) {
    Set<Object> seen = new HashSet<>();
    List<Object> items = items(key);
    for (int each = 0; each < items.size(); each++) {
      Object item = items.get(each);
      Object id = item instanceof Map ? Json.map(item).getOrDefault("id", Reader.BAD) : item;
      if (id == Reader.BAD) continue;
      if (Rules.byId(known, id) == null) wrong("rules.unknown_id", key, each);
      else if (!seen.add(id)) wrong("rules.repeated_id", key, each);
    }
  }

  private void deducting() {
    known("faults", Json.list(rule, "faults"));
    List<Object> items = items("faults");
    for (int each = 0; each < items.size(); each++) {
      if (!(items.get(each) instanceof Map)) continue;
      Map<String, Object> stated = Json.map(items.get(each));
      Object fault = Rules.byId(Json.list(rule, "faults"), stated.get("id"));
      if (fault == null) continue;
      Object points = Json.map(fault).get("points");
      boolean isRanged = Json.has(points, "atLeast");
      if (isRanged && !stated.containsKey("points")) wrong("document.missing", "faults", each, "points");
      else if (!isRanged && stated.containsKey("points")) wrong("rules.points_not_asked", "faults", each, "points");
      else if (isRanged && stated.get("points") instanceof String taken && stated.get("count") instanceof Long count) {
        boolean isLow = Fraction.of(taken).compareTo(Json.exact(points, "atLeast").times(count)) < 0;
        boolean isHigh = Fraction.of(taken).compareTo(Json.exact(points, "atMost").times(count)) > 0;
        if (isLow || isHigh) wrong("rules.points_out_of_fault_range", "faults", each, "points");
      }
    }
  }

  /** The part, the whole and what is excused of it. */
  private void ratio() {
    if (!has("whole") || facts.get("excused") == Reader.BAD) return;
    Fraction left = Rules.left(facts);
    if (left.compareTo(Fraction.ZERO) < 0) {
      wrong("rules.excused_exceeds_whole", "excused");
    } else if (left.isZero()) {
      wrong("rules.whole_is_zero", "whole");
    } else if (has("part") && !rule.containsKey("over") && Json.exact(facts, "part").compareTo(left) > 0) {
      wrong("rules.part_exceeds_whole", "part");
    } else if (Rules.kind(rule).equals("weighted")) {
      List<Object> counts = items("counts").stream().map(item -> item instanceof Map ? Json.map(item).get("count") : null).toList();
      if (counts.stream().allMatch(Long.class::isInstance) && Fraction.of(counts.stream().mapToLong(Long.class::cast).sum()).compareTo(left) > 0)
        wrong("rules.counts_exceed_whole", "counts");
    }
  }

  private void relative() {
    int before = reader.issues.size();
    boolean isRatio = rule.containsKey("measure");
    if (isRatio) ratio();
    if (isBad || reader.issues.size() > before) return;
    Fraction own = Rules.measured(facts);
    Fraction best = Rules.yardstick(facts, "best");
    Fraction worst = Rules.yardstick(facts, "worst");
    int way = rule.get("best").equals("highest") ? 1 : -1;
    Fraction mean = Rules.yardstick(facts, "mean");
    boolean isNothing = way > 0 && mean != null && mean.isZero();
    if (isNothing) wrong("rules.whole_is_zero", "mean");
    else if (best != null && way > 0 && best.isZero() && rule.getOrDefault("against", "best").equals("best")) wrong("rules.whole_is_zero", "best");
    else if (best != null && own.compareTo(best) * way > 0) wrong("rules.value_beats_best", isRatio ? "part" : "value");
    else if (worst != null && own.compareTo(worst) * way < 0) wrong("rules.value_below_worst", isRatio ? "part" : "value");
  }

  private void given() {
    if (!has("points")) return;
    Fraction points = Json.exact(facts, "points");
    if (points.compareTo(Rules.low(leaf)) < 0 || points.compareTo(Json.exact(leaf, "max")) > 0) wrong("rules.points_out_of_range", "points");
    if (rule.containsKey("step") && !points.by(Json.exact(rule, "step")).isWhole()) wrong("rules.points_off_step", "points");
    if (!points.fits((Integer) leaf.get("places"))) wrong("rules.points_too_fine", "points");
  }

  /** The facts of several rules, each read by its own. */
  private void inner(String key, List<Object> known) {
    known(key, known);
    for (Object item : items(key)) {
      if (!(item instanceof Map) || !(Json.map(item).get("facts") instanceof Reader.Stated stated)) continue;
      Object one = Rules.byId(known, Json.map(item).get("id"));
      if (one != null) Json.map(item).put("facts", read(reader, Json.map(one, "rule"), stated, Rules.inside(leaf, one)));
    }
  }

  private void sum() {
    List<Object> terms = Json.list(rule, "terms");
    inner("terms", terms);
    if (!has("terms")) return;
    List<Object> there = items("terms").stream().map(item -> item instanceof Map ? Json.map(item).get("id") : null).toList();
    for (Object term : terms) if (!there.contains(Json.map(term).get("id"))) wrong("rules.term_missing", "terms");
  }

  private void when() {
    Map<String, Object> condition = Json.map(rule, "if");
    String on = Json.text(condition, "on");
    int before = reader.issues.size();
    if (on.equals("level")) level(Json.list(condition, "levels"));
    if (on.equals("documents")) known("documents", Json.list(condition, "documents"));
    if (on.equals("level") && reader.issues.size() > before) return;
    boolean isOfLeaf = on.startsWith("leaf-");
    for (String branch : List.of("holds", "otherwise")) {
      Map<String, Object> chosen = Json.map(rule, branch);
      boolean isTaken = isOfLeaf || !isBad && Rules.holds(condition, facts, null) == branch.equals("holds");
      boolean isAsked = chosen.containsKey("kind") && isTaken;
      if (facts.get(branch) instanceof Reader.Stated stated) {
        if (isAsked) facts.put(branch, read(reader, chosen, stated, leaf));
        else if (!isBad) wrong("rules.facts_not_asked", branch);
      } else if (isAsked && !isOfLeaf && !facts.containsKey(branch) && !isBad) {
        wrong("document.missing", branch);
      }
    }
  }
}
