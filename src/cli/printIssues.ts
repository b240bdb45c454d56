import { describeIssue } from "../issue/describeIssue.js";
import { type Issue, printPath } from "../issue/issue.js";
import type { Language } from "../number/print.js";
import { printable } from "../text/printable.js";

/** Each problem on a line of stderr: its code, its place, its sentence. */
export function printIssues(issues: readonly Issue[], language: Language): void {
  for (const one of issues) {
    // The place is printed first, so the sentence need not name it again.
    const { path, at, ...stated } = one;
    const sentence = describeIssue(stated, language);
    const level = one.level === "notice" ? (language === "vi" ? "lưu ý  " : "notice  ") : "";
    process.stderr.write(`${level}${one.code}  ${onOneLine(placeOf(one))}  ${onOneLine(sentence)}\n`);
  }
}

/** Where an issue stands: in which file on which line, at which place in the document, at which criterion of which unit. */
function placeOf({ at = {}, path }: Issue): string {
  const { file, line, column, cell, unit, leaf } = at;
  const place = [file, line, column, cell].filter((step) => step !== undefined).join(":");
  const about = [unit, leaf].filter((name) => name !== undefined).join(", ");
  return [place, printPath(path), about === "" ? "" : `(${about})`].filter((one) => one !== "").join(" ");
}

/** Words of a document on one line of the terminal: none of them may pass for another line, or be obeyed. */
export function onOneLine(text: string): string {
  return printable(text.replace(/\s+/g, " "));
}
