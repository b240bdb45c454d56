import type { Language } from "../number/print.js";
import type { Points } from "../number/quantity.js";
import type { AnyRule, Place } from "./place.js";
import type { Style } from "./sentence/hole.js";
import type { Parts, Token } from "./sentence/token.js";

/**
 * A rule in one sentence, with a small first letter and without its end, in each language; and the rules that a Vietnamese
 * sentence may mean. What is written exactly is read as just that rule.
 */
export interface Sentences<Rule>
  extends Readonly<Record<Language, (rule: Rule, place: Place, inside: Saying) => string>> {
  /** Every rule of the kind that these clauses may mean; none where they are not of the kind. */
  readonly read: (clauses: Parts, leaf: LeafPoints, rules: InnerRules) => readonly Rule[];
  /** Sentences of the kind, for whoever wrote one that is not understood. */
  readonly models: readonly string[];
}

/** What the leaf of a sentence may give, as far as it is known. */
export interface LeafPoints {
  readonly min?: Points;
  readonly max?: Points;
}

/** Every rule of any kind that a sentence in parentheses may mean. */
export type InnerRules = (tokens: readonly Token[], leaf: LeafPoints) => readonly AnyRule[];

/** How a sentence says the rules that stand inside its own. */
export interface Saying {
  readonly words: (rule: AnyRule, place: Place, language: Language) => string;
  /** How Vietnamese sentences are written. */
  readonly style: Style;
}
