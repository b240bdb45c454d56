import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scheme that has been read: its tree, and what makes it right beyond its form (section 3). */
final class Scheme {
  /** A criterion, its place in the document, and the agency that appraises it. */
  record Node(Map<String, Object> own, List<Object> path, String appraiser) {
    String code() {
      return Json.text(own, "code");
    }

    boolean isLeaf() {
      return own.get("kind").equals("leaf");
    }
  }

  private static final Set<String> OF_IDS = Set.of("document.duplicate_id", "text.lookalike");

  final Map<String, Object> own;
  /** Leaves by their codes, in the order of the document. */
  final Map<String, Map<String, Object>> leaves = new LinkedHashMap<>();
  final List<Node> nodes;
  final String digest;

  private Scheme(Map<String, Object> own) {
    this.own = own;
    nodes = nodes(Json.list(own, "criteria"), List.of("criteria"), null, 0);
    for (Node node : nodes) if (node.isLeaf()) leaves.put(node.code(), node.own());
    digest = Json.digest(own);
  }

  static Scheme parse(Object document) {
    Reader reader = new Reader();
    Object read = reader.document("scheme", document);
    if (read != Reader.BAD) new Check(Json.map(read), reader).check();
    reader.finish(document);
    return new Scheme(Json.map(read));
  }

  static List<Node> nodes(List<Object> criteria, List<Object> path, String appraiser, int from) {
    List<Node> found = new ArrayList<>();
    for (int each = 0; each < criteria.size(); each++) {
      Map<String, Object> node = Json.map(criteria.get(each));
      String agency = (String) node.getOrDefault("appraiser", appraiser);
      List<Object> place = Refused.path(path, from + each);
      found.add(new Node(node, place, agency));
      found.addAll(nodes(Json.list(node, "children"), Refused.path(place, "children"), agency, 0));
    }
    return found;
  }

  /** The fields of a document that could not be read whole. */
  static Set<Object> bad(Reader reader) {
    Set<Object> bad = new HashSet<>();
    for (Map<String, Object> one : reader.issues) if (!OF_IDS.contains(one.get("code"))) bad.add(Json.list(one, "path").get(0));
    return bad;
  }

  Map<String, Object> rounding(String of) {
    return Json.map(Json.map(own, "rounding"), of);
  }

  int places() {
    return Integer.parseInt(rounding("leaf").get("places").toString());
  }

  boolean isOf(Object stamp) {
    return own.get("id").equals(Json.map(stamp).get("id")) && own.get("edition").equals(Json.map(stamp).get("edition"));
  }

  String policy(Map<String, Object> leaf) {
    return (String) leaf.getOrDefault("notApplicable", Json.text(own.get("absence"), "notApplicable"));
  }

  /** A leaf with what its rule may need besides: the places that are kept, the year of the period. */
  Map<String, Object> context(Map<String, Object> leaf, String period) {
    Integer year = period != null && period.matches("\\d{4}.*") ? Integer.valueOf(period.substring(0, 4)) : null;
    return Json.with(leaf, "places", places(), "year", year);
  }

  static Set<String> partsIn(Map<String, Object> node) {
    Set<String> parts = new LinkedHashSet<>();
    for (Node one : nodes(List.of(node), List.of(), null, 0)) if (one.isLeaf()) parts.add(Json.text(one.own(), "part"));
    return parts;
  }

  private static Fraction sum(List<Object> items) {
    return items.stream().filter(one -> !Json.has(one, "bonus")).map(one -> Json.exact(one, "max")).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The checks of one scheme. Each is made where every field that it looks at could be read whole; of the tree, domain by domain. */
  private static final class Check {
    private final Map<String, Object> scheme;
    private final Reader reader;
    private final Set<Object> bad;
    private final List<Node> nodes = new ArrayList<>();
    private final List<List<Object>> doubled;
    private boolean isSummed = true;
    private final Map<String, Map<String, Object>> codes = new LinkedHashMap<>();

    Check(Map<String, Object> scheme, Reader reader) {
      this.scheme = scheme;
      this.reader = reader;
      bad = bad(reader);
      List<List<Object>> shape = reader.issues.stream().filter(one -> !OF_IDS.contains(one.get("code"))).map(one -> Json.list(one, "path")).toList();
      Set<Object> whole = new HashSet<>();
      if (scheme.get("criteria") instanceof List<?> domains && !shape.contains(List.of("criteria"))) {
        for (int each = 0; each < domains.size(); each++) {
          List<Object> place = List.of("criteria", each);
          if (shape.stream().anyMatch(path -> isWithin(path, place))) continue;
          whole.add(each);
          nodes.addAll(Scheme.nodes(List.of(domains.get(each)), List.of("criteria"), null, each));
        }
      }
      // That ids differ is such a check too.
      reader.issues.removeIf(one -> OF_IDS.contains(one.get("code")) && !isMade(Json.list(one, "path"), whole));
      doubled = reader.issues.stream().filter(one -> OF_IDS.contains(one.get("code"))).map(one -> Json.list(one, "path")).toList();
      for (Node node : nodes) codes.put(node.code(), node.own());
    }

    private boolean isMade(List<Object> path, Set<Object> whole) {
      return path.get(0).equals("criteria") ? whole.contains(path.get(1)) : !bad.contains(path.get(0));
    }

    private boolean can(String... fields) {
      return java.util.Arrays.stream(fields).noneMatch(bad::contains);
    }

    private void wrong(String code, List<?> path, Object... steps) {
      reader.wrong(code, path, steps);
    }

    void check() {
      Set<String> seen = new HashSet<>();
      for (Node node : nodes) tree(node, seen);
      if (can("criteria", "parts")) parts();
      for (Node node : nodes) if (node.isLeaf()) leaf(node);
      if (can("bands")) classes();
      if (can("bands", "publishes")) limits();
      if (can("bands", "criteria", "parts")) gates();
      if (can("agencies", "council") && !isAgency(Json.text(scheme, "council"))) wrong("scheme.unknown_agency", List.of("council"));
      if (can("agencies", "criteria"))
        for (Node node : nodes) if (!isAgency(Json.text(node.own(), "appraiser"))) wrong("scheme.unknown_agency", node.path(), "appraiser");
      if (can("questionnaire")) questionnaire();
      if (can("questionnaire", "criteria")) asks();
      if (can("questionnaire")) asked();
      if (can("ranking", "criteria", "parts")) tieBreak();
      Map<String, Object> validity = can("validity") ? Json.map(scheme, "validity") : null;
      if (validity != null && validity.containsKey("to") && Json.text(validity, "to").compareTo(Json.text(validity, "from")) < 0)
        wrong("scheme.validity_backwards", List.of("validity"), "to");
    }

    private void tree(Node node, Set<String> seen) {
      Map<String, Object> own = node.own();
      if (!seen.add(node.code())) wrong("criteria.duplicate_code", node.path(), "code");
      if (Rules.low(own).compareTo(Fraction.ZERO) > 0) wrong("criteria.min_above_zero", node.path(), "min");
      Set<String> parts = partsIn(own);
      if (Json.has(own.get("bonus"), "cap") && parts.size() > 1) wrong("criteria.bonus_spans_parts", node.path(), "bonus", "cap");
      if (node.isLeaf()) return;
      Fraction max = Json.exact(own, "max");
      Fraction total = sum(Json.list(own, "children"));
      boolean isCapped = own.containsKey("most");
      if (isCapped && !Json.exact(own, "most").equals(max)) wrong("criteria.most_not_max", node.path(), "most");
      if (!total.equals(max) && !(isCapped && total.compareTo(max) > 0)) {
        wrong("criteria.children_do_not_sum", node.path(), "max");
        isSummed = false;
      }
      if (Json.exact(own, "least", "0").compareTo(Fraction.ZERO) > 0) wrong("criteria.least_above_zero", node.path(), "least");
      String bound = own.containsKey("least") ? "least" : isCapped ? "most" : null;
      if (bound == null) return;
      if (parts.size() > 1) wrong("criteria.bound_spans_parts", node.path(), isCapped ? "most" : bound);
      boolean isBonus = nodes.stream().anyMatch(one -> one.own().containsKey("bonus") && isWithin(node.path(), one.path()));
      boolean hasBonus = nodes.stream().anyMatch(one -> one.own().containsKey("bonus") && isWithin(one.path(), node.path()));
      if (!isBonus && hasBonus) wrong("criteria.bonus_in_bounds", node.path(), bound);
    }

    private static boolean isWithin(List<Object> path, List<Object> outer) {
      return path.size() >= outer.size() && path.subList(0, outer.size()).equals(outer);
    }

    private void parts() {
      List<Object> parts = Json.list(scheme, "parts");
      boolean isKnown = true;
      for (Node node : nodes) {
        if (!node.isLeaf() || Rules.byId(parts, node.own().get("part")) != null) continue;
        wrong("scheme.unknown_part", node.path(), "part");
        isKnown = false;
      }
      if (isSummed && isKnown) {
        for (int each = 0; each < parts.size(); each++) {
          String id = Json.text(parts.get(each), "id");
          Fraction total = Json.list(scheme, "criteria").stream().map(node -> mostOf(Json.map(node), id)).reduce(Fraction.ZERO, Fraction::plus);
          if (!total.equals(Json.exact(parts.get(each), "max"))) wrong("scheme.part_does_not_sum", List.of("parts"), each, "max");
        }
      } else if (!sum(parts).equals(sum(Json.list(scheme, "criteria")))) {
        wrong("scheme.parts_do_not_sum", List.of("parts"));
      }
    }

    /** What a criterion brings to the maximum of a part. */
    private static Fraction mostOf(Map<String, Object> node, String part) {
      if (node.containsKey("bonus")) return Fraction.ZERO;
      if (node.get("kind").equals("leaf")) return node.get("part").equals(part) ? Json.exact(node, "max") : Fraction.ZERO;
      Fraction total = Json.list(node, "children").stream().map(child -> mostOf(Json.map(child), part)).reduce(Fraction.ZERO, Fraction::plus);
      return node.containsKey("most") ? total.min(Json.exact(node, "most")) : total;
    }

    private void leaf(Node node) {
      Map<String, Object> rule = Json.map(node.own(), "rule");
      List<Object> path = Refused.path(node.path(), "rule");
      int before = reader.issues.size();
      if (Rules.kind(rule).equals("survey")) {
        if ("appraiser".equals(node.own().get("scoredBy"))) wrong("rules.survey_needs_no_appraiser", node.path(), "scoredBy");
      } else {
        new RuleCheck(reader).check(rule, path, node.own());
        rests(node);
        boolean isDoubled = doubled.stream().anyMatch(one -> isWithin(one, path));
        if (reader.issues.size() == before && !isDoubled) RuleCheck.within(reader, rule, path, node.own(), true);
        if (can("rounding")) coarse(rule, path);
      }
      if (can("rounding")) examples(node, reader.issues.size() == before);
    }

    /** What a rule says of other leaves: they are there, have the level, and rest on nothing that rests on this one. */
    private void rests(Node node) {
      for (Map<String, Object> condition : RuleCheck.conditions(Json.map(node.own(), "rule"))) {
        Map<String, Object> other = codes.get(Json.text(condition, "leaf"));
        if (other == null || !other.get("kind").equals("leaf")) wrong("rules.no_such_leaf", node.path(), "rule");
        else if (condition.get("on").equals("leaf-level") && !levels(other).containsAll(Json.list(condition, "is")))
          wrong("rules.leaf_has_no_levels", node.path(), "rule");
      }
      List<String> waiting = new ArrayList<>(List.of(node.code()));
      Set<String> seen = new HashSet<>();
      while (!waiting.isEmpty()) {
        Map<String, Object> next = codes.get(waiting.remove(0));
        if (next == null || !next.containsKey("rule")) continue;
        for (Map<String, Object> condition : RuleCheck.conditions(Json.map(next, "rule"))) {
          String leaf = Json.text(condition, "leaf");
          if (leaf.equals(node.code())) {
            wrong("rules.waits_for_itself", node.path(), "rule");
            return;
          }
          if (seen.add(leaf)) waiting.add(leaf);
        }
      }
    }

    private static List<Object> levels(Map<String, Object> leaf) {
      Map<String, Object> rule = Json.map(leaf, "rule");
      return rule == null || !Rules.kind(rule).equals("levels") ? List.of() : Json.list(rule, "levels").stream().map(level -> Json.map(level).get("id")).toList();
    }

    private static final Set<String> POINTS = Set.of("points", "otherwise", "onTime", "later", "missed", "perDay", "step", "least", "most", "each");

    /** A figure of a rule that is finer than what the scheme keeps of a leaf's points. */
    private void coarse(Object value, List<Object> path) {
      int places = Integer.parseInt(Json.map(Json.map(scheme, "rounding"), "leaf").get("places").toString());
      if (value instanceof List<?> elements) {
        for (int each = 0; each < elements.size(); each++) coarse(elements.get(each), Refused.path(path, each));
      } else if (value instanceof Map) {
        Json.map(value).forEach((key, each) -> {
          if (!(each instanceof String text)) coarse(each, Refused.path(path, key));
          else if (POINTS.contains(key) && !Fraction.of(text).fits(places)) wrong("scheme.rounding_too_coarse", path, key);
        });
      }
    }

    private void examples(Node node, boolean isSound) {
      Map<String, Object> leaf = node.own();
      Map<String, Object> rule = Json.map(leaf, "rule");
      List<Object> examples = Json.list(leaf, "examples");
      if (leaf.containsKey("examples") && Rules.kind(rule).equals("survey")) {
        wrong("criteria.example_of_survey", node.path(), "examples");
        return;
      }
      Map<String, Object> rounding = Json.map(Json.map(scheme, "rounding"), "leaf");
      Map<String, Object> own = Json.with(leaf, "places", Integer.valueOf(rounding.get("places").toString()));
      for (int each = 0; each < examples.size(); each++) {
        Object facts = Facts.read(reader, rule, (Reader.Stated) Json.map(examples.get(each)).get("facts"), own);
        if (facts == Reader.BAD) continue;
        Json.map(examples.get(each)).put("facts", facts);
        if (!isSound) continue;
        Fraction found = Rules.points(rule, Json.map(facts), own, code -> new Rules.Other("pending", null));
        if (found == null) wrong("criteria.example_unfinished", node.path(), "examples", each, "facts");
        else if (!found.rounded(rounding).equals(Json.exact(examples.get(each), "points")))
          wrong("criteria.example_disagrees", node.path(), "examples", each, "points");
      }
    }

    private void classes() {
      Set<Object> seen = new HashSet<>();
      List<Object> best = Json.list(scheme.get("bands"), "best");
      for (int each = 0; each < best.size(); each++)
        if (!seen.add(Json.map(best.get(each)).get("class"))) wrong("scheme.duplicate_class", List.of("bands", "best"), each, "class");
      if (!seen.add(Json.map(Json.map(scheme, "bands"), "otherwise").get("class"))) wrong("scheme.duplicate_class", List.of("bands"), "otherwise", "class");
      List<Object> gates = Json.list(scheme.get("bands"), "gates");
      for (int each = 0; each < gates.size(); each++) {
        Object then = Json.map(gates.get(each)).get("then");
        if (Json.has(then, "atMost") && !seen.contains(Json.text(then, "atMost"))) wrong("scheme.gate_of_unknown_class", List.of("bands", "gates"), each, "then", "atMost");
      }
    }

    private void limits() {
      Map<String, Object> bands = Json.map(scheme, "bands");
      List<Object> best = Json.list(bands, "best");
      for (int each = 1; each < best.size(); each++)
        if (Json.exact(best.get(each), "from").compareTo(Json.exact(best.get(each - 1), "from")) >= 0)
          wrong("scheme.bands_not_descending", List.of("bands", "best"), each, "from");
      if (bands.get("reads").equals("published") && !bands.get("on").equals(scheme.get("publishes"))) wrong("scheme.bands_read_unpublished", List.of("bands"), "on");
    }

    private boolean isKnown(Object code) {
      return codes.containsKey(code) || Rules.byId(Json.list(scheme, "parts"), code) != null;
    }

    private void gates() {
      List<Object> gates = Json.list(scheme.get("bands"), "gates");
      for (int each = 0; each < gates.size(); each++) {
        Map<String, Object> when = Json.map(gates.get(each), "when");
        List<Object> path = List.of("bands", "gates", each, "when");
        if (!isKnown(when.get("node"))) wrong("scheme.gate_of_unknown_node", path, "node");
        else if (when.containsKey("level") && !levels(codes.getOrDefault(when.get("node"), Map.of())).contains(when.get("level")))
          wrong("scheme.gate_of_unknown_level", path, "level");
      }
    }

    private boolean isAgency(String named) {
      return named == null || !scheme.containsKey("agencies") || Rules.byId(Json.list(scheme, "agencies"), named) != null;
    }

    private void tieBreak() {
      List<Object> codes = Json.list(scheme.get("ranking"), "tieBreak");
      for (int each = 0; each < codes.size(); each++) if (!isKnown(codes.get(each))) wrong("scheme.unknown_tie_break", List.of("ranking", "tieBreak"), each);
    }

    private void questionnaire() {
      if (!scheme.containsKey("questionnaire")) return;
      List<Object> groups = Json.list(scheme.get("questionnaire"), "groups");
      if (groups.size() > 20) wrong("scheme.too_many_groups", List.of("questionnaire"), "groups");
      List<Object> questions = Json.list(scheme.get("questionnaire"), "questions");
      for (int each = 0; each < questions.size(); each++) {
        List<Object> path = List.of("questionnaire", "questions", each);
        Fraction most = Fraction.ZERO;
        for (Object option : Json.list(questions.get(each), "options")) if (Json.map(option).get("value") != null) most = most.max(Json.exact(option, "value"));
        if (!most.equals(Fraction.ONE)) wrong("scheme.question_cannot_earn_all", path, "options");
        boolean isAll = !Json.has(questions.get(each), "groups");
        List<Object> asked = isAll ? groups.stream().map(group -> Json.map(group).get("id")).toList() : Json.list(questions.get(each), "groups");
        Fraction weight = Fraction.ZERO;
        boolean isWhole = true;
        for (int number = 0; number < asked.size(); number++) {
          Object group = Rules.byId(groups, asked.get(number));
          if (group == null) wrong("scheme.unknown_group", path, "groups", number);
          else weight = weight.plus(Json.exact(group, "weight"));
          isWhole &= group != null;
        }
        if (isWhole && weight.isZero()) wrong("scheme.weights_are_zero", path, "groups");
      }
    }

    private void asks() {
      Map<Object, Integer> asked = new HashMap<>();
      List<Object> questions = scheme.containsKey("questionnaire") ? Json.list(scheme.get("questionnaire"), "questions") : List.of();
      for (int each = 0; each < questions.size(); each++) {
        String code = Json.text(questions.get(each), "leaf");
        Map<String, Object> leaf = codes.get(code);
        List<Object> path = List.of("questionnaire", "questions", each, "leaf");
        asked.merge(code, 1, Integer::sum);
        if (leaf == null || !leaf.get("kind").equals("leaf")) wrong("scheme.unknown_question_leaf", path);
        else if (!Rules.kind(leaf.get("rule")).equals("survey")) wrong("scheme.question_of_other_rule", path);
        else if (asked.get(code) == 21) wrong("scheme.too_many_questions", path);
      }
    }

    private void asked() {
      List<Object> questions = scheme.containsKey("questionnaire") ? Json.list(scheme.get("questionnaire"), "questions") : List.of();
      for (Node node : nodes)
        if (node.isLeaf() && Rules.kind(node.own().get("rule")).equals("survey") && questions.stream().noneMatch(one -> Json.text(one, "leaf").equals(node.code())))
          wrong("scheme.survey_leaf_without_question", node.path());
    }
  }
}
