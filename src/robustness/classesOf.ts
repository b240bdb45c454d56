import { firstReached } from "../classification/classify.js";
import { decimal } from "../number/decimal.js";
import { roundQuotient } from "../number/rounding.js";
import type { Bands } from "../scheme/bands.js";

/** The classes of some bands, best first, with the lowest figure of each in millionths; of the last, none. */
export interface Limits {
  readonly classes: readonly string[];
  readonly from: Float64Array;
}

export function limitsOf({ best, otherwise }: Bands): Limits {
  const from = best.map((band) => {
    const millionths = decimal(band.from).times(1_000_000);
    return roundQuotient({ over: millionths, under: decimal(1) }, { places: 0, mode: "half-up" }).toNumber();
  });
  return { classes: [...best.map((band) => band.class), otherwise.class], from: Float64Array.from(from) };
}

/** The position of a figure's class. Gates look at criteria and not at a figure, and are left aside. */
export function classAt({ from }: Limits, figure: number): number {
  return firstReached(from, (limit) => figure - limit);
}
