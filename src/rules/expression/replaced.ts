import type { Expression } from "./expression.js";

/** An expression in which every figure that `by` has another one for stands as that one. */
export function replaced(one: Expression, by: (part: Expression) => Expression | null): Expression {
  const other = by(one);
  if (other !== null) return other;
  const inner = (part: Expression): Expression => replaced(part, by);
  switch (one.node) {
    case "constant":
    case "fact":
      return one;
    case "sum":
      return { ...one, terms: one.terms.map(inner) };
    case "product":
      return { ...one, factors: one.factors.map(inner) };
    case "quotient":
      return { ...one, over: inner(one.over), under: inner(one.under) };
    case "least":
    case "most":
      return { ...one, of: one.of.map(inner) };
    case "by-id":
      return { ...one, cases: one.cases.map((each) => ({ ...each, gives: inner(each.gives) })) };
    case "by-limits": {
      const limits = one.limits.map((limit) => ({ ...limit, at: inner(limit.at), gives: inner(limit.gives) }));
      return { ...one, of: inner(one.of), limits, otherwise: inner(one.otherwise) };
    }
    case "line":
      return { ...one, of: inner(one.of) };
  }
}
