import { type ByteFault, byteReader, type Piece } from "../document/bytes.js";
import { readJson } from "../document/json.js";
import { limits } from "../document/limits.js";
import { lineReader, type TextLine } from "../document/lineReader.js";
import { type Issue, issue } from "../issue/issue.js";

/** A line of a text: the value of its JSON, or what is wrong with it. */
export type JsonLine = { readonly line: number } & (
  | { readonly value: unknown }
  | { readonly issues: readonly Issue[] }
);

/** Reads lines of JSON (NDJSON) out of pieces of bytes or text, wherever they are cut; blank lines are passed over. */
export async function* jsonLines(chunks: Iterable<Piece> | AsyncIterable<Piece>): AsyncGenerator<JsonLine, void> {
  const bytes = byteReader();
  const reader = lineReader(limits.line);
  for await (const chunk of chunks)
    for (const one of reader.read(bytes.read(chunk))) yield* readLine(one, bytes.fault());
  for (const one of [...reader.read(bytes.end()), ...reader.end()]) yield* readLine(one, bytes.fault());
}

/** Reads one line; nothing of a blank one. */
export function readLine({ line, text, length }: TextLine, bytes: ByteFault | null): JsonLine[] {
  if (length > limits.line) {
    const params = { line: String(line), limit: String(limits.line) };
    return [{ line, issues: [issue("document.line_too_long", [], params)] }];
  }
  if (text.trim() === "") return [];
  return [{ line, ...readJson({ text, line, bytes }) }];
}
