import { nodesByCode } from "../../composite/nodesByCode.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { decimal, decimalText, lesser, sum } from "../../number/decimal.js";
import type { Points } from "../../number/quantity.js";
import type { Scheme } from "../../scheme/scheme.js";

/** A unit that gave itself the maximum everywhere. */
export interface MaximumClaim {
  readonly unit: string;
  readonly name: string;
  /** The leaves that it scores itself and has a score for. */
  readonly leaves: number;
  /** What it gave itself on them. */
  readonly self: Points;
  /** What it was given on them in the end. */
  readonly final: Points;
}

/**
 * Units that gave themselves the maximum on every leaf that they score themselves: for the appraisers to look at, no
 * verdict. What a unit declares not applicable it does not score; under `full-points` it thereby claims the maximum.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @returns Those units in the order of the evaluation; a unit that scores no leaf claims nothing. Exact points; what is
 *   pending in the end counts 0 in `final`.
 * @throws `document.other_scheme` for an evaluation of another scheme; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 * import { allMaximumClaims } from "par-index/questions";
 *
 * allMaximumClaims(sonLa880Departments, evaluate(sonLa880Departments, [])); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.3: units report objectively and truthfully; agencies appraise it.
 * @law a screen shows whom it says: u in allMaximumClaims ⇔ self(leaf) = max(leaf) on every leaf with a self score
 */
export function allMaximumClaims(scheme: Scheme, evaluation: Evaluation): readonly MaximumClaim[] {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  const { leaves } = prepared;
  return read.indexes.flatMap(({ unit, nodes }): MaximumClaim[] => {
    const scored = nodesByCode(nodes);
    const claims = [...leaves.values()].flatMap(({ leaf, bounds }) => {
      const { self, points } = scored.get(leaf.code) ?? {};
      if (self === null || self === undefined) return [];
      const most = leaf.bonus?.cap === undefined ? bounds.max : lesser(bounds.max, decimal(leaf.bonus.cap));
      return [{ self: decimal(self), most, final: decimal(points ?? "0") }];
    });
    if (claims.length === 0 || claims.some(({ self, most }) => self.lt(most))) return [];
    const [self, final] = [sum(claims.map((claim) => claim.self)), sum(claims.map((claim) => claim.final))];
    return [
      { unit: unit.id, name: unit.name, leaves: claims.length, self: decimalText(self), final: decimalText(final) },
    ];
  });
}
