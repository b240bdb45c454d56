import type { Issue } from "../issue/issue.js";
import type { Language } from "../number/print.js";
import type { Points } from "../number/quantity.js";
import type { Expression } from "./expression/expression.js";
import type { AtLimit } from "./form/atLimits.js";
import type { Fields } from "./form/fields.js";
import type { Form } from "./form/form.js";
import type { Schema } from "./form/schema.js";
import type { Any, AnyFacts, AnyRule, At, DeclaredPoints, Place } from "./place.js";
import type { Style } from "./sentence/hole.js";
import type { Token } from "./sentence/token.js";

/**
 * What the types of one kind of rule extend. They may speak of two types that they cannot import: `this["any"]` is every rule
 * and all facts, for a rule that holds others; `this["of"]` is the very rule that facts are stated under, for facts that name
 * its ids.
 */
export interface Types {
  readonly any: Any;
  readonly of: unknown;
}

/** What a kind says by types alone: its rule, its facts, and its fields, of which nothing is loaded where rules are read. */
export interface Described extends Types {
  readonly rule: AnyRule;
  readonly facts: AnyFacts;
  readonly fields: Fields<AnyRule>;
}

/** The rule of a kind, before it is known which rules may stand inside it. */
type RuleIn<Of extends Described> = (Of & { readonly any: Any })["rule"];

/**
 * All that is said of one kind of rule, in one folder. Everything else is read off it: schemas, points, bounds, columns,
 * proofs, forms.
 */
export interface Kind<Of extends Described> {
  /** The rule as a document writes it. */
  readonly schema: (any: Schema<AnyRule>) => Schema<RuleIn<Of>>;
  /** What it asks for. */
  readonly form: (rule: RuleIn<Of>, place: Place, inside: Inside) => Form;
  /** The points that these facts give, before they are rounded. */
  readonly express: (rule: RuleIn<Of>, place: Place, inside: Inside) => Expression;
  /** How it scores. */
  readonly words: Sentences<RuleIn<Of>>;
  /** The points written in it. */
  readonly written: (rule: RuleIn<Of>, inside: Inside) => readonly DeclaredPoints[];
  /** Facts at each of its limits and on either side, of which each figure of the rule decides at least one. */
  readonly atLimits: (rule: RuleIn<Of>, place: Place, inside: Inside) => readonly AtLimit[];
  /** What is wrong with it that the bounds of its expression do not show; none where there is nothing of the sort. */
  readonly check: ((rule: RuleIn<Of>, at: At, place: Place, inside: Inside) => readonly Issue[]) | null;
  /** For the compiler only. */
  readonly types?: Of;
}

/**
 * A rule in one sentence, with a small first letter and without its end, in each language; and the rules that a Vietnamese
 * sentence may mean. What is written exactly is read as just that rule.
 */
export interface Sentences<Rule>
  extends Readonly<Record<Language, (rule: Rule, place: Place, inside: Inside) => string>> {
  /** Every rule of the kind that these clauses may mean; none where they are not of the kind. */
  readonly read: (clauses: readonly (readonly Token[])[], leaf: LeafPoints, rules: InnerRules) => readonly Rule[];
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

/** How a kind asks about the rules that stand inside its own. */
export interface Inside {
  readonly form: (rule: AnyRule, place: Place) => Form;
  readonly express: (rule: AnyRule, place: Place) => Expression;
  readonly words: (rule: AnyRule, place: Place, language: Language) => string;
  /** How Vietnamese sentences are written. */
  readonly style: Style;
  readonly written: (rule: AnyRule) => readonly DeclaredPoints[];
  readonly atLimits: (rule: AnyRule, place: Place) => readonly AtLimit[];
  /** What is wrong with it, apart from what it comes to. */
  readonly check: (rule: AnyRule, at: At, place: Place) => readonly Issue[];
  /** What is wrong with it, where it must come to just what its place says. */
  readonly checkReach: (rule: AnyRule, at: At, place: Place) => readonly Issue[];
}
