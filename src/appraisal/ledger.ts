import type { Absent, Evidence } from "../assessment/dossier.js";
import type { Clause } from "../issue/clause.js";
import type { Points } from "../number/quantity.js";
import type { Facts } from "../rules/rule.js";
import type { Outcome } from "../scheme/absence.js";

/** All changes to a unit's results, oldest first (thẩm định, giải trình, Hội đồng). Nothing is ever taken out of it. */
export type Ledger = readonly Adjustment[];

/** One change of one leaf's result: from what, to what, why, by whom, when. */
export interface Adjustment {
  readonly leaf: string;
  /** The result that the writer saw. If it no longer stands, the adjustment is stale and refused. */
  readonly from: Outcome;
  readonly to: Target;
  readonly reason: string;
  readonly by: Author;
  readonly stage: Stage;
  /** `YYYY-MM-DD`, with a time if wanted. */
  readonly at: string;
  readonly documents?: readonly Evidence[];
  readonly clause?: Clause;
  /** Set by `sealLedger`: the digest of this adjustment and of the seal before it. */
  readonly seal?: string;
}

/** Points outright, corrected facts that the rule scores again, an absence, or what stands as it was stated by the unit. */
export type Target = { readonly points: Points } | { readonly facts: Facts } | Absent | Confirmed;

/** The appraiser confirms what the unit states: points that it claims without facts become the result, facts stay as they are. */
export interface Confirmed {
  readonly confirmed: true;
}

export interface Author {
  /** The agency, by id. */
  readonly agency: string;
  readonly officer?: string;
}

/** The round in which it is written; on one leaf they follow one another and never go back. */
export type Stage = "appraisal" | "explanation" | "council";
