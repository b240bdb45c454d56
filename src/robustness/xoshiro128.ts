/** A source of random whole numbers from 0 to 2³² − 1. */
export type Source = () => number;

/**
 * xoshiro128** 1.1 (Blackman and Vigna, public domain), its state filled from the seed by SplitMix32. Thirty-two-bit
 * integer operations only, so the same seed gives the same numbers in every runtime; its period of 2¹²⁸ − 1 outlasts the
 * answers of any survey.
 *
 * @param stream - Keeps the draws of one purpose apart from those of another under the same seed.
 */
export function xoshiro128(seed: number, stream: number): Source {
  const fill = splitMix32(seed ^ Math.imul(stream, 0x85ebca6b));
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const drawn = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return drawn;
  };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function splitMix32(seed: number): Source {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
