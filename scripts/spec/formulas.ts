import type * as kinds from "../../src/rules/kinds.js";

/**
 * What each kind of rule computes, before the leaf's rounding. `max`, `min` are the leaf's; `m` is what is measured: the value, or
 * 100 × part ÷ (whole − excused); Σ runs over the items that the facts name.
 */
export const formulas: { readonly [Kind in keyof typeof kinds]: string } = {
  levels: "points of the level stated",
  checklist: "Σ points of the items met",
  counting: "least(Σ least(each × count, most), max)",
  deducting:
    "most(max − Σ taken, least); taken = points × count, or in turn the first, the second, … (`all`: everything), or the points stated within the range",
  steps:
    "points of the first step, best first, whose limit m meets; else `otherwise`; limits are compared by cross-multiplication",
  proportional: "least(max × m ÷ target, max), target 100 unless stated; where `from` is not met, `from.otherwise`",
  weighted: "max × Σ (weight × count) ÷ (whole − excused)",
  line: "on the straight line through the two given points around m: y₁ + (y₂ − y₁) × (m − x₁) ÷ (x₂ − x₁); outside, the points of the nearest",
  deadline:
    "by d = days after the due day (negative: before it): points of the first `early` step with d ≤ −days; `onTime` for d ≤ 0; points of the first `late` step with d ≤ days, or most(onTime − perDay × d, later); else `later`; `missed` where it was not done",
  relative:
    "`best`, `mean`: least(max × m ÷ yardstick, max); where the lowest is best, max up to the yardstick and max × yardstick ÷ m beyond it; `worst`: max × (m − worst) ÷ (best − worst), max where all are equal; places: points of the first step whose place is no less than the unit's",
  given: "the points stated, within min and max, on a multiple of `step`",
  survey: "max × mean of the questions (section on the survey)",
  sum: "Σ times × points of each term ÷ dividedBy; each term within its own min and max",
  best: "the most points of the cases that are met",
  clamp: "least(most(points of the rule inside, `least`), `most`)",
  when: "`holds` where the condition is met, else `otherwise`: points, or the points of the rule there",
};
