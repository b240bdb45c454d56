import { type Decimal, decimal, decimalText, ZERO } from "../../number/decimal.js";
import type { Expression, FactName } from "./expression.js";

/** The figures that a fact can have; `null` where they are too many to be listed. */
export type FactValues = (name: FactName) => readonly Decimal[] | null;

/** More than these are not listed. */
const MOST = 5_000;

/**
 * The figures that an expression can have, some of them perhaps only by facts that exclude one another; `null` where they are too
 * many to be listed, as where something is divided.
 */
export function valuesOf(expression: Expression, valuesOfFact: FactValues): readonly Decimal[] | null {
  const of = (one: Expression): readonly Decimal[] | null => valuesOf(one, valuesOfFact);
  switch (expression.node) {
    case "constant":
      return [decimal(expression.value)];
    case "fact":
      return valuesOfFact(expression.fact);
    case "sum":
      return expression.terms.map(of).reduce((a, b) => combined(a, b, (x, y) => x.plus(y)), [ZERO]);
    case "product":
      return expression.factors.map(of).reduce((a, b) => combined(a, b, (x, y) => x.times(y)), [decimal("1")]);
    case "least":
    case "most":
      return union(expression.of.map(of));
    case "by-id":
      return union(expression.cases.map(({ gives }) => of(gives)));
    case "by-limits":
      return union([...expression.limits.map(({ gives }) => of(gives)), of(expression.otherwise)]);
    case "quotient":
    case "line":
      return null;
  }
}

type Values = readonly Decimal[] | null;

function combined(a: Values, b: Values, by: (x: Decimal, y: Decimal) => Decimal): Values {
  if (a === null || b === null || a.length * b.length > MOST * 4) return null;
  return distinct(a.flatMap((x) => b.map((y) => by(x, y))));
}

function union(lists: readonly Values[]): Values {
  return lists.includes(null) ? null : distinct((lists as readonly (readonly Decimal[])[]).flat());
}

function distinct(values: readonly Decimal[]): Values {
  const seen = new Map(values.map((value) => [decimalText(value), value]));
  return seen.size > MOST ? null : [...seen.values()];
}
