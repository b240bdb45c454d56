/** The largest whole number up to which doubles hold every whole number: 2^53 − 1. */
export const LIMIT: number = Number.MAX_SAFE_INTEGER;

/** `10^places`, exactly; no plan needs a higher power than the digits of two numbers of a document. */
export function powerOfTen(places: number): number {
  return 10 ** places;
}

/** The canonical decimal of a number of units of `10^-places`. */
export function unitsText(units: number, places: number): string {
  if (places === 0 || units === 0) return String(units + 0);
  const unit = powerOfTen(places);
  const size = Math.abs(units);
  // Below 2^53 the quotient of two whole numbers never rounds up to one that it has not reached.
  const before = Math.floor(size / unit);
  let after = size - before * unit;
  const sign = units < 0 ? "-" : "";
  if (after === 0) return `${sign}${before}`;
  let length = places;
  while (after % 10 === 0) {
    after /= 10;
    length -= 1;
  }
  return `${sign}${before}.${String(after).padStart(length, "0")}`;
}
