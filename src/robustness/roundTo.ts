import type { RoundingMode } from "../number/rounding.js";

/** A whole number rounded to a multiple of `step`. */
export function roundTo(value: number, step: number, mode: RoundingMode): number {
  if (step === 1) return value;
  const size = Math.abs(value);
  const whole = Math.floor(size / step);
  const rest = size - whole * step;
  const away = mode !== "down" && (2 * rest > step || (2 * rest === step && (mode === "half-up" || whole % 2 === 1)));
  const rounded = (away ? whole + 1 : whole) * step;
  return value < 0 ? -rounded : rounded;
}
