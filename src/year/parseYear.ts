import { type Reader, readerOf } from "../document/reader.js";
import type { Parsed } from "../issue/scoringError.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { yearSchema } from "./schema.js";
import type { Year } from "./year.js";

/**
 * Reads the document of a year: the period, the roster of its units, the scheme of each group, and what does not apply to whom.
 * With it `evaluate` takes nothing about several units from a single unit's paper. Use {@link safeParseYear} to get the issues as
 * a value.
 *
 * @param input - A plain JSON document.
 * @param scheme - One of the schemes that the year names, if it is at hand: then its digest is checked, and what the year says of
 *   the units that it scores.
 * @returns The year, deeply frozen.
 * @throws `document.*` and `text.*` for what is malformed; `year.repeated_group`, `year.repeated_unit`, `year.unknown_group`,
 *   `year.repeated_exemption`, `year.unknown_unit`, `year.repeated_forms`, `year.days_backwards`; against a scheme
 *   `year.scheme_not_named`, `year.other_digest`, `document.unknown_leaf`, `year.exemption_refused`, `year.unknown_respondents`;
 *   all at once. What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { digest, parseYear } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 *
 * const { id, edition } = scheme;
 * const year = parseYear({
 *   period: "2021",
 *   schemes: [{ group: "departments", scheme: { id, edition, digest: digest(scheme) } }],
 *   units: [{ id: "so-y-te", name: "Sở Y tế", group: "departments" }],
 * }, scheme);
 * year.units.length; // => 1
 * ```
 * @clause Our reading: 880/QĐ-UBND, Phần II, mục I: the units that are assessed are named by the province, and not by themselves.
 */
export function parseYear(input: unknown, scheme?: Scheme): Year {
  return years.read(input, contextOf(scheme));
}

/**
 * {@link parseYear} with the issues as a value instead of an error.
 *
 * @param input - A plain JSON document.
 * @param scheme - One of the schemes that the year names, if it is at hand.
 * @returns `{ ok: true, value, notices }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { safeParseYear } from "par-index";
 *
 * safeParseYear({ period: "2021" }).ok; // => false
 * ```
 * @clause Our reading: as for `parseYear`.
 */
export function safeParseYear(input: unknown, scheme?: Scheme): Parsed<Year> {
  return years.safeRead(input, contextOf(scheme));
}

function contextOf(scheme: Scheme | undefined): PreparedScheme | undefined {
  return scheme === undefined ? undefined : prepareScheme(scheme);
}

/** The reader of years, by themselves or against a scheme that they name. */
// biome-ignore lint/suspicious/noConfusingVoidType: this reader is called with a scheme or without one
export const years: Reader<Year, PreparedScheme | void> = readerOf(yearSchema);
