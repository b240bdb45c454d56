import { digestOfCase } from "../composite/combineDocuments.js";
import { type ReadCase, readCase, tallyReader } from "../composite/readCase.js";
import type { Case } from "../composite/unitCase.js";
import { readList } from "../document/arguments.js";
import { digestOf } from "../document/digest.js";
import { orderUnits } from "../ranking/rank.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { groupBy } from "../text/groupBy.js";
import { duplicateUnit, otherPeriod } from "./compareCases.js";
import type { Evaluation, RefusedCase } from "./evaluation.js";
import { indexOfCase } from "./indexOfCase.js";
import { evaluations } from "./parseEvaluation.js";
import { withRefused } from "./withRefused.js";

/**
 * A year in one call: from a scheme and its cases to every unit's index, class and rank. A case with a problem
 * is refused by itself and listed with all its issues; the others are scored, and each ranking says who is missing.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param cases - One case for each unit: its dossier, its ledger of adjustments, and a tally of the survey. They may be
 *   documents that have already been parsed, or plain JSON.
 * @returns The evaluation: plain data, the same bytes for the same documents in every runtime, with a digest. Points
 *   and maxima are exact; percentages and the published figures are rounded by `rounding.index`.
 * @throws What `parseScheme` throws; `document.not_a_list` when the cases are no list. Issues of a case do not throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const evaluation = evaluate(sonLa880Departments, []);
 * evaluation.scheme.status; // => "illustrative"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3: self-assessment and appraisal, survey, index, order from high to low, groups A–D.
 * @law no case spoils another: index(u) in evaluate(cases) = index(u) in evaluate([case of u])
 */
export function evaluate(scheme: Scheme, cases: readonly Case[] | readonly unknown[]): Evaluation {
  const prepared = prepareScheme(scheme);
  const inputs = readList("cases", "list-of-cases", cases);
  const readTally = tallyReader(prepared);
  const all = inputs.map((input, position) => readCase(prepared, input, position, readTally));
  refuseRepeated(all);
  refuseOtherPeriods(all);

  const accepted = all.flatMap(({ sound: parsed, issues }) => (issues.length === 0 && parsed !== null ? [parsed] : []));
  const indexes = accepted.map((one) => indexOfCase(prepared, one));
  const refused = all.filter(({ issues }) => issues.length > 0);
  // Every object of a result has its fields in the order of RFC 8785.
  const result = {
    cases: accepted.map((one) => ({ digest: digestOfCase(one), unit: one.dossier.unit.id })),
    engine: ENGINE,
    indexes,
    rankings: withRefused(
      orderUnits(prepared.scheme, indexes),
      refused.flatMap(({ unit }) => unit ?? []),
    ),
    refused: refused.map(
      ({ position, unit, issues }): RefusedCase => ({ case: position, issues, unit: unit?.id ?? null }),
    ),
    scheme: prepared.stamp,
  };
  const { cases: stamps, ...others } = result;
  // What this library made needs no reading when it comes back, by itself or against its scheme.
  return evaluations.remember({ cases: stamps, digest: digestOf(result), ...others }, prepared, undefined);
}

function refuseRepeated(all: readonly ReadCase[]): void {
  const named = all.flatMap(({ unit, position, issues }) =>
    unit === null ? [] : [{ unit: unit.id, position, issues }],
  );
  for (const [unit, same] of groupBy(named, (one) => one.unit)) {
    if (same.length < 2) continue;
    for (const { position, issues } of same) issues.push(duplicateUnit(position, unit));
  }
}

function refuseOtherPeriods(all: readonly ReadCase[]): void {
  const periodOf = ({ sound: parsed }: ReadCase): string | null => parsed?.dossier.period ?? null;
  const expected = all.map(periodOf).find((period) => period !== null) ?? null;
  for (const one of all) {
    const period = periodOf(one);
    if (period === null || expected === null || period === expected) continue;
    one.issues.push(otherPeriod(one.position, one.sound?.dossier.unit.id ?? "", period, expected));
  }
}
