import { type Issue, issue } from "../issue/issue.js";
import { decimal, spell, ZERO } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { whole } from "../number/quotient.js";
import type { Kind } from "./kind.js";
import { checkPlaces } from "./places.js";

/** Points stated by a person or taken from an outside index, in allowed increments. */
export interface GivenRule {
  readonly kind: "given";
  /** Points go up from the leaf's minimum in increments of this size. */
  readonly step?: Points;
}

export interface GivenFacts {
  readonly points: Points;
  readonly reason: string;
}

export const given: Kind<GivenRule, GivenFacts> = {
  checkRule: () => [],

  reach: ({ step }, { min, max }) => {
    const beyondLast = step === undefined ? ZERO : max.minus(min).mod(decimal(step));
    return { least: min, most: max.minus(beyondLast) };
  },

  written: ({ step }) => (step === undefined ? [] : [{ path: ["step"], points: step }]),

  checkFacts: ({ step }, facts, at, bounds) => {
    const { min, max } = bounds;
    const path = [...at.path, "points"];
    const points = decimal(facts.points);
    const issues: Issue[] = [];
    if (points.lt(min) || points.gt(max)) {
      const params = { code: at.code, points: facts.points, min: spell(min), max: spell(max) };
      issues.push(issue("rules.points_out_of_range", path, params, at.clause));
    }
    if (step !== undefined && !points.minus(min).mod(decimal(step)).isZero()) {
      issues.push(issue("rules.points_off_step", path, { code: at.code, points: facts.points, step }, at.clause));
    }
    return [...issues, ...checkPlaces(facts.points, { ...at, path }, bounds)];
  },

  earn: (_rule, { points }) => whole(decimal(points)),
};
