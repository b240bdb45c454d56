import { outcomeOf } from "../assessment/outcomeOf.js";
import { leavesRest, outsideOf, restingOn, type Standing, standingAfterAppraisal } from "../assessment/outside.js";
import type { Sheet, SheetRow } from "../assessment/sheet.js";
import type { Outside } from "../rules/form/source.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { Adjustment, Ledger, Stage, Target } from "./ledger.js";

/**
 * One adjustment, and what it means for the leaves that rest on its leaf: what they have come to after the appraisal follows
 * what it has come to after the appraisal, and their final result its final result.
 */
export function adjust(
  prepared: PreparedScheme,
  period: string | undefined,
  rows: Map<string, SheetRow>,
  row: SheetRow,
  { to, stage }: Pick<Adjustment, "to" | "stage">,
): void {
  const now = changed(row, to, stage, leavesRest(prepared));
  rows.set(row.leaf, now);
  const resting = restingOn(prepared, row.leaf);
  const moved = new Set([row.leaf, ...resting]);
  const standing = (of: (row: SheetRow) => Standing): Outside =>
    outsideOf(prepared, period, (leaf) => {
      const there = rows.get(leaf);
      if (there === undefined) return undefined;
      const { facts, outcome } = of(there);
      // What has facts and has moved is worked out again from them.
      return moved.has(leaf) && facts !== undefined ? { facts } : { facts, outcome };
    });
  const outcomeIn = (leaf: string, { facts, outcome }: Standing, outside: Outside): Outcome => {
    const preparedLeaf = prepared.leaves.get(leaf);
    if (preparedLeaf === undefined) throw new Error(`No leaf ${leaf}: the sheet was not made by this scheme`);
    return facts === undefined ? (outcome as Outcome) : outcomeOf(prepared, preparedLeaf, facts, outside);
  };
  const [appraised, final] = [standing(standingAfterAppraisal), standing(standingInTheEnd)];
  const after = [...moved].flatMap((leaf): SheetRow[] => {
    const there = rows.get(leaf);
    if (there === undefined) return [];
    const last = outcomeIn(leaf, standingInTheEnd(there), final);
    if (stage !== "appraisal") return [{ ...there, final: last }];
    return [{ ...there, appraised: outcomeIn(leaf, standingAfterAppraisal(there), appraised), final: last }];
  });
  for (const one of after) rows.set(one.leaf, one);
}

/**
 * What a row stands at when it is confirmed: points that the unit claims without facts, or what has a result already. `null` where
 * the unit has stated nothing.
 */
export function confirmedBy({ self, final, facts }: SheetRow): Outcome | null {
  if (final === "not-submitted") return null;
  if (final !== "pending" || facts !== undefined) return final;
  return self === null || isAbsence(self) ? null : self;
}

/** The row with what is stated now; points that facts come to are still to be worked out. */
function changed(row: SheetRow, to: Target, stage: Stage, leavesRest: boolean): SheetRow {
  if ("confirmed" in to) {
    const confirmed = confirmedBy(row);
    if (confirmed === null || confirmed === row.final) return row;
    return changed(row, isAbsence(confirmed) ? { absent: confirmed } : { points: confirmed }, stage, leavesRest);
  }
  const { facts: before, appraisedFacts, ...rest } = row;
  const stated = "facts" in to ? { facts: to.facts } : {};
  const final = "points" in to ? to.points : "absent" in to ? to.absent : row.final;
  if (stage === "appraisal") return { ...rest, ...stated, appraised: final, final };
  if (!leavesRest) return { ...rest, ...stated, final };
  return {
    ...rest,
    ...stated,
    final,
    appraisedFacts: appraisedFacts === undefined ? (before ?? null) : appraisedFacts,
  };
}

function standingInTheEnd({ facts, final }: SheetRow): Standing {
  return { facts, outcome: final };
}

/**
 * The ledger of a unit of which some leaves have come to something else than when it was written: the adjustments of those start
 * from what then stands, unsealed, and a confirmation of what nobody states any more is left out. Its sheet is asked for where
 * there are any.
 */
export function restarted(
  prepared: PreparedScheme,
  sheetOf: () => Sheet,
  ledger: Ledger,
  moved: ReadonlySet<string>,
): Ledger {
  if (!ledger.some((adjustment) => moved.has(adjustment.leaf))) return ledger;
  const sheet = sheetOf();
  const rows = new Map(sheet.rows.map((row) => [row.leaf, row]));
  return ledger.flatMap(({ seal: _, ...adjustment }) => {
    const row = rows.get(adjustment.leaf);
    if (row === undefined) return [adjustment];
    if ("confirmed" in adjustment.to && confirmedBy(row) === null) return [];
    adjust(prepared, sheet.period, rows, row, adjustment);
    return [moved.has(adjustment.leaf) ? { ...adjustment, from: row.final } : adjustment];
  });
}
