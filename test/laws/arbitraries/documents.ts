import type fc from "fast-check";
import type { Case, Scheme } from "par-index";
import { drawCases } from "./case.js";
import { drawn } from "./draw.js";
import { drawScheme } from "./scheme.js";

/** A scheme and the cases of some units under it. */
export interface Year {
  readonly scheme: Scheme;
  readonly cases: readonly Case[];
}

export const schemes: fc.Arbitrary<Scheme> = drawn((draw) => drawScheme(draw));

export const years: fc.Arbitrary<Year> = drawn((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 4));
  return { scheme, cases: frozen(drawCases(draw, scheme)) };
});

/** Frozen through: a function that changed its input would throw. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
