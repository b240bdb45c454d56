import type { Path } from "../issue/issue.js";
import type { Rule } from "../rules/rule.js";

/** The limits of one rule that measures a ratio, and where it stands. */
interface RatioLimits {
  readonly path: Path;
  readonly limits: readonly string[];
}

/** What limits are called in a rule, whatever its kind; but not upper ones: at most 1 % is what many a criterion asks. */
const NAMES: ReadonlySet<string> = new Set(["atLeast", "above", "at", "target"]);

/** The lower limits, in percent, that a rule and the rules inside it hold a ratio against. */
export function ratioLimits(rule: Rule, path: Path = []): readonly RatioLimits[] {
  if ("measure" in rule) return rule.measure === "ratio" ? [{ path, limits: limitsIn(rule) }] : [];
  return Object.entries(rule).flatMap(([field, value]) => insideLimits(value, [...path, field]));
}

function insideLimits(value: unknown, path: Path): readonly RatioLimits[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, at) => insideLimits(one, [...path, at]));
  return ratioLimits(value as Rule, path);
}

function limitsIn(value: object): readonly string[] {
  return Object.entries(value).flatMap(([field, one]: [string, unknown]) => {
    if (typeof one === "object" && one !== null) return limitsIn(one);
    return NAMES.has(field) ? [String(one)] : [];
  });
}
