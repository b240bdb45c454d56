import type { Issue } from "../issue/issue.js";
import type { Expression } from "./expression/expression.js";
import type { AtLimit } from "./form/atLimits.js";
import type { Fields } from "./form/fields.js";
import type { Form } from "./form/form.js";
import type { Schema } from "./form/schema.js";
import type { Any, AnyFacts, AnyRule, At, DeclaredPoints, Place } from "./place.js";

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
  /** The points written in it. */
  readonly written: (rule: RuleIn<Of>, inside: Inside) => readonly DeclaredPoints[];
  /** Facts at each of its limits and on either side, of which each figure of the rule decides at least one. */
  readonly atLimits: (rule: RuleIn<Of>, place: Place, inside: Inside) => readonly AtLimit[];
  /** What is wrong with it that the bounds of its expression do not show; none where there is nothing of the sort. */
  readonly check: ((rule: RuleIn<Of>, at: At, place: Place, inside: Inside) => readonly Issue[]) | null;
  /** For the compiler only. */
  readonly types?: Of;
}

/** How a kind asks about the rules that stand inside its own. */
export interface Inside {
  readonly form: (rule: AnyRule, place: Place) => Form;
  readonly express: (rule: AnyRule, place: Place) => Expression;
  readonly written: (rule: AnyRule) => readonly DeclaredPoints[];
  readonly atLimits: (rule: AnyRule, place: Place) => readonly AtLimit[];
  /** What is wrong with it, apart from what it comes to. */
  readonly check: (rule: AnyRule, at: At, place: Place) => readonly Issue[];
  /** What is wrong with it, where it must come to just what its place says. */
  readonly checkReach: (rule: AnyRule, at: At, place: Place) => readonly Issue[];
}
