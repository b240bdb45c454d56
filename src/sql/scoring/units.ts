import { decimal } from "../../number/decimal.js";

/** A decimal in units of the last of so many places. */
export function unitsIn(text: string, places: number): bigint {
  return BigInt(decimal(text).shifted(places).toString());
}

/** How many places a decimal has. */
export function placesOf(text: string): number {
  return decimal(text).decimalPlaces();
}
