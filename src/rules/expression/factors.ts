import { decimal, ONE } from "../../number/decimal.js";
import { exactText } from "../../number/exact.js";
import { divideQuotients, multiplyQuotients, type Quotient, whole } from "../../number/quotient.js";
import type { Expression, FactName } from "./expression.js";

/**
 * A figure as `constant × above ÷ below`, so that two figures which differ by a constant only are seen to be of one kind:
 * `100 × part ÷ whole` and `2 × part ÷ whole`. What stands both above and below is left out.
 */
export interface Factors {
  readonly constant: Quotient;
  readonly above: readonly Atom[];
  readonly below: readonly Atom[];
}

/** A figure that is neither a constant, a product nor a quotient; equal atoms have equal keys, whatever they are called. */
export interface Atom {
  readonly key: string;
  readonly figure: Expression;
}

const UNIT: Quotient = whole(ONE);

/** A fact's name as one text, for maps and never for display. */
export function keyOfFact(name: FactName): string {
  return JSON.stringify(name);
}

/** What a figure is made of, apart from its constant. */
export function kindOfFactors({ above, below }: Factors): string {
  return `${above.map(({ key }) => key).join("*")}/${below.map(({ key }) => key).join("*")}`;
}

export function factorsOf(one: Expression): Factors {
  switch (one.node) {
    case "constant":
      return { constant: whole(decimal(one.value)), above: [], below: [] };
    case "product": {
      const parts = one.factors.map(factorsOf);
      return cancelled(
        parts.map(({ constant }) => constant).reduce(multiplyQuotients),
        parts.flatMap(({ above }) => above),
        parts.flatMap(({ below }) => below),
      );
    }
    case "quotient": {
      const [top, bottom] = [factorsOf(one.over), factorsOf(one.under)];
      // Refused wherever it stands; it needs a key all the same.
      if (bottom.constant.over.isZero()) return { constant: UNIT, above: [{ key: "by zero", figure: one }], below: [] };
      return cancelled(
        quotientOf(top.constant, bottom.constant),
        [...top.above, ...bottom.below],
        [...top.below, ...bottom.above],
      );
    }
    default:
      return { constant: UNIT, above: [{ key: keyOf(one), figure: one }], below: [] };
  }
}

function quotientOf(a: Quotient, b: Quotient): Quotient {
  const { over, under } = divideQuotients(a, b);
  return under.isNegative() ? { over: over.neg(), under: under.neg() } : { over, under };
}

function cancelled(constant: Quotient, above: readonly Atom[], below: readonly Atom[]): Factors {
  const left = [...below];
  const kept = above.filter(({ key }) => {
    const at = left.findIndex((other) => other.key === key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { constant, above: kept.sort(byKey), below: left.sort(byKey) };
}

function byKey(a: Atom, b: Atom): number {
  return a.key < b.key ? -1 : 1;
}

/** Equal figures have equal keys: names and titles do not matter, nor the order of terms. */
export function keyOf(one: Expression): string {
  switch (one.node) {
    case "fact":
      return keyOfFact(one.fact);
    case "sum":
      return `sum(${one.terms.map(keyOf).sort().join("+")})`;
    case "least":
    case "most":
      return `${one.node}(${one.of.map(keyOf).sort().join(",")})`;
    case "by-id":
      return `id(${keyOfFact(one.fact)}:${one.cases.map(({ id, gives }) => `${JSON.stringify(id)}=${keyOf(gives)}`).join(",")})`;
    case "by-limits": {
      const limits = one.limits.map(({ sign, at, gives }) => `${sign}${keyOf(at)}?${keyOf(gives)}`);
      return `limits(${keyOf(one.of)}:${limits.join(",")}:${keyOf(one.otherwise)})`;
    }
    case "line":
      return `line(${keyOf(one.of)}:${one.points.map(({ x, y }) => `${x}=${y}`).join(",")})`;
    case "constant":
    case "product":
    case "quotient": {
      const factors = factorsOf(one);
      return `${exactText(factors.constant)}*${kindOfFactors(factors)}`;
    }
  }
}
