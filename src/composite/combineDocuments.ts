import { adjust } from "../appraisal/adjust.js";
import { applyLedger } from "../appraisal/appraise.js";
import type { Ledger } from "../appraisal/ledger.js";
import type { Dossier, Unit } from "../assessment/dossier.js";
import { restingOn } from "../assessment/outside.js";
import { scoreDossier } from "../assessment/scoreDossier.js";
import type { Sheet, SheetRow } from "../assessment/sheet.js";
import { digestOf } from "../document/digest.js";
import type { Checked } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { SurveyedLeaf } from "../survey/surveyed.js";
import type { Tally } from "../survey/tally.js";
import type { Exemption } from "../year/year.js";

/** The documents of one case, each read by itself. */
export interface CaseDocuments {
  readonly dossier: Dossier;
  readonly ledger: Ledger;
  /** The unit's own rows of the tally. */
  readonly answers: Tally;
  /** Results of its survey leaves that were worked out elsewhere. */
  readonly surveyed: readonly SurveyedLeaf[];
}

/** Everything that one unit is scored from, already parsed. */
export interface ParsedCase extends CaseDocuments {
  /** Whose it is: as the year has the unit, or where there is none as its dossier does. */
  readonly unit: Unit;
  /** What does not apply to it by the year. */
  readonly exempt: readonly Exemption[];
  /** The rows of the leaves that the year leaves out or its ledger has changed, and of those that rest on them. */
  readonly adjusted: readonly SheetRow[];
}

/** What the year says of a unit, whatever its dossier says. */
export interface Official {
  readonly unit: Unit;
  /** What does not apply to it. */
  readonly exempt: readonly Exemption[];
}

/** Combines parsed documents; the ledger must fit the results of the dossier. */
export function combineDocuments(
  prepared: PreparedScheme,
  { dossier, ledger, answers, surveyed }: CaseDocuments,
  { unit, exempt }: Official = { unit: dossier.unit, exempt: [] },
): Checked<ParsedCase> {
  const documents = { unit, exempt, dossier, ledger, answers, surveyed };
  if (ledger.length === 0 && exempt.length === 0) return { ok: true, value: { ...documents, adjusted: [] } };
  const leaves = [...exempt, ...ledger].map(({ leaf }) => leaf);
  const changed = new Set(leaves.flatMap((leaf) => [leaf, ...restingOn(prepared, leaf)]));
  const sheet = applyLedger(prepared, sheetBefore(prepared, dossier, { unit, exempt }), ledger);
  if (!sheet.ok) return sheet;
  const adjusted = sheet.value.rows.filter(({ leaf }) => changed.has(leaf));
  return { ok: true, value: { ...documents, adjusted } };
}

/** What a ledger starts from: the sheet of the dossier, as the year has the unit. */
export function sheetBefore(prepared: PreparedScheme, dossier: Dossier, { unit, exempt }: Official): Sheet {
  return withoutExempt(prepared, { ...scoreDossier(prepared, dossier), unit }, exempt);
}

/**
 * The sheet with what the year leaves out: not applicable, whatever the unit states. Its own score stays what it says, and where
 * it says nothing it agrees.
 *
 * @clause Our reading: 880/QĐ-UBND has no word for what does not apply; who approves it is named by the year.
 */
function withoutExempt(prepared: PreparedScheme, sheet: Sheet, exempt: readonly Exemption[]): Sheet {
  const absent = "not-applicable";
  const rows = new Map(sheet.rows.map((row) => [row.leaf, row]));
  for (const { leaf } of exempt) {
    // A leaf of the survey is in no sheet of a dossier.
    const row = rows.get(leaf) ?? { leaf, self: null, appraised: absent, final: absent };
    const self = row.self === "not-submitted" ? absent : row.self;
    adjust(prepared, sheet.period, rows, { ...row, self }, { to: { absent }, stage: "appraisal" });
  }
  return { ...sheet, rows: [...rows.values()] };
}

/** The digest of everything that a case's index comes from. */
export function digestOfCase({ dossier, ledger, answers, surveyed }: CaseDocuments): string {
  return digestOf({ dossier, ledger, tally: answers, ...(surveyed.length > 0 && { surveyed }) });
}
