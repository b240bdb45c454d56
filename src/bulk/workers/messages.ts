import { readFunction } from "../../document/arguments.js";

/** What tells of messages: the ports and workers of `node:worker_threads` in one way, those of browsers in the other. */
export type Listening =
  | { readonly on: (event: "message", listener: (value: unknown) => void) => unknown }
  | { readonly addEventListener: (event: "message", listener: (event: unknown) => void) => unknown };

/** What is told besides. */
type Event = "message" | "messageerror" | "error" | "exit";

/** Listens to messages; of the other events it is told what came with them, or the event. */
export function listen(to: Listening, event: Event, listener: (value: unknown) => void): void {
  const name = event as "message";
  if ("on" in to) to.on(name, listener);
  else
    to.addEventListener(name, (one) => listener(event === "message" ? (one as { readonly data: unknown }).data : one));
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
