import { describeIssue } from "../issue/describeIssue.js";
import type { Issue } from "../issue/issue.js";
import type { Language } from "../number/print.js";

/**
 * What is doubtful, on one page for officials: each line names unit, criterion, file and cell, and says what to write instead. Lines
 * that say the same of the same place stand once, and so does what is wrong with a file as a whole.
 */
export function doubts(issues: readonly Issue[], language: Language, names: ReadonlyMap<string, string>): string {
  const undecoded = new Set<string | undefined>();
  const lines = issues.flatMap((one): string[] => {
    const { path: _, at = {}, ...stated } = one;
    const { file, line, cell, unit, leaf } = at;
    if (one.code === "document.wrong_encoding") {
      if (undecoded.has(file)) return [];
      undecoded.add(file);
    }
    const where = cell ?? (line === undefined ? undefined : language === "vi" ? `dòng ${line}` : `line ${line}`);
    const place = [file, where].filter((step) => step !== undefined).join(", ");
    const sentence = withoutCell(describeIssue(stated, language).replace(/\s+/g, " "), cell);
    const name = unit === undefined || sentence.startsWith(`“${unit}”`) ? undefined : (names.get(unit) ?? unit);
    const said = [name, leaf, place === "" ? undefined : place].filter((step) => step !== undefined).join(" · ");
    return [said === "" ? `- ${sentence}` : `- ${said}: ${sentence}`];
  });
  return [...new Set(lines)].join("\n");
}

/** The sentence without the cell that it begins with: the line has named it. */
function withoutCell(sentence: string, cell: string | undefined): string {
  const start = ["Ô", "Cell"].map((word) => `${word} ${cell}: `).find((one) => sentence.startsWith(one));
  const rest = start === undefined ? sentence : sentence.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
