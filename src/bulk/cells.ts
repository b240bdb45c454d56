import { HOW } from "../composite/leafOutcomes.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";
import { unitsOf } from "./whole.js";

/** What one leaf has come to, for many units. */
export interface Cells {
  /** By unit, one of the values of `HOW`. */
  readonly how: Uint8Array;
  /** Units of points; what stands where there are none says nothing. */
  readonly points: Float64Array;
}

export function emptyCells(capacity: number, everywhere: keyof typeof HOW = "points"): Cells {
  return { how: new Uint8Array(capacity).fill(HOW[everywhere]), points: new Float64Array(capacity) };
}

export function copyOf({ how, points }: Cells): Cells {
  return { how: how.slice(), points: points.slice() };
}

/** Writes an outcome that has been found in decimals. */
export function writeOutcome({ how, points }: Cells, row: number, outcome: Outcome, places: number): void {
  how[row] = isAbsence(outcome) ? HOW[outcome] : HOW.points;
  if (!isAbsence(outcome)) points[row] = unitsOf(outcome, places);
}

/** Takes what was written in a row back. */
export function forget({ how }: Cells, row: number): void {
  how[row] = HOW.points;
}
