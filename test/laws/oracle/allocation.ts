import { need } from "./documents.js";
import {
  add,
  compare,
  type Decimal,
  div,
  type Fraction,
  mul,
  parse,
  round,
  sub,
  sum,
  toDecimalString,
} from "./fraction.js";

/** Shares in proportion to the weights, truncated to `places`; what is left goes to the largest remainders. */
export function oracleAllocate(total: Decimal, weights: readonly Decimal[], places: number): string[] {
  return allocate(parse(total), weights.map(parse), places).map(toDecimalString);
}

export function allocate(total: Fraction, weights: readonly Fraction[], places: number): Fraction[] {
  const exact = weights.map((weight) => div(mul(total, weight), sum(weights)));
  const shares = exact.map((share) => round(share, places, "down"));
  const step = parse(places === 0 ? "1" : `0.${"1".padStart(places, "0")}`);
  const remainders = exact.map((share, i) => sub(share, need(shares[i])));
  while (compare(sum(shares), total) < 0) {
    let largest = 0;
    remainders.forEach((remainder, i) => {
      if (compare(remainder, need(remainders[largest])) > 0) largest = i;
    });
    shares[largest] = add(need(shares[largest]), step);
    remainders[largest] = parse("-1");
  }
  return shares;
}
