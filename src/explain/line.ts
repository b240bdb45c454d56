import { decimal, spell } from "../number/decimal.js";
import { type Exact, readExact, spellExact } from "../number/exact.js";
import { addQuotients, compareQuotients, NOTHING, type Quotient } from "../number/quotient.js";
import { type Rounding, roundQuotient } from "../number/rounding.js";
import { type Limit, limitOf } from "../rules/measure.js";

/** One line of arithmetic. Every number in it is exact, and each line rests on facts, on the scheme or on lines before it. */
export type Line = Calculation | Bound | Comparison;

/** Products that are added up, perhaps divided, perhaps rounded: `0.5 × 45 ÷ 60`, `1 − 0.5`, `0.6 (1.1) + 1.25 (1.2)`. */
export interface Calculation {
  readonly kind: "calculation";
  readonly gives: Figure;
  readonly terms: readonly Term[];
  /** What the sum is divided by. */
  readonly divisor?: Exact;
  /** The figure before it was rounded; not stated where the rounding left it as it was. */
  readonly exact?: Exact;
  /** Which of the proof's roundings made the result out of `exact`. */
  readonly rounding?: RoundingName;
  readonly result: Exact;
}

export interface Term {
  readonly factors: readonly Exact[];
  /** Where the figure comes from: the code of a criterion, the id of a part, an item, a fault, an option or a group. */
  readonly of?: string;
}

/** A figure that is held at a limit: by a cap from above, by a floor from below. */
export interface Bound {
  readonly kind: "at-most" | "at-least";
  readonly gives: Figure;
  readonly value: Exact;
  readonly limit: Exact;
  readonly result: Exact;
}

/** How two figures stand to one another. What is stated holds: a limit that is missed is stated the other way round. */
export interface Comparison {
  readonly kind: "comparison";
  readonly against: Yardstick;
  readonly kept: boolean;
  readonly left: Exact;
  readonly sign: ">" | "≥" | "=" | "≤" | "<";
  readonly right: Exact;
}

/** What a line works out. */
export type Figure =
  | "counted" // the whole less what is excused
  | "measure" // a share in percent
  | "weighed" // counts by their weights
  | "earned" // before a cap
  | "taken" // by faults
  | "left" // before a floor
  | "mean" // of answers, from 0 to 1
  | "points"
  | "max"
  | "base" // the points of a part without its bonus
  | "applicable" // the maximum of what applies
  | "scaled" // to the full maximum of the part
  | "bonus"
  | "percent"
  | "exact-percent"
  | "exact-share"
  | "published";

/** What a figure is held against. */
export type Yardstick = "limit" | "target" | "best" | "zero" | "minimum-answers" | "band" | "gate";

/** `leaf` and `index` are the scheme's; a maximum that is handed on is shared out by the largest remainder. */
export type RoundingName = "leaf" | "index" | "largest-remainder";

/** A declared rounding with its name. */
export interface NamedRounding {
  readonly name: RoundingName;
  readonly rounding: Rounding;
}

/** Terms added up, divided and rounded. */
export function calculate(
  gives: Figure,
  terms: readonly Term[],
  { divisor, rounded }: { readonly divisor?: Exact; readonly rounded?: NamedRounding } = {},
): Calculation {
  const total = terms.map(productOf).reduce(addQuotients, NOTHING);
  const quotient = divisor === undefined ? total : dividedBy(total, readExact(divisor));
  const line = { kind: "calculation" as const, gives, terms, ...(divisor === undefined ? {} : { divisor }) };
  const exact = spellExact(quotient);
  const result = rounded === undefined ? exact : spell(roundQuotient(quotient, rounded.rounding));
  return rounded === undefined || result === exact
    ? { ...line, result }
    : { ...line, exact, rounding: rounded.name, result };
}

export function term(...factors: readonly Exact[]): Term {
  return { factors };
}

export function termOf(of: string, ...factors: readonly Exact[]): Term {
  return { factors, of };
}

function productOf({ factors }: Term): Quotient {
  return factors.map(readExact).reduce((a, b) => ({ over: a.over.times(b.over), under: a.under.times(b.under) }));
}

function dividedBy(a: Quotient, b: Quotient): Quotient {
  return { over: a.over.times(b.under), under: a.under.times(b.over) };
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
export function againstLimit(against: Yardstick, left: Exact, limit: Limit): Comparison {
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

export function compareExact(a: Exact, b: Exact): number {
  return compareQuotients(readExact(a), readExact(b));
}

export function negated(value: Exact): Exact {
  return spell(decimal(value).neg());
}
