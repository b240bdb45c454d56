import { type Issue, issue } from "../issue/issue.js";
import { decimal, decimalText, HUNDRED, ZERO } from "../number/decimal.js";
import type { Amount } from "../number/quantity.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import type { At } from "./place.js";

/** What a rule measures: a ratio in percent, or a value. */
export type Measure = "ratio" | "value";

/** A number out of a total, from which some may be excused. */
export interface RatioFacts {
  readonly part: Amount;
  readonly whole: Amount;
  /** Subtracted from the denominator for objective reasons. */
  readonly excused?: Amount;
}

export interface ValueFacts {
  readonly value: Amount;
}

export type MeasureFacts = RatioFacts | ValueFacts;

/** The facts of what a rule measures. */
export type MeasureFactsOf<Rule> = Rule extends { readonly measure: infer Of }
  ? "ratio" extends Of
    ? "value" extends Of
      ? MeasureFacts
      : RatioFacts
    : ValueFacts
  : MeasureFacts;

/** One limit, of one of four kinds; in percent for a ratio. */
export interface Limit {
  readonly atLeast?: Amount;
  readonly above?: Amount;
  readonly atMost?: Amount;
  readonly below?: Amount;
}

export type LimitKind = keyof Limit;

const LIMIT_KINDS: readonly LimitKind[] = ["atLeast", "above", "atMost", "below"];

/** The declared limits; a valid step has one. */
export function limitsOf(limit: Limit): { readonly kind: LimitKind; readonly at: Amount }[] {
  return LIMIT_KINDS.flatMap((kind) => (limit[kind] === undefined ? [] : [{ kind, at: limit[kind] }]));
}

/** The one limit of a checked step. */
export function limitOf(limit: Limit): { readonly kind: LimitKind; readonly at: Amount } {
  for (const kind of LIMIT_KINDS) {
    const at = limit[kind];
    if (at !== undefined) return { kind, at };
  }
  throw new Error("A step without a limit: the document was not checked");
}

export function isLower(kind: LimitKind): boolean {
  return kind === "atLeast" || kind === "above";
}

/** Whether the measure keeps the limit, exactly: no quotient is rounded before it is compared. */
export function keeps(measure: Quotient, limit: Limit): boolean {
  const { kind, at } = limitOf(limit);
  const order = compareQuotients(measure, whole(decimal(at)));
  switch (kind) {
    case "atLeast":
      return order >= 0;
    case "above":
      return order > 0;
    case "atMost":
      return order <= 0;
    case "below":
      return order < 0;
  }
}

/** The measure of valid facts: a ratio in percent, or the value. */
export function measureOf(facts: MeasureFacts): Quotient {
  if ("value" in facts) return whole(decimal(facts.value));
  return { over: decimal(facts.part).times(HUNDRED), under: denominator(facts) };
}

/** The denominator minus what is excused. */
export function denominator({ whole, excused }: { readonly whole: Amount; readonly excused?: Amount }): typeof ZERO {
  return decimal(whole).minus(excused === undefined ? ZERO : decimal(excused));
}

/** A step or threshold has exactly one limit. */
export function checkOneLimit(limit: Limit, path: At["path"], at: At): readonly Issue[] {
  const { length } = limitsOf(limit);
  if (length === 1) return [];
  return [issue("rules.one_limit", path, { code: at.code, count: decimalText(decimal(length)) }, at.clause)];
}
