import { readArgument } from "../document/arguments.js";
import { readerOf } from "../document/reader.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import type { Rounding } from "../number/rounding.js";
import type { LeafElsewhere } from "../rules/form/atLimits.js";
import { EXAMPLE_YEAR } from "../rules/form/days.js";
import { inside } from "../rules/inside.js";
import { prepareRule } from "../rules/prepared.js";
import { readGivenRule } from "../rules/readGivenRule.js";
import type { Facts, Rule } from "../rules/rule.js";
import { score } from "../rules/score.js";
import { roundingSchema } from "../scheme/schema.js";

/** A worked example at a limit of a rule. */
export interface LimitExample {
  readonly facts: Facts;
  /** What another leaf comes to, where the rule asks that. */
  readonly elsewhere?: LeafElsewhere;
  /** Rounded as the leaf's points are. */
  readonly points: Points;
}

const AS_LEAVES: Rounding = { places: 4, mode: "half-up" };
const roundings = readerOf(roundingSchema);

/**
 * Worked examples at each limit of a rule: just at it and on either side of it, each level, each item, each day. Printed beside a
 * sentence they are what finds a lost digit, which leaves a sentence that is still understood.
 *
 * @param rule - A rule of a parsed scheme.
 * @param leaf - What its leaf may give: `max` points, and `min` where it is not 0.
 * @param rounding - The scheme's `rounding.leaf`; four places, half up, where it is left out.
 * @returns Facts with the points that they earn, rounded as stated; days are those of a period in 2025. None for a survey.
 * @throws `argument.*` for a wrong argument; `document.*` and `number.*` for what is no rule or no decimal.
 * @example
 * ```ts
 * import { examplesAtLimits } from "par-index/table";
 *
 * const rule = { kind: "steps", measure: "ratio", steps: [{ atLeast: "90", points: "2" }], otherwise: "0" } as const;
 * const [at, below] = examplesAtLimits(rule, { max: "2" });
 * at; // => { facts: { part: "900", whole: "1000" }, points: "2" }
 * below; // => { facts: { part: "899", whole: "1000" }, points: "0" }
 * ```
 * @clause Our reading: whoever signs an annex can check ten examples, and nobody sees a digit that is not there.
 */
export function examplesAtLimits(
  rule: Rule,
  leaf: { readonly max: Points; readonly min?: Points },
  rounding: Rounding = AS_LEAVES,
): readonly LimitExample[] {
  const read = readGivenRule(rule, leaf);
  return limitExamples(read.rule, read.leaf, readArgument("rounding", "an-object", roundings, rounding, undefined));
}

/** {@link examplesAtLimits} for a rule that has been read. */
export function limitExamples(
  rule: Rule,
  { min = "0", max }: { readonly max: Points; readonly min?: Points },
  rounding: Rounding,
): readonly LimitExample[] {
  const bounds = { min: decimal(min), max: decimal(max), places: rounding.places };
  const { check } = prepareRule(rule, bounds);
  const place = { min, max, places: rounding.places, within: [] };
  return inside.atLimits(rule, place).flatMap(({ facts, elsewhere }): LimitExample[] => {
    const stated = facts as Facts;
    if (check(stated, { code: "", path: [] }).length > 0) return [];
    const points = score(rule, stated, bounds, rounding, {
      year: EXAMPLE_YEAR,
      levelOf: () => (elsewhere !== undefined && "level" in elsewhere ? elsewhere.level : null),
      pointsOf: () => (elsewhere !== undefined && "points" in elsewhere ? decimal(elsewhere.points) : null),
    });
    if (points === null) return [];
    return [{ facts: stated, ...(elsewhere === undefined ? {} : { elsewhere }), points: decimalText(points) }];
  });
}
