/** Numbers from a seed: the same ones on every machine, so that the simulated year has one digest. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** Whether something of this probability happens. */
  readonly happens: (probability: number) => boolean;
  /** A whole number from least to most. */
  readonly whole: (least: number, most: number) => number;
}

/** Mulberry32: 32-bit integer arithmetic only, the same in every engine. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    happens: (probability) => next() < probability,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}
