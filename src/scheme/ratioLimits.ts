import type { Path } from "../issue/issue.js";
import { decimal } from "../number/decimal.js";
import type { Measured } from "../rules/form/measured.js";
import type { LineRule } from "../rules/line/rule.js";
import type { Rule } from "../rules/rule.js";
import { saysPercent } from "../rules/saysPercent.js";

/** The limits of one rule that measures a ratio, or a value in percent, and where it stands. */
interface RatioLimits {
  readonly path: Path;
  readonly limits: readonly string[];
}

/** What limits are called in a rule, whatever its kind; but not upper ones: at most 1 % is what many a criterion asks. */
const NAMES: ReadonlySet<string> = new Set(["atLeast", "above", "at", "target"]);

/** The lower limits, in percent, that a rule and the rules inside it hold a ratio or a value against. */
export function ratioLimits(rule: Rule, path: Path = []): readonly RatioLimits[] {
  if ("measure" in rule) return isInPercent(rule) ? [{ path, limits: limitsOf(rule) }] : [];
  return Object.entries(rule).flatMap(([field, value]) => insideLimits(value, [...path, field]));
}

function insideLimits(value: unknown, path: Path): readonly RatioLimits[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, at) => insideLimits(one, [...path, at]));
  return ratioLimits(value as Rule, path);
}

function isInPercent({ measure, words }: Partial<Measured>): boolean {
  if (measure === "ratio") return true;
  return [words?.unit, words?.value].some((said) => said !== undefined && saysPercent(said));
}

/** What lies past the best step has upper limits, and so has a line on which less is better. */
function limitsOf(rule: Rule): readonly string[] {
  if (rule.kind === "line" && !rises(rule)) return [];
  return Object.entries(rule).flatMap(([field, value]) => (field === "beyond" ? [] : limitsIn({ [field]: value })));
}

function rises({ through }: LineRule): boolean {
  const [first, last] = [through.at(0), through.at(-1)];
  return first !== undefined && last !== undefined && decimal(last.points).gt(decimal(first.points));
}

function limitsIn(value: object): readonly string[] {
  return Object.entries(value).flatMap(([field, one]: [string, unknown]) => {
    if (typeof one === "object" && one !== null) return limitsIn(one);
    return NAMES.has(field) ? [String(one)] : [];
  });
}
