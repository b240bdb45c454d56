import type { Facts } from "../rules/rule.js";
import type { Outcome } from "../scheme/absence.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { Unit } from "./dossier.js";

/** The results of the leaves of one unit, and how they were reached (bảng điểm). */
export interface Sheet {
  readonly unit: Unit;
  /** The period of the dossier; the sheet of a survey has no period. */
  readonly period?: string;
  readonly scheme: SchemeStamp;
  readonly rows: readonly SheetRow[];
}

/** The three states of a leaf: self, appraised, final. */
export interface SheetRow {
  readonly leaf: string;
  /** The points that the unit claims, else what its facts give; `null` where the unit does not score itself. */
  readonly self: Outcome | null;
  /** After the stage `appraisal`. */
  readonly appraised: Outcome;
  /** After the stages `explanation` and `council`. */
  readonly final: Outcome;
  /** The facts that the final points rest on; none where points were set outright. */
  readonly facts?: Facts;
  /**
   * The facts that the appraised points rest on, where leaves rest on one another and a later stage has changed this one;
   * `null` where they rest on none.
   */
  readonly appraisedFacts?: Facts | null;
}
