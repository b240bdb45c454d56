/** What stood before each change, so that changes can be taken back one by one. */
export interface Past<State> {
  /** Keeps what stood before a change. Changes of the same thing one after the other, as in typing, are taken back as one. */
  readonly keep: (state: State, what: string) => void;
  /** What stood before the last change; nothing where there is none left. */
  readonly back: () => State | undefined;
  readonly isEmpty: () => boolean;
}

/** The states are kept in memory, so that only so many are. */
export function past<State>(most = 100): Past<State> {
  const kept: { readonly state: State; readonly what: string }[] = [];
  return {
    keep: (state, what) => {
      if (kept.at(-1)?.what === what) return;
      kept.push({ state, what });
      if (kept.length > most) kept.shift();
    },
    back: () => kept.pop()?.state,
    isEmpty: () => kept.length === 0,
  };
}
