import type { Exact } from "../../number/exact.js";
import type { LocalizedText } from "../../text/text.js";

/**
 * One line of a proof. Every number in it is exact, and each line rests on facts, on the scheme or on lines before it, so that
 * a pocket calculator can repeat it.
 */
export type ProofLine<Gives = LocalizedText | "points", Against = Yardstick> =
  | Calculation<Gives>
  | Bound<Gives>
  | Selection<Gives>
  | Comparison<Against>
  | Statement;

/** Products that are added up, perhaps divided, perhaps rounded: `0.5 × 45 ÷ 60`, `1 − 0.5`, `0.6 (1.1) + 1.25 (1.2)`. */
export interface Calculation<Gives> {
  readonly kind: "calculation";
  readonly gives: Gives;
  readonly terms: readonly ProofTerm[];
  /** What the sum is divided by, one after the other. */
  readonly divisors?: readonly Factor[];
  /** The figure before it was rounded; not stated where the rounding left it as it was. */
  readonly exact?: Exact;
  /** Which of the declared roundings made the result out of `exact`. */
  readonly rounding?: RoundingName;
  readonly result: Exact;
}

export interface ProofTerm {
  readonly factors: readonly Factor[];
  /** Where the figure comes from: the code of a criterion, the id of a part, an option or a group. */
  readonly of?: string;
}

/** A number, alone or with the words for what it is. */
export type Factor = Exact | WordedFigure;

export interface WordedFigure {
  readonly value: Exact;
  readonly words: LocalizedText;
}

/** `leaf` and `index` are the scheme's; a maximum that is handed on is shared out by the largest remainder. */
export type RoundingName = "leaf" | "index" | "largest-remainder";

/** A figure that is held at a limit: by a cap from above, by a floor from below. */
export interface Bound<Gives> {
  readonly kind: "at-most" | "at-least";
  readonly gives: Gives;
  readonly value: Exact;
  readonly limit: Exact;
  readonly result: Exact;
}

/** The least or the most of several figures. */
export interface Selection<Gives> {
  readonly kind: "least-of" | "most-of";
  readonly gives: Gives;
  readonly of: readonly Factor[];
  readonly result: Exact;
}

/** How two figures stand to one another. What is stated holds: a limit that is missed is stated the other way round. */
export interface Comparison<Against = Yardstick> {
  readonly kind: "comparison";
  readonly against: Against;
  readonly kept: boolean;
  readonly left: Factor;
  readonly sign: ">" | "≥" | "=" | "≤" | "<";
  readonly right: Factor;
  /** The same without a quotient whose digits never end: both sides times what the left one is divided by. */
  readonly because?: { readonly left: readonly Factor[]; readonly right: readonly Factor[] };
}

/** What a figure is held against: a limit of the rule, or the first or the last point of a line. */
export type Yardstick = "limit" | "first-point" | "last-point";

/** What a fact or a condition without a figure says. */
export interface Statement {
  readonly kind: "statement";
  /** What it is about: the criterion's own levels, a document, a case. */
  readonly about?: LocalizedText;
  readonly words: LocalizedText;
}
