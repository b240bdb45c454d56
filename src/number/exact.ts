import { type Decimal, decimal, decimalText } from "./decimal.js";
import { type Quotient, whole } from "./quotient.js";
import { roundQuotient } from "./rounding.js";

/** An exact number: a canonical decimal or, where no decimal ends, a fraction in lowest terms: `"0.375"`, `"-2/7"`. */
export type Exact = string;

/** A quotient written exactly. */
export function exactText({ over, under }: Quotient): Exact {
  const [top, bottom] = lowestTerms({ over, under });
  const places = placesOf(bottom);
  if (places === null) return `${top}/${bottom}`;
  return decimalText(roundQuotient({ over, under }, { places, mode: "down" }));
}

/** The whole numbers of a quotient in its lowest terms. */
export function lowestTerms({ over, under }: Quotient): readonly [top: bigint, bottom: bigint] {
  const shift = `1e${Math.max(over.decimalPlaces(), under.decimalPlaces())}`;
  const [top, bottom] = [integer(over.times(shift)), integer(under.times(shift))];
  const common = greatestDivisor(top < 0n ? -top : top, bottom);
  return [top / common, bottom / common];
}

/** The quotient that a text represents. */
export function readExact(text: Exact): Quotient {
  const [over, under] = text.split("/") as [string, string?];
  return under === undefined ? whole(decimal(over)) : { over: decimal(over), under: decimal(under) };
}

function integer(value: Decimal): bigint {
  return BigInt(value.toString());
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return a === 0n ? b : greatestDivisor(b % a, a);
}

/** The decimal places that a fraction in lowest terms needs; `null` where no number of them is enough. */
function placesOf(bottom: bigint): number | null {
  let [rest, twos, fives] = [bottom, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}
