import { digest } from "../document/digest.js";
import { issue } from "../issue/issue.js";
import type { Scheme } from "../scheme/scheme.js";
import type { TableRow } from "../table/rows.js";
import { lookOf } from "../text/lookalike.js";
import { oneLine } from "../text/oneLine.js";
import type { Stamp, YearFile } from "./classify.js";
import type { Findings } from "./findings.js";
import { atFile } from "./readTable.js";

/** Whether a file speaks of a scheme: the only one there is, or the one of its stamp or of its questions. */
export function isOf(scheme: Scheme, schemes: readonly Scheme[], file: YearFile): boolean {
  if (schemes.length === 1) return true;
  if ("stamp" in file) return schemeOfStamp(file.stamp, schemes) === scheme;
  if (file.is !== "survey") return true;
  const asked = schemes.map((one) => questionsIn(file.rows, one));
  const most = Math.max(...asked);
  return most === 0
    ? scheme === schemes.find((one) => one.questionnaire !== undefined)
    : questionsIn(file.rows, scheme) === most;
}

/** The scheme that a workbook was made for; an older text of it, where there is no other, is told by the reader of the workbook. */
function schemeOfStamp({ id, digest: seal }: Stamp, schemes: readonly Scheme[]): Scheme | undefined {
  return schemes.find((one) => digest(one) === seal) ?? schemes.find((one) => one.id === id);
}

/** How many columns of a table are called as questions of a scheme are. */
function questionsIn(rows: readonly TableRow[], { questionnaire }: Scheme): number {
  const questions = new Set(questionnaire?.questions.flatMap(({ id, title }) => [lookOf(id), lookOf(title.vi)]));
  return Math.max(
    0,
    ...rows.slice(0, 10).map((row) => row.filter((cell) => questions.has(lookOf(oneLine(cell)))).length),
  );
}

/** A list of units whose columns are called as questions are is a table of answers: both name units and groups. */
export function asAnswers(file: YearFile, schemes: readonly Scheme[]): YearFile {
  if (file.is !== "roster" || schemes.every((scheme) => questionsIn(file.rows, scheme) === 0)) return file;
  return { ...file, is: "survey" };
}

/** Workbooks that were made for none of the schemes. */
export function refuseUnclaimed(files: readonly YearFile[], schemes: readonly Scheme[], findings: Findings): void {
  if (schemes.length === 1) return;
  const expected = schemes.map(({ id, edition }) => `${id} ${edition}`).join(", ");
  for (const one of files) {
    if (!("stamp" in one) || schemeOfStamp(one.stamp, schemes) !== undefined) continue;
    const params = { what: "form-scheme", found: `${one.stamp.id} ${one.stamp.edition}`, expected };
    findings.issues.push(atFile(issue("excel.other_form", ["file"], params), one.file));
  }
}
