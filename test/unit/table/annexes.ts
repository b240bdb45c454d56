import { readFileSync } from "node:fs";

/** A sentence of a real text, and points worked out by hand. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly written: string;
  readonly max: string;
  readonly min?: string;
  readonly worked: readonly { readonly facts: never; readonly points: string }[];
}

interface Sentences {
  readonly sentences: readonly Sentence[];
  readonly outside: readonly object[];
}

function readSentences(file: string): Sentences {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Sentences;
}

export const { sentences, outside }: Sentences = readSentences("./annexSentences.json");

/** The same for each kind of rule in the taxonomy of real examples. */
export const kinds: Sentences = readSentences("./ruleExamples.json");

export function leafOf({ max, min }: Sentence): { readonly max: string; readonly min?: string } {
  return min === undefined ? { max } : { max, min };
}

/** A rule without what only names things. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  // Where one fault takes all that there is, it does not matter how much more it would take.
  if ("faults" in value && JSON.stringify(value).match(/"points":"(?:8|9|88)"/)) return "all is taken";
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (["title", "words", "id"].includes(key) ? [] : [[key, bare(one)]])),
  );
}
