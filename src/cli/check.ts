import { leaves } from "../criteria/leaves.js";
import { digest } from "../document/digest.js";
import { inLanguage } from "../text/text.js";
import type { CommandResult, Run } from "./command.js";
import { readScheme, statusText } from "./readScheme.js";

/** `par-index check`: whether a scheme can be scored. */
export function check([file = ""]: readonly string[], { json, language }: Run): CommandResult {
  const { scheme, notices } = readScheme(file);
  const found = { id: scheme.id, edition: scheme.edition, status: scheme.status, digest: digest(scheme) };
  const count = leaves(scheme.criteria).length;
  if (json) return { out: JSON.stringify({ ...found, leaves: count }), issues: [], notices };
  const title = `${inLanguage(scheme.title, language)} (${found.id} ${found.edition}, ${statusText(scheme, language)})`;
  const size =
    language === "vi"
      ? `${scheme.criteria.length} lĩnh vực, ${count} tiêu chí chấm điểm; không có lỗi.`
      : `${scheme.criteria.length} domains, ${count} scored criteria; no problems.`;
  return { out: [title, size, `SHA-256 ${found.digest}`].join("\n"), issues: [], notices };
}
