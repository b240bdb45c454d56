import { applyLedger } from "../appraisal/appraise.js";
import type { Ledger } from "../appraisal/ledger.js";
import type { Dossier } from "../assessment/dossier.js";
import { leavesRest, restingOn } from "../assessment/outside.js";
import { scoreLeaves } from "../assessment/selfAssess.js";
import type { SheetRow } from "../assessment/sheet.js";
import { digestOf } from "../document/digest.js";
import type { Checked } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { SurveyedLeaf } from "../survey/surveyed.js";
import type { Tally } from "../survey/tally.js";

/** Everything that one unit is scored from, already parsed. */
export interface ParsedCase {
  readonly dossier: Dossier;
  readonly ledger: Ledger;
  /** The rows of the leaves that its ledger has changed, and of those that rest on them. */
  readonly adjusted: readonly SheetRow[];
  /** The unit's own rows of the tally. */
  readonly answers: Tally;
  /** Results of its survey leaves that were worked out elsewhere. */
  readonly surveyed: readonly SurveyedLeaf[];
}

/** Combines parsed documents; the ledger must fit the results of the dossier. */
export function combineDocuments(
  prepared: PreparedScheme,
  dossier: Dossier,
  ledger: Ledger,
  answers: Tally,
  surveyed: readonly SurveyedLeaf[] = [],
): Checked<ParsedCase> {
  if (ledger.length === 0) return { ok: true, value: { dossier, ledger, adjusted: [], answers, surveyed } };
  const changed = new Set(ledger.flatMap(({ leaf }) => [leaf, ...restingOn(prepared, leaf)]));
  const all = [...prepared.leaves.values()];
  // Where one leaf asks what stands at another, every row has to be there to be asked.
  const scored = leavesRest(prepared) ? all : all.filter(({ leaf }) => changed.has(leaf.code));
  const sheet = applyLedger(prepared, scoreLeaves(prepared, dossier, scored), ledger);
  if (!sheet.ok) return sheet;
  const adjusted = sheet.value.rows.filter(({ leaf }) => changed.has(leaf));
  return { ok: true, value: { dossier, ledger, adjusted, answers, surveyed } };
}

/** The digest of everything that a case's index comes from. */
export function digestOfCase({ dossier, ledger, answers, surveyed }: ParsedCase): string {
  return digestOf({ dossier, ledger, tally: answers, ...(surveyed.length > 0 && { surveyed }) });
}
