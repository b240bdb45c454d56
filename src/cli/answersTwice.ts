import { type Issue, issue, notice } from "../issue/issue.js";
import { mergeTallies } from "../survey/mergeTallies.js";
import type { Tally } from "../survey/tally.js";
import { isBlankRow, type TableRow } from "../table/rows.js";

/** The answers of one file; those of a survey with the rows of its table. */
export interface FileOfAnswers {
  readonly file: string;
  readonly tally: Tally;
  readonly rows?: readonly TableRow[];
}

/** Where what is found is told. */
interface Told {
  readonly issues: Issue[];
  readonly notices: Issue[];
}

/**
 * The files whose answers count: without those whose answers were given before and would count twice. Files that come to the same counts are refused, whatever they look like:
 * a copy, another format, a survey beside its own tally. A table whose rows all stand in another one may be an earlier export of it, or
 * short answers that happen to be alike, which is for a person to say.
 */
export function withoutAnswersTwice(
  files: readonly FileOfAnswers[],
  { issues, notices }: Told,
): readonly FileOfAnswers[] {
  const before = new Map<string, string>();
  const different = files.filter(({ file, tally }) => {
    if (tally.length === 0) return false;
    const counts = JSON.stringify(mergeTallies(tally, []));
    const first = before.get(counts);
    if (first === undefined) before.set(counts, file);
    else issues.push({ ...issue("import.answers_twice", [], { first, file }), at: { file } });
    return first === undefined;
  });
  notices.push(...containedIn(different));
  return different;
}

function containedIn(files: readonly FileOfAnswers[]): readonly Issue[] {
  const tables = files.flatMap(({ file, rows }) => (rows === undefined ? [] : [{ file, counts: countsOf(rows) }]));
  return tables.flatMap(({ file, counts }) =>
    tables
      .filter(
        (other) => other.file !== file && [...counts].every(([row, count]) => (other.counts.get(row) ?? 0) >= count),
      )
      .map((other) => notice("import.answers_within", [], { file, other: other.file })),
  );
}

function countsOf(rows: readonly TableRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (isBlankRow(row)) continue;
    const text = JSON.stringify(row.map((cell) => cell.trim()));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
