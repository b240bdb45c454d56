import type { RoundingMode } from "../number/rounding.js";
import { LIMIT } from "./units.js";

/**
 * Whether `over ÷ under` can be rounded in whole numbers. Where numerator and denominator together stay below 2^53, the
 * double nearest to their quotient never reaches a whole number that the quotient itself does not: two neighbours
 * `n ÷ d` and the next whole number lie at least `1 ÷ d` apart, more than half the distance of two doubles there. So
 * `Math.floor` of it is the exact quotient of whole numbers.
 */
export function canRound(over: number, under: number): boolean {
  return 2 * Math.abs(over) + 3 * under <= LIMIT;
}

/** `over ÷ under` to the nearest whole number by a declared rounding; zero or more, and {@link canRound}. */
export function roundShare(over: number, under: number, mode: RoundingMode): number {
  if (mode === "down") return Math.floor(over / under);
  const twice = 2 * over + under;
  const both = 2 * under;
  const nearest = Math.floor(twice / both);
  if (mode === "half-up") return nearest;
  const tie = nearest * both === twice;
  return tie && nearest % 2 === 1 ? nearest - 1 : nearest;
}

/** {@link roundShare} of either sign: every declared rounding treats both sides of zero alike. */
export function roundQuotientOf(over: number, under: number, mode: RoundingMode): number {
  return over < 0 ? 0 - roundShare(0 - over, under, mode) : roundShare(over, under, mode);
}
