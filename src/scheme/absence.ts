import type { Points } from "../number/quantity.js";

/**
 * Why a leaf has no points of its own.
 * - `not-applicable`: the unit has no such task this year; the scheme's policy says what that does to the maximum;
 * - `not-submitted`: the unit owes the facts; no points, and the maximum stands;
 * - `pending`: not settled yet; the index is a draft between a lowest and a highest figure.
 */
export type Absence = "not-applicable" | "not-submitted" | "pending";

/** What a leaf has come to: points, or the reason why there are none. */
export type Outcome = Points | Absence;

const ABSENCES: readonly string[] = ["not-applicable", "not-submitted", "pending"] satisfies Absence[];

export function isAbsence(outcome: Outcome): outcome is Absence {
  return ABSENCES.includes(outcome);
}

/**
 * What a criterion that does not apply does to the maximum.
 * - `lower-maximum`: the maximum is lowered; publish percent then, or the unit can no longer reach the best class;
 * - `full-points`: the leaf earns its maximum;
 * - `rescale-part`: the part's points are scaled up to its full maximum; a part in which nothing applies leaves its
 *   maximum to the other parts in proportion;
 * - `refuse`: no criterion may be declared not applicable.
 */
export type NotApplicablePolicy = "lower-maximum" | "full-points" | "rescale-part" | "refuse";
