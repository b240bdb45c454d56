import { readArgument, readName } from "../../document/arguments.js";
import { type Reader, readerOf } from "../../document/reader.js";
import { type Issue, issue } from "../../issue/issue.js";
import type { Parsed } from "../../issue/scoringError.js";
import { years } from "../../year/parseYear.js";
import type { Year } from "../../year/year.js";
import { yearEventsSchema } from "./schema.js";
import { chainOfEvents, startOfEvents } from "./sealChain.js";
import type { YearEvents } from "./yearEvents.js";

/**
 * Reads the events of a year: what was handed in, asked, explained, added, voted and locked, unit by unit. Seals must be of this year. Use
 * {@link safeParseYearEvents} to get the issues as a value.
 *
 * @param year - The year document: its roster says which units there are.
 * @param input - A list of events, oldest first; plain JSON.
 * @returns The events, deeply frozen.
 * @throws `document.*` for what is malformed; `events.unknown_unit`, `events.date_goes_back`, `events.before_submission`,
 *   `events.after_lock`, `events.asked_twice`, `events.not_asked`, `events.more_votes_than_members`, `events.not_by_the_unit`,
 *   `events.by_the_unit`, `events.seal_broken`, `events.first_seal_broken`; all at once. What `parseYear` throws; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { digest } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { parseYearEvents } from "par-index/years";
 *
 * const { id, edition } = scheme;
 * const year = {
 *   period: "2021",
 *   schemes: [{ group: "sở", scheme: { id, edition, digest: digest(scheme) } }],
 *   units: [{ id: "so-y-te", name: "Sở Y tế", group: "sở" }],
 * };
 * const handedIn = { kind: "submitted", unit: "so-y-te", at: "2021-12-20", by: { agency: "so-y-te" } };
 * parseYearEvents(year, [handedIn]).length; // => 1
 * ```
 * @clause Our reading: 880/QĐ-UBND, Phần II, mục IV.4 asks for software that follows the assessment; what happened when is part of it.
 */
export function parseYearEvents(year: Year, input: unknown): YearEvents {
  return yearEvents.read(input, readArgument("year", "a-year", years, year, undefined));
}

/**
 * {@link parseYearEvents} with the issues as a value instead of an error.
 *
 * @param year - The year document.
 * @param input - A list of events, oldest first; plain JSON.
 * @returns `{ ok: true, value, notices }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws What `parseYear` throws, when the year itself is invalid; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { safeParseYearEvents } from "par-index/years";
 *
 * const scheme = { id: "s", edition: "1", digest: "0" };
 * const year = { period: "2021", schemes: [{ group: "sở", scheme }], units: [{ id: "a", name: "Sở A", group: "sở" }] };
 * const locked = { kind: "locked", unit: "a", at: "2022-01-20", by: { agency: "hoi-dong" } };
 * const read = safeParseYearEvents(year, [locked]);
 * read.ok ? [] : read.issues.map(({ code }) => code); // => ["events.before_submission"]
 * ```
 * @clause Our reading: as for `parseYearEvents`.
 */
export function safeParseYearEvents(year: Year, input: unknown): Parsed<YearEvents> {
  return yearEvents.safeRead(input, readArgument("year", "a-year", years, year, undefined));
}

/** The reader of the events of a year. */
export const yearEvents: Reader<YearEvents, Year> = readerOf(yearEventsSchema);

/**
 * Seals the events of a year: every event gets the SHA-256 of itself and of the seal before it, as the adjustments of a ledger do, so
 * that none can be changed, moved, put in or taken out of the middle. Keep the last seal in another place.
 *
 * @param year - The year document; the first seal starts from its period and its schemes.
 * @param events - The events, oldest first; those that have seals already must come first, and their seals must be correct.
 * @returns The same events, each with its `seal`: 64 hexadecimal digits.
 * @throws What `parseYearEvents` throws, `events.first_seal_broken` among it where the seals start from another year.
 * @example
 * ```ts
 * import { sealYearEvents, verifyYearEvents } from "par-index/years";
 *
 * const scheme = { id: "s", edition: "1", digest: "0" };
 * const year = { period: "2021", schemes: [{ group: "sở", scheme }], units: [{ id: "a", name: "Sở A", group: "sở" }] };
 * const sealed = sealYearEvents(year, [{ kind: "submitted", unit: "a", at: "2021-12-20", by: { agency: "a" } }]);
 * verifyYearEvents(year, sealed).ok; // => true
 * verifyYearEvents(year, sealed.map((one) => ({ ...one, at: "2021-12-15" }))).ok; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4: a database that keeps the follow-up and assessment in order.
 * @law a seal proves every event: verifyYearEvents(change one of sealYearEvents(x)) is refused
 */
export function sealYearEvents(year: Year, events: YearEvents): YearEvents {
  const known = readArgument("year", "a-year", years, year, undefined);
  const read = yearEvents.read(events, known);
  const seals = chainOfEvents(read, startOfEvents(known));
  return read.map((event, at) => ({ ...event, seal: seals[at] as string }));
}

/**
 * Checks events with seals: the seal of every event is correct, the first starts from this year, and the last one is the seal that was
 * kept elsewhere, if it is given.
 *
 * @param year - The year document.
 * @param events - The events as they were found; plain JSON.
 * @param lastSeal - The last seal as it was noted when the year was closed.
 * @returns `{ ok: true, value, notices }` with the events, or `{ ok: false, issues }`: `events.unsealed`, `events.seal_broken`,
 *   `events.first_seal_broken`, `events.other_last_seal`, and whatever `parseYearEvents` finds.
 * @throws What `parseYear` throws; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { verifyYearEvents } from "par-index/years";
 *
 * const scheme = { id: "s", edition: "1", digest: "0" };
 * const year = { period: "2021", schemes: [{ group: "sở", scheme }], units: [{ id: "a", name: "Sở A", group: "sở" }] };
 * verifyYearEvents(year, []).ok; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4.
 * @law a seal proves every event: verifyYearEvents(change one of sealYearEvents(x)) is refused
 */
export function verifyYearEvents(year: Year, events: unknown, lastSeal?: string): Parsed<YearEvents> {
  const known = readArgument("year", "a-year", years, year, undefined);
  if (lastSeal !== undefined) readName("lastSeal", lastSeal);
  const read = yearEvents.safeRead(events, known);
  if (!read.ok) return read;
  const issues: Issue[] = read.value.flatMap(({ unit, at, seal }, position) =>
    seal === undefined ? [issue("events.unsealed", [position], { unit, at })] : [],
  );
  const found = read.value.at(-1)?.seal ?? startOfEvents(known);
  if (lastSeal !== undefined && lastSeal !== found) {
    issues.push(issue("events.other_last_seal", [], { found, expected: lastSeal }));
  }
  return issues.length > 0 ? { ok: false, issues } : read;
}
