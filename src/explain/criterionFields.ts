import type { ScoredNode } from "../composite/unitIndex.js";
import type { Criterion } from "../criteria/criterion.js";
import type { GroupProof } from "./proof.js";

/** What leaves and groups are shown with. */
export function criterionFields(
  { code, title, max, clause, bonus }: Criterion,
  scored: ScoredNode,
): Omit<GroupProof, "kind" | "percent" | "lines" | "below"> {
  return {
    code,
    title,
    ...(clause === undefined ? {} : { clause }),
    ...(bonus === undefined ? {} : { bonus }),
    points: scored.points,
    max: scored.max,
    ...(scored.max === max ? {} : { declaredMax: max }),
  };
}
