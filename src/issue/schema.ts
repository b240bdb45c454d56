import * as z from "zod/mini";
import { digitLimits, readSpelling, type SpellingFault } from "../number/spelling.js";
import type { Clause } from "./clause.js";
import { fieldOf } from "./fieldOf.js";
import { type Issue, type IssueCode, type IssueParams, issue, type Path } from "./issue.js";
import { limits } from "./limits.js";
import type { Text } from "./text.js";

/** A problem that a check of ours found, on its way through zod. */
interface Found {
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string>>;
}

/** A scalar that is read by a function: the value, or what is wrong with it. */
export function scalar<Value>(read: (input: unknown) => { readonly value: Value } | Found): z.ZodMiniType<Value> {
  return z.pipe(
    z.unknown(),
    z.transform((input, context): Value => {
      const result = read(input);
      if ("value" in result) return result.value;
      context.issues.push({ code: "custom", input, message: "", params: { ...result } });
      return z.NEVER;
    }),
  );
}

function found<Code extends IssueCode>(code: Code, params: IssueParams<Code>): Found {
  return { code, params };
}

/** A value as it is quoted in a sentence: short, and never an object. */
export function quote(input: unknown): string {
  const text = typeof input === "object" ? (input === null ? "null" : "…") : String(input);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const spellingFaults: Record<SpellingFault, (input: unknown) => Found> = {
  "not-a-decimal": (input) => found("number.not_a_decimal", { found: quote(input) }),
  "inexact-number": (input) => found("number.inexact", { found: quote(input) }),
  "too-many-digits": (input) =>
    found("number.too_many_digits", {
      found: quote(input),
      whole: String(digitLimits.whole),
      places: String(digitLimits.places),
    }),
};

function decimalThat(fault: (spelling: string) => Found | null): z.ZodMiniType<string> {
  return scalar((input) => {
    const read = readSpelling(input);
    if ("fault" in read) return spellingFaults[read.fault](input);
    return fault(read.spelling) ?? { value: read.spelling };
  });
}

/** Any decimal, as its canonical spelling. */
export const anyDecimal: z.ZodMiniType<string> = decimalThat(() => null);

/** A decimal of zero or more. */
export const notNegative: z.ZodMiniType<string> = decimalThat((spelling) =>
  spelling.startsWith("-") ? found("number.negative", { found: spelling }) : null,
);

/** A decimal above zero. */
export const positive: z.ZodMiniType<string> = decimalThat((spelling) =>
  spelling.startsWith("-") || spelling === "0" ? found("number.not_positive", { found: spelling }) : null,
);

/** A share, from 0 to 1. */
export const ratio: z.ZodMiniType<string> = decimalThat((spelling) =>
  spelling === "0" || spelling === "1" || spelling.startsWith("0.")
    ? null
    : found("number.out_of_range", { found: spelling, least: "0", most: "1" }),
);

/** A count of things: a whole number, as a JavaScript number. */
export const count: z.ZodMiniType<number> = scalar((input) => {
  const read = readSpelling(input);
  const number = "spelling" in read ? Number(read.spelling) : -1;
  if (Number.isInteger(number) && number >= 0 && number <= limits.count) return { value: number };
  return found("number.not_a_count", { found: quote(input), most: String(limits.count) });
});

/** Text that says something. */
export const words: z.ZodMiniType<string> = scalar((input) => {
  if (typeof input !== "string") return found("document.not_a_text", {});
  return input.trim() === "" ? found("document.blank", {}) : { value: input };
});

const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;

/** A calendar day, `YYYY-MM-DD`; a time of day may follow it. */
export const date: z.ZodMiniType<string> = scalar((input) => {
  const parts = typeof input === "string" && input.length <= 40 ? DATE.exec(input) : null;
  if (parts !== null) {
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)) return { value: String(input) };
  }
  return found("document.not_a_date", { found: quote(input) });
});

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A list with at least one element. */
export function someOf<Value>(element: z.ZodMiniType<Value>): z.ZodMiniType<Value[]> {
  return z.array(element).check(z.minLength(1));
}

/** A list with at least one element and no more than a rule or a question may have. */
export function fewOf<Value>(element: z.ZodMiniType<Value>): z.ZodMiniType<Value[]> {
  return z.array(element).check(z.minLength(1), z.maxLength(limits.elements));
}

export const text: z.ZodMiniType<Text> = z.strictObject({ vi: words, en: z.exactOptional(words) });

export const clause: z.ZodMiniType<Clause> = z.strictObject({
  document: words,
  date: z.exactOptional(date),
  place: z.exactOptional(words),
});

/** Where a value stands, and the clause that its issues cite. */
export interface Place {
  readonly path: Path;
  readonly clause?: Clause | undefined;
}

/** Reads one part of a document by a schema; its problems go to `issues`, located, and the value is then missing. */
export function read<Value>(
  schema: z.ZodMiniType<Value>,
  input: unknown,
  place: Place,
  issues: Issue[],
): Value | undefined {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  for (const problem of result.error.issues) issues.push(...translate(problem, input, place));
  return undefined;
}

/** Reads a list element by element, as long as there is room for issues. */
export function readEach<Value>(
  inputs: readonly unknown[],
  readOne: (input: unknown, position: number) => Value | undefined,
  issues: readonly Issue[],
): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < inputs.length && issues.length <= limits.issues; at += 1) {
    const value = readOne(inputs[at], at);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** zod's issue in our words. */
function translate(problem: z.core.$ZodIssue, input: unknown, place: Place): Issue[] {
  const path = [...place.path, ...problem.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const value = valueAt(input, problem.path);
  const at = <Code extends IssueCode>(code: Code, params: IssueParams<Code>, where: Path = path): Issue =>
    issue(code, where, params, place.clause);
  if (problem.code === "unrecognized_keys") {
    return problem.keys
      .slice(0, limits.issues + 1)
      .map((key) => at("document.unknown_key", { key: quote(key) }, [...path, key]));
  }
  if (value === undefined && path.length > 0) return [at("document.missing", { key: String(path.at(-1)) })];
  switch (problem.code) {
    case "custom": {
      const { code, params } = problem.params as unknown as Found;
      const one: Issue = { code, path, params };
      return [place.clause === undefined ? one : { ...one, clause: place.clause }];
    }
    case "invalid_value":
      return [at("document.not_allowed", { found: quote(value), allowed: problem.values.map(String).join(", ") })];
    case "invalid_union":
      return [at("document.not_allowed", { found: quote(value), allowed: unionOptions(problem) })];
    case "too_small":
      return [at("document.empty_list", {})];
    case "too_big":
      return [at("document.list_too_long", { limit: String(problem.maximum) })];
    case "invalid_type":
      if (problem.expected === "array") return [at("document.not_a_list", {})];
      if (problem.expected === "string") return [at("document.not_a_text", {})];
      return [at("document.not_an_object", {})];
    default:
      throw new Error(`A schema uses a check that has no sentence of its own: ${problem.code}`);
  }
}

function unionOptions(problem: z.core.$ZodIssueInvalidUnion): string {
  return "options" in problem && Array.isArray(problem.options) ? problem.options.map(String).join(", ") : "…";
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(fieldOf, input);
}
