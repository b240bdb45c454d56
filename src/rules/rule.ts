import type { Described, Kind } from "./kind.js";
import type * as kinds from "./kinds.js";
import type { AnyRule } from "./place.js";

/** The kinds of rule, as they are listed. */
type Kinds = typeof kinds;
type TypesOf<Listed> = Listed extends Kind<infer Of extends Described> ? Of : never;

/** Every rule and all facts: what may stand inside a rule that holds others, and inside its facts. */
interface Everything {
  readonly rule: {
    readonly [Name in keyof Kinds]: (TypesOf<Kinds[Name]> & { readonly any: Everything })["rule"];
  }[keyof Kinds];
  readonly facts: {
    readonly [Name in keyof Kinds]: (TypesOf<Kinds[Name]> & {
      readonly any: Everything;
      readonly of: AnyRule;
    })["facts"];
  }[keyof Kinds];
}

/** How a leaf turns facts into points. */
export type Rule = Everything["rule"];

/** What a unit states about one leaf; which shape it takes is the rule's to say. */
export type Facts = Everything["facts"];

/** The facts that a rule takes, down to the ids that it declares. A survey rule takes none. */
export type FactsOf<Of extends Rule> = Of extends { readonly kind: infer Name extends keyof Kinds }
  ? (TypesOf<Kinds[Name]> & { readonly any: Everything; readonly of: Of })["facts"]
  : never;
