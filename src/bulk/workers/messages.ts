import { readFunction } from "../../document/arguments.js";

/** What tells of messages: the ports and workers of `node:worker_threads` in one way, those of browsers in the other. */
export type Listening =
  | { readonly on: (event: "message", listener: (value: unknown) => void) => unknown }
  | {
      readonly addEventListener: (event: "message", listener: (event: unknown) => void) => unknown;
      /** A port of a channel waits for it before it tells of messages. */
      readonly start?: () => unknown;
    };

/** What is told besides. */
type Event = "message" | "messageerror" | "error" | "exit";

/** Listens to messages and to the other events; the listener is told what came with them. */
export function listen(to: Listening, event: Event, listener: (value: unknown) => void): void {
  const name = event as "message";
  if ("on" in to) {
    to.on(name, listener);
    return;
  }
  to.addEventListener(name, (one) => listener(cameWith(event, one)));
  if (event === "message") to.start?.();
}

/** What came with an event of a browser, which tells of an error that was thrown, or only what it said. */
function cameWith(event: Event, one: unknown): unknown {
  const { data, error, message } = one as {
    readonly data?: unknown;
    readonly error?: unknown;
    readonly message?: unknown;
  };
  if (event === "message") return data;
  return error ?? new Error(`A worker of rankLines failed: ${message ?? event}`);
}

/**
 * Whether something can be sent messages and listened to.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function readListening(argument: string, input: unknown): void {
  const { on, addEventListener, postMessage } = (input ?? {}) as Readonly<Record<string, unknown>>;
  readFunction(`${argument}.postMessage`, postMessage);
  if (on === undefined) readFunction(`${argument}.addEventListener`, addEventListener);
  else readFunction(`${argument}.on`, on);
}
