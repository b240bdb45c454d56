import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small port of par-index, written from its specification and vectors alone: a line of JSON in, a line of JSON out. */
public final class Port {
  private Port() {}

  /** Reads requests and answers them. @param arguments none */
  public static void main(String[] arguments) throws IOException {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = input.readLine(); line != null; line = input.readLine()) output.println(Json.canonical(answer(Json.map(Json.read(line)))));
  }

  private static Map<String, Object> answer(Map<String, Object> request) {
    Map<String, Object> answer = Json.object("id", request.get("id"));
    try {
      Object result = result(Json.text(request, "call"), Json.map(request, "input"));
      answer.put(result == UNKNOWN ? "unknown" : "result", result == UNKNOWN ? true : result);
    } catch (Refused refused) {
      answer.put("issues", refused.issues);
    } catch (RuntimeException fault) {
      // A fault of this program is an answer too, and a wrong one: the next line goes on.
      answer.put("issues", List.of(Json.object("code", "port.fault", "path", List.of(), "params", Json.object("error", fault + " " + fault.getStackTrace()[0]))));
    }
    return answer;
  }

  private static final Object UNKNOWN = new Object();

  private static Object result(String call, Map<String, Object> given) {
    return switch (call) {
      case "about" -> Json.object("name", "par-index-java", "version", "1", "language", "Java", "protocol", 1);
      case "readDecimal" -> decimal(given.get("input"));
      case "roundQuotient" -> Json.exact(given, "over").by(Json.exact(given, "under")).rounded(given.get("rounding")).spell();
      case "score" -> score(Json.map(given, "leaf"), Json.map(given, "facts"));
      case "allocate" -> Fraction.allocate(Json.exact(given, "total"), Json.list(given, "weights").stream().map(weight -> Fraction.of((String) weight)).toList(),
          Integer.parseInt(given.get("places").toString())).stream().map(Fraction::spell).toList();
      case "weights" -> weights(Scheme.parse(given.get("scheme")));
      case "digest" -> Json.digest(given.get("document"));
      case "parseScheme" -> Scheme.parse(given.get("scheme")).own;
      case "parseYear" -> Evaluation.year(Scheme.parse(given.get("scheme")), given.get("year"));
      case "parseDossier" -> Sheets.dossier(Scheme.parse(given.get("scheme")), given.get("dossier"));
      case "parseLedger" -> Sheets.ledger(Scheme.parse(given.get("scheme")), given.get("ledger"));
      case "parseTally" -> Sheets.tally(Scheme.parse(given.get("scheme")), given.get("tally"));
      case "selfAssess", "appraise" -> appraised(Scheme.parse(given.get("scheme")), given);
      case "surveySheet" -> surveyed(Scheme.parse(given.get("scheme")), given.get("tally"));
      case "mergeTallies" -> Sheets.merged(Json.list(given, "a"), Json.list(given, "b"));
      case "computeIndex" -> index(Scheme.parse(given.get("scheme")), given);
      case "classify" -> Index.classify(Json.map(given, "bands"), Json.map(given, "index"));
      case "rank" -> ranked(Scheme.parse(given.get("scheme")), Json.list(given, "indexes"));
      case "evaluate" -> Evaluation.evaluate(Scheme.parse(given.get("scheme")), given.get("cases"), given.get("year"));
      default -> UNKNOWN;
    };
  }

  private static String decimal(Object value) {
    String code = Fraction.problem(value);
    if (code != null) throw Refused.of(code);
    return Fraction.of(value.toString()).spell();
  }

  private static String score(Map<String, Object> leaf, Map<String, Object> facts) {
    Reader reader = new Reader();
    Map<String, Object> rounding = Json.map(leaf, "rounding");
    Map<String, Object> own = Json.with(leaf, "code", "1", "places", Integer.valueOf(rounding.get("places").toString()), "year", 2021);
    Object rule = reader.read(Json.object("$ref", "#/$defs/rule"), leaf.get("rule"), List.of());
    reader.finish(leaf.get("rule"));
    Object read = Facts.read(reader, Json.map(rule), new Reader.Stated(facts, List.of("facts")), own);
    reader.finish(facts);
    Fraction found = Rules.points(Json.map(rule), Json.map(read), own, code -> new Rules.Other("pending", null));
    return found == null ? "pending" : found.rounded(rounding).spell();
  }

  private static List<Object> weights(Scheme scheme) {
    Fraction scale = Json.list(scheme.own, "criteria").stream().filter(node -> !Json.has(node, "bonus")).map(node -> Json.exact(node, "max")).reduce(Fraction.ZERO, Fraction::plus);
    List<Object> listed = new ArrayList<>();
    weigh(scheme, Json.list(scheme.own, "criteria"), scale, scale, listed);
    return listed;
  }

  private static void weigh(Scheme scheme, List<Object> criteria, Fraction above, Fraction scale, List<Object> listed) {
    for (Object node : criteria) {
      Fraction top = Json.exact(node, "max");
      listed.add(Json.object("code", Json.map(node).get("code"), "max", top.spell(), "ofParent", weight(scheme, top, above), "ofScale", weight(scheme, top, scale)));
      weigh(scheme, Json.list(node, "children"), top, scale, listed);
    }
  }

  private static String weight(Scheme scheme, Fraction top, Fraction whole) {
    return whole.isZero() ? "0" : top.times(100).by(whole).rounded(scheme.rounding("index")).spell();
  }

  private static Object appraised(Scheme scheme, Map<String, Object> given) {
    Map<String, Object> dossier = Sheets.dossier(scheme, given.get("dossier"));
    return Sheets.replay(scheme, dossier, given.containsKey("ledger") ? Sheets.ledger(scheme, given.get("ledger")) : List.of()).rows();
  }

  private static Object surveyed(Scheme scheme, Object tally) {
    return Sheets.surveyRows(scheme, Sheets.tally(scheme, tally), "so-y-te", List.of());
  }

  private static Object index(Scheme scheme, Map<String, Object> given) {
    List<Map<String, Object>> found = new ArrayList<>();
    Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    List<Object> sheets = Json.list(given, "sheets");
    Object period = null;
    for (int each = 0; each < sheets.size(); each++) {
      Map<String, Object> sheet = Json.map(sheets.get(each));
      if (!Json.map(sheet, "unit").get("id").equals(Json.map(given, "unit").get("id"))) found.add(Refused.issue("composite.other_unit", List.of(each, "unit", "id")));
      if (sheet.containsKey("scheme") && !Json.text(sheet.get("scheme"), "digest").equals(scheme.digest)) found.add(Refused.issue("document.other_scheme", List.of(each, "scheme", "digest")));
      if (period != null && sheet.containsKey("period") && !sheet.get("period").equals(period)) found.add(Refused.issue("document.other_period", List.of(each, "period")));
      period = period == null ? sheet.get("period") : period;
      List<Object> own = Json.list(sheet, "rows");
      for (int number = 0; number < own.size(); number++) {
        String code = Json.text(own.get(number), "leaf");
        List<Object> path = List.of(each, "rows", number, "leaf");
        if (!scheme.leaves.containsKey(code)) found.add(Refused.issue("document.unknown_leaf", path));
        else if (rows.putIfAbsent(code, Json.map(own.get(number))) != null) found.add(Refused.issue("composite.leaf_scored_twice", path));
      }
    }
    if (found.isEmpty()) for (String code : scheme.leaves.keySet()) if (!rows.containsKey(code)) found.add(Refused.issue("composite.leaf_without_score", List.of()));
    if (!found.isEmpty()) throw new Refused(found);
    return Index.of(scheme, given.get("unit"), period, rows, code -> null);
  }

  private static Object ranked(Scheme scheme, List<Object> indexes) {
    List<Map<String, Object>> found = new ArrayList<>();
    List<Map<String, Object>> read = new ArrayList<>();
    for (int each = 0; each < indexes.size(); each++) {
      Map<String, Object> index = Json.map(indexes.get(each));
      if (index.containsKey("scheme") && !Json.text(index.get("scheme"), "digest").equals(scheme.digest)) found.add(Refused.issue("document.other_scheme", List.of(each, "scheme", "digest")));
      Map<String, Object> whole = Json.object("period", "2021", "complete", true, "points", "0", "max", "0");
      whole.putAll(index);
      read.add(whole);
    }
    if (!found.isEmpty()) throw new Refused(found);
    return Index.rank(scheme, read, List.of());
  }
}
