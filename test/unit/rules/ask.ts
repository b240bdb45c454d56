import type { Facts, Rounding, Rule } from "par-index";
import { type Issue, printPath } from "../../../src/issue/issue.js";
import { decimal, decimalText } from "../../../src/number/decimal.js";
import type { Bounds } from "../../../src/rules/place.js";
import * as kind from "../../../src/rules/score.js";

const ROUNDING: Rounding = { places: 4, mode: "half-up" };
const AT = { code: "1", path: [] };

/** A leaf that gives from `min` to `max`; four places are kept. */
export function bounds(max: string, min = "0"): Bounds {
  return { min: decimal(min), max: decimal(max), places: 4 };
}

/** The points that facts earn, in their canonical spelling; `null` while one is awaited. */
export function points(rule: Rule, within: Bounds, facts: Facts, rounding = ROUNDING): string | null {
  const earned = kind.score(rule, facts, within, rounding);
  return earned === null ? null : decimalText(earned);
}

/** What is wrong with a rule. */
export function againstRule(rule: Rule, within: Bounds): string[] {
  return printed(kind.checkRule(rule, within, AT));
}

/** What is wrong with facts under a rule. */
export function againstFacts(rule: Rule, within: Bounds, facts: Facts): string[] {
  return printed(kind.checkFacts(rule, facts, AT, within));
}

/** Where a rule writes points down. */
export function written(rule: Rule): string[] {
  return kind.declaredPoints(rule).map(({ path, points: each }) => `${printPath(path)} ${each}`);
}

function printed(issues: readonly Issue[]): string[] {
  return issues.map(({ code, path, params }) => {
    const { code: _, ...rest } = params;
    return [code, printPath(path), ...Object.values(rest)].join(" ");
  });
}

/** Something with an id, a title and points. */
export function named(id: string, each: string) {
  return { id, title: { vi: id }, points: each };
}
