import { describe, expect, it } from "vitest";
import { type Stoppable, untilAborted } from "../../../src/document/untilAborted.js";

/** What comes of a source before it ends, or before it is stopped, and why. */
async function heard(
  source: Iterable<number> | AsyncIterable<number>,
  { signal }: Stoppable,
  each = (_: number) => {},
) {
  const values: number[] = [];
  try {
    for await (const value of untilAborted(source, signal === undefined ? {} : { signal })) {
      values.push(value);
      each(value);
    }
    return { values };
  } catch (reason) {
    return { values, reason };
  }
}

/** A source that says when it is closed, and is silent after its values where it is asked to be. */
function sourceOf(values: readonly number[], isSilent = false) {
  const state = { isClosed: false };
  const rest = [...values];
  const iterator: AsyncIterableIterator<number> = {
    next: () => {
      const value = rest.shift();
      if (value !== undefined) return Promise.resolve({ done: false, value });
      return isSilent ? new Promise(() => {}) : Promise.resolve({ done: true, value: undefined });
    },
    return: () => {
      state.isClosed = true;
      // A source that is silent answers nothing more.
      return isSilent ? new Promise(() => {}) : Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return { iterator, state };
}

const REASON = new Error("enough");

describe("untilAborted(values, { signal })", () => {
  it("gives all values where nobody stops it, with a signal or without", async () => {
    const { signal } = new AbortController();
    for (const source of [[1, 2], new Set([1, 2])]) {
      expect(await heard(source, {})).toStrictEqual({ values: [1, 2] });
      expect(await heard(source, { signal })).toStrictEqual({ values: [1, 2] });
    }
    const { iterator, state } = sourceOf([1, 2]);
    expect(await heard(iterator, { signal })).toStrictEqual({ values: [1, 2] });
    expect(state.isClosed).toBe(true);
  });

  it("gives nothing where it was stopped before, and closes the source", async () => {
    const { iterator, state } = sourceOf([1, 2]);
    expect(await heard(iterator, { signal: AbortSignal.abort(REASON) })).toStrictEqual({ values: [], reason: REASON });
    expect(state.isClosed).toBe(true);
  });

  it("stops between two values, and while the source is silent", async () => {
    const between = new AbortController();
    const { iterator, state } = sourceOf([1, 2, 3]);
    const stop = (value: number): void => {
      if (value === 2) between.abort(REASON);
    };
    expect(await heard(iterator, { signal: between.signal }, stop)).toStrictEqual({ values: [1, 2], reason: REASON });
    expect(state.isClosed).toBe(true);
    const silent = new AbortController();
    const other = sourceOf([1], true);
    setTimeout(() => silent.abort(REASON), 5);
    expect(await heard(other.iterator, { signal: silent.signal })).toStrictEqual({ values: [1], reason: REASON });
    expect(other.state.isClosed).toBe(true);
  });

  it("drops a value that came while it was stopped", async () => {
    const signal = { aborted: false };
    const values = (function* () {
      yield 1;
      signal.aborted = true;
      yield 2;
    })();
    const { values: given, reason } = await heard(values, { signal });
    expect(given).toStrictEqual([1]);
    expect(reason).toStrictEqual(new Error("The stream was aborted"));
  });

  it("listens once, and no longer than it works", async () => {
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (type: "abort", listener: () => void) => void (type === "abort" && listeners.add(listener)),
      removeEventListener: (type: "abort", listener: () => void) =>
        void (type === "abort" && listeners.delete(listener)),
    };
    let most = 0;
    const count = (): void => {
      most = Math.max(most, listeners.size);
    };
    expect(await heard([1, 2, 3], { signal }, count)).toStrictEqual({ values: [1, 2, 3] });
    expect([most, listeners.size]).toStrictEqual([1, 0]);
  });
});
