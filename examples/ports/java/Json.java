import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain maps, lists, texts and numbers as they were spelt; canonical JSON and its digest (section 3). */
final class Json {
  /** A JSON number, told from a text. */
  record Number(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object read(String text) {
    return new Json(text).value();
  }

  private Object value() {
    blank();
    char first = text.charAt(at);
    if (first == '{') return object();
    if (first == '[') return list();
    if (first == '"') return string();
    int from = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
    String word = text.substring(from, at);
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> new Number(word);
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> fields = new LinkedHashMap<>();
    at++;
    blank();
    while (text.charAt(at) != '}') {
      if (text.charAt(at) == ',') at++;
      blank();
      String key = string();
      blank();
      at++;
      fields.put(key, value());
      blank();
    }
    at++;
    return fields;
  }

  private List<Object> list() {
    List<Object> elements = new ArrayList<>();
    at++;
    blank();
    while (text.charAt(at) != ']') {
      if (text.charAt(at) == ',') at++;
      elements.add(value());
      blank();
    }
    at++;
    return elements;
  }

  private String string() {
    StringBuilder read = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      char next = text.charAt(at++);
      if (next != '\\') {
        read.append(next);
        continue;
      }
      char escaped = text.charAt(at++);
      if (escaped == 'u') {
        read.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
        at += 4;
      } else {
        int which = "bfnrt".indexOf(escaped);
        read.append(which < 0 ? escaped : "\b\f\n\r\t".charAt(which));
      }
    }
    at++;
    return read.toString();
  }

  private void blank() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
  }

  /** Canonical JSON by RFC 8785; it is also how answers are written. */
  static String canonical(Object value) {
    StringBuilder written = new StringBuilder();
    write(value, written);
    return written.toString();
  }

  private static void write(Object value, StringBuilder to) {
    if (value instanceof Map<?, ?> fields) {
      List<String> keys = new ArrayList<>();
      for (Object key : fields.keySet()) keys.add((String) key);
      keys.sort(null);
      to.append('{');
      for (String key : keys) {
        if (to.charAt(to.length() - 1) != '{') to.append(',');
        quote(key, to);
        to.append(':');
        write(fields.get(key), to);
      }
      to.append('}');
    } else if (value instanceof List<?> elements) {
      to.append('[');
      for (int each = 0; each < elements.size(); each++) {
        if (each > 0) to.append(',');
        write(elements.get(each), to);
      }
      to.append(']');
    } else if (value instanceof String own) {
      quote(own, to);
    } else if (value instanceof Number number) {
      to.append(ecmascript(number.text()));
    } else {
      to.append(value);
    }
  }

  private static void quote(String own, StringBuilder to) {
    to.append('"');
    for (char each : own.toCharArray()) {
      int which = "\b\f\n\r\t\"\\".indexOf(each);
      if (which >= 0) to.append('\\').append("bfnrt\"\\".charAt(which));
      else if (each < ' ' || Character.isSurrogate(each) && !isPaired(own)) to.append(String.format("\\u%04x", (int) each));
      else to.append(each);
    }
    to.append('"');
  }

  private static boolean isPaired(String own) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(own);
  }

  /** A number as ECMAScript spells it. */
  private static String ecmascript(String spelt) {
    java.math.BigDecimal exact = new java.math.BigDecimal(Double.toString(Double.parseDouble(spelt))).stripTrailingZeros();
    if (exact.signum() == 0) return "0";
    int power = exact.precision() - exact.scale() - 1;
    if (power < 21 && power > -7) return exact.toPlainString();
    String digits = exact.unscaledValue().abs().toString();
    String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
    return (exact.signum() < 0 ? "-" : "") + digits.charAt(0) + rest + "e" + (power > 0 ? "+" : "") + power;
  }

  static String digest(Object document) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical(document).getBytes(StandardCharsets.UTF_8));
      StringBuilder spelt = new StringBuilder();
      for (byte each : hash) spelt.append(String.format("%02x", each));
      return spelt.toString();
    } catch (java.security.NoSuchAlgorithmException error) {
      throw new IllegalStateException(error);
    }
  }

  // Fields of documents that were read, without a cast at every turn.

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  static Map<String, Object> map(Object value, String key) {
    return map(map(value).get(key));
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value, String key) {
    Object found = map(value).get(key);
    return found == null ? List.of() : (List<Object>) found;
  }

  static String text(Object value, String key) {
    return (String) map(value).get(key);
  }

  static boolean has(Object value, String key) {
    return value instanceof Map<?, ?> fields && fields.containsKey(key);
  }

  static Fraction exact(Object value, String key) {
    return Fraction.of(text(value, key));
  }

  static Fraction exact(Object value, String key, String otherwise) {
    return Fraction.of(has(value, key) ? text(value, key) : otherwise);
  }

  /** A map of alternating keys and values. */
  static Map<String, Object> object(Object... pairs) {
    Map<String, Object> made = new LinkedHashMap<>();
    for (int each = 0; each < pairs.length; each += 2) made.put((String) pairs[each], pairs[each + 1]);
    return made;
  }

  /** A copy of a map with other fields. */
  static Map<String, Object> with(Map<String, Object> own, Object... pairs) {
    Map<String, Object> made = new LinkedHashMap<>(own);
    made.putAll(object(pairs));
    return made;
  }
}
