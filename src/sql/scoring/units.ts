import { decimal } from "../../number/decimal.js";
import type { Scheme } from "../../scheme/scheme.js";

/** A decimal in units of the last of so many places. */
export function unitsIn(text: string, places: number): bigint {
  return BigInt(decimal(text).shifted(places).toString());
}

/** How many places a decimal has. */
export function placesOf(text: string): number {
  return decimal(text).decimalPlaces();
}

/** The most decimal places of anything that is added up. */
export function finestOf(scheme: Scheme): number {
  const found = [scheme.rounding.leaf.places];
  const visit = (criteria: Scheme["criteria"]): void => {
    for (const one of criteria) {
      found.push(placesOf(one.max));
      if (one.bonus?.cap !== undefined) found.push(placesOf(one.bonus.cap));
      if (one.kind === "leaf") {
        if (one.min !== undefined) found.push(placesOf(one.min));
        continue;
      }
      for (const bound of [one.least, one.most]) if (bound !== undefined) found.push(placesOf(bound));
      visit(one.children);
    }
  };
  visit(scheme.criteria);
  return Math.max(...found);
}
