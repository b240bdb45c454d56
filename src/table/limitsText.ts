import type { Leaf } from "../criteria/criterion.js";
import type { Rounding } from "../number/rounding.js";
import { cellFigure } from "./cellValues.js";
import { dayText } from "./clauseText.js";
import { limitExamples } from "./examplesAtLimits.js";

/** The points of a leaf at the limits of its rule, in one cell: `900/1000 → 2; 899/1000 → 1`. */
export function limitsText({ rule, min, max }: Pick<Leaf, "rule" | "min" | "max">, rounding: Rounding): string {
  const leaf = min === undefined ? { max } : { max, min };
  const seen = new Set<string>();
  for (const { facts, elsewhere, points } of limitExamples(rule, leaf, rounding)) {
    const other =
      elsewhere === undefined
        ? ""
        : `${elsewhere.leaf}: ${"level" in elsewhere ? elsewhere.level : cellFigure(elsewhere.points)}, `;
    seen.add(`${other}${valueText(facts)} → ${cellFigure(points)}`);
  }
  return [...seen].join("; ");
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const FIGURE = /^-?\d+(?:\.\d+)?$/;

/** Facts as short as they can be written and still be told apart. */
function valueText(value: unknown): string {
  if (typeof value === "string")
    return DATE.test(value) ? dayText(value) : FIGURE.test(value) ? cellFigure(value) : value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "có" : "không";
  if (Array.isArray(value)) return value.length === 0 ? "không có" : value.map(valueText).join(" + ");
  if (typeof value !== "object" || value === null) return "";
  const facts = value as Readonly<Record<string, unknown>>;
  const { part, whole, missed, id, count, points, reason, facts: inner, ...others } = facts;
  if (missed === true) return "không thực hiện";
  const texts = [
    ...(part === undefined || whole === undefined ? [] : [`${valueText(part)}/${valueText(whole)}`]),
    ...(id === undefined ? [] : [String(id)]),
    ...(inner === undefined ? [] : [`(${valueText(inner)})`]),
    ...(count === undefined ? [] : [`×${valueText(count)}`]),
    ...(points === undefined ? [] : [`${valueText(points)} điểm`]),
    ...Object.values(others).map((one) =>
      typeof one === "object" && !Array.isArray(one) ? `(${valueText(one)})` : valueText(one),
    ),
  ];
  return texts.join(" ");
}
