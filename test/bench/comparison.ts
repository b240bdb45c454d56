/** Variants of one task that are timed side by side, each checked before it is. */
export interface Comparison {
  readonly title: string;
  /** Ours first; the others are what it is held against. */
  readonly variants: readonly Variant[];
  /** Throws where a variant's result is wrong. */
  readonly check: () => void | Promise<void>;
  /** What a reader must know to judge the ratio; a function is asked once the check is over. */
  readonly note?: string | (() => Promise<string>);
}

export interface Variant {
  readonly name: string;
  /** Where it resolves to a {@link Took}, that is its time: what it needs to begin is no part of the task. */
  readonly run: () => unknown;
}

/** A run that has timed itself. */
export class Took {
  constructor(readonly milliseconds: number) {}
}

/** A run that is timed by what the processor does, for a machine with other work waits. */
export function inProcessorTime(run: () => unknown): () => Promise<Took> {
  return async () => {
    const begun = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(begun);
    return new Took((user + system) / 1_000);
  };
}
