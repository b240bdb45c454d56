import type { UnitIndex } from "../composite/unitIndex.js";
import type { Issue } from "../issue/issue.js";
import type { Ranking } from "../ranking/ranking.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { YearStamp } from "../year/roster.js";

/** The result of a year: every unit's index, the order in each group, and who is missing and why. */
export interface Evaluation {
  readonly scheme: SchemeStamp;
  /** The year that it was made with, if there was one. */
  readonly year?: YearStamp;
  readonly engine: string;
  /** Every case as it came, accepted or refused, in the order of the cases. */
  readonly cases: readonly CaseStamp[];
  /** In the order of the cases, those that were refused left out. */
  readonly indexes: readonly UnitIndex[];
  readonly rankings: readonly Ranking[];
  readonly refused: readonly RefusedCase[];
  /** What was accepted and somebody should look at: case by case, then between them. Paths begin at the list of cases. */
  readonly notices: readonly Issue[];
  /** The digest of everything above. */
  readonly digest: string;
}

export interface CaseStamp {
  /** The unit, if it could be read. */
  readonly unit: string | null;
  /**
   * The digest of the case: dossier, ledger, and the unit's own rows of the tally. Of a case whose documents could not be read it is
   * that of the case as it was handed in, and `null` where that is no plain data.
   */
  readonly digest: string | null;
}

export interface RefusedCase {
  /** Its position among the cases. */
  readonly case: number;
  /** The unit, if it could be read. */
  readonly unit: string | null;
  /** Paths begin at the list of cases. */
  readonly issues: readonly Issue[];
}
