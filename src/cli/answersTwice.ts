import { type Issue, issue } from "../issue/issue.js";
import { mergeTallies } from "../survey/mergeTallies.js";
import type { Tally } from "../survey/tally.js";

/** The answers of one file, counted. */
export interface FileOfAnswers {
  readonly file: string;
  readonly tally: Tally;
}

/**
 * Files that come to the same counts, though they look different: a survey beside its own tally, columns in another order, another
 * format. Each answer would count twice.
 */
export function answersTwice(files: readonly FileOfAnswers[]): readonly Issue[] {
  const before = new Map<string, string>();
  return files.flatMap(({ file, tally }) => {
    if (tally.length === 0) return [];
    const counts = JSON.stringify(mergeTallies(tally, []));
    const first = before.get(counts);
    if (first === undefined) before.set(counts, file);
    return first === undefined ? [] : [{ ...issue("import.same_answers", [], { first, file }), at: { file } }];
  });
}
