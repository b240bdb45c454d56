import { type Issue, notice, type Path } from "../issue/issue.js";
import { decimal } from "../number/decimal.js";
import type { MeasureFacts } from "../rules/measure.js";
import type { Facts } from "../rules/rule.js";
import type { PreparedLeaf } from "../scheme/prepareScheme.js";
import { type Absent, isAbsent } from "./dossier.js";

/**
 * Facts that a rule takes and somebody should look at: a number attained above what there was, where two figures may have been
 * exchanged, and a value below zero, where a hyphen may have become a sign.
 */
export function oddFacts(
  { leaf: { code: leaf }, clause }: PreparedLeaf,
  facts: Facts | Absent | undefined,
  path: Path,
): readonly Issue[] {
  if (facts === undefined || isAbsent(facts)) return NONE;
  return measuresIn(facts).flatMap((measure) => {
    if ("value" in measure) {
      const { value } = measure;
      return value.startsWith("-") ? [notice("assessment.negative_value", path, { leaf, value }, { clause })] : NONE;
    }
    const { part, whole, excused = "0" } = measure;
    if (decimal(part).lte(decimal(whole).minus(excused))) return NONE;
    return [notice("assessment.part_above_whole", path, { leaf, part, whole }, { clause })];
  });
}

const NONE: readonly Issue[] = [];

/** What facts measure, those of the terms of a rule among them. */
function measuresIn(facts: object): readonly MeasureFacts[] {
  if (("part" in facts && "whole" in facts) || ("value" in facts && typeof facts.value === "string")) {
    return [facts as MeasureFacts];
  }
  return Object.values(facts).flatMap((inner: unknown) =>
    typeof inner === "object" && inner !== null ? measuresIn(inner) : [],
  );
}
