import type { Criterion } from "./criterion.js";

/** What comes on top, each as one whole: a capped bonus with all that is below it, a leaf of a bonus without a cap. */
export function bonuses(criteria: readonly Criterion[], above: "bonus" | "base" = "base"): readonly Criterion[] {
  return criteria.flatMap((one): readonly Criterion[] => {
    const flow = one.bonus === undefined ? above : "bonus";
    if (flow === "bonus" && (one.kind === "leaf" || one.bonus?.cap !== undefined)) return [one];
    return one.kind === "leaf" ? [] : bonuses(one.children, flow);
  });
}
