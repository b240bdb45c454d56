import type { Expression, Sign } from "../../../src/rules/expression/expression.js";
import { add, compare, div, type Fraction, max, min, mul, parse, sub, sum } from "./fraction.js";

/** The figure of an expression, worked out from scratch for each set of facts. */
export function figureOf(one: Expression, facts: ReadonlyMap<string, string>): Fraction {
  const inner = (part: Expression): Fraction => figureOf(part, facts);
  const stated = (name: readonly string[]): string => {
    const found = facts.get(name.join(" › "));
    if (found === undefined) throw new Error(`oracle: no fact ${name.join(" › ")}`);
    return found;
  };
  switch (one.node) {
    case "constant":
      return parse(one.value);
    case "fact":
      return parse(stated(one.fact));
    case "sum":
      return sum(one.terms.map(inner));
    case "product":
      return one.factors.map(inner).reduce(mul);
    case "quotient":
      return div(inner(one.over), inner(one.under));
    case "least":
      return one.of.map(inner).reduce(min);
    case "most":
      return one.of.map(inner).reduce(max);
    case "by-id": {
      const found = one.cases.find(({ id }) => id === stated(one.fact));
      if (found === undefined) throw new Error("oracle: no such case");
      return inner(found.gives);
    }
    case "by-limits": {
      const figure = inner(one.of);
      const found = one.limits.find(({ sign, at }) => keeps(figure, sign, inner(at)));
      return inner(found === undefined ? one.otherwise : found.gives);
    }
    case "line": {
      const x = inner(one.of);
      const points = one.points.map((point) => ({ x: parse(point.x), y: parse(point.y) }));
      const next = points.findIndex((point) => compare(point.x, x) >= 0);
      const [end, start] = [points[next], points[next - 1]];
      if (end === undefined) return (points.at(-1) as { y: Fraction }).y;
      if (start === undefined) return end.y;
      const slope = div(sub(end.y, start.y), sub(end.x, start.x));
      return add(start.y, mul(slope, sub(x, start.x)));
    }
  }
}

function keeps(figure: Fraction, sign: Sign, limit: Fraction): boolean {
  const order = compare(figure, limit);
  if (sign === ">=") return order >= 0;
  if (sign === ">") return order > 0;
  return sign === "<=" ? order <= 0 : order < 0;
}
