import { decimalText } from "../number/decimal.js";
import type { Outside } from "../rules/form/source.js";
import type { Facts } from "../rules/rule.js";
import { score } from "../rules/score.js";
import type { Outcome } from "../scheme/absence.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { type Absent, isAbsent } from "./dossier.js";

/** The result of checked facts at a leaf: points rounded once by `rounding.leaf`, or an absence. */
export function outcomeOf(
  { scheme }: PreparedScheme,
  { leaf, bounds }: PreparedLeaf,
  facts: Facts | Absent,
  outside?: Outside,
): Outcome {
  if (isAbsent(facts)) return facts.absent;
  const points = score(leaf.rule, facts, bounds, scheme.rounding.leaf, outside);
  return points === null ? "pending" : decimalText(points);
}
