import { issue } from "../issue/issue.js";
import { limits } from "../issue/limits.js";
import type { Answer, AnswerBatch, RefusedLine, Stream, TextReader } from "./answer.js";
import { readAnswer, tooLong } from "./readAnswer.js";

/**
 * Reads answers off NDJSON: one object a line, with the texts `unit`, `group`, `question` and `option`. Other fields, such
 * as a time, are not looked at; blank lines are none.
 *
 * @param chunks - The text in pieces, cut anywhere.
 * @returns The answers, each with its line, in one batch for each piece of text; a line that is none is told with its
 *   issues.
 * @throws Only what the stream itself throws.
 * @example
 * ```ts
 * import { answersFromNdjson } from "par-index";
 *
 * const text = ['{"unit":"so-y-te","group":"citi', 'zens","question":"q1","option":"A"}\n', "{}\n"];
 * const lines = [];
 * for await (const batch of answersFromNdjson(text)) {
 *   lines.push(...batch.map((one) => ("issues" in one ? "refused" : one.option)));
 * }
 * lines; // => ["A", "refused"]
 * ```
 * @clause Our reading: 880/QĐ-UBND leaves the form of answers to whoever holds the survey (Phần II, mục IV.4).
 * @law chunk boundaries never matter: answers(cut(text)) = answers(text)
 */
export async function* answersFromNdjson(chunks: Stream<string>): AsyncGenerator<AnswerBatch, void> {
  const reader = lineReader();
  const answersIn = (lines: readonly Line[]): AnswerBatch => lines.flatMap((line) => answerOn(line) ?? []);
  for await (const chunk of chunks) yield answersIn(reader.read(chunk));
  yield answersIn(reader.end());
}

interface Line {
  readonly line: number;
  /** The line, as far as it may be read. */
  readonly text: string;
  readonly length: number;
}

/** The lines of a text in pieces. What is too long is counted and not kept, so memory stays constant. */
function lineReader(): TextReader<Line> {
  let [line, text, length] = [1, "", 0];
  const take = (piece: string): void => {
    if (length <= limits.text) text += piece;
    length += piece.length;
  };
  const read = (piece: string): readonly Line[] => {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf("\n"); end !== -1; end = piece.indexOf("\n", from)) {
      take(piece.slice(from, end));
      lines.push({ line, text, length });
      [line, text, length, from] = [line + 1, "", 0, end + 1];
    }
    take(piece.slice(from));
    return lines;
  };
  return { read, end: () => (length > 0 ? [{ line, text, length }] : []) };
}

/** The answer on a line; `undefined` where it is blank. */
function answerOn({ line, text, length }: Line): Answer | RefusedLine | undefined {
  if (length > limits.text) return { line, issues: [tooLong(line, length)] };
  return text.trim() === "" ? undefined : readLine(text, line);
}

function readLine(text: string, line: number): Answer | RefusedLine {
  let value: unknown;
  try {
    value = JSON.parse(line === 1 ? text.replace(/^\uFEFF/, "") : text);
  } catch {
    return { line, issues: [issue("survey.line_not_json", ["line", line], {})] };
  }
  return readAnswer(value, ["line", line], line);
}
