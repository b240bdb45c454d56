import { type Decimal, decimal, sum, ZERO } from "../number/decimal.js";
import { roundQuotient } from "../number/rounding.js";
import { asksFacts, childrenOf } from "./expression/children.js";
import type { Expression } from "./expression/expression.js";
import { keyOf } from "./expression/factors.js";

/** A figure that a rule looks at, and what it holds the figure against: figures above zero, one or more. */
export interface LimitsOn {
  readonly figure: Expression;
  readonly limits: readonly Decimal[];
}

/** Every figure that an expression holds against constants, each once. */
export function limitsOn(one: Expression): readonly LimitsOn[] {
  const found = new Map<string, LimitsOn>();
  const visit = (part: Expression): void => {
    for (const { figure, limits } of heldIn(part)) {
      const key = keyOf(figure);
      const all = [...(found.get(key)?.limits ?? []), ...limits.filter((limit) => limit.gt(ZERO))];
      if (all.length > 0) found.set(key, { figure, limits: all });
    }
    childrenOf(part).forEach(visit);
  };
  visit(one);
  return [...found.values()];
}

/** What one node by itself holds against constants. */
function heldIn(part: Expression): readonly LimitsOn[] {
  switch (part.node) {
    case "line":
      return [{ figure: part.of, limits: part.points.map(({ x }) => decimal(x)) }];
    case "by-limits":
      return asksFacts(part.of) ? [{ figure: part.of, limits: part.limits.flatMap(({ at }) => constantIn(at)) }] : [];
    case "least": {
      const [cap] = part.of.flatMap(constantIn);
      return cap === undefined ? [] : part.of.flatMap((other) => cappedIn(other, cap));
    }
    case "most": {
      const [floor] = part.of.flatMap(constantIn);
      return floor === undefined ? [] : part.of.flatMap((other) => takenIn(other, floor));
    }
    default:
      return [];
  }
}

/** What is taken off a constant down to a floor: as what is counted up to the difference. */
function takenIn(one: Expression, floor: Decimal): readonly LimitsOn[] {
  if (one.node !== "sum") return [];
  const all = sum(one.terms.flatMap(constantIn)).minus(floor);
  return one.terms.flatMap((term) => {
    const [sign, taken] = term.node === "product" ? term.factors : [];
    if (sign === undefined || taken === undefined || !constantIn(sign).some((factor) => factor.eq(-1))) return [];
    return cappedIn(taken, all);
  });
}

/** What is counted under a cap, each with the count that alone comes to the cap. */
function cappedIn(one: Expression, cap: Decimal): readonly LimitsOn[] {
  if (one.node === "sum") return one.terms.flatMap((term) => cappedIn(term, cap));
  // One with a constant has a cap of its own.
  if (one.node === "least" || one.node === "most")
    return one.of.some((term) => term.node === "constant") ? [] : one.of.flatMap((term) => cappedIn(term, cap));
  if (one.node !== "product" || one.factors.length !== 2) return [];
  const [each] = one.factors.flatMap(constantIn);
  const figure = one.factors.find(({ node }) => node === "fact");
  if (each === undefined || figure === undefined || !each.gt(ZERO)) return [];
  const count = roundQuotient({ over: cap, under: each }, { places: 2, mode: "half-up" });
  return [{ figure, limits: [count] }];
}

function constantIn(one: Expression): readonly Decimal[] {
  return one.node === "constant" ? [decimal(one.value)] : [];
}
