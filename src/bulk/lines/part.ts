import type { Unit } from "../../assessment/dossier.js";
import type { ParsedCase } from "../../composite/combineDocuments.js";
import type { SaidAbout } from "../../evaluate/answersAbout.js";
import type { LedgerSeen } from "../../evaluate/ledgerSeen.js";
import type { Issue } from "../../issue/issue.js";
import type { Unplaced } from "../scorer.js";

/** What is kept of some lines of a file that follow one another: plain data, which can be sent from thread to thread. */
export interface Part {
  readonly cases: readonly Kept[];
  readonly answers: readonly SaidAbout[];
  readonly ledgers: readonly LedgerSeen[];
  /** Leaves that are pending because nobody has said who is in the group. */
  readonly awaited: readonly string[];
}

/** What is kept of a case. */
export interface Kept {
  readonly position: number;
  readonly line: number;
  readonly unit: Unit | null;
  readonly period: string | null;
  readonly digest: string | null;
  readonly issues: Issue[];
  readonly notices: readonly Issue[];
  readonly answered: boolean;
  /** `null` until its block is scored, and for good where it is refused. */
  scored: Unplaced | null;
}

/** A case that is scored when all others are known. */
export interface ToCompare {
  readonly kept: Kept;
  readonly parsed: ParsedCase;
}
