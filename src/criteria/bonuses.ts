import type { Criterion } from "./criterion.js";
import { isBounded } from "./isBounded.js";

/** What comes on top, each as one whole: a bonus that a cap or a floor holds, with all that is below it, and else single leaves. */
export function bonuses(criteria: readonly Criterion[], above: "bonus" | "base" = "base"): readonly Criterion[] {
  return criteria.flatMap((one): readonly Criterion[] => {
    const flow = one.bonus === undefined ? above : "bonus";
    if (flow === "bonus" && (one.kind === "leaf" || isBounded(one))) return [one];
    return one.kind === "leaf" ? [] : bonuses(one.children, flow);
  });
}
