import { issue } from "../issue/issue.js";
import { limits } from "../issue/limits.js";
import type { Answer, RefusedLine, Stream } from "./answer.js";
import { readAnswer, tooLong } from "./readAnswer.js";

/**
 * Reads answers off NDJSON: one object a line, with the texts `unit`, `group`, `question` and `option`. Other fields, such
 * as a time, are not looked at; blank lines are none.
 *
 * @param chunks - The text in pieces, cut anywhere.
 * @returns The answers, each with its line, as the text comes; a line that is none is told with its issues.
 * @throws Only what the stream itself throws.
 * @example
 * ```ts
 * import { answersFromNdjson } from "par-index";
 *
 * const text = ['{"unit":"so-y-te","group":"citi', 'zens","question":"q1","option":"A"}\n', "{}\n"];
 * const lines = [];
 * for await (const one of answersFromNdjson(text)) lines.push("issues" in one ? "refused" : one.option);
 * lines; // => ["A", "refused"]
 * ```
 * @clause Our reading: 880/QĐ-UBND leaves the form of answers to whoever holds the survey (Phần II, mục IV.4).
 * @law chunk boundaries never matter: answers(cut(text)) = answers(text)
 */
export async function* answersFromNdjson(chunks: Stream<string>): AsyncGenerator<Answer | RefusedLine, void> {
  for await (const { line, text, length } of linesOf(chunks)) {
    if (length > limits.text) yield { line, issues: [tooLong(line, length)] };
    else if (text.trim() !== "") yield readLine(text, line);
  }
}

interface Line {
  readonly line: number;
  /** The line, as far as it may be read. */
  readonly text: string;
  readonly length: number;
}

/** The lines of a text in pieces. What is too long is counted and not kept, so memory stays constant. */
async function* linesOf(chunks: Stream<string>): AsyncGenerator<Line, void> {
  let [line, text, length] = [1, "", 0];
  const take = (piece: string): void => {
    if (length <= limits.text) text += piece;
    length += piece.length;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf("\n"); end !== -1; end = chunk.indexOf("\n", from)) {
      take(chunk.slice(from, end));
      yield { line, text, length };
      [line, text, length, from] = [line + 1, "", 0, end + 1];
    }
    take(chunk.slice(from));
  }
  if (length > 0) yield { line, text, length };
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
