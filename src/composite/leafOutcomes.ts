import type { Arithmetic, Places } from "../number/arithmetic.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";

/** What every leaf has come to in one state, by its position: how, and with how many points. */
export interface LeafOutcomes<Amount> {
  /** One of the values of {@link HOW}. */
  readonly outcome: Places<number>;
  /** Says nothing where there are no points. */
  readonly points: Places<Amount>;
}

/** How a leaf has come out: with points, or with why there are none; `none` where it has no outcome in this state. */
export const HOW = { points: 0, "not-applicable": 1, "not-submitted": 2, pending: 3, none: 4 } as const;

/** Outcomes as documents spell them. */
export function leafOutcomes<Amount>(
  { zero, read }: Arithmetic<Amount>,
  leaves: number,
  outcomeAt: (leaf: number) => Outcome | null,
): LeafOutcomes<Amount> {
  const outcomes = { outcome: new Array<number>(leaves).fill(HOW.none), points: new Array<Amount>(leaves).fill(zero) };
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const outcome = outcomeAt(leaf);
    if (outcome === null) continue;
    outcomes.outcome[leaf] = isAbsence(outcome) ? HOW[outcome] : HOW.points;
    if (!isAbsence(outcome)) outcomes.points[leaf] = read(outcome);
  }
  return outcomes;
}
