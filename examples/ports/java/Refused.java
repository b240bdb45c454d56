import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything for which a document or an argument is refused. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  final transient List<Map<String, Object>> issues;

  Refused(List<Map<String, Object>> issues) {
    super(issues.toString());
    this.issues = issues;
  }

  static Map<String, Object> issue(String code, List<?> path) {
    return Json.object("code", code, "path", new ArrayList<>(path));
  }

  static Refused of(String code, Object... path) {
    return new Refused(List.of(issue(code, List.of(path))));
  }

  /** The same issues, each with steps before its path. */
  static List<Map<String, Object>> under(List<Map<String, Object>> issues, Object... steps) {
    return issues.stream().map(one -> issue((String) one.get("code"), path(List.of(steps), Json.list(one, "path").toArray()))).toList();
  }

  static List<Object> path(List<?> before, Object... steps) {
    List<Object> path = new ArrayList<>(before);
    path.addAll(List.of(steps));
    return path;
  }
}
