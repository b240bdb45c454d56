import type { Scheme } from "../scheme/scheme.js";
import { calculate, type Line, term } from "./line.js";

/** `100 × points ÷ max`, rounded by `rounding.index`; none where there is nothing to divide, or to divide by. */
export function percentLine(
  { points, max }: { readonly points: string | null; readonly max: string },
  { rounding }: Scheme,
): readonly Line[] {
  if (points === null || max === "0") return [];
  const rounded = { name: "index", rounding: rounding.index } as const;
  return [calculate("percent", [term("100", points)], { divisor: max, rounded })];
}
