import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each kind of rule asks of its own parameters (section 4). */
final class RuleCheck {
  /** A rule inside another: its place, the leaf that bounds it, and whether it is held to these bounds by itself. */
  private record Inside(Map<String, Object> rule, List<Object> path, Map<String, Object> leaf, boolean isHeld) {}

  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private final Reader reader;

  RuleCheck(Reader reader) {
    this.reader = reader;
  }

  /** No rule gives more than its leaf's maximum or less than its minimum, and it gives the maximum at best. */
  static void within(Reader reader, Map<String, Object> rule, List<Object> path, Map<String, Object> leaf, boolean reaches) {
    Fraction[] bounds = Rules.bounds(rule, leaf);
    int most = bounds[1].compareTo(Json.exact(leaf, "max"));
    if (most > 0) reader.wrong("rules.exceeds_max", path);
    else if (most < 0 && reaches) reader.wrong("rules.cannot_earn_max", path);
    if (bounds[0].compareTo(Rules.low(leaf)) < 0) reader.wrong("rules.below_min", path);
  }

  private static List<Inside> inside(Map<String, Object> rule, List<Object> path, Map<String, Object> leaf) {
    List<Inside> found = new ArrayList<>();
    String kind = Rules.kind(rule);
    String key = kind.equals("sum") ? "terms" : kind.equals("best") ? "cases" : null;
    List<Object> items = key == null ? List.of() : Json.list(rule, key);
    for (int each = 0; each < items.size(); each++) {
      boolean isHeld = kind.equals("sum") || Json.has(items.get(each), "max");
      found.add(new Inside(Json.map(items.get(each), "rule"), Refused.path(path, key, each, "rule"), Rules.inside(leaf, items.get(each)), isHeld));
    }
    if (kind.equals("clamp")) found.add(new Inside(Json.map(rule, "rule"), Refused.path(path, "rule"), leaf, false));
    if (kind.equals("when"))
      for (String branch : List.of("holds", "otherwise"))
        if (Json.has(rule.get(branch), "kind")) found.add(new Inside(Json.map(rule, branch), Refused.path(path, branch), leaf, false));
    return found;
  }

  /** The conditions on other leaves, wherever they stand in a rule. */
  static List<Map<String, Object>> conditions(Map<String, Object> rule) {
    List<Map<String, Object>> found = new ArrayList<>();
    if (Rules.kind(rule).equals("when") && Json.text(rule.get("if"), "on").startsWith("leaf-")) found.add(Json.map(rule, "if"));
    for (Inside one : inside(rule, List.of(), Json.object("max", "0"))) found.addAll(conditions(one.rule()));
    return found;
  }

  void check(Map<String, Object> rule, List<Object> path, Map<String, Object> leaf) {
    switch (Rules.kind(rule)) {
      case "survey" -> {
        reader.wrong("rules.survey_inside", path);
        return;
      }
      case "steps" -> steps(rule, path);
      case "proportional" -> proportional(rule, path, leaf);
      case "line" -> line(rule, path);
      case "deadline" -> deadline(rule, path);
      case "deducting" -> deducting(rule, path);
      case "relative" -> relative(rule, path);
      case "clamp" -> {
        boolean isBoth = rule.containsKey("least") && rule.containsKey("most");
        if (isBoth && Json.exact(rule, "least").compareTo(Json.exact(rule, "most")) > 0) reader.wrong("rules.range_turned_round", path, "least");
      }
      case "when" -> when(Json.map(rule, "if"), path);
      default -> {
      }
    }
    for (Inside one : inside(rule, path, leaf)) {
      int before = reader.issues.size();
      check(one.rule(), one.path(), one.leaf());
      if (reader.issues.size() == before && one.isHeld()) within(reader, one.rule(), one.path(), one.leaf(), false);
    }
  }

  private void measure(Map<String, Object> rule, List<Object> path) {
    if (rule.getOrDefault("measure", "value").equals("value"))
      for (String key : List.of("of", "over")) if (rule.containsKey(key)) reader.wrong("rules.only_of_a_ratio", path, key);
  }

  private boolean oneLimit(Object step, List<Object> path) {
    boolean isOne = Rules.LIMITS.stream().filter(limit -> Json.has(step, limit)).count() == 1;
    if (!isOne) reader.wrong("rules.one_limit", path);
    return isOne;
  }

  private void steps(Map<String, Object> rule, List<Object> path) {
    measure(rule, path);
    for (String key : List.of("beyond", "steps")) {
      List<Object> steps = Json.list(rule, key);
      boolean isLimited = true;
      for (int each = 0; each < steps.size(); each++) isLimited &= oneLimit(steps.get(each), Refused.path(path, key, each));
      if (!isLimited) return;
    }
    for (String key : List.of("beyond", "steps")) {
      List<Object> steps = Json.list(rule, key);
      for (int each = 0; each < steps.size(); each++) {
        String limit = Rules.limitOf(steps.get(each));
        Fraction at = Json.exact(steps.get(each), limit);
        boolean isUpper = isUpper(limit);
        if (each == 0) {
          int sign = at.compareTo(Fraction.ZERO);
          if (isUpper && (sign < 0 || sign == 0 && limit.equals("below"))) reader.wrong("rules.step_unreachable", path, key, each, limit);
        } else if (isUpper != isUpper(Rules.limitOf(steps.get(0)))) {
          reader.wrong("rules.steps_mixed", path, key, each, limit);
        } else if (!isWeaker(steps.get(each), steps.get(each - 1))) {
          reader.wrong("rules.steps_out_of_order", path, key, each, limit);
        }
        if (key.equals("steps") && each > 0 && rises(steps.get(each - 1), steps.get(each))) reader.wrong("rules.step_points_rise", path, key, each, "points");
      }
    }
    List<Object> steps = Json.list(rule, "steps");
    if (Json.exact(rule, "otherwise").compareTo(Json.exact(steps.get(steps.size() - 1), "points")) > 0) reader.wrong("rules.step_points_rise", path, "otherwise");
  }

  private static boolean rises(Object before, Object after) {
    return Json.exact(after, "points").compareTo(Json.exact(before, "points")) > 0;
  }

  private static boolean isUpper(String limit) {
    return limit.equals("atMost") || limit.equals("below");
  }

  /** Whether a limit lets through more than the one before it. */
  private static boolean isWeaker(Object step, Object before) {
    String limit = Rules.limitOf(step);
    String last = Rules.limitOf(before);
    int order = Json.exact(step, limit).compareTo(Json.exact(before, last));
    if (order == 0) return last.equals("above") && limit.equals("atLeast") || last.equals("below") && limit.equals("atMost");
    return isUpper(limit) ? order > 0 : order < 0;
  }

  private void proportional(Map<String, Object> rule, List<Object> path, Map<String, Object> leaf) {
    measure(rule, path);
    if (rule.get("measure").equals("value") && !rule.containsKey("target")) {
      reader.wrong("rules.target_missing", path);
      return;
    }
    Object from = rule.get("from");
    if (from == null || !oneLimit(from, Refused.path(path, "from"))) return;
    String limit = Rules.limitOf(from);
    Fraction at = Json.exact(from, limit);
    Fraction target = Json.exact(rule, "target", "100");
    int order = at.compareTo(target);
    if (order > 0 || order == 0 && limit.equals("above")) reader.wrong("rules.threshold_above_target", path, "from", limit);
    else if (Json.exact(from, "otherwise").compareTo(Json.exact(leaf, "max").times(at).by(target)) > 0)
      reader.wrong("rules.threshold_reward", path, "from", "otherwise");
  }

  private void line(Map<String, Object> rule, List<Object> path) {
    measure(rule, path);
    List<Object> through = Json.list(rule, "through");
    if (through.size() == 1) reader.wrong("rules.line_of_one_point", path, "through");
    for (int each = 1; each < through.size(); each++)
      if (Json.exact(through.get(each), "at").compareTo(Json.exact(through.get(each - 1), "at")) <= 0)
        reader.wrong("rules.line_not_rising", path, "through", each, "at");
  }

  private void deadline(Map<String, Object> rule, List<Object> path) {
    if (rule.get("due") instanceof Map) {
      long month = (Long) Json.map(rule, "due").get("month");
      long day = (Long) Json.map(rule, "due").get("day");
      if (month < 1 || month > 12 || day < 1 || day > DAYS[(int) month - 1]) reader.wrong("rules.no_such_day", path, "due");
    }
    Fraction before = null;
    for (String key : List.of("early", "onTime", "late", "later", "missed")) {
      if (!(rule.get(key) instanceof List<?> steps)) {
        if (!(rule.get(key) instanceof String points)) continue;
        if (before != null && Fraction.of(points).compareTo(before) > 0) reader.wrong("rules.step_points_rise", path, key);
        before = Fraction.of(points);
        continue;
      }
      for (int each = 0; each < steps.size(); each++) {
        if (each > 0 && days(steps.get(each)).compareTo(days(steps.get(each - 1))) * (key.equals("late") ? 1 : -1) <= 0)
          reader.wrong("rules.days_out_of_order", path, key, each, "days");
        Fraction points = Json.exact(steps.get(each), "points");
        if (before != null && points.compareTo(before) > 0) reader.wrong("rules.step_points_rise", path, key, each, "points");
        before = points;
      }
    }
  }

  private static Long days(Object step) {
    return (Long) Json.map(step).get("days");
  }

  private void deducting(Map<String, Object> rule, List<Object> path) {
    List<Object> faults = Json.list(rule, "faults");
    for (int each = 0; each < faults.size(); each++) {
      Object points = Json.map(faults.get(each)).get("points");
      if (Json.has(points, "inTurn")) {
        int all = Json.list(points, "inTurn").indexOf("all");
        if (all >= 0 && all < Json.list(points, "inTurn").size() - 1) reader.wrong("rules.nothing_after_all", path, "faults", each, "points", "inTurn", all + 1);
      } else if (points instanceof Map && Json.exact(points, "atLeast").compareTo(Json.exact(points, "atMost")) > 0) {
        reader.wrong("rules.range_turned_round", path, "faults", each, "points", "atLeast");
      }
    }
  }

  private void relative(Map<String, Object> rule, List<Object> path) {
    measure(rule, path);
    if (!(rule.get("against") instanceof Map)) return;
    List<Object> places = Json.list(rule.get("against"), "places");
    for (int each = 1; each < places.size(); each++) {
      Long before = (Long) Json.map(places.get(each - 1)).get("atMost");
      if (((Long) Json.map(places.get(each)).get("atMost")).compareTo(before) <= 0) reader.wrong("rules.places_out_of_order", path, "against", "places", each, "atMost");
      if (rises(places.get(each - 1), places.get(each))) reader.wrong("rules.step_points_rise", path, "against", "places", each, "points");
    }
    Fraction last = Json.exact(places.get(places.size() - 1), "points");
    if (Json.exact(rule.get("against"), "otherwise").compareTo(last) > 0) reader.wrong("rules.step_points_rise", path, "against", "otherwise");
  }

  private void when(Map<String, Object> condition, List<Object> path) {
    if (condition.get("on").equals("level")) {
      List<Object> levels = Json.list(condition, "levels");
      List<Object> is = Json.list(condition, "is");
      for (int each = 0; each < is.size(); each++) if (Rules.byId(levels, is.get(each)) == null) reader.wrong("rules.unknown_level", path, "if", "is", each);
      Set<Object> ids = new HashSet<>(levels.stream().map(level -> Json.map(level).get("id")).toList());
      if (is.containsAll(ids)) reader.wrong("rules.always_holds", path, "if", "is");
    }
    if (condition.get("on").equals("leaf-points")) oneLimit(condition, Refused.path(path, "if"));
  }
}
