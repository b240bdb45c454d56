import type { Leaf } from "../criteria/criterion.js";
import type { Language } from "../number/print.js";
import type { Rounding } from "../number/rounding.js";
import { figureText } from "../rules/form/say.js";
import { limitExamples } from "./examplesAtLimits.js";
import { factsText } from "./factsText.js";
import { formOf } from "./formOf.js";

/** The points of a leaf at the limits of its rule, in one cell: `900/1000 → 2; 899/1000 → 1`. */
export function limitsText(
  { rule, min, max }: Pick<Leaf, "rule" | "min" | "max">,
  rounding: Rounding,
  language: Language = "vi",
): string {
  const leaf = min === undefined ? { max } : { max, min };
  const form = formOf(rule, leaf);
  const seen = new Set<string>();
  for (const { facts, elsewhere, points } of limitExamples(rule, leaf, rounding)) {
    const other =
      elsewhere === undefined
        ? []
        : [`${elsewhere.leaf}: ${"level" in elsewhere ? elsewhere.level : figureText(elsewhere.points, language)}`];
    const said = [...other, factsText(form, facts, language)].filter((text) => text !== "").join(", ");
    seen.add(`${said} → ${figureText(points, language)}`);
  }
  return [...seen].join("; ");
}
