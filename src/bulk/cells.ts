import { HOW } from "../composite/leafOutcomes.js";
import { unitsOf } from "../number/unitsOf.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";

/** What one leaf has come to, for many units. */
export interface Cells {
  /** Whether every unit has points, so that `how` need not be looked at. */
  isPlain: boolean;
  /** By unit, one of the values of `HOW`. */
  readonly outcome: Uint8Array;
  /** Units of points; what stands where there are none says nothing. */
  readonly points: Float64Array;
}

export function emptyCells(capacity: number, everywhere: keyof typeof HOW = "points"): Cells {
  const outcome = new Uint8Array(capacity).fill(HOW[everywhere]);
  return { isPlain: everywhere === "points", outcome, points: new Float64Array(capacity) };
}

export function copyOf({ isPlain, outcome, points }: Cells): Cells {
  return { isPlain, outcome: outcome.slice(), points: points.slice() };
}

/** Writes an outcome that has been found in decimals. */
export function writeOutcome(cells: Cells, row: number, outcome: Outcome, places: number): void {
  cells.outcome[row] = isAbsence(outcome) ? HOW[outcome] : HOW.points;
  if (isAbsence(outcome)) cells.isPlain = false;
  else cells.points[row] = unitsOf(outcome, places);
}

/** Takes what was written in a row back. */
export function forget({ outcome }: Cells, row: number): void {
  outcome[row] = HOW.points;
}
