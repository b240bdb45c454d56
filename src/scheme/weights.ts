import type { Criterion } from "../criteria/criterion.js";
import { countedMax } from "../criteria/maxima.js";
import { type Decimal, decimal } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import type { Percent, Points } from "../number/quantity.js";
import { prepareScheme } from "./prepareScheme.js";
import type { Scheme } from "./scheme.js";

/** How much a criterion counts. */
export interface Weight {
  readonly code: string;
  readonly max: Points;
  /** Percent of what holds it, rounded as the scheme's index. */
  readonly ofParent: Percent;
  /** Percent of the scale, rounded as the scheme's index. */
  readonly ofScale: Percent;
}

/**
 * How much each criterion counts (trọng số): its maximum as a share of its parent's and of the scale. The maxima
 * themselves are exact; only the two percentages are rounded, by the scheme's rounding of the index.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @returns One row for each criterion in the order of the document: the maximum exact, both percentages rounded by
 *   `rounding.index`. A bonus counts against the scale it comes on top of.
 * @throws `argument.*` for what is no scheme; what `parseScheme` throws.
 * @example
 * ```ts
 * import { weights } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const [leadership] = weights(sonLa880Departments);
 * leadership?.ofScale === leadership?.max; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.2: the scale is 100 points, so a maximum is its own weight in percent.
 */
export function weights(scheme: Scheme): readonly Weight[] {
  return weightsOf(prepareScheme(scheme).scheme);
}

/** {@link weights} for a scheme that has been read. */
function weightsOf(scheme: Scheme): readonly Weight[] {
  const scale = countedMax(scheme.criteria);
  const share = (max: Decimal, of: Decimal): Percent => percentOf(max, of, scheme.rounding.index) ?? "0";
  const below = (criteria: readonly Criterion[], parent: Decimal): Weight[] =>
    criteria.flatMap((one) => {
      const max = decimal(one.max);
      const leaf = { code: one.code, max: one.max, ofParent: share(max, parent), ofScale: share(max, scale) };
      return one.kind === "leaf" ? [leaf] : [leaf, ...below(one.children, max)];
    });
  return below(scheme.criteria, scale);
}
