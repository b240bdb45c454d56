import { readArgument } from "../document/arguments.js";
import { type Decimal, decimal } from "../number/decimal.js";

import type { JumpThresholds } from "./jumpThresholds.js";
import { thresholdsReader } from "./readOptions.js";
import { yearChanges } from "./readResults.js";
import type { YearChange } from "./yearChange.js";

/** A figure that differs much from last year's. */
export interface Jump {
  readonly unit: string;
  readonly name: string;
  /** The part or criterion; `null` for the index itself. */
  readonly code: string | null;
  readonly before: string;
  readonly after: string;
  /** After less before. */
  readonly difference: string;
}

/**
 * What differs much from last year: the index, a part, a criterion. A large rise may be good work, a large fall a bad year,
 * and either a wrong figure: for the appraisers to look at, no verdict.
 *
 * @param changes - Two years side by side, from `changeOverYears`; what is not comparable there is no jump here.
 * @param thresholds - From what difference on, the threshold itself included; zero or more.
 * @returns Every unit's jumps in the order of `changes`: the index first, then parts, then criteria. Figures are those of
 *   the index as published and percentages of parts and criteria; differences are exact.
 * @throws `number.not_a_decimal`, `number.inexact` or `number.too_many_digits` for a threshold that is no decimal.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { jumps } from "par-index/years";
 *
 * jumps([], { index: "5", criterion: "30" }); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.2.a: results of each year are followed and assessed objectively.
 * @law a jump is at least its threshold: |difference| ≥ threshold, and no other difference is
 */
export function jumps(changes: readonly YearChange[], thresholds: JumpThresholds): readonly Jump[] {
  const read = readArgument("changes", "a-list", yearChanges, changes, undefined);
  const least = readArgument("thresholds", "an-object", thresholdsReader, thresholds, undefined);
  const [index, criterion] = [decimal(least.index), decimal(least.criterion)];
  return read.flatMap(({ unit, name, before, after, difference, parts, nodes }): readonly Jump[] => {
    const leaf = { from: null, to: null, before: { percent: before?.published }, after: { percent: after?.published } };
    const figures = [
      { ...leaf, difference, least: index },
      ...[...parts, ...nodes].map((one) => ({ ...one, least: criterion })),
    ];
    return figures.flatMap((one): Jump[] => {
      const [then, now] = [one.before.percent, one.after.percent];
      if (one.difference === null || typeof then !== "string" || typeof now !== "string") return [];
      if (!reaches(one.difference, one.least)) return [];
      return [{ unit, name, code: one.to, before: then, after: now, difference: one.difference }];
    });
  });
}

function reaches(difference: string, least: Decimal): boolean {
  return decimal(difference).abs().gte(least);
}
