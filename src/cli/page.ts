import { describeIssue } from "../issue/describeIssue.js";
import type { Issue } from "../issue/issue.js";
import type { Language } from "../number/print.js";

/**
 * What is doubtful, on one page for officials: each line names unit, criterion, file and cell, and says what to write instead. Lines
 * that say the same of the same place stand once, and so does what is wrong with a file as a whole.
 */
export function doubts(
  issues: readonly Issue[],
  language: Language,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const undecoded = new Set<string | undefined>();
  const lines = issues.flatMap((one): string[] => {
    const { path: _, at = {}, ...stated } = one;
    const { file, line, column, cell, unit, leaf } = at;
    if (one.code === "document.wrong_encoding") {
      if (undecoded.has(file)) return [];
      undecoded.add(file);
    }
    const where = cell === undefined ? linePlace(language, line, column) : [cell];
    const place = [file, ...where].filter((step) => step !== undefined).join(", ");
    const sentence = withoutStart(describeIssue(stated, language).replace(/\s+/g, " "), cell, line);
    const name = unit === undefined || sentence.startsWith(`“${unit}”`) ? undefined : (names.get(unit) ?? unit);
    const said = [name, leaf, place === "" ? undefined : place].filter((step) => step !== undefined).join(" · ");
    return [said === "" ? `- ${sentence}` : `- ${said}: ${sentence}`];
  });
  return [...new Set(lines)];
}

function linePlace(language: Language, line: number | undefined, column: number | undefined): readonly string[] {
  if (line === undefined) return [];
  const [rows, columns] = language === "vi" ? ["dòng", "cột"] : ["line", "column"];
  return [`${rows} ${line}`, ...(column === undefined ? [] : [`${columns} ${column}`])];
}

/** The sentence without the place that it begins with: the line has named it. */
function withoutStart(sentence: string, cell: string | undefined, line: number | undefined): string {
  const start = /^(?:(?:Ô|Cell) ([^:]*?)|(?:Dòng|Line) (\d+)(?:, (?:cột|column) \d+)?): /.exec(sentence);
  const isSaid = start !== null && (start[1] === cell || start[2] === String(line));
  const rest = isSaid ? sentence.slice(start[0].length) : sentence;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
