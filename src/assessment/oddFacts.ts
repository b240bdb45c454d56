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
  const found: Issue[] = [];
  lookAt(facts, (measure) => {
    const odd = oddMeasure(leaf, measure, path);
    if (odd !== null) found.push(odd);
  });
  if (found.length > 0) return found;
  const { code, title, rule } = leaf.leaf;
  const stated = { facts, outside: NOTHING_OUTSIDE };
  const seen = oddFigure(prepareRule(rule, leaf.bounds), title, stated);
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

/** Looks at what facts measure, those of the terms of a rule among them. */
function lookAt(facts: object, look: (measure: MeasureFacts) => void): void {
  if (("part" in facts && "whole" in facts) || ("value" in facts && typeof facts.value === "string")) {
    look(facts as MeasureFacts);
    return;
  }
  for (const inner of Object.values(facts) as readonly unknown[]) {
    if (typeof inner === "object" && inner !== null) lookAt(inner, look);
  }
}
