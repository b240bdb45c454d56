import { decimal, decimalText } from "../number/decimal.js";
import { type Exact, exactText, readExact } from "../number/exact.js";
import { compareQuotients } from "../number/quotient.js";
import { type Rounding, roundQuotient } from "../number/rounding.js";
import type * as proof from "../rules/expression/proofLine.js";
import { workedOut } from "../rules/expression/workedOut.js";
import { type Limit, limitOf } from "../rules/measure.js";
import type { LocalizedText } from "../text/text.js";

export type { Factor, RoundingName, Statement, WordedFigure } from "../rules/expression/proofLine.js";
export type LineTerm = proof.ProofTerm;

/** One line of arithmetic. Every number in it is exact, and each line rests on facts, on the scheme or on lines before it. */
export type Line = Calculation | Bound | Selection | Comparison | proof.Statement;

/** Products that are added up, perhaps divided, perhaps rounded. */
export type Calculation = proof.Calculation<Figure | LocalizedText>;

/** A figure that is held at a limit: by a cap from above, by a floor from below. */
export type Bound = proof.Bound<Figure | LocalizedText>;

/** The least or the most of several figures. */
export type Selection = proof.Selection<Figure | LocalizedText>;

/** How two figures stand to one another. */
export type Comparison = proof.Comparison<Yardstick>;

/** What a line works out; figures of a rule are called as the rule calls them. */
export type Figure =
  | "counted" // answers
  | "mean" // of answers, from 0 to 1
  | "points"
  | "earned" // before a cap
  | "left" // before a floor
  | "max"
  | "base" // the points of a part without its bonus
  | "applicable" // the maximum of what applies
  | "scaled" // to the full maximum of the part
  | "bonus"
  | "penalty" // points of a part that are below zero
  | "percent"
  | "exact-percent"
  | "exact-share"
  | "published";

/** What a figure is held against. */
export type Yardstick = proof.Yardstick | "minimum-answers" | "band" | "gate";

/** A declared rounding with its name. */
export interface NamedRounding {
  readonly name: proof.RoundingName;
  readonly rounding: Rounding;
}

/** Terms added up, divided and rounded. */
export function calculate(
  gives: Figure,
  terms: readonly LineTerm[],
  { divisor, rounded }: { readonly divisor?: Exact; readonly rounded?: NamedRounding } = {},
): Calculation {
  const divisors = divisor === undefined ? [] : [divisor];
  const quotient = workedOut(terms, divisors);
  const line = { kind: "calculation" as const, gives, terms, ...(divisor === undefined ? {} : { divisors }) };
  const exact = exactText(quotient);
  const result = rounded === undefined ? exact : decimalText(roundQuotient(quotient, rounded.rounding));
  return rounded === undefined || result === exact
    ? { ...line, result }
    : { ...line, exact, rounding: rounded.name, result };
}

export function term(...factors: readonly Exact[]): LineTerm {
  return { factors };
}

export function termOf(of: string, ...factors: readonly Exact[]): LineTerm {
  return { factors, of };
}

/** A cap, where it holds anything back. */
export function atMost(gives: Figure, value: Exact, limit: Exact): readonly Bound[] {
  if (compareExact(value, limit) <= 0) return [];
  return [{ kind: "at-most", gives, value, limit, result: limit }];
}

/** A floor, where it holds anything up. */
export function atLeast(gives: Figure, value: Exact, limit: Exact): readonly Bound[] {
  if (compareExact(value, limit) >= 0) return [];
  return [{ kind: "at-least", gives, value, limit, result: limit }];
}

/** How a figure stands to a limit of one of the four kinds. */
export function againstLimit(
  against: Yardstick,
  left: Exact,
  limit: Limit,
): Comparison & { readonly left: Exact; readonly right: Exact } {
  const { kind, at } = limitOf(limit);
  const order = compareExact(left, at);
  const [keeping, missing] = SIGNS[kind];
  const kept = { ">": order > 0, "≥": order >= 0, "≤": order <= 0, "<": order < 0 }[keeping];
  return { kind: "comparison", against, kept, left, sign: kept ? keeping : missing, right: at };
}

const SIGNS = {
  atLeast: ["≥", "<"],
  above: [">", "≤"],
  atMost: ["≤", ">"],
  below: ["<", "≥"],
} as const;

function compareExact(a: Exact, b: Exact): number {
  return compareQuotients(readExact(a), readExact(b));
}

export function negated(value: Exact): Exact {
  return decimalText(decimal(value).neg());
}
