import { Decimal as DecimalJs } from "decimal.js";

/** An exact decimal number. It never leaves the library: documents carry strings. */
export type Decimal = DecimalJs;

/**
 * The one constructor of this library, immune to `Decimal.set` elsewhere (`defaults: true`).
 * The precision is far above what {@link limits} lets in, so that sums and products are exact;
 * quotients are never taken here but in `roundQuotient`.
 */
const Exact = DecimalJs.clone({ defaults: true, precision: 1_000_000, toExpNeg: -9e15, toExpPos: 9e15 });

/** Numbers that have been read before: a decimal never changes, and a scheme's few figures are read for every unit. */
const known = new Map<string | number, Decimal>();
const MOST_KNOWN = 10_000;

/** The number that a canonical string spells. */
export function decimal(spelling: string | number): Decimal {
  const before = known.get(spelling);
  if (before !== undefined) return before;
  const read = new Exact(spelling);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(spelling, read);
  return read;
}

export const ZERO: Decimal = decimal(0);
export const ONE: Decimal = decimal(1);
export const HUNDRED: Decimal = decimal(100);

/** The exact sum; zero for an empty list. */
export function sum(terms: readonly Decimal[]): Decimal {
  return terms.reduce((total, term) => total.plus(term), ZERO);
}

export function lesser(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

export function greater(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? b : a;
}

/** The canonical spelling: no exponent, no trailing zeros, no negative zero. */
export function spell(value: Decimal): string {
  return value.isZero() ? "0" : value.toFixed();
}

/** The square root rounded up to so many places: the smallest decimal of that many places whose square is not less. */
export function squareRoot(value: Decimal, places: number): Decimal {
  const units = BigInt(
    value
      .times(`1e${2 * places}`)
      .ceil()
      .toFixed(),
  );
  let root = BigInt(Math.floor(Math.sqrt(Number(units))));
  while (root * root >= units && root > 0n) root -= 1n;
  while (root * root < units) root += 1n;
  return decimal(root.toString()).times(`1e-${places}`);
}
