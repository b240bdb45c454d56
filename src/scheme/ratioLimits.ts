import type { Path } from "../issue/issue.js";
import { type Decimal, greater } from "../number/decimal.js";
import { factsIn } from "../rules/expression/children.js";
import { directionOf } from "../rules/expression/direction.js";
import type { FactName } from "../rules/expression/expression.js";
import { keyOf } from "../rules/expression/factors.js";
import { knownOf } from "../rules/form/known.js";
import { type Measured, measuredFigure } from "../rules/form/measured.js";
import { inside } from "../rules/inside.js";
import { limitsOn } from "../rules/limitsOn.js";
import type { Place } from "../rules/place.js";
import type { Rule } from "../rules/rule.js";
import { saysPercent } from "../rules/saysPercent.js";

/** The greatest limit of one rule that measures a ratio, or a value in percent, and where the rule stands. */
interface RatioLimit {
  readonly path: Path;
  readonly most: Decimal;
  /** Whether points rise with the figure all the way, or fall again behind the best. */
  readonly rises: boolean;
  /** Whether it is a part of a whole, which no rule may count above it. */
  readonly isShare: boolean;
}

/** What a rule may give changes none of its limits. */
const ANYWHERE: Place = { min: "0", max: "1", places: 0, within: [] };

/**
 * The greatest limits, in percent, that a rule and the rules inside it hold a ratio or a value against; but none where less is
 * better: at most 1 % is what many a criterion asks.
 */
export function ratioLimits(rule: Rule, path: Path = []): readonly RatioLimit[] {
  // The limits of a relative rule are what the group has.
  if (rule.kind === "relative") return [];
  if ("measure" in rule) return isInPercent(rule) ? limitsOf(rule, path) : [];
  return Object.entries(rule).flatMap(([field, value]) => insideLimits(value, [...path, field]));
}

function insideLimits(value: unknown, path: Path): readonly RatioLimit[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, at) => insideLimits(one, [...path, at]));
  return ratioLimits(value as Rule, path);
}

function isInPercent({ measure, words }: Measured): boolean {
  if (measure === "ratio") return true;
  return [words?.unit, words?.value].some((said) => said !== undefined && saysPercent(said));
}

function limitsOf(rule: Rule & Measured, path: Path): readonly RatioLimit[] {
  const [expression, known] = [inside.express(rule, ANYWHERE), knownOf(inside.form(rule, ANYWHERE))];
  const figure = measuredFigure(rule, ANYWHERE);
  const held = limitsOn(expression).find((one) => keyOf(one.figure) === keyOf(figure));
  if (held === undefined) return [];
  const way = directionOf(expression, factsIn(figure).numbers[0] as FactName, known);
  if (way === "down") return [];
  const isShare = rule.measure === "ratio" && rule.over === undefined;
  return [{ path, most: held.limits.reduce(greater), rises: way === "up", isShare }];
}
