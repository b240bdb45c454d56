import type { CaseStamp, RefusedCase } from "../evaluate/evaluation.js";
import type { Issue } from "../issue/issue.js";
import type { Ranking } from "../ranking/ranking.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { YearStamp } from "../year/roster.js";
import type { PlacedFigures } from "./plan.js";

/** What the bytes of a file of cases come to. */
export interface RankedLines {
  readonly scheme: SchemeStamp;
  /** The year that they were ranked with, if there was one. */
  readonly year?: YearStamp;
  readonly engine: string;
  /** Every case as it came, accepted or refused, in the order of the lines. */
  readonly cases: readonly LineStamp[];
  /** In the order of the lines, those that were refused left out. */
  readonly rows: readonly PlacedFigures[];
  readonly rankings: readonly Ranking[];
  readonly refused: readonly RefusedLine[];
  /** What was accepted and somebody should look at: case by case, then between them. Paths begin at the list of cases. */
  readonly notices: readonly Issue[];
  /** The digest of everything above. */
  readonly digest: string;
}

export interface LineStamp extends CaseStamp {
  /** The first is 1. */
  readonly line: number;
}

export interface RefusedLine extends RefusedCase {
  readonly line: number;
}
