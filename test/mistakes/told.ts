import { describeIssue, ENGINE, type Issue, printPath } from "par-index";

/**
 * All that is said of a mistake: code, place and parameters of every issue, and its sentence in both languages. Folders of the
 * moment, the version and the digests, which change with it, are left out.
 */
export function told(issues: readonly Issue[]): string {
  const all = issues.map((one) => {
    const { level, code, path, at = {}, params } = one;
    const place = `${printPath(path)} ${JSON.stringify(at)} ${JSON.stringify(params)}`;
    return `${level} ${code} ${place}\n${describeIssue(one, "vi")}\n${describeIssue(one, "en")}`;
  });
  return all
    .join("\n\n")
    .replaceAll(ENGINE, "ENGINE")
    .replaceAll(/[0-9a-f]{64}/g, "DIGEST")
    .replaceAll(/"file":"[^"]*\//g, '"file":"');
}
