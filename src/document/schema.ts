import * as z from "zod/mini";
import type { Clause } from "../issue/clause.js";
import { type Issue, type IssueCode, type IssueParams, issue, type Path } from "../issue/issue.js";
import type { Text } from "../text/text.js";
import { fieldOf } from "./fieldOf.js";
import { limits } from "./limits.js";
import {
  type Found,
  quote,
  readAnyDecimal,
  readCount,
  readDate,
  readNotNegative,
  readPositive,
  readRatio,
  readWords,
  type Scalar,
} from "./scalar.js";

/** A scalar as its reader reads it. */
export function scalar<Value>(read: Scalar<Value>): z.ZodMiniType<Value> {
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

export const anyDecimal: z.ZodMiniType<string> = scalar(readAnyDecimal);
export const notNegative: z.ZodMiniType<string> = scalar(readNotNegative);
export const positive: z.ZodMiniType<string> = scalar(readPositive);
export const ratio: z.ZodMiniType<string> = scalar(readRatio);
export const count: z.ZodMiniType<number> = scalar(readCount);
export const words: z.ZodMiniType<string> = scalar(readWords);
export const date: z.ZodMiniType<string> = scalar(readDate);

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
      if (problem.errors.length > 0) {
        const [first, ...more] = problem.errors;
        const best = more.reduce((one, other) => (other.length < one.length ? other : one), first ?? []);
        return best.flatMap((one) =>
          translate({ ...one, path: [...problem.path, ...one.path] } as z.core.$ZodIssue, input, place),
        );
      }
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
