import { type Issue, notice, type Path } from "../issue/issue.js";
import { decimal } from "../number/decimal.js";
import { NOTHING_OUTSIDE } from "../rules/form/source.js";
import type { MeasureFacts } from "../rules/measure.js";
import { oddFigure } from "../rules/oddFigure.js";
import { prepareRule } from "../rules/prepared.js";
import type { Facts } from "../rules/rule.js";
import type { PreparedLeaf } from "../scheme/prepareScheme.js";
import { type Absent, isAbsent } from "./dossier.js";

/**
 * Facts that a rule takes and somebody should look at: a number attained above what there was, where two figures may have been
 * exchanged, a value below zero, where a hyphen may have become a sign, a figure far beyond all limits of its rule, and a share where
 * the limits are in percent.
 *
 * @param path - That of the object whose `facts` they are.
 */
export function oddFacts(leaf: PreparedLeaf, facts: Facts | Absent | undefined, path: Path): readonly Issue[] {
  if (facts === undefined || isAbsent(facts)) return NONE;
  const { code, title, rule } = leaf.leaf;
  const prepared = prepareRule(rule, leaf.bounds);
  const found = prepared.asksForMeasure ? oddMeasures(leaf, facts, path) : NONE;
  if (found.length > 0) return found;
  const seen = oddFigure(prepared, title, { facts, outside: NOTHING_OUTSIDE });
  if (seen === null) return NONE;
  const [where, about] = [[...path, "facts"], { clause: leaf.clause }];
  const { odd, value, limit } = seen;
  if (odd === "far-beyond") return [notice("assessment.far_beyond", where, { leaf: code, value, limit }, about)];
  const { instead } = seen;
  return [notice(SCALES[odd], where, { leaf: code, value, instead, limit }, about)];
}

const SCALES = {
  "share-for-percent": "assessment.share_for_percent",
  "percent-for-share": "assessment.percent_for_share",
} as const;

const NONE: readonly Issue[] = [];

/** What is odd among the figures that facts measure, those of the terms of a rule among them. */
function oddMeasures(leaf: PreparedLeaf, facts: object, path: Path): readonly Issue[] {
  if (("part" in facts && "whole" in facts) || ("value" in facts && typeof facts.value === "string")) {
    const odd = oddMeasure(leaf, facts as MeasureFacts, path);
    return odd === null ? NONE : [odd];
  }
  return Object.values(facts as Readonly<Record<string, unknown>>).flatMap((inner) =>
    typeof inner === "object" && inner !== null ? oddMeasures(leaf, inner, path) : NONE,
  );
}

function oddMeasure({ leaf: { code: leaf }, clause }: PreparedLeaf, measure: MeasureFacts, path: Path): Issue | null {
  if ("value" in measure) {
    const { value } = measure;
    if (!value.startsWith("-")) return null;
    return notice("assessment.negative_value", [...path, "facts"], { leaf, value }, { clause });
  }
  const { part, whole, excused } = measure;
  const out = excused === undefined ? decimal(whole) : decimal(whole).minus(excused);
  if (decimal(part).lte(out)) return null;
  return notice("assessment.part_above_whole", [...path, "facts"], { leaf, part, whole }, { clause });
}
