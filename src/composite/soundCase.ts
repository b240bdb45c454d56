import { applyLedger } from "../appraisal/appraise.js";
import type { Ledger } from "../appraisal/ledger.js";
import type { Dossier } from "../assessment/dossier.js";
import { leavesRest, restingOn } from "../assessment/outside.js";
import { scoreLeaves } from "../assessment/selfAssess.js";
import type { SheetRow } from "../assessment/sheet.js";
import { digestOf } from "../document/digest.js";
import type { Checked } from "../issue/scoringError.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import type { Tally } from "../survey/tally.js";

/** Everything that one unit is scored from, past its doors. */
export interface SoundCase {
  readonly dossier: Dossier;
  readonly ledger: Ledger;
  /** The rows of the leaves that its ledger has changed, and of those that rest on them. */
  readonly adjusted: readonly SheetRow[];
  /** The unit's own rows of the tally. */
  readonly answers: Tally;
}

/** Brings documents together that have passed their doors; what the ledger says must fit what the dossier comes to. */
export function soundCase(open: OpenScheme, dossier: Dossier, ledger: Ledger, answers: Tally): Checked<SoundCase> {
  if (ledger.length === 0) return { ok: true, value: { dossier, ledger, adjusted: [], answers } };
  const changed = new Set(ledger.flatMap(({ leaf }) => [leaf, ...restingOn(open, leaf)]));
  const all = [...open.leaves.values()];
  // Where one leaf asks what stands at another, every row has to be there to be asked.
  const scored = leavesRest(open) ? all : all.filter(({ leaf }) => changed.has(leaf.code));
  const sheet = applyLedger(open, scoreLeaves(open, dossier, scored), ledger);
  if (!sheet.ok) return sheet;
  const adjusted = sheet.value.rows.filter(({ leaf }) => changed.has(leaf));
  return { ok: true, value: { dossier, ledger, adjusted, answers } };
}

/** The digest of everything that a case's index comes from. */
export function sealOfCase({ dossier, ledger, answers }: SoundCase): string {
  return digestOf({ dossier, ledger, tally: answers });
}
