import type { CaseStamp, Evaluation, RefusedCase } from "../evaluate/evaluation.js";
import type { PlacedFigures } from "./plan.js";

/** What the bytes of a file of cases come to: an evaluation with the figures of each unit instead of its nodes. */
export interface RankedLines extends Omit<Evaluation, "cases" | "indexes" | "refused"> {
  /** Every case as it came, accepted or refused, in the order of the lines. */
  readonly cases: readonly LineStamp[];
  /** In the order of the lines, those that were refused left out. */
  readonly rows: readonly PlacedFigures[];
  readonly refused: readonly RefusedLine[];
}

export interface LineStamp extends CaseStamp {
  /** The first is 1. */
  readonly line: number;
}

export interface RefusedLine extends RefusedCase {
  readonly line: number;
}
