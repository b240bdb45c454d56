import type { Points } from "../number/quantity.js";

/**
 * Why a leaf has no points.
 * - `not-applicable`: the unit has no such task this year; the scheme's policy decides how that affects the maximum;
 * - `not-submitted`: the unit owes the facts; no points, and the maximum stands;
 * - `pending`: not settled yet; the index is a draft between a lowest and a highest figure.
 */
export type Absence = "not-applicable" | "not-submitted" | "pending";

/** The result of a leaf: points, or the reason why there are none. */
export type Outcome = Points | Absence;

const ABSENCES: readonly string[] = ["not-applicable", "not-submitted", "pending"] satisfies Absence[];

export function isAbsence(outcome: Outcome): outcome is Absence {
  return ABSENCES.includes(outcome);
}
