import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of rule: the points of their facts, and the least and most that they give (section 4). */
final class Rules {
  static final List<String> LIMITS = List.of("atLeast", "above", "atMost", "below");
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  /** What another leaf comes to, and its level where one was stated. */
  record Other(String outcome, String level) {}

  interface Others {
    Other of(String code);
  }

  /** Puts what a `relative` rule compares with beside its facts. */
  interface Mark {
    Map<String, Object> of(Map<String, Object> rule, String place, Fraction measured);
  }

  static String kind(Object rule) {
    return Json.text(rule, "kind");
  }

  static boolean meets(Fraction figure, String limit, Fraction at) {
    int order = figure.compareTo(at);
    return switch (limit) {
      case "atLeast" -> order >= 0;
      case "above" -> order > 0;
      case "atMost" -> order <= 0;
      default -> order < 0;
    };
  }

  static String limitOf(Object step) {
    return LIMITS.stream().filter(limit -> Json.has(step, limit)).findFirst().orElseThrow();
  }

  private static boolean meets(Fraction figure, Object step) {
    String limit = limitOf(step);
    return meets(figure, limit, Json.exact(step, limit));
  }

  /** A term or a case as the leaf of its rule: bounds of its own, or those of the leaf. */
  static Map<String, Object> inside(Map<String, Object> leaf, Object item) {
    boolean hasMax = Json.has(item, "max");
    Object min = Json.has(item, "min") ? Json.map(item).get("min") : hasMax ? "0" : leaf.getOrDefault("min", "0");
    return Json.with(leaf, "max", hasMax ? Json.map(item).get("max") : leaf.get("max"), "min", min);
  }

  private static Fraction top(Map<String, Object> leaf) {
    return Json.exact(leaf, "max");
  }

  static Fraction low(Map<String, Object> leaf) {
    return Json.exact(leaf, "min", "0");
  }

  static Object byId(List<Object> items, Object id) {
    return items.stream().filter(item -> Json.map(item).get("id").equals(id)).findFirst().orElse(null);
  }

  /** x: the value, or 100 × part ÷ (whole − excused). */
  static Fraction measured(Map<String, Object> facts) {
    if (facts.containsKey("value")) return Json.exact(facts, "value");
    return Json.exact(facts, "part").times(100).by(left(facts));
  }

  static Fraction left(Map<String, Object> facts) {
    return Json.exact(facts, "whole").minus(Json.exact(facts, "excused", "0"));
  }

  /** A yardstick as it was stated, or as the group gave it; null where there is none. */
  static Fraction yardstick(Map<String, Object> facts, String key) {
    Object stated = facts.get(key);
    if (stated == null || stated instanceof Fraction) return (Fraction) stated;
    if (stated instanceof String text) return Fraction.of(text);
    Fraction share = Json.exact(stated, "part").by(Json.exact(stated, "whole"));
    return facts.containsKey("value") ? share : share.times(100);
  }

  static Instant moment(String text) {
    String full = text.contains("T") ? text : text + "T00:00";
    return full.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(full).toInstant() : LocalDateTime.parse(full).toInstant(VIETNAM);
  }

  /** The day in Viet Nam; a time without a zone is Viet Nam's. */
  static LocalDate day(String text) {
    return text.contains("T") ? moment(text).atOffset(VIETNAM).toLocalDate() : LocalDate.parse(text);
  }

  /** Whether a condition is met; null where that is not known yet. */
  static Boolean holds(Map<String, Object> condition, Map<String, Object> facts, Others others) {
    switch (Json.text(condition, "on")) {
      case "level":
        return Json.list(condition, "is").contains(facts.get("level"));
      case "statement":
        return (Boolean) facts.get("stated");
      case "documents":
        return Json.list(condition, "documents").stream().allMatch(one -> Json.list(facts, "documents").contains(Json.text(one, "id")));
      default:
    }
    Other other = others.of(Json.text(condition, "leaf"));
    boolean isNone = other.outcome().equals("not-submitted");
    if (Set.of("pending", "not-applicable").contains(other.outcome())) return null;
    if (Json.text(condition, "on").equals("leaf-level")) {
      if (isNone) return false;
      return other.level() == null ? null : Json.list(condition, "is").contains(other.level());
    }
    Fraction points = isNone ? Fraction.ZERO : Fraction.of(other.outcome());
    return LIMITS.stream().filter(condition::containsKey).allMatch(limit -> meets(points, limit, Json.exact(condition, limit)));
  }

  /** The points of a leaf's facts, exact; null where something they rest on is not known yet. */
  static Fraction points(Map<String, Object> rule, Map<String, Object> facts, Map<String, Object> leaf, Others others) {
    return switch (kind(rule)) {
      case "levels" -> Json.exact(byId(Json.list(rule, "levels"), facts.get("level")), "points");
      case "checklist" -> Json.list(facts, "met").stream().map(id -> Json.exact(byId(Json.list(rule, "items"), id), "points")).reduce(Fraction.ZERO, Fraction::plus);
      case "counting" -> counted(rule, facts).min(top(leaf));
      case "deducting" -> deducted(rule, facts, leaf);
      case "given" -> Json.exact(facts, "points");
      case "steps" -> stepped(rule, measured(facts));
      case "proportional" -> inProportion(rule, measured(facts), top(leaf));
      case "weighted" -> top(leaf).times(weighted(rule, facts)).by(left(facts));
      case "line" -> onLine(Json.list(rule, "through"), measured(facts));
      case "deadline" -> byDeadline(rule, facts, leaf);
      case "relative" -> relative(rule, facts, top(leaf));
      case "sum" -> summed(rule, facts, leaf, others);
      case "best" -> best(rule, facts, leaf, others);
      case "clamp" -> clamped(rule, points(Json.map(rule, "rule"), facts, leaf, others));
      case "when" -> onCondition(rule, facts, leaf, others);
      default -> throw new IllegalArgumentException(kind(rule));
    };
  }

  private static long count(Object item) {
    return (Long) Json.map(item).get("count");
  }

  private static Fraction counted(Map<String, Object> rule, Map<String, Object> facts) {
    if (!(rule.get("each") instanceof List)) return Json.exact(rule, "each").times(count(facts));
    Fraction total = Fraction.ZERO;
    for (Object item : Json.list(facts, "counts")) {
      Object sort = byId(Json.list(rule, "each"), Json.map(item).get("id"));
      Fraction earned = Json.exact(sort, "points").times(count(item));
      total = total.plus(Json.has(sort, "most") ? earned.min(Json.exact(sort, "most")) : earned);
    }
    return total;
  }

  private static Fraction deducted(Map<String, Object> rule, Map<String, Object> facts, Map<String, Object> leaf) {
    Fraction floor = rule.containsKey("least") ? Json.exact(rule, "least") : low(leaf);
    Fraction left = top(leaf);
    for (Object item : Json.list(facts, "faults")) {
      Object each = Json.map(byId(Json.list(rule, "faults"), Json.map(item).get("id"))).get("points");
      long count = count(item);
      if (each instanceof String points) {
        left = left.minus(Fraction.of(points).times(count));
      } else if (Json.has(each, "inTurn")) {
        List<Object> turns = Json.list(each, "inTurn");
        for (int turn = 0; turn < turns.size() && turn < count; turn++) {
          if (turns.get(turn).equals("all")) return floor;
          long times = turn == turns.size() - 1 ? count - turn : 1;
          left = left.minus(Fraction.of((String) turns.get(turn)).times(times));
        }
      } else {
        left = left.minus(Json.exact(item, "points"));
      }
    }
    return left.max(floor);
  }

  private static Fraction stepped(Map<String, Object> rule, Fraction x) {
    List<Object> steps = new ArrayList<>(Json.list(rule, "beyond"));
    steps.addAll(Json.list(rule, "steps"));
    return steps.stream().filter(step -> meets(x, step)).findFirst().map(step -> Json.exact(step, "points")).orElseGet(() -> Json.exact(rule, "otherwise"));
  }

  private static Fraction inProportion(Map<String, Object> rule, Fraction x, Fraction top) {
    if (rule.containsKey("from") && !meets(x, rule.get("from"))) return Json.exact(rule.get("from"), "otherwise");
    return top.min(top.times(x.max(Fraction.ZERO)).by(Json.exact(rule, "target", "100")));
  }

  private static Fraction weighted(Map<String, Object> rule, Map<String, Object> facts) {
    Fraction total = Fraction.ZERO;
    for (Object item : Json.list(facts, "counts"))
      total = total.plus(Json.exact(byId(Json.list(rule, "terms"), Json.map(item).get("id")), "weight").times(count(item)));
    return total;
  }

  private static Fraction onLine(List<Object> through, Fraction x) {
    Object before = through.get(0);
    if (x.compareTo(Json.exact(before, "at")) <= 0) return Json.exact(before, "points");
    for (Object next : through.subList(1, through.size())) {
      Fraction from = Json.exact(before, "at");
      Fraction to = Json.exact(next, "at");
      if (x.compareTo(to) <= 0) {
        Fraction rise = Json.exact(next, "points").minus(Json.exact(before, "points"));
        return Json.exact(before, "points").plus(rise.times(x.minus(from)).by(to.minus(from)));
      }
      before = next;
    }
    return Json.exact(before, "points");
  }

  private static Fraction byDeadline(Map<String, Object> rule, Map<String, Object> facts, Map<String, Object> leaf) {
    if (Boolean.TRUE.equals(facts.get("missed"))) return Json.exact(rule, "missed");
    LocalDate due;
    if (rule.get("due") instanceof String text) {
      due = day(text);
    } else {
      Map<String, Object> day = Json.map(rule, "due");
      int shift = "before".equals(day.get("year")) ? -1 : "after".equals(day.get("year")) ? 1 : 0;
      due = LocalDate.of((Integer) leaf.get("year") + shift, ((Long) day.get("month")).intValue(), ((Long) day.get("day")).intValue());
    }
    long late = ChronoUnit.DAYS.between(due, day(Json.text(facts, "date")));
    for (Object step : Json.list(rule, "early")) if (late <= -days(step)) return Json.exact(step, "points");
    if (late <= 0) return Json.exact(rule, "onTime");
    if (rule.get("late") instanceof Map) {
      Fraction points = Json.exact(rule, "onTime").minus(Json.exact(rule.get("late"), "perDay").times(late));
      return points.max(Json.exact(rule, "later"));
    }
    for (Object step : Json.list(rule, "late")) if (late <= days(step)) return Json.exact(step, "points");
    return Json.exact(rule, "later");
  }

  private static long days(Object step) {
    return (Long) Json.map(step).get("days");
  }

  private static Fraction relative(Map<String, Object> rule, Map<String, Object> facts, Fraction top) {
    Fraction x = measured(facts);
    Object against = rule.getOrDefault("against", "best");
    if (against instanceof Map) {
      if (!facts.containsKey("place")) return null;
      long place = ((Number) facts.get("place")).longValue();
      return Json.list(against, "places").stream().filter(step -> place <= (Long) Json.map(step).get("atMost")).findFirst()
          .map(step -> Json.exact(step, "points")).orElseGet(() -> Json.exact(against, "otherwise"));
    }
    Fraction best = yardstick(facts, "best");
    Fraction worst = yardstick(facts, "worst");
    if (against.equals("worst")) {
      if (best == null || worst == null) return null;
      if (best.equals(worst)) return top;
      return top.min(top.times(x.minus(worst)).by(best.minus(worst))).max(Fraction.ZERO);
    }
    Fraction mark = against.equals("mean") ? yardstick(facts, "mean") : best;
    if (mark == null) return null;
    if (rule.get("best").equals("lowest")) return x.compareTo(mark) <= 0 ? top : top.times(mark).by(x);
    return x.compareTo(mark) >= 0 ? top : top.times(x).by(mark);
  }

  private static Fraction summed(Map<String, Object> rule, Map<String, Object> facts, Map<String, Object> leaf, Others others) {
    Fraction total = Fraction.ZERO;
    for (Object each : Json.list(rule, "terms")) {
      Object stated = byId(Json.list(facts, "terms"), Json.map(each).get("id"));
      Fraction part = points(Json.map(each, "rule"), Json.map(stated, "facts"), inside(leaf, each), others);
      if (part == null) return null;
      total = total.plus(part.times(Json.exact(each, "times", "1")));
    }
    return total.by(Json.exact(rule, "dividedBy", "1"));
  }

  private static Fraction best(Map<String, Object> rule, Map<String, Object> facts, Map<String, Object> leaf, Others others) {
    Fraction best = null;
    for (Object stated : Json.list(facts, "cases")) {
      Object one = byId(Json.list(rule, "cases"), Json.map(stated).get("id"));
      Fraction found = points(Json.map(one, "rule"), Json.map(stated, "facts"), inside(leaf, one), others);
      if (found == null) return null;
      best = best == null ? found : best.max(found);
    }
    return best == null ? low(leaf) : best;
  }

  private static Fraction clamped(Map<String, Object> rule, Fraction inner) {
    if (inner == null) return null;
    Fraction held = rule.containsKey("least") ? inner.max(Json.exact(rule, "least")) : inner;
    return rule.containsKey("most") ? held.min(Json.exact(rule, "most")) : held;
  }

  private static Fraction onCondition(Map<String, Object> rule, Map<String, Object> facts, Map<String, Object> leaf, Others others) {
    Boolean met = holds(Json.map(rule, "if"), facts, others);
    if (met == null) return null;
    String branch = met ? "holds" : "otherwise";
    Map<String, Object> chosen = Json.map(rule, branch);
    if (!chosen.containsKey("kind")) return Json.exact(chosen, "points");
    return facts.containsKey(branch) ? points(chosen, Json.map(facts, branch), leaf, others) : null;
  }

  /** Facts in which what a `relative` rule compares with is put by `mark`, wherever that rule stands inside. */
  static Map<String, Object> marked(Map<String, Object> rule, Map<String, Object> facts, Mark mark, String place) {
    Map<String, Object> made = new LinkedHashMap<>(facts);
    switch (kind(rule)) {
      case "relative" -> made.putAll(mark.of(rule, place, measured(facts)));
      case "clamp" -> made = marked(Json.map(rule, "rule"), facts, mark, place);
      case "sum", "best" -> {
        String key = kind(rule).equals("sum") ? "terms" : "cases";
        List<Object> inner = new ArrayList<>();
        for (Object item : Json.list(facts, key)) {
          Map<String, Object> own = Json.map(byId(Json.list(rule, key), Json.map(item).get("id")), "rule");
          inner.add(Json.with(Json.map(item), "facts", marked(own, Json.map(item, "facts"), mark, place + "/" + Json.text(item, "id"))));
        }
        made.put(key, inner);
      }
      case "when" -> {
        for (String branch : List.of("holds", "otherwise"))
          if (facts.containsKey(branch)) made.put(branch, marked(Json.map(rule, branch), Json.map(facts, branch), mark, place + "/" + branch));
      }
      default -> {
      }
    }
    return made;
  }

  /** The least and the most that a rule gives. */
  static Fraction[] bounds(Map<String, Object> rule, Map<String, Object> leaf) {
    Fraction top = top(leaf);
    Fraction low = low(leaf);
    List<Fraction> figures = new ArrayList<>();
    switch (kind(rule)) {
      case "levels" -> addPoints(rule, "levels", figures);
      case "checklist" -> {
        addPoints(rule, "items", figures);
        Fraction all = figures.stream().reduce(Fraction.ZERO, Fraction::plus);
        figures = List.of(Fraction.ZERO, all);
      }
      case "counting" -> {
        boolean isCapped = rule.get("each") instanceof List<?> sorts && sorts.stream().allMatch(sort -> Json.has(sort, "most"));
        Fraction most = !isCapped ? top : Json.list(rule, "each").stream().map(sort -> Json.exact(sort, "most")).reduce(Fraction.ZERO, Fraction::plus);
        figures = List.of(Fraction.ZERO, most.min(top));
      }
      case "deducting" -> {
        Fraction floor = rule.containsKey("least") ? Json.exact(rule, "least") : low;
        figures = List.of(floor, top.max(floor));
      }
      case "steps" -> {
        addPoints(rule, "steps", figures);
        addPoints(rule, "beyond", figures);
        figures.add(Json.exact(rule, "otherwise"));
      }
      case "proportional" -> {
        figures.addAll(List.of(Fraction.ZERO, top));
        if (rule.containsKey("from")) figures.add(Json.exact(rule.get("from"), "otherwise"));
      }
      case "weighted" -> {
        Fraction heaviest = Json.list(rule, "terms").stream().map(term -> Json.exact(term, "weight")).reduce(Fraction.ZERO, Fraction::max);
        figures = List.of(Fraction.ZERO, top.times(heaviest));
      }
      case "line" -> addPoints(rule, "through", figures);
      case "deadline" -> {
        for (String key : List.of("onTime", "later", "missed")) figures.add(Json.exact(rule, key));
        addPoints(rule, "early", figures);
        if (rule.get("late") instanceof List) addPoints(rule, "late", figures);
      }
      case "relative" -> {
        if (rule.get("against") instanceof Map) {
          addPoints(Json.map(rule, "against"), "places", figures);
          figures.add(Json.exact(rule.get("against"), "otherwise"));
        } else {
          figures = List.of(Fraction.ZERO, top);
        }
      }
      case "given" -> {
        Fraction steps = rule.containsKey("step") ? top.by(Json.exact(rule, "step")) : null;
        Fraction most = steps == null ? top : Json.exact(rule, "step").times(steps.over.divide(steps.under).longValueExact());
        figures = List.of(low, most);
      }
      case "sum" -> {
        Fraction least = Fraction.ZERO;
        Fraction most = Fraction.ZERO;
        for (Object term : Json.list(rule, "terms")) {
          Fraction[] inner = bounds(Json.map(term, "rule"), inside(leaf, term));
          least = least.plus(inner[0].times(Json.exact(term, "times", "1")));
          most = most.plus(inner[1].times(Json.exact(term, "times", "1")));
        }
        Fraction under = Json.exact(rule, "dividedBy", "1");
        figures = List.of(least.by(under), most.by(under));
      }
      case "best" -> {
        figures.add(low);
        for (Object one : Json.list(rule, "cases")) figures.add(bounds(Json.map(one, "rule"), inside(leaf, one))[1]);
      }
      case "clamp" -> {
        for (Fraction inner : bounds(Json.map(rule, "rule"), leaf)) figures.add(clamped(rule, inner));
      }
      case "when" -> {
        for (String branch : List.of("holds", "otherwise")) {
          Map<String, Object> chosen = Json.map(rule, branch);
          figures.addAll(chosen.containsKey("kind") ? List.of(bounds(chosen, leaf)) : List.of(Json.exact(chosen, "points")));
        }
      }
      default -> figures = List.of(low, top);
    }
    return new Fraction[] {figures.stream().reduce(Fraction::min).orElseThrow(), figures.stream().reduce(Fraction::max).orElseThrow()};
  }

  private static void addPoints(Map<String, Object> rule, String key, List<Fraction> to) {
    for (Object one : Json.list(rule, key)) to.add(Json.exact(one, "points"));
  }
}
