import type { Adjustment } from "../appraisal/ledger.js";
import { type Entry, factsIn } from "../assessment/dossier.js";
import { outsideInDossier, outsideOf, standingAfterAppraisal, standingIn } from "../assessment/outside.js";
import type { ParsedCase } from "../composite/combineDocuments.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { Outside } from "../rules/form/source.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { type Cells, countCells } from "../survey/counted.js";
import type { SurveyedLeaf } from "../survey/surveyed.js";
import { groupBy } from "../text/groupBy.js";
import type { Exemption } from "../year/year.js";

/** What an explanation looks up: a case that has been scored, and its index. */
export interface CaseFile {
  readonly prepared: PreparedScheme;
  readonly index: UnitIndex;
  readonly entries: ReadonlyMap<string, Entry>;
  /** What the year leaves out. */
  readonly exempt: ReadonlyMap<string, Exemption>;
  /** The adjustments of each leaf, in the order of the ledger. */
  readonly adjustments: ReadonlyMap<string, readonly Adjustment[]>;
  readonly cells: Cells;
  /** The ready results of survey leaves. */
  readonly surveyed: ReadonlyMap<string, SurveyedLeaf>;
  /** What the unit's own facts say to one another. */
  readonly outside: Outside;
  /** What they say to one another after the stage `appraisal`. */
  readonly outsideAppraised: Outside;
  /** What they say to one another after the last adjustment. */
  readonly outsideAtLast: Outside;
}

export function caseFileOf(
  prepared: PreparedScheme,
  index: UnitIndex,
  { dossier, exempt, ledger, adjusted, answers, surveyed }: ParsedCase,
): CaseFile {
  const outside = outsideInDossier(prepared, dossier);
  const rows = new Map(adjusted.map((row) => [row.leaf, row]));
  const stated = new Map(dossier.entries.map((entry) => [entry.leaf, factsIn(entry)]));
  const outsideAtLast = outsideOf(prepared, dossier.period, (leaf) => {
    const row = rows.get(leaf);
    return row === undefined ? standingIn(prepared, stated, leaf) : { facts: row.facts, outcome: row.final };
  });
  const outsideAppraised = outsideOf(prepared, dossier.period, (leaf) => {
    const row = rows.get(leaf);
    return row === undefined ? standingIn(prepared, stated, leaf) : standingAfterAppraisal(row);
  });
  return {
    prepared,
    index,
    entries: new Map(dossier.entries.map((entry) => [entry.leaf, entry])),
    exempt: new Map(exempt.map((one) => [one.leaf, one])),
    adjustments: groupBy(ledger, ({ leaf }) => leaf),
    cells: countCells(answers),
    surveyed: new Map(surveyed.map((one) => [one.leaf, one])),
    outside,
    outsideAppraised,
    outsideAtLast,
  };
}
