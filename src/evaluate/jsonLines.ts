import type { Piece } from "../document/bytes.js";
import { readJson } from "../document/json.js";
import { limits } from "../document/limits.js";
import { type ByteLine, byteLineReader } from "../document/lineReader.js";
import { type Issue, issue } from "../issue/issue.js";

/** A line of a text: the value of its JSON, or what is wrong with it. */
export type JsonLine = { readonly line: number } & (
  | { readonly value: unknown }
  | { readonly issues: readonly Issue[] }
);

/** Reads lines of JSON (NDJSON) out of pieces of bytes or text, wherever they are cut; blank lines are passed over. */
export async function* jsonLines(chunks: Iterable<Piece> | AsyncIterable<Piece>): AsyncGenerator<JsonLine, void> {
  const lines = byteLineReader(limits.line);
  for await (const chunk of chunks) for (const one of lines.read(chunk)) yield* readLine(one);
  for (const one of lines.end()) yield* readLine(one);
}

/** Reads one line; nothing of a blank one. */
export function readLine({ line, text, length, bytes }: ByteLine): JsonLine[] {
  if (length > limits.line) {
    const params = { line: String(line), limit: String(limits.line) };
    return [{ line, issues: [issue("document.line_too_long", [], params)] }];
  }
  return isBlank(text) ? [] : [{ line, ...readJson({ text, line, bytes }) }];
}

/** Whether a line holds no case. One that is too long is refused, whatever it holds. */
export function isBlank(text: string): boolean {
  return text.length <= limits.line && text.trim() === "";
}
