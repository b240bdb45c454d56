/** An exact rational number: `top / bottom`, in lowest terms, `bottom` always positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export type Mode = "half-up" | "half-even" | "down";

/** A decimal as the documents hold it. */
export type Decimal = string | number;

export const zero: Fraction = { top: 0n, bottom: 1n };
export const hundred: Fraction = { top: 100n, bottom: 1n };

export function fraction(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new Error("oracle: division by zero");
  if (bottom < 0n) return fraction(-top, -bottom);
  let a = top < 0n ? -top : top;
  let b = bottom;
  while (b !== 0n) [a, b] = [b, a % b];
  return { top: top / a, bottom: bottom / a };
}

/** Reads `"12.50"` or `12.5`. No exponent. */
export function parse(decimal: Decimal): Fraction {
  const match = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(String(decimal));
  if (match === null) throw new Error(`oracle: not a decimal: ${decimal}`);
  const [, sign = "", whole = "", decimals = ""] = match;
  return fraction(BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length));
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function sub(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
}

export function mul(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.top, a.bottom * b.bottom);
}

export function div(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = sub(a, b).top;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function min(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function max(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

export function sum(list: readonly Fraction[]): Fraction {
  return list.reduce(add, zero);
}

/** half-up: ties away from zero. half-even: ties to the even last digit. down: toward zero. */
export function round(a: Fraction, places: number, mode: Mode): Fraction {
  const unit = 10n ** BigInt(places);
  const size = (a.top < 0n ? -a.top : a.top) * unit;
  let count = size / a.bottom;
  const twiceTheRest = 2n * (size % a.bottom);
  const isOdd = count % 2n === 1n;
  if (mode === "half-up" && twiceTheRest >= a.bottom) count += 1n;
  if (mode === "half-even" && twiceTheRest > a.bottom) count += 1n;
  if (mode === "half-even" && twiceTheRest === a.bottom && isOdd) count += 1n;
  return fraction(a.top < 0n ? -count : count, unit);
}

/** The canonical spelling: no exponent, no trailing zeros, no "-0". Throws for 1/3. */
export function toDecimalString(a: Fraction): string {
  let places = 0;
  while ((a.top * 10n ** BigInt(places)) % a.bottom !== 0n) {
    places += 1;
    if (places > 200) throw new Error(`oracle: ${a.top}/${a.bottom} is not a terminating decimal`);
  }
  const digits = ((a.top < 0n ? -a.top : a.top) * 10n ** BigInt(places)) / a.bottom;
  const text = digits.toString().padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places);
  const decimals = text.slice(text.length - places);
  return (a.top < 0n ? "-" : "") + whole + (places === 0 ? "" : `.${decimals}`);
}
