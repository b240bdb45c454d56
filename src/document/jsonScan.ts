import type { Path } from "../issue/issue.js";
import { visit } from "./jsonc.js";
import type { JsonExpected, JsonFault } from "./jsonFault.js";
import { stringFault } from "./jsonString.js";
import { faultAt } from "./jsonUnexpected.js";

/** Something in a text of JSON: where it stands, by its path and by its positions. */
interface JsonSpot {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
}

/** What is written in a text of JSON that no value made of it can show. */
interface JsonFinds {
  /** How many keys the text has. */
  readonly keys: number;
  /** Keys that their objects have already, and where those stand first. */
  readonly doubled: readonly (JsonSpot & { readonly first: number })[];
  readonly inexact: readonly JsonSpot[];
}

/** Half of a pair, and what stands for a character that was lost. */
const BROKEN = /[\p{Cs}\uFFFD]/u;

const WORD = /^(?:true|false|null)(?![\p{L}\p{N}\p{M}_$])/u;

/**
 * Goes through a text of JSON (RFC 8259) once, without making anything of it.
 *
 * @param depth - How many lists and objects may stand in one another.
 * @param isExact - Whether nothing is lost when a number is made of its spelling.
 * @returns what is lost in its value, or the first fault, at which it stops.
 * @law JSON is what JSON.parse takes: scanJson(t) finds a fault in t ⇔ JSON.parse(t) throws, but for depth and broken characters
 */
export function scanJson(
  text: string,
  depth: number,
  isExact: (decimal: string) => boolean = () => true,
): JsonFinds | JsonFault {
  const faults: JsonFault[] = [];
  const doubled: (JsonSpot & { readonly first: number })[] = [];
  const inexact: JsonSpot[] = [];
  /** For each object around: its keys, and where they stand. A list has none. */
  const around: (Map<string, number> | null)[] = [];
  let expected: JsonExpected | undefined = "json-value";
  let [keys, comma, number] = [0, -1, { from: -1, to: -1 }];

  /** Nothing else ends the parser before the end of the text. */
  const stop = (fault: JsonFault): never => {
    faults.push(fault);
    throw new Error(fault.kind);
  };
  const stopAt = (from: number, length: number): never => {
    // `null'`: the parser takes for one word whatever no blank and no sign of JSON divides.
    const [word = ""] = WORD.exec(text.slice(from, from + 6)) ?? [];
    const at = expected === "json-value" ? from + word.length : from;
    if (at > from) endValue();
    return stop(faultAt(text, at, from + length, { expected, isList: around.at(-1) === null, comma, number }));
  };
  const open = (at: number, fields: Map<string, number> | null): void => {
    if (around.length === depth) stop({ kind: "too-deep", at, end: at });
    around.push(fields);
    expected = fields === null ? "json-value" : "json-key";
  };
  const endValue = (): void => {
    const outer = around.at(-1);
    if (outer === undefined) expected = undefined;
    else expected = outer === null ? "json-list-end" : "json-object-end";
  };
  const close = (at: number, length: number): void => {
    // The parser closes at the end of the text whatever is open there.
    if (length === 0) stopAt(at, length);
    around.pop();
    endValue();
  };

  try {
    visit(
      text,
      {
        onObjectBegin: (at) => open(at, new Map()),
        onObjectProperty: (key, from, length, _line, _column, path) => {
          if (BROKEN.test(key)) stop(stringFault(text, from, from + length));
          const fields = around.at(-1);
          const first = fields?.get(key);
          if (first !== undefined) doubled.push({ path: [...path(), key], from, to: from + length, first });
          else fields?.set(key, from);
          keys += 1;
          expected = "json-colon";
        },
        onObjectEnd: close,
        onArrayBegin: (at) => open(at, null),
        onArrayEnd: close,
        onSeparator: (sign, at) => {
          if (sign === ",") comma = at;
          expected = sign === "," && around.at(-1) !== null ? "json-key" : "json-value";
        },
        onLiteralValue: (value: unknown, from, length, _line, _column, path) => {
          const to = from + length;
          if (typeof value === "string" && BROKEN.test(value)) stop(stringFault(text, from, to));
          if (typeof value === "number") {
            number = { from, to };
            if (!isExact(text.slice(from, to))) inexact.push({ path: path(), from, to });
          }
          endValue();
        },
        onError: (_code, at, length) => stopAt(at, length),
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (faults.length === 0) throw error;
  }
  return faults[0] ?? { keys, doubled, inexact };
}
