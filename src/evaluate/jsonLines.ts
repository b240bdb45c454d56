import { limits } from "../document/limits.js";
import { lineReader, type TextLine } from "../document/lineReader.js";
import { type Issue, issue } from "../issue/issue.js";

/** A line of a text: the value that its JSON spells, or what is wrong with it. */
export type JsonLine = { readonly line: number } & ({ readonly value: unknown } | { readonly issue: Issue });

/** Reads lines of JSON (NDJSON) out of pieces of a text, wherever they are cut; blank lines are passed over. */
export async function* jsonLines(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<JsonLine, void> {
  const reader = lineReader(limits.line);
  for await (const chunk of chunks) for (const one of reader.read(chunk)) yield* readLine(one);
  for (const one of reader.end()) yield* readLine(one);
}

function readLine({ line, text, length }: TextLine): JsonLine[] {
  if (length > limits.line) {
    return [{ line, issue: issue("document.line_too_long", [], { line: String(line), limit: String(limits.line) }) }];
  }
  const written = text.replace(/^\uFEFF/, "").trim();
  if (written === "") return [];
  try {
    return [{ line, value: JSON.parse(written) as unknown }];
  } catch {
    return [{ line, issue: issue("document.line_not_json", [], { line: String(line) }) }];
  }
}
