import type { Case } from "../composite/unitCase.js";
import { verifyEvaluation } from "../evaluate/verifyEvaluation.js";
import type { CommandResult, Run } from "./command.js";
import { placeIn, reading } from "./filePlace.js";
import { readJson } from "./readJson.js";
import { readScheme } from "./readScheme.js";
import { readYear } from "./readYear.js";

/** `par-index verify`: whether a result is true, and if not, the first place where it is not. */
export function verify([scheme = "", cases = "", result = ""]: readonly string[], run: Run): CommandResult {
  const { json, language } = run;
  const found = readJson(result);
  run.progress("Đang tính lại kết quả", "Computing the result again");
  const { scheme: parsed, notices: ofScheme } = readScheme(scheme);
  const { year, notices: ofYear } = readYear(run.year, parsed);
  const notices = [...ofScheme, ...ofYear];
  const verified = reading(readJson(cases), (value) =>
    verifyEvaluation(parsed, value as readonly Case[], found.value, year),
  );
  if (!verified.ok) {
    const issues = placeIn(found, verified.issues);
    const first = issues.findIndex(({ code }) => code !== "evaluate.other_engine") + 1;
    const rest = issues.length - first;
    const more = language === "vi" ? `Còn ${rest} chỗ khác nhau nữa.` : `Further differences: ${rest}.`;
    const shown = { out: json ? JSON.stringify({ ok: false, issues }) : "", issues: issues.slice(0, first), notices };
    return rest > 0 ? { ...shown, after: more } : shown;
  }
  const { digest } = verified.value;
  const sentence = language === "vi" ? "Kết quả đúng đến từng ký tự." : "The result is true to the last character.";
  return { out: json ? JSON.stringify({ ok: true, digest }) : `${sentence}\nSHA-256 ${digest}`, issues: [], notices };
}
