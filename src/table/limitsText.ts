import type { Leaf } from "../criteria/criterion.js";
import type { Rounding } from "../number/rounding.js";

export function limitsText(_leaf: Leaf, _rounding: Rounding): string {
  return "";
}
