import { readJson } from "../document/json.js";
import { limits } from "../document/limits.js";
import { type ByteLine, byteLineReader } from "../document/lineReader.js";
import { readPieces } from "../document/pieces.js";
import { tooLong } from "../table/csvRecords.js";
import type { Answer, AnswerBatch, RefusedLine, Stream } from "./answer.js";
import { readAnswer } from "./readAnswer.js";

/**
 * Reads answers off NDJSON: one object a line, with the texts `unit`, `group`, `question` and `option`, and perhaps a
 * `respondent`. Other fields, such as a time, are not looked at; blank lines are none. A line with a `count` is refused: it is counted
 * already and is a row of a tally.
 *
 * @param chunks - The text in pieces, cut anywhere, as text or as bytes: UTF-8, or UTF-16 with its mark.
 * @returns The answers, each with its line, in one batch for each piece of text; an invalid line is reported with its
 *   issues.
 * @throws What the stream itself throws, and `document.not_bytes` for a piece that is neither text nor bytes.
 *   `argument.*` for an argument that is something else.
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
 * @clause Our reading: 880/QĐ-UBND leaves the form of answers to the organiser of the survey (Phần II, mục IV.4).
 * @law chunk boundaries never matter: answers(cut(text)) = answers(text)
 */
export async function* answersFromNdjson(chunks: Stream<string | Uint8Array>): AsyncGenerator<AnswerBatch, void> {
  const lines = byteLineReader(limits.text);
  const answersIn = (ended: readonly ByteLine[]): AnswerBatch => ended.flatMap((line) => answerOn(line) ?? []);
  for await (const chunk of readPieces("chunks", chunks)) yield answersIn(lines.read(chunk));
  yield answersIn(lines.end());
}

/** The answer on a line; `undefined` where it is blank. */
function answerOn({ line, text, length, bytes }: ByteLine): Answer | RefusedLine | undefined {
  if (length > limits.text) return { line, issues: [tooLong(line, length)] };
  if (text.trim() === "") return undefined;
  const read = readJson({ text, line, bytes, path: ["line", line] });
  return "issues" in read ? { line, issues: read.issues } : readAnswer(read.value, ["line", line], line);
}
