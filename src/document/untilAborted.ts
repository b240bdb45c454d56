import { wrongArgument } from "./arguments.js";

/** How work on a source can be stopped. */
export interface Stoppable {
  /** An `AbortSignal`, which is heard at once; what is only like one is looked at before and after each piece of the source. */
  readonly signal?: {
    readonly aborted: boolean;
    readonly reason?: unknown;
    addEventListener?(type: "abort", listener: () => void): void;
    removeEventListener?(type: "abort", listener: () => void): void;
  };
}

/**
 * Checks the signal that a function is given.
 *
 * @throws `argument.other_kind`
 */
export function checkSignal(signal: unknown): void {
  if (signal !== undefined && (typeof signal !== "object" || signal === null)) {
    throw wrongArgument("signal", "an-object", signal);
  }
}

type Source<Value> = Iterable<Value> | AsyncIterable<Value>;

/** The values of a source until the signal is aborted, which is heard at once, even while the source is silent. */
export async function* untilAborted<Value>(values: Source<Value>, { signal }: Stoppable): AsyncGenerator<Value, void> {
  if (signal === undefined) return yield* values;
  const iterator = iteratorOf(values);
  const { aborted, forget } = listenTo(signal);
  let waiting = false;
  try {
    for (;;) {
      if (signal.aborted) throw reasonOf(signal);
      waiting = true;
      const next = await Promise.race([iterator.next(), aborted]);
      waiting = false;
      if (next.done === true) return;
      // It may have been aborted while the source was at work.
      if (signal.aborted) throw reasonOf(signal);
      yield next.value;
    }
  } finally {
    forget();
    // A source that is silent would answer a request to close only when it speaks again, so nobody waits for it.
    const closed = Promise.resolve(iterator.return?.());
    if (waiting) closed.catch(() => undefined);
    else await closed;
  }
}

type Signal = NonNullable<Stoppable["signal"]>;

function listenTo(signal: Signal): { readonly aborted: Promise<never>; readonly forget: () => void } {
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(reasonOf(signal));
  });
  // Whoever waits for it takes it; where nobody does, it is no unhandled error.
  aborted.catch(() => undefined);
  signal.addEventListener?.("abort", stop);
  return { aborted, forget: () => signal.removeEventListener?.("abort", stop) };
}

function reasonOf({ reason }: Signal): unknown {
  return reason ?? new Error("The stream was aborted");
}

function iteratorOf<Value>(values: Source<Value>): Iterator<Value> | AsyncIterator<Value> {
  return Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]();
}
