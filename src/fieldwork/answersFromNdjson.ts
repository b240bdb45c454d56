import { limits } from "../document/limits.js";
import { lineReader, type TextLine } from "../document/lineReader.js";
import { issue } from "../issue/issue.js";
import type { Answer, AnswerBatch, RefusedLine, Stream } from "./answer.js";
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
 * import { answersFromNdjson } from "par-index/survey";
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
  const reader = lineReader(limits.text);
  const answersIn = (lines: readonly TextLine[]): AnswerBatch => lines.flatMap((line) => answerOn(line) ?? []);
  for await (const chunk of chunks) yield answersIn(reader.read(chunk));
  yield answersIn(reader.end());
}

/** The answer on a line; `undefined` where it is blank. */
function answerOn({ line, text, length }: TextLine): Answer | RefusedLine | undefined {
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
