import { criteriaIn } from "./criteriaIn.js";
import type { Criterion, Leaf } from "./criterion.js";

/**
 * The leaves below some criteria, in the order of the document.
 *
 * @param criteria - A scheme's `criteria`, or the `children` of a group.
 * @returns The leaves themselves, not copies.
 * @throws `argument.*` for what is no list of criteria.
 * @example
 * ```ts
 * import { leaves } from "par-index";
 * import { sonLa880Districts } from "par-index/schemes";
 *
 * leaves(sonLa880Districts.criteria)[0]?.code; // => "1.1.1"
 * ```
 * @clause Our reading: 880/QĐ-UBND speaks of "tiêu chí, tiêu chí thành phần" (Phần II, mục II.3.a); the ones that are
 *   scored are the leaves, at whatever depth.
 */
export function leaves(criteria: readonly Criterion[]): readonly Leaf[] {
  return criteriaIn(criteria).flatMap((one) => (one.kind === "leaf" ? [one] : leaves(one.children)));
}
