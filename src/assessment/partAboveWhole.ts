import { type Issue, notice, type Path } from "../issue/issue.js";
import { decimal } from "../number/decimal.js";
import type { Facts } from "../rules/rule.js";
import type { PreparedLeaf } from "../scheme/prepareScheme.js";
import { type Absent, isAbsent } from "./dossier.js";

/** Numbers attained that are above what there was: where a rule allows it, two figures may still have been exchanged. */
export function partAboveWhole(
  { leaf: { code: leaf }, clause }: PreparedLeaf,
  facts: Facts | Absent | undefined,
  path: Path,
): readonly Issue[] {
  if (facts === undefined || isAbsent(facts)) return NONE;
  return ratiosIn(facts).flatMap(({ part, whole, excused = "0" }) => {
    const base = decimal(whole).minus(excused);
    if (decimal(part).lte(base)) return NONE;
    return [notice("assessment.part_above_whole", path, { leaf, part, whole }, { clause })];
  });
}

const NONE: readonly Issue[] = [];

interface Ratio {
  readonly part: string;
  readonly whole: string;
  readonly excused?: string;
}

/** The ratios that facts state, those of the terms of a rule among them. */
function ratiosIn(facts: object): readonly Ratio[] {
  if ("part" in facts && "whole" in facts) return [facts as Ratio];
  return Object.values(facts).flatMap((inner: unknown) =>
    typeof inner === "object" && inner !== null ? ratiosIn(inner) : [],
  );
}
