import { decimal } from "../../number/decimal.js";

/** In lowest terms; `under` is positive. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

export function ratioOf(text: string): Ratio {
  const value = decimal(text);
  const places = value.decimalPlaces();
  return ratio(BigInt(value.shifted(places).toString()), 10n ** BigInt(places));
}

function ratio(over: bigint, under: bigint): Ratio {
  const sign = under < 0n ? -1n : 1n;
  const common = sign * greatestDivisor(over, under);
  return { over: over / common, under: under / common };
}

export function multiplied(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.over, a.under * b.under);
}

export function over(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under, a.under * b.over);
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b);
}
