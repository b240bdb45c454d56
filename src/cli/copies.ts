import { issue, notice } from "../issue/issue.js";
import { isBlankRow } from "../table/rows.js";
import type { YearFile } from "./classify.js";
import type { Findings } from "./findings.js";

/** What a file of answers says, row by row, and how often it says it. */
interface Answers {
  readonly file: string;
  readonly size: number;
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * The files without those that are copies of another file of answers, whose answers would count twice. A file whose rows all stand in
 * a larger one is kept and noticed: an export that was made again holds the earlier answers too.
 */
export function withoutCopies(files: readonly YearFile[], findings: Findings): readonly YearFile[] {
  const before: Answers[] = [];
  return files.filter((one) => {
    const own = answersIn(one);
    if (own === null) return true;
    const other = before.find((earlier) => isWithin(own, earlier) || isWithin(earlier, own));
    before.push(own);
    if (other === undefined) return true;
    const [less, more] = own.size < other.size ? [own, other] : [other, own];
    const place = { at: { file: one.file } };
    if (less.size === more.size) {
      findings.issues.push({ ...issue("import.same_answers", [], { first: other.file, file: own.file }), ...place });
      return false;
    }
    findings.notices.push(notice("import.answers_within", [], { less: less.file, more: more.file }, place));
    return true;
  });
}

function answersIn(one: YearFile): Answers | null {
  const said = saidIn(one);
  if (said === null) return null;
  const rows = new Map<string, number>();
  for (const row of said) rows.set(row, (rows.get(row) ?? 0) + 1);
  return { file: one.file, size: said.length, rows };
}

function saidIn(one: YearFile): readonly string[] | null {
  if (one.is === "survey" && "rows" in one)
    return one.rows.filter((row) => !isBlankRow(row)).map((row) => JSON.stringify(row.map((cell) => cell.trim())));
  if (one.is !== "tally" || !("json" in one)) return null;
  return (one.json.value as readonly unknown[]).map((row) => JSON.stringify(row));
}

/** Whether every row stands in other answers at least as often; one row beside its headings says too little to tell. */
function isWithin(own: Answers, other: Answers): boolean {
  if (own.size > other.size || (own.size < 3 && own.size < other.size)) return false;
  return own.size > 0 && [...own.rows].every(([row, count]) => (other.rows.get(row) ?? 0) >= count);
}
