import type { UnitIndex } from "../composite/unitIndex.js";
import type { Issue } from "../issue/issue.js";
import type { Ranking } from "../ranking/ranking.js";
import type { SchemeStamp } from "../scheme/stamp.js";

/** The result of a year: every unit's index, the order in each group, and who is missing and why. */
export interface Evaluation {
  readonly scheme: SchemeStamp;
  readonly engine: string;
  /** What each index was computed from, in the order of the cases. */
  readonly cases: readonly CaseStamp[];
  /** In the order of the cases, those that were refused left out. */
  readonly indexes: readonly UnitIndex[];
  readonly rankings: readonly Ranking[];
  readonly refused: readonly RefusedCase[];
  /** The digest of everything above. */
  readonly digest: string;
}

export interface CaseStamp {
  readonly unit: string;
  /** The digest of the case: dossier, ledger, and the unit's own rows of the tally. */
  readonly digest: string;
}

export interface RefusedCase {
  /** Its position among the cases. */
  readonly case: number;
  /** The unit, if it could be read. */
  readonly unit: string | null;
  /** Paths begin at the list of cases. */
  readonly issues: readonly Issue[];
}
