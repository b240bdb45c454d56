import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The index of a unit, its class and its rank (sections 7, 10 and 11). */
final class Index {
  private Index() {}

  /** Points and maximum of a criterion; points are null where there are none. */
  private record Sum(Fraction points, Fraction most) {}

  /** What a part has: points that are scaled, points that are not, and the maximum that applies. */
  private record Part(Fraction scaled, Fraction fixed, Fraction applies) {}

  /** Points and maxima of every criterion, from what its leaves came to. */
  private static final class Roll {
    final Map<String, Sum> found = new LinkedHashMap<>();
    private final Scheme scheme;
    private final Map<String, Map<String, Object>> rows;
    private final String column;
    private final String pending;
    private final boolean keepsRescaled;

    Roll(Scheme scheme, Map<String, Map<String, Object>> rows, String column, String pending, boolean keepsRescaled) {
      this.scheme = scheme;
      this.rows = rows;
      this.column = column;
      this.pending = pending;
      this.keepsRescaled = keepsRescaled;
      for (Object node : Json.list(scheme.own, "criteria")) node(Json.map(node));
    }

    private Sum node(Map<String, Object> node) {
      Sum sum = node.get("kind").equals("leaf") ? leaf(node) : group(node);
      Fraction points = sum.points();
      if (points != null && Json.has(node.get("bonus"), "cap")) points = points.min(Json.exact(node.get("bonus"), "cap"));
      sum = new Sum(points, sum.most());
      found.put(Json.text(node, "code"), sum);
      return sum;
    }

    private Sum group(Map<String, Object> node) {
      Fraction points = null;
      Fraction most = Fraction.ZERO;
      for (Object child : Json.list(node, "children")) {
        Sum sum = node(Json.map(child));
        if (sum.points() != null) points = points == null ? sum.points() : points.plus(sum.points());
        if (!Json.has(child, "bonus")) most = most.plus(sum.most());
      }
      if (points == null && waits(node)) points = Fraction.ZERO;
      if (points != null && node.containsKey("least")) points = points.max(Json.exact(node, "least"));
      if (points != null && node.containsKey("most")) points = points.min(Json.exact(node, "most"));
      return new Sum(points, node.containsKey("most") ? most.min(Json.exact(node, "most")) : most);
    }

    /** Whether something below has yet to come. */
    private boolean waits(Map<String, Object> node) {
      return Scheme.nodes(List.of(node), List.of(), null, 0).stream().filter(Scheme.Node::isLeaf).map(leaf -> rows.get(leaf.code()).get(column))
          .anyMatch(outcome -> outcome != null && !outcome.equals("not-applicable"));
    }

    private Sum leaf(Map<String, Object> leaf) {
      Object outcome = rows.get(Json.text(leaf, "code")).get(column);
      Fraction top = Json.exact(leaf, "max");
      if ("not-applicable".equals(outcome)) {
        String policy = scheme.policy(leaf);
        if (policy.equals("full-points")) return new Sum(top, top);
        return new Sum(null, keepsRescaled && policy.equals("rescale-part") ? top : Fraction.ZERO);
      }
      if ("pending".equals(outcome) && pending != null) return new Sum(pending.equals("lowest") ? Rules.low(leaf) : top, top);
      if (outcome == null || outcome.equals("pending")) return new Sum(null, top);
      return new Sum(outcome.equals("not-submitted") ? Fraction.ZERO : Fraction.of((String) outcome), top);
    }
  }

  private static Map<String, Part> partSums(Scheme scheme, Roll roll) {
    Map<String, Part> sums = new LinkedHashMap<>();
    for (Object part : Json.list(scheme.own, "parts")) sums.put(Json.text(part, "id"), new Part(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO));
    for (Object node : Json.list(scheme.own, "criteria")) add(Json.map(node), false, roll, sums);
    return sums;
  }

  private static void add(Map<String, Object> node, boolean within, Roll roll, Map<String, Part> sums) {
    boolean isBonus = within || node.containsKey("bonus");
    boolean isBounded = node.containsKey("least") || node.containsKey("most") || Json.has(node.get("bonus"), "cap");
    if (node.get("kind").equals("group") && !isBounded) {
      for (Object child : Json.list(node, "children")) add(Json.map(child), isBonus, roll, sums);
      return;
    }
    Sum sum = roll.found.get(Json.text(node, "code"));
    Fraction points = sum.points() == null ? Fraction.ZERO : sum.points();
    boolean isFixed = isBonus || points.compareTo(Fraction.ZERO) < 0;
    String id = Scheme.partsIn(node).iterator().next();
    Part held = sums.get(id);
    sums.put(id, new Part(isFixed ? held.scaled() : held.scaled().plus(points), isFixed ? held.fixed().plus(points) : held.fixed(),
        isBonus ? held.applies() : held.applies().plus(sum.most())));
  }

  /** Points and maximum of each part; rescaled where the policy of a leaf that does not apply says so. */
  private static Map<String, Sum> parts(Scheme scheme, Roll roll) {
    Map<String, Part> sums = partSums(scheme, roll);
    // The maximum that is kept: that of all but the leaves whose policy lowers it.
    Map<String, Part> kept = partSums(scheme, new Roll(scheme, roll.rows, roll.column, roll.pending, true));
    Map<String, Fraction> tops = new LinkedHashMap<>();
    kept.forEach((part, sum) -> tops.put(part, sum.applies()));
    List<String> alive = tops.keySet().stream().filter(part -> !sums.get(part).applies().isZero()).toList();
    boolean isPassedOn = tops.keySet().stream().anyMatch(part -> !alive.contains(part) && !tops.get(part).isZero());
    if (isPassedOn) {
      Fraction total = tops.values().stream().reduce(Fraction.ZERO, Fraction::plus);
      List<Fraction> shares = alive.isEmpty() ? List.of() : Fraction.allocate(total, alive.stream().map(tops::get).toList(), scheme.places());
      tops.replaceAll((part, top) -> alive.contains(part) ? shares.get(alive.indexOf(part)) : Fraction.ZERO);
    }
    Map<String, Sum> found = new LinkedHashMap<>();
    sums.forEach((part, sum) -> {
      Fraction top = tops.get(part);
      boolean isWhole = sum.applies().isZero() || sum.applies().equals(top);
      Fraction points = isWhole ? sum.scaled() : top.times(sum.scaled()).by(sum.applies()).rounded(scheme.rounding("leaf"));
      found.put(part, new Sum(points.plus(sum.fixed()), top));
    });
    return found;
  }

  private static Fraction total(Map<String, Sum> parts, Function<Sum, Fraction> of) {
    return parts.values().stream().map(of).reduce(Fraction.ZERO, Fraction::plus);
  }

  private static String spell(Fraction figure) {
    return figure == null ? null : figure.spell();
  }

  private static String percent(Scheme scheme, Fraction points, Fraction most) {
    return points == null || most.isZero() ? null : points.times(100).by(most).rounded(scheme.rounding("index")).spell();
  }

  /** The index of a unit from the rows of its leaves. */
  static Map<String, Object> of(Scheme scheme, Object unit, Object period, Map<String, Map<String, Object>> rows, Function<String, String> levels) {
    Roll own = new Roll(scheme, rows, "self", null, false);
    Roll appraised = new Roll(scheme, rows, "appraised", null, false);
    Roll last = new Roll(scheme, rows, "final", null, false);
    Map<String, Sum> parts = parts(scheme, last);
    Fraction points = total(parts, Sum::points);
    Fraction most = total(parts, Sum::most);
    boolean isComplete = rows.values().stream().noneMatch(row -> row.get("final").equals("pending"));
    String published = null;
    if (isComplete && !most.isZero()) {
      Fraction figure = switch (Json.text(scheme.own, "publishes")) {
        case "points" -> points;
        case "percent" -> points.times(100).by(most);
        default -> points.by(most);
      };
      published = figure.rounded(scheme.rounding("index")).spell();
    }
    Set<Object> gated = new java.util.HashSet<>();
    for (Object gate : Json.list(scheme.own.get("bands"), "gates")) if (Json.has(Json.map(gate).get("when"), "level")) gated.add(Json.map(gate, "when").get("node"));
    List<Object> nodes = new ArrayList<>();
    for (Scheme.Node node : scheme.nodes) {
      Sum sum = last.found.get(node.code());
      Map<String, Object> one = Json.object("code", node.code(), "self", spell(own.found.get(node.code()).points()), "appraised", spell(appraised.found.get(node.code()).points()),
          "points", spell(sum.points()), "max", sum.most().spell(), "percent", percent(scheme, sum.points(), sum.most()));
      if (node.isLeaf() && List.of("pending", "not-applicable", "not-submitted").contains(rows.get(node.code()).get("final"))) one.put("absence", rows.get(node.code()).get("final"));
      if (gated.contains(node.code()) && levels.apply(node.code()) != null) one.put("level", levels.apply(node.code()));
      nodes.add(one);
    }
    Map<String, Part> ownParts = partSums(scheme, own);
    Set<Object> asked = new java.util.HashSet<>();
    scheme.leaves.forEach((code, leaf) -> {
      if (rows.get(code).get("self") != null) asked.add(leaf.get("part"));
    });
    List<Object> listed = new ArrayList<>();
    parts.forEach((part, sum) -> listed.add(Json.object("part", part, "self", asked.contains(part) ? ownParts.get(part).scaled().plus(ownParts.get(part).fixed()).spell() : null,
        "points", sum.points().spell(), "max", sum.most().spell(), "percent", percent(scheme, sum.points(), sum.most()))));
    Map<String, Object> index = Json.object("unit", unit, "period", period, "complete", isComplete, "points", points.spell(), "max", most.spell(),
        "percent", percent(scheme, points, most), "published", published, "class", null, "parts", listed, "nodes", nodes, "between",
        Json.object("lowest", bound(scheme, rows, "lowest"), "highest", bound(scheme, rows, "highest")));
    if (published != null && !isTooLittle(scheme, last)) index.put("class", gated(scheme, index, classify(Json.map(scheme.own, "bands"), index)));
    return index;
  }

  private static String bound(Scheme scheme, Map<String, Map<String, Object>> rows, String pending) {
    return total(parts(scheme, new Roll(scheme, rows, "final", pending, false)), Sum::points).spell();
  }

  private static boolean isTooLittle(Scheme scheme, Roll roll) {
    if (!Json.has(scheme.own.get("absence"), "leastShare")) return false;
    Fraction least = Json.exact(scheme.own.get("absence"), "leastShare");
    Map<String, Part> sums = partSums(scheme, roll);
    return Json.list(scheme.own, "parts").stream()
        .anyMatch(part -> sums.get(Json.text(part, "id")).applies().compareTo(least.times(Json.exact(part, "max"))) < 0);
  }

  /** The first class, best first, whose limit is no greater than the figure that is read. */
  static String classify(Map<String, Object> bands, Map<String, Object> index) {
    boolean isPublished = bands.get("reads").equals("published");
    String last = Json.text(bands.get("otherwise"), "class");
    if (isPublished && index.get("published") == null) return last;
    Fraction under = isPublished || bands.get("on").equals("points") ? Fraction.ONE : Json.exact(index, "max");
    if (under.isZero()) return last;
    Fraction figure = isPublished ? Json.exact(index, "published") : Json.exact(index, "points").times(bands.get("on").equals("percent") ? 100 : 1);
    for (Object band : Json.list(bands, "best")) if (figure.compareTo(Json.exact(band, "from").times(under)) >= 0) return Json.text(band, "class");
    return last;
  }

  private static String gated(Scheme scheme, Map<String, Object> index, String given) {
    Map<String, Object> bands = Json.map(scheme.own, "bands");
    List<String> order = new ArrayList<>(Json.list(bands, "best").stream().map(band -> Json.text(band, "class")).toList());
    order.add(Json.text(bands.get("otherwise"), "class"));
    int at = order.indexOf(given);
    for (Object gate : Json.list(bands, "gates")) {
      Object then = Json.map(gate).get("then");
      if (!isMet(Json.map(gate, "when"), index)) continue;
      if (then.equals("no-class")) return null;
      at = Json.has(then, "atMost") ? Math.max(at, order.indexOf(Json.text(then, "atMost"))) : Math.min(at + ((Long) Json.map(then).get("lower")).intValue(), order.size() - 1);
    }
    return order.get(at);
  }

  private static boolean isMet(Map<String, Object> when, Map<String, Object> index) {
    Object node = find(index, when.get("node"));
    if (when.containsKey("level")) return when.get("level").equals(Json.map(node).get("level"));
    if (Json.map(node).get("points") == null) return false;
    Fraction points = Json.exact(node, "points");
    Map<String, Object> below = Json.map(when, "below");
    if (below.containsKey("points")) return points.compareTo(Json.exact(below, "points")) < 0;
    Fraction most = Json.exact(node, "max");
    return !most.isZero() && points.times(100).compareTo(Json.exact(below, "percent").times(most)) < 0;
  }

  /** A part or a criterion of an index. */
  private static Object find(Map<String, Object> index, Object code) {
    for (Object part : Json.list(index, "parts")) if (Json.map(part).get("part").equals(code)) return part;
    return Json.list(index, "nodes").stream().filter(node -> Json.map(node).get("code").equals(code)).findFirst().orElse(null);
  }

  /** A unit outside a ranking, and why. */
  record Missing(String period, String group, String unit, String why) {}

  /** One ranking for each group of a period. */
  static List<Object> rank(Scheme scheme, List<Map<String, Object>> indexes, List<Missing> missing) {
    Map<String, List<Map<String, Object>>> groups = new TreeMap<>();
    for (Map<String, Object> index : indexes) groups.computeIfAbsent(index.get("period") + "\0" + Json.text(index.get("unit"), "group"), none -> new ArrayList<>()).add(index);
    for (Missing one : missing) groups.computeIfAbsent(one.period() + "\0" + one.group(), none -> new ArrayList<>());
    List<Object> rankings = new ArrayList<>();
    groups.forEach((key, members) -> {
      String[] of = key.split("\0", -1);
      Map<String, String> outside = new TreeMap<>();
      for (Missing one : missing) if (key.equals(one.period() + "\0" + one.group())) outside.put(one.unit(), one.why());
      List<Map<String, Object>> inside = new ArrayList<>();
      for (Map<String, Object> index : members) {
        boolean isPending = Boolean.FALSE.equals(index.get("complete"));
        if (isPending || index.get("published") == null) outside.put(Json.text(index.get("unit"), "id"), isPending ? "ranking.pending" : "ranking.no_score");
        else inside.add(index);
      }
      List<Object> unranked = new ArrayList<>();
      outside.forEach((unit, why) -> unranked.add(Json.object("unit", unit, "why", why)));
      rankings.add(Json.object("period", of[0], "group", of[1], "rows", rows(scheme, inside), "unranked", unranked));
    });
    return rankings;
  }

  /** What units are ordered by: the figure, and what each tie-break reads; null is below everything. */
  private static List<Fraction> key(Scheme scheme, Map<String, Object> index) {
    boolean isPoints = scheme.own.get("publishes").equals("points");
    boolean isPublished = Json.map(scheme.own, "ranking").get("by").equals("published");
    List<Fraction> key = new ArrayList<>();
    key.add(isPublished ? Json.exact(index, "published") : isPoints ? Json.exact(index, "points") : Json.exact(index, "points").by(Json.exact(index, "max")));
    for (Object code : Json.list(scheme.own.get("ranking"), "tieBreak")) {
      Object one = find(index, code);
      boolean isNothing = one == null || Json.map(one).get("points") == null || !isPoints && Json.exact(one, "max").isZero();
      key.add(isNothing ? null : isPoints ? Json.exact(one, "points") : Json.exact(one, "points").by(Json.exact(one, "max")));
    }
    return key;
  }

  private static int compare(List<Fraction> one, List<Fraction> other) {
    for (int each = 0; each < one.size(); each++) {
      int order = Comparator.nullsFirst(Comparator.<Fraction>naturalOrder()).compare(one.get(each), other.get(each));
      if (order != 0) return order;
    }
    return 0;
  }

  private static List<Object> rows(Scheme scheme, List<Map<String, Object>> indexes) {
    List<Map<String, Object>> ordered = new ArrayList<>(indexes);
    ordered.sort(Comparator.comparing(index -> Json.text(index.get("unit"), "id")));
    ordered.sort((one, other) -> compare(key(scheme, other), key(scheme, one)));
    List<List<Fraction>> keys = ordered.stream().map(index -> key(scheme, index)).toList();
    boolean isShared = Json.map(scheme.own, "ranking").get("ties").equals("shared");
    List<Object> rows = new ArrayList<>();
    int place = 0;
    for (int each = 0; each < ordered.size(); each++) {
      List<Fraction> own = keys.get(each);
      if (each == 0 || compare(keys.get(each - 1), own) != 0) place = isShared ? each + 1 : place + 1;
      Map<String, Object> index = ordered.get(each);
      long tied = keys.stream().filter(other -> compare(other, own) == 0).count();
      rows.add(Json.object("rank", place, "unit", Json.map(index, "unit").get("id"), "published", index.get("published"), "class", index.get("class"), "tied", tied,
          "brokenBy", toldBy(scheme, keys, own)));
    }
    return rows;
  }

  /** The tie-break that told a row from its neighbour above; the first of equals from the one below. */
  private static Object toldBy(Scheme scheme, List<List<Fraction>> keys, List<Fraction> own) {
    List<List<Fraction>> equal = keys.stream().filter(key -> key.get(0).equals(own.get(0)) && compare(key, own) != 0).toList();
    Comparator<List<Fraction>> order = Index::compare;
    List<Fraction> neighbour = equal.stream().filter(key -> compare(key, own) > 0).min(order).orElse(equal.stream().max(order).orElse(null));
    if (neighbour == null) return null;
    int at = 1;
    while (compare(own.subList(at, at + 1), neighbour.subList(at, at + 1)) == 0) at++;
    return Json.list(scheme.own.get("ranking"), "tieBreak").get(at - 1);
  }
}
