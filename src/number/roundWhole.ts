import type { RoundingMode } from "./rounding.js";

/** The largest whole number up to which doubles hold every whole number: 2^53 − 1. */
export const MOST_EXACT: bigint = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Whether `over ÷ under` can be rounded in whole numbers, where they are no larger than this. Where numerator and denominator
 * together stay below 2^53, the double nearest to their quotient never reaches a whole number that the quotient itself does
 * not: two neighbours `n ÷ d` and the next whole number lie at least `1 ÷ d` apart, more than half the distance of two
 * doubles there. So `Math.floor` of it is the exact quotient of whole numbers.
 */
export function canRoundWhole(over: bigint, under: bigint): boolean {
  return 2n * over + 3n * under <= MOST_EXACT;
}

/** `over ÷ under` of either sign to a whole number by a declared rounding; every mode treats both sides of zero alike. */
export function roundWhole(over: number, under: number, mode: RoundingMode): number {
  // Zero is never negative.
  return over < 0 ? 0 - roundSize(0 - over, under, mode) : roundSize(over + 0, under, mode);
}

function roundSize(over: number, under: number, mode: RoundingMode): number {
  if (mode === "down") return Math.floor(over / under);
  const twice = 2 * over + under;
  const both = 2 * under;
  const nearest = Math.floor(twice / both);
  if (mode === "half-up") return nearest;
  const isTie = nearest * both === twice;
  return isTie && nearest % 2 === 1 ? nearest - 1 : nearest;
}
