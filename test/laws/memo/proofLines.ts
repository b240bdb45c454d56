import type { Rounding } from "../../../src/number/rounding.js";
import { childrenOf } from "../../../src/rules/expression/children.js";
import type { Expression } from "../../../src/rules/expression/expression.js";
import type { Factor, ProofLine } from "../../../src/rules/expression/proofLine.js";
import { compare, div, type Fraction, fraction, max, min, mul, parse, round, sum } from "../oracle/fraction.js";

/** An exact number of a proof. */
export function exact(spelling: string): Fraction {
  const [top = "", bottom = "1"] = spelling.split("/");
  return div(parse(top), parse(bottom));
}

const one = fraction(1n, 1n);
const numberOf = (factor: Factor): string => (typeof factor === "string" ? factor : factor.value);
const productOf = (factors: readonly Factor[]): Fraction =>
  factors.map((each) => exact(numberOf(each))).reduce(mul, one);

/** Whether a line holds when it is worked out again from what stands in it. */
export function holds(line: ProofLine<unknown, unknown>, rounding: Rounding): boolean {
  switch (line.kind) {
    case "statement":
      return true;
    case "comparison": {
      const { left, sign, right, because } = line;
      const across = because === undefined || stands(productOf(because.left), sign, productOf(because.right));
      return stands(exact(numberOf(left)), sign, exact(numberOf(right))) && across;
    }
    case "at-most":
      return compare(exact(line.value), exact(line.limit)) > 0 && line.result === line.limit;
    case "at-least":
      return compare(exact(line.value), exact(line.limit)) < 0 && line.result === line.limit;
    case "least-of":
    case "most-of": {
      const all = line.of.map((each) => exact(numberOf(each)));
      return compare(all.reduce(line.kind === "least-of" ? min : max), exact(line.result)) === 0;
    }
    case "calculation": {
      const total = div(sum(line.terms.map(({ factors }) => productOf(factors))), productOf(line.divisors ?? []));
      if (line.rounding === undefined) return line.exact === undefined && compare(total, exact(line.result)) === 0;
      const rounded = round(total, rounding.places, rounding.mode);
      return compare(total, exact(line.exact ?? "")) === 0 && compare(rounded, exact(line.result)) === 0;
    }
  }
}

function stands(left: Fraction, sign: string, right: Fraction): boolean {
  const order = compare(left, right);
  return { ">": order > 0, "≥": order >= 0, "=": order === 0, "≤": order <= 0, "<": order < 0 }[sign] ?? false;
}

/** Every number that a line starts from. */
export function numbersIn(line: ProofLine<unknown, unknown>): readonly string[] {
  switch (line.kind) {
    case "statement":
      return [];
    case "comparison":
      return [line.left, line.right, ...(line.because?.left ?? []), ...(line.because?.right ?? [])].map(numberOf);
    case "at-most":
    case "at-least":
      return [line.value, line.limit];
    case "least-of":
    case "most-of":
      return line.of.map(numberOf);
    case "calculation":
      return [...line.terms.flatMap(({ factors }) => factors), ...(line.divisors ?? [])].map(numberOf);
  }
}

/** Every number that an expression states. */
export function constantsIn(expression: Expression): readonly string[] {
  const here = expression.node === "constant" ? [expression.value] : [];
  const heights = expression.node === "line" ? expression.points.map(({ y }) => y) : [];
  return [...here, ...heights, "0", ...childrenOf(expression).flatMap(constantsIn)];
}
