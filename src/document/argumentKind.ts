import { holds, isList, isPlain } from "./plain.js";

/** What an argument may be; each is a name of `terms.ts`, so that a sentence can say what was asked for and what came. */
export type ArgumentKind = keyof typeof signs | Plain;

type Plain =
  | "nothing-given"
  | "a-null"
  | "a-text"
  | "a-number"
  | "a-boolean"
  | "a-function"
  | "a-list"
  | "an-object"
  | "an-empty-object"
  | "an-odd-value";

/** The fields by which each of our documents and results is known. The first that fits is what it is. */
const signs = {
  "rows-of-a-result": ["evaluations", "refusals"],
  "a-scheme": ["criteria", "parts"],
  "a-year": ["schemes", "units"],
  "an-evaluation": ["indexes", "rankings"],
  "an-index": ["nodes", "between"],
  "a-case": ["dossier"],
  "a-dossier": ["entries", "period"],
  "a-sheet": ["rows", "unit", "scheme"],
  "a-ranking": ["rows", "group", "unranked"],
  "a-proof": ["of", "upward"],
  "a-page": ["sections", "stamp"],
  "a-table": ["caption", "columns"],
  "a-chart": ["$schema", "layer"],
  "gaps-of-a-unit": ["lost", "groups"],
  "a-gap-to-a-class": ["outlook", "next"],
  "over-claims": ["whole", "agencies"],
  "differences-of-results": ["corrections", "unchanged"],
  "an-issue": ["code", "params"],
} as const;

const kinds = Object.entries(signs) as [keyof typeof signs, readonly string[]][];

/** What somebody gave. */
export function kindOf(input: unknown): ArgumentKind {
  switch (typeof input) {
    case "undefined":
      return "nothing-given";
    case "string":
      return "a-text";
    case "number":
      return "a-number";
    case "boolean":
      return "a-boolean";
    case "function":
      return "a-function";
    case "object":
      if (input === null) return "a-null";
      if (isList(input)) return "a-list";
      if (!isPlain(input)) return "an-odd-value";
      if (Object.keys(input).length === 0) return "an-empty-object";
      return kinds.find(([, fields]) => fields.every((field) => holds(input, field)))?.[0] ?? "an-object";
    default:
      return "an-odd-value";
  }
}

/** Whether it is one of our documents or results. */
export function isOurs(found: ArgumentKind): boolean {
  return found in signs;
}

/** Whether it is an object, none of ours. */
export function isObject(found: ArgumentKind): boolean {
  return found === "an-object" || found === "an-empty-object";
}

/** Whether a value could be what is asked for, before anybody has looked into it. */
export function mayBe(wanted: ArgumentKind, found: ArgumentKind): boolean {
  return found === wanted || (found === "an-object" && wanted in signs) || (isObject(found) && wanted === "an-object");
}
