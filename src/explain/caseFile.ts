import type { Adjustment } from "../appraisal/ledger.js";
import type { Entry } from "../assessment/dossier.js";
import type { SoundCase } from "../composite/soundCase.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { type Cells, countCells } from "../survey/surveySheet.js";
import { groupBy } from "../text/groupBy.js";

/** What an explanation looks up: a case that has been scored, and its index. */
export interface CaseFile {
  readonly open: OpenScheme;
  readonly index: UnitIndex;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The adjustments of each leaf, in the order of the ledger. */
  readonly adjustments: ReadonlyMap<string, readonly Adjustment[]>;
  readonly cells: Cells;
}

export function caseFileOf(open: OpenScheme, index: UnitIndex, { dossier, ledger, answers }: SoundCase): CaseFile {
  return {
    open,
    index,
    entries: new Map(dossier.entries.map((entry) => [entry.leaf, entry])),
    adjustments: groupBy(ledger, ({ leaf }) => leaf),
    cells: countCells(answers),
  };
}
