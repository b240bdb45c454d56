import type { LeafPoints } from "../sentences.js";
import type { Token } from "./token.js";

/** The one clause of a sentence; what no phrase is, where there are several. */
export function only(clauses: readonly (readonly Token[])[]): readonly Token[] {
  const [clause, another] = clauses;
  return clause === undefined || another !== undefined ? [] : clause;
}

/** Whether points that a sentence prints are the maximum of its leaf; they are taken for it where that is not known. */
export function isMax(points: string, { max }: LeafPoints): boolean {
  return max === undefined || max === points;
}

/** Whether points that a sentence prints are the minimum of its leaf, which is 0 where it is not stated. */
export function isMin(points: string, { min, max }: LeafPoints): boolean {
  return min === undefined && max === undefined ? true : (min ?? "0") === points;
}
