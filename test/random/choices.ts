import { mulberry32 } from "./mulberry32.js";

/** A seeded source of choices (mulberry32): the same seed gives the same inputs everywhere. */
export interface Random {
  /** A whole number from 0 to `below − 1`. */
  readonly below: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Element>(list: readonly Element[]) => Element;
}

export function generator(seed: number): Random {
  const next = mulberry32(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new Error("Nothing to pick from");
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
