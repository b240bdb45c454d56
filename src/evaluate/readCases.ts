import { type ReadCase, readCase } from "../composite/readCase.js";
import { tallyReader } from "../composite/tallyReader.js";
import { type Issue, issue } from "../issue/issue.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { groupBy } from "../text/groupBy.js";
import type { Roster } from "../year/roster.js";

/** Every case of a list, each with what stands against it, by itself and beside the others. */
export function readCases(
  prepared: PreparedScheme,
  inputs: readonly unknown[],
  roster: Roster | null,
): readonly ReadCase[] {
  const readTally = tallyReader(prepared);
  const all = inputs.map((input, position) => readCase(prepared, input, position, readTally, roster));
  refuseRepeated(all, roster);
  return all;
}

/** Whoever has two cases has none: nobody knows which of them counts. One of another period than the year's is out already. */
export function refuseRepeated(
  all: readonly Pick<ReadCase, "unit" | "period" | "position" | "issues">[],
  roster: Roster | null,
): void {
  const named = all.flatMap(({ unit, period, position, issues }) =>
    unit === null || (roster !== null && period !== null && period !== roster.year.period)
      ? []
      : [{ unit: unit.id, position, issues }],
  );
  for (const [unit, same] of groupBy(named, (one) => one.unit)) {
    if (same.length < 2) continue;
    for (const { position, issues } of same) issues.push(duplicateUnit(position, unit));
  }
}

/** Two cases of one unit: it is unknown which of them counts, so neither does. */
export function duplicateUnit(position: number, unit: string): Issue {
  return issue("evaluate.duplicate_unit", [position, "dossier", "unit", "id"], { unit });
}
