import type { Source } from "./xoshiro128.js";

/**
 * How many of `trials` succeed when each does so with the chance `wins ÷ outOf`: exact, with whole numbers only.
 *
 * Each trial compares random bits with the binary digits of the chance, and most trials are settled by the first few. So
 * the trials still open are taken together: of them a fair half is drawn, thirty-two coins a word.
 */
export function binomial(trials: number, wins: number, outOf: number, source: Source): number {
  let [prepared, won, rest] = [trials, 0, wins];
  if (wins >= outOf) return trials;
  while (prepared > 0 && rest > 0) {
    rest *= 2;
    const heads = fairCoins(prepared, source);
    if (rest >= outOf) {
      // The digit is 1: a trial with the bit 0 is below the chance and has succeeded.
      rest -= outOf;
      won += prepared - heads;
      prepared = heads;
    } else {
      // The digit is 0: a trial with the bit 1 is above it and has failed.
      prepared -= heads;
    }
  }
  return won;
}

/** How many of so many fair coins show heads. */
function fairCoins(coins: number, source: Source): number {
  let heads = 0;
  for (let left = coins; left > 0; left -= 32) heads += ones(left >= 32 ? source() : source() >>> (32 - left));
  return heads;
}

/** How many binary digits of a word are 1. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
