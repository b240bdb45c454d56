import { type Decimal, decimal } from "./decimal.js";

/** The square root rounded up to so many places: the smallest decimal of that many places whose square is not less. */
export function squareRoot(value: Decimal, places: number): Decimal {
  const units = BigInt(
    value
      .shifted(2 * places)
      .ceil()
      .toString(),
  );
  let root = BigInt(Math.floor(Math.sqrt(Number(units))));
  while (root * root > units) root -= 1n;
  while (root * root < units) root += 1n;
  return decimal(root.toString()).shifted(-places);
}
