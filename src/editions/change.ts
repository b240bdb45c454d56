import type { Criterion, Group, Leaf } from "../criteria/criterion.js";
import type { Clause } from "../issue/clause.js";
import type { Scheme } from "../scheme/scheme.js";

/** One change that turns an edition into another, with the clause that orders it and the reason. */
export type Change = Grounds & (SetFields | Add | Remove | Replace | Amend | Move);

export interface Grounds {
  readonly clause: Clause;
  readonly reason: string;
}

/** Sets fields of the scheme itself: its name and edition, bands, rounding, parts, questionnaire, … */
export interface SetFields {
  readonly kind: "set";
  readonly fields: Partial<SchemeFields>;
  /** Fields to leave out. */
  readonly unset?: readonly (keyof SchemeFields)[];
}

/** Everything of a scheme but its criteria. */
export type SchemeFields = Omit<Scheme, "criteria">;

/** Adds a criterion under a group, or as a domain. */
export interface Add {
  readonly kind: "add";
  /** The group's code; `null` for a domain. */
  readonly under: string | null;
  /** Its position among its new siblings, from 0; last where it is not stated. */
  readonly at?: number;
  readonly criterion: Criterion;
}

/** Removes a criterion with all that is below it. */
export interface Remove {
  readonly kind: "remove";
  readonly code: string;
}

/** Puts another criterion in the place of one, with all that is below both. */
export interface Replace {
  readonly kind: "replace";
  readonly code: string;
  readonly criterion: Criterion;
}

/** Changes single fields of a criterion: its title, its maximum, its rule, its code. */
export interface Amend {
  readonly kind: "amend";
  readonly code: string;
  readonly set?: Partial<NodeFields>;
  /** Fields to leave out. */
  readonly unset?: readonly (keyof NodeFields)[];
}

/** What can be amended: every field of a leaf or a group but its kind and its children. */
export type NodeFields = Omit<Leaf, "kind"> & Omit<Group, "kind" | "children">;

/** Moves a criterion, with all that is below it, to another place. */
export interface Move {
  readonly kind: "move";
  readonly code: string;
  /** The new group's code; `null` to make it a domain. */
  readonly under: string | null;
  /** Its position among its new siblings, once it has left its old place; last where it is not stated. */
  readonly at?: number;
}
