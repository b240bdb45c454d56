import { type Decimal, decimal, ONE } from "./decimal.js";

/**
 * The least decimal of so many places that reaches something, between one that does not and one that does. Whatever is
 * more than what reaches it must reach it too.
 */
export function leastReaching(
  not: Decimal,
  yes: Decimal,
  places: number,
  reaches: (value: Decimal) => boolean,
): Decimal {
  const [finer, unit] = [decimal(`1e${places}`), decimal(`1e-${places}`)];
  let low = not.times(finer).floor();
  let high = yes.times(finer).ceil();
  while (high.minus(low).gt(ONE)) {
    const middle = low.plus(high).times("0.5").floor();
    if (reaches(middle.times(unit))) high = middle;
    else low = middle;
  }
  return high.times(unit);
}
