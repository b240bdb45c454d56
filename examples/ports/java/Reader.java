import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a document by its schema in `schema/strict`, and collects every issue with its place (sections 3 and 5). */
final class Reader {
  /** In the place of what could not be read. */
  static final Object BAD = new Object();
  static final long MOST = 999_999_999_999L;

  /** Facts, which are read when the rule is known that asks for them. */
  record Stated(Map<String, Object> value, List<Object> path) {}

  private interface Read {
    Object read(Reader reader, Object value, List<Object> path);
  }

  private static final Map<String, Map<String, Object>> SCHEMAS = new HashMap<>();
  private static final Map<String, Map<String, Object>> DEFS = new HashMap<>();

  static {
    for (String name : List.of("scheme", "year", "dossier", "ledger", "tally", "case")) {
      try {
        Map<String, Object> schema = Json.map(Json.read(Files.readString(Path.of(System.getProperty("schema", "schema/strict"), name + ".json"))));
        SCHEMAS.put(name, schema);
        Json.map(schema, "$defs").forEach((each, shape) -> DEFS.put(each, Json.map(shape)));
      } catch (IOException error) {
        throw new IllegalStateException(error);
      }
    }
  }

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
  private static final Pattern BROKEN = Pattern.compile("[\\ufdd0-\\ufdef\\ufffd-\\uffff]|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])");
  private static final String BLANK = "[\\t\\n\\x0b\\f\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
  private static final Pattern HIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f\\xad\\u034f\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]");
  private static final Pattern SAYS = Pattern.compile((String) DEFS.get("words").get("pattern"));
  private static final Pattern DATE = Pattern.compile((String) DEFS.get("date").get("pattern"));
  private static final Pattern THOUSAND = Pattern.compile("-?[1-9][0-9]{0,2}[.][0-9]{3}");

  private static final Pattern LIKE_THOUSAND = Pattern.compile("-?[1-9][0-9]{0,2}[.][0-9]{2}0");

  private static final Map<String, Read> READERS = Map.ofEntries(
      entry("name", Reader::name),
      entry("words", (reader, value, path) -> reader.words(value, path, "document.blank")),
      entry("reason", (reader, value, path) -> reader.words(value, path, "appraisal.unreasoned")),
      entry("grounds", (reader, value, path) -> reader.words(value, path, "document.blank")),
      entry("date", (reader, value, path) -> value instanceof String text && DATE.matcher(text).find() ? value : reader.wrong("document.not_a_date", path)),
      entry("decimal", (reader, value, path) -> reader.decimal(value, path, null, null, null)),
      entry("notNegative", (reader, value, path) -> reader.decimal(value, path, null, "number.negative", figure -> figure.compareTo(Fraction.ZERO) >= 0)),
      entry("positive", (reader, value, path) -> reader.decimal(value, path, null, "number.not_positive", figure -> figure.compareTo(Fraction.ZERO) > 0)),
      entry("ratio", Reader::ratio),
      entry("amount", (reader, value, path) -> reader.decimal(value, path, THOUSAND, null, null)),
      entry("amountNotNegative", (reader, value, path) -> reader.decimal(value, path, THOUSAND, "number.negative", figure -> figure.compareTo(Fraction.ZERO) >= 0)),
      entry("limit", (reader, value, path) -> reader.decimal(value, path, LIKE_THOUSAND, null, null)),
      entry("limitNotNegative", (reader, value, path) -> reader.decimal(value, path, LIKE_THOUSAND, "number.negative", figure -> figure.compareTo(Fraction.ZERO) >= 0)),
      entry("positiveLimit", (reader, value, path) -> reader.decimal(value, path, LIKE_THOUSAND, "number.not_positive", figure -> figure.compareTo(Fraction.ZERO) > 0)),
      entry("things", Reader::things),
      entry("ordinal", (reader, value, path) -> "0".equals(String.valueOf(value)) ? reader.wrong("number.not_a_count", path) : reader.count(value, path)),
      entry("count", Reader::count),
      entry("places", (reader, value, path) -> reader.whole(value, path, 0, 8)),
      entry("classSteps", (reader, value, path) -> reader.whole(value, path, 1, 100)),
      entry("outcome", Reader::outcome));

  final List<Map<String, Object>> issues = new ArrayList<>();
  private final List<List<Object>> found = new ArrayList<>();

  static Map<String, Object> def(String name) {
    return DEFS.get(name);
  }

  /** A document by its schema. */
  Object document(String name, Object document) {
    plain(document);
    for (Map<String, Object> one : issues) found.add(Json.list(one, "path"));
    return read(SCHEMAS.get(name), document, List.of());
  }

  static Map<String, Object> fieldOf(String schema, String field) {
    return Json.map(Json.map(SCHEMAS.get(schema), "properties"), field);
  }

  Object wrong(String code, List<?> before, Object... steps) {
    issues.add(Refused.issue(code, Refused.path(before, steps)));
    return BAD;
  }

  /** Refuses with everything that was found, in the order of the document. */
  void finish(Object document) {
    if (!issues.isEmpty()) throw new Refused(inOrder(issues, document));
  }

  /** Issues in the order of the document: what is missing stands after what is there. */
  static List<Map<String, Object>> inOrder(List<Map<String, Object>> issues, Object document) {
    Map<Object, List<Integer>> places = new HashMap<>();
    for (Map<String, Object> one : issues) {
      List<Integer> place = new ArrayList<>();
      Object at = document;
      for (Object step : Json.list(one, "path")) {
        if (at instanceof Map<?, ?> fields) {
          int position = new ArrayList<Object>(fields.keySet()).indexOf(step);
          place.add(position < 0 ? fields.size() : position);
          at = fields.get(step);
        } else {
          place.add(step instanceof Integer number ? number : 0);
          at = at instanceof List<?> list && step instanceof Integer number && number < list.size() ? list.get(number) : null;
        }
      }
      places.put(System.identityHashCode(one), place);
    }
    List<Map<String, Object>> sorted = new ArrayList<>(issues);
    Comparator<List<Integer>> byPlace = (one, other) -> {
      for (int each = 0; each < Math.min(one.size(), other.size()); each++) {
        int order = Integer.compare(one.get(each), other.get(each));
        if (order != 0) return order;
      }
      return Integer.compare(one.size(), other.size());
    };
    sorted.sort(Comparator.comparing(one -> places.get(System.identityHashCode(one)), byPlace));
    return sorted;
  }

  /** What no document may hold, whatever it is: the first pass. Only too many values keep the document from being read. */
  private void plain(Object document) {
    Deque<Stated> waiting = new ArrayDeque<>();
    waiting.push(new Stated(Json.object("", document), new ArrayList<>()));
    for (int values = 1; !waiting.isEmpty(); values++) {
      Stated next = waiting.pop();
      Object value = next.value().get("");
      if (values > 1_000_000) throw Refused.of("document.too_large");
      if (!(value instanceof Map || value instanceof List)) continue;
      if (next.path().size() >= 64) {
        wrong("document.too_deep", next.path());
        continue;
      }
      if (value instanceof Map<?, ?> fields) {
        for (Object key : fields.keySet()) {
          if (key.equals("__proto__")) wrong("document.forbidden_key", next.path(), key);
          waiting.push(new Stated(Json.object("", fields.get(key)), Refused.path(next.path(), key)));
        }
      } else {
        List<?> elements = (List<?>) value;
        for (int each = 0; each < elements.size(); each++)
          waiting.push(new Stated(Json.object("", elements.get(each)), Refused.path(next.path(), each)));
      }
    }
  }

  private static String nameOf(Map<String, Object> shape) {
    String reference = (String) shape.getOrDefault("$ref", "");
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  Object read(Map<String, Object> shape, Object value, List<Object> path) {
    String name = nameOf(shape);
    if (Set.of("stated", "facts", "exampleFacts").contains(name))
      return value instanceof Map ? new Stated(Json.map(value), path) : wrong("document.not_an_object", path);
    if (READERS.containsKey(name)) return READERS.get(name).read(this, value, path);
    if (name.equals("text") && value instanceof String) return wrong("document.text_without_language", path);
    Map<String, Object> own = name.isEmpty() ? shape : DEFS.get(name);
    if (own.containsKey("oneOf")) return oneOf(own, value, path);
    if (own.containsKey("anyOf")) return anyOf(own, value, path);
    if ("object".equals(own.get("type"))) return object(own, value, path);
    if ("array".equals(own.get("type"))) return list(own, value, path);
    List<?> allowed = own.containsKey("enum") ? (List<?>) own.get("enum") : java.util.Collections.singletonList(own.get("const"));
    return allowed.contains(value) ? value : wrong("document.not_allowed", path);
  }

  Object object(Map<String, Object> shape, Object value, List<Object> path) {
    if (!(value instanceof Map)) return wrong("document.not_an_object", path);
    Map<String, Object> fields = Json.map(shape, "properties");
    List<?> required = Json.list(shape, "required");
    Map<String, Object> read = new LinkedHashMap<>();
    Json.map(value).forEach((key, each) -> {
      int before = issues.size();
      if (fields.containsKey(key)) read.put(key, read(Json.map(fields, key), each, Refused.path(path, key)));
      else if (found.stream().noneMatch(one -> one.size() > path.size() && one.subList(0, path.size() + 1).equals(Refused.path(path, key)))) wrong("document.unknown_key", path, key);
      if (each == null && fields.containsKey(key) && !required.contains(key) && issues.size() > before) {
        issues.subList(before, issues.size()).clear();
        wrong("document.null_field", path, key);
      }
    });
    for (Object key : required) if (!Json.has(value, (String) key)) wrong("document.missing", path, key);
    return read;
  }

  private Object list(Map<String, Object> shape, Object value, List<Object> path) {
    if (!(value instanceof List<?> elements)) return wrong("document.not_a_list", path);
    if (elements.isEmpty() && shape.containsKey("minItems")) return wrong("document.empty_list", path);
    if (shape.containsKey("maxItems") && elements.size() > Integer.parseInt(shape.get("maxItems").toString())) return wrong("document.list_too_long", path);
    List<Object> read = new ArrayList<>();
    for (int each = 0; each < elements.size(); each++) read.add(read(Json.map(shape, "items"), elements.get(each), Refused.path(path, each)));
    if (!path.contains("facts")) unique(read, path);
    return read;
  }

  /** Ids of one list are no two the same, and no two read alike. */
  private void unique(List<Object> items, List<Object> path) {
    Set<String> seen = new HashSet<>();
    Set<String> alike = new HashSet<>();
    for (int each = 0; each < items.size(); each++) {
      if (!(items.get(each) instanceof Map<?, ?> item) || !(item.get("id") instanceof String id)) continue;
      boolean isUnits = !path.isEmpty() && path.get(path.size() - 1).equals("units");
      if (seen.contains(id) && !isUnits) wrong("document.duplicate_id", path, each, "id");
      if (!seen.contains(id) && alike.contains(skeleton(id))) wrong("text.lookalike", path, each, "id");
      seen.add(id);
      alike.add(skeleton(id));
    }
  }

  /** What a reader sees of an id: neither case nor blanks. */
  private static String skeleton(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT).toLowerCase(java.util.Locale.ROOT);
  }

  /** Forms told apart by one field, `kind` or `on`. */
  private Object oneOf(Map<String, Object> shape, Object value, List<Object> path) {
    if (!(value instanceof Map)) return wrong("document.not_an_object", path);
    List<Map<String, Object>> forms = Json.list(shape, "oneOf").stream().map(form -> DEFS.get(nameOf(Json.map(form)))).toList();
    String key = Json.has(forms.get(0).get("properties"), "kind") ? "kind" : "on";
    if (!Json.has(value, key)) return wrong("document.missing", path, key);
    for (Map<String, Object> form : forms)
      if (Json.map(Json.map(form, "properties"), key).get("const").equals(Json.map(value).get(key))) return object(form, value, path);
    return wrong("document.not_allowed", path, key);
  }

  /** One of several forms: by its type, an object by the fields that are there; else the last form. */
  private Object anyOf(Map<String, Object> shape, Object value, List<Object> path) {
    Map<String, Object> best = null;
    Map<String, Object> last = null;
    int most = 0;
    for (Object each : Json.list(shape, "anyOf")) {
      Map<String, Object> form = Json.map(each);
      if (!"null".equals(form.get("type"))) last = form;
      int fit = fits(form, value);
      if (fit > most) {
        most = fit;
        best = form;
      }
    }
    return read(best == null ? last : best, value, path);
  }

  private int fits(Map<String, Object> form, Object value) {
    String name = nameOf(form);
    Map<String, Object> inner = name.isEmpty() ? form : DEFS.get(name);
    if (value instanceof Map<?, ?> fields) {
      Set<String> known = inner.containsKey("oneOf") ? Set.of("kind") : inner.containsKey("properties") ? Json.map(inner, "properties").keySet() : Set.of();
      return (int) fields.keySet().stream().filter(known::contains).count();
    }
    if (value instanceof List) return "array".equals(inner.get("type")) ? 1 : 0;
    if (value == null) return "null".equals(inner.get("type")) ? 1 : 0;
    if (value instanceof String && (Json.list(inner, "enum").contains(value) || value.equals(inner.get("const")))) return 2;
    return READERS.containsKey(name) ? 1 : 0;
  }

  private Object text(Object value, List<Object> path, String blank) {
    if (!(value instanceof String text)) return wrong("document.not_a_text", path);
    if (text.replaceAll(BLANK, "").isEmpty()) return wrong(blank, path);
    if (text.length() > 20_000) return wrong("document.text_too_long", path);
    if (BROKEN.matcher(text).find()) return wrong("text.broken_character", path);
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private Object words(Object value, List<Object> path, String blank) {
    Object read = text(value, path, blank);
    if (read == BAD) return BAD;
    if (CONTROL.matcher((String) read).find()) return wrong("text.control_character", path);
    return SAYS.matcher((String) read).find() ? read : wrong("text.says_nothing", path);
  }

  private Object name(Object value, List<Object> path) {
    Object read = text(value, path, "document.blank");
    if (!(read instanceof String name)) return BAD;
    if (name.matches("(?s)" + BLANK + ".*|.*" + BLANK)) return wrong("text.outer_blank", path);
    if (HIDDEN.matcher(name).find()) return wrong("text.hidden_character", path);
    if (Pattern.compile(BLANK + "{2}").matcher(name).find() || Pattern.compile(BLANK).matcher(name.replace(" ", "")).find()) return wrong("text.odd_blank", path);
    return read;
  }

  private Object decimal(Object value, List<Object> path, Pattern doubtful, String refused, Predicate<Fraction> holds) {
    if (doubtful != null && value instanceof String text && doubtful.matcher(text).matches()) return wrong("number.one_or_thousand", path);
    String code = Fraction.problem(value);
    if (code != null) return wrong(code.equals("number.not_a_decimal") && value instanceof String text ? hint(text) : code, path);
    Fraction figure = Fraction.of(value.toString());
    return holds == null || holds.test(figure) ? figure.spell() : wrong(refused, path);
  }

  /** From 0 to 1; a percentage is told from what is out of any range. */
  private Object ratio(Object value, List<Object> path) {
    boolean isPercent = value instanceof String text && text.endsWith("%");
    Object figure = isPercent ? value.toString().replaceFirst("\\s*%$", "") : value;
    if (Fraction.problem(figure) == null) {
      Fraction share = Fraction.of(figure.toString());
      boolean isAbove = isPercent ? share.compareTo(Fraction.ZERO) >= 0 : share.compareTo(Fraction.of("10")) > 0;
      if (isAbove && share.compareTo(Fraction.of("100")) <= 0) return wrong("number.percent_for_ratio", path);
    }
    return decimal(value, path, null, "number.out_of_range", one -> one.compareTo(Fraction.ZERO) >= 0 && one.compareTo(Fraction.ONE) <= 0);
  }

  private Object things(Object value, List<Object> path) {
    if (value instanceof String text && THOUSAND.matcher(text).matches()) return wrong("number.one_or_thousand", path);
    if (value != null && value.toString().matches("-?\\d+[.,]\\d+")) return wrong("number.not_whole", path);
    return decimal(value, path, null, "number.negative", figure -> figure.compareTo(Fraction.ZERO) >= 0);
  }

  private Object count(Object value, List<Object> path) {
    if (value instanceof String text && THOUSAND.matcher(text).matches()) return wrong("number.one_or_thousand", path);
    boolean isCount = value != null && !(value instanceof Map || value instanceof List) && value.toString().matches("0|[1-9][0-9]{0,11}");
    return isCount ? Long.valueOf(value.toString()) : wrong("number.not_a_count", path);
  }

  private Object whole(Object value, List<Object> path, int least, int most) {
    boolean isWhole = value instanceof Json.Number number && number.text().matches("[0-9]{1,3}");
    return isWhole && Integer.parseInt(value.toString()) >= least && Integer.parseInt(value.toString()) <= most
        ? Long.valueOf(value.toString())
        : wrong("document.not_allowed", path);
  }

  private Object outcome(Object value, List<Object> path) {
    if (value instanceof String text && Set.of("not-applicable", "not-submitted", "pending").contains(text)) return value;
    return Fraction.problem(value) == null ? Fraction.of(value.toString()).spell() : wrong("document.not_allowed", path);
  }

  /** What a text that is no decimal probably was. */
  private static String hint(String text) {
    if (text.matches("-?[0-9]{1,3}([.][0-9]{3})+(,[0-9]+)?")) return "number.thousands";
    if (text.matches("-?[0-9]+,[0-9]+")) return "number.decimal_comma";
    return text.matches("-?[0-9]+([.,][0-9]+)?\\s*\\S.*") ? "number.more_than_digits" : "number.not_a_decimal";
  }
}
