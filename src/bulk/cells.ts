import { isAbsence, type Outcome } from "../scheme/absence.js";
import type { Layout } from "./layout.js";
import { unitsOf } from "./whole.js";

/** What one leaf has come to in one life, for many units. */
export interface Cells {
  /** What it adds; 0 where there are no points. */
  readonly points: Float64Array;
  /** One of the states below. */
  readonly state: Uint8Array;
  /** Whether every state is {@link POINTS}. */
  plain: boolean;
}

export const POINTS = 0;
export const NOT_APPLICABLE = 1;
export const NOT_SUBMITTED = 2;
export const PENDING = 3;
/** No outcome in this life. */
export const NONE = 4;

export function emptyCells(capacity: number): Cells {
  return { points: new Float64Array(capacity), state: new Uint8Array(capacity), plain: true };
}

export function copyOf({ points, state, plain }: Cells): Cells {
  return { points: points.slice(), state: state.slice(), plain };
}

export function stateOf(outcome: Outcome | null): number {
  switch (outcome) {
    case null:
      return NONE;
    case "not-applicable":
      return NOT_APPLICABLE;
    case "not-submitted":
      return NOT_SUBMITTED;
    case "pending":
      return PENDING;
    default:
      return POINTS;
  }
}

/** What a state other than points adds: the maximum where the scheme gives full points for what does not apply. */
export function pointsOfState({ open }: Layout, state: number, max: number): number {
  return state === NOT_APPLICABLE && open.scheme.absence.notApplicable === "full-points" ? max : 0;
}

/** Whether a leaf in this state is no part of the unit's index: neither its points nor its maximum count. */
export function isGone({ open }: Layout, state: number): boolean {
  return state === NONE || (state === NOT_APPLICABLE && open.scheme.absence.notApplicable !== "full-points");
}

/** Writes an outcome that the reference road has come to. */
export function writeOutcome(layout: Layout, leaf: number, cells: Cells, row: number, outcome: Outcome | null): void {
  const state = stateOf(outcome);
  const max = layout.leaves[leaf]?.max ?? 0;
  const settled = outcome !== null && !isAbsence(outcome);
  cells.state[row] = state;
  cells.points[row] = settled ? unitsOf(outcome, layout.scale.places) : pointsOfState(layout, state, max);
  if (state !== POINTS) cells.plain = false;
}
