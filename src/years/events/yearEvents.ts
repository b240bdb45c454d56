import type { Author } from "../../appraisal/ledger.js";
import type { Evidence } from "../../assessment/dossier.js";

/** What happened in a year to the dossiers of its units, oldest first. Nothing is ever taken out of it. */
export type YearEvents = readonly YearEvent[];

/**
 * One thing that happened.
 * - `submitted`: the unit handed its dossier in; again where it was handed back;
 * - `explanation-asked`, `explanation-given`: an appraiser asks the unit about a criterion, and the unit explains (giải trình);
 * - `evidence-added`: the unit adds documents after it has submitted;
 * - `council-vote`: the council votes on the result of the unit (Hội đồng);
 * - `locked`: from now on nothing of the unit changes.
 */
export type YearEvent = Submitted | ExplanationAsked | ExplanationGiven | EvidenceAdded | CouncilVote | Locked;

interface Happened {
  /** The unit that it is about, by id. */
  readonly unit: string;
  /** `YYYY-MM-DD`, with a time if wanted; days are those of Viet Nam. */
  readonly at: string;
  /** Who did it; what the unit itself does is done by the unit. */
  readonly by: Author;
  /** Set by `sealYearEvents`: the digest of this event and of the seal before it. */
  readonly seal?: string;
}

export interface Submitted extends Happened {
  readonly kind: "submitted";
  /** The digest of the dossier as it was handed in (`digest`). */
  readonly dossier?: string;
}

export interface ExplanationAsked extends Happened {
  readonly kind: "explanation-asked";
  readonly leaf: string;
  readonly text: string;
  /** The last day for the answer, where it is not that of the calendar. */
  readonly due?: string;
}

export interface ExplanationGiven extends Happened {
  readonly kind: "explanation-given";
  readonly leaf: string;
  readonly text: string;
  readonly documents?: readonly Evidence[];
}

export interface EvidenceAdded extends Happened {
  readonly kind: "evidence-added";
  readonly leaf: string;
  readonly documents: readonly Evidence[];
}

export interface CouncilVote extends Happened {
  readonly kind: "council-vote";
  /** How many members the council has, and how many voted for and against; others were absent or abstained. */
  readonly members: number;
  readonly agreed: number;
  readonly against: number;
}

export interface Locked extends Happened {
  readonly kind: "locked";
}
