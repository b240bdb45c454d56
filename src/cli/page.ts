import { describeIssue } from "../issue/describeIssue.js";
import type { Issue } from "../issue/issue.js";
import type { Language } from "../number/print.js";

/**
 * What is doubtful, on one page for officials: each line names unit, criterion, file and cell, and says what to write instead. Lines
 * that say the same of the same place stand once.
 */
export function doubts(issues: readonly Issue[], language: Language, names: ReadonlyMap<string, string>): string {
  const lines = issues.map((one) => {
    const { path: _, at, ...stated } = one;
    const { file, line, cell, unit, leaf } = at ?? {};
    const where = cell ?? (line === undefined ? undefined : language === "vi" ? `dòng ${line}` : `line ${line}`);
    const place = [file, where].filter((step) => step !== undefined).join(", ");
    const about = [unit === undefined ? undefined : (names.get(unit) ?? unit), leaf, place === "" ? undefined : place];
    const said = about.filter((step) => step !== undefined).join(" · ");
    const sentence = describeIssue(stated, language).replace(/\s+/g, " ");
    return said === "" ? `- ${sentence}` : `- ${said}: ${sentence}`;
  });
  return [...new Set(lines)].join("\n");
}
