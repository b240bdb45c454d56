import { type Issue, issue } from "../issue/issue.js";
import { limits } from "../issue/limits.js";

/** A line of a text: the value that its JSON spells, or what is wrong with it. */
export type JsonLine = { readonly line: number } & ({ readonly value: unknown } | { readonly issue: Issue });

/** Reads lines of JSON (NDJSON) out of pieces of a text, wherever they are cut; blank lines are passed over. */
export async function* jsonLines(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<JsonLine, void> {
  let rest = "";
  let line = 0;
  for await (const chunk of chunks) {
    const [first = "", ...more] = chunk.split("\n");
    rest = joined(rest, first);
    for (const next of more) {
      line += 1;
      yield* readLine(rest, line);
      rest = joined("", next);
    }
  }
  yield* readLine(rest, line + 1);
}

/** A line that grows beyond the limit is not kept: one character more than the limit tells that it was too long. */
function joined(rest: string, more: string): string {
  return rest.length > limits.line ? rest : (rest + more).slice(0, limits.line + 1);
}

function readLine(text: string, line: number): JsonLine[] {
  if (text.length > limits.line) {
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
