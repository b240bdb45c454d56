import { type Reader, readerOf } from "../document/reader.js";
import type { Parsed } from "../issue/scoringError.js";
import { successionSchema } from "./schema.js";
import type { Succession } from "./succession.js";

/**
 * Reads a succession of units and proves that it can be followed: no unit ends twice or begins twice, none changes before
 * it has begun, and none becomes its own successor. Use {@link safeParseSuccession} to get the issues as a value.
 *
 * @param input - A list of events, in any order; plain JSON.
 * @returns The events, deeply frozen.
 * @throws `document.*` for what is malformed; `succession.shape`, `succession.overlap`, `succession.made_twice`,
 *   `succession.gap`, `succession.loop`, `text.lookalike` for an id that is spelt in two ways; all at once, each citing the event's clause.
 * @example
 * ```ts
 * import { parseSuccession } from "par-index/years";
 *
 * parseSuccession([
 *   {
 *     kind: "merge",
 *     date: "2025-07-01",
 *     clause: { document: "minh họa" },
 *     from: ["xa-a", "xa-b"],
 *     to: [{ id: "xa-c", name: "Xã C" }],
 *   },
 * ]).length; // => 1
 * ```
 * @clause Our reading: communes were merged and renamed on 1 July 2025; a comparison over that day has to say with what.
 */
export function parseSuccession(input: unknown): Succession {
  return successions.read(input);
}

/**
 * {@link parseSuccession} with the issues as a value instead of an error.
 *
 * @param input - A list of events, in any order; plain JSON.
 * @returns `{ ok: true, value, notices }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws Never throws.
 * @example
 * ```ts
 * import { safeParseSuccession } from "par-index/years";
 *
 * safeParseSuccession([{ kind: "merge" }]).ok; // => false
 * ```
 * @clause Our reading: as for `parseSuccession`.
 */
export function safeParseSuccession(input: unknown): Parsed<Succession> {
  return successions.safeRead(input);
}

/** The reader of successions. */
export const successions: Reader<Succession> = readerOf(successionSchema);
