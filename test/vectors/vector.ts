import type { Clause, LocalizedText } from "par-index";

/** One file of vectors: a topic, the clause or reading it rests on, and its cases. */
export interface VectorFile {
  readonly id: string;
  readonly title: Required<LocalizedText>;
  /** Where the Decision says so … */
  readonly clause?: Clause;
  /** … or how we read its silence. */
  readonly reading?: Required<LocalizedText>;
  /** Documents that inputs name. */
  readonly documents?: Readonly<Record<string, unknown>>;
  readonly vectors: readonly Vector[];
}

export interface Vector {
  readonly id: string;
  readonly call: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The arithmetic of a value that was computed by hand. */
  readonly note?: string;
  readonly expected: unknown;
}

/**
 * Whether a result is what a vector expects: an object has at least the fields that are named (one that is expected to be
 * `null` may be missing), a list has the same length and elements, and everything else is equal.
 *
 * @returns The places that differ, as JSON pointers; none for a match.
 */
export function differences(expected: unknown, found: unknown, at = ""): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return [at];
    return expected.flatMap((element, position) => differences(element, found[position], `${at}/${position}`));
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof found !== "object" || found === null || Array.isArray(found)) return [at];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, Object.hasOwn(found, key) ? Reflect.get(found, key) : null, `${at}/${key}`),
    );
  }
  return (found ?? null) === expected ? [] : [at];
}

const WIDTH = 118;

/** JSON in which whatever fits stands on one line. */
export function printJson(value: unknown, indent = ""): string {
  const short = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || indent.length + short.length <= WIDTH) return short;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((element) => inner + printJson(element, inner))
    : Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${printJson(each, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}
