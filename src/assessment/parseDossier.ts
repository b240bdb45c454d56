import { type Reader, readerOf } from "../document/reader.js";
import type { Parsed } from "../issue/scoringError.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Dossier } from "./dossier.js";
import { lookAtDossier } from "./lookAtDossier.js";
import { dossierSchema } from "./schema.js";

/**
 * Reads a unit's dossier against its scheme: every entry names a leaf that the unit scores, its facts fit the leaf's rule,
 * and points that are claimed are those that the facts give. Use {@link safeParseDossier} to get the issues as a value.
 *
 * @param scheme - The scheme that the dossier was made for.
 * @param input - A plain JSON document.
 * @returns The dossier with canonical decimals, deeply frozen. Leaves without an entry stay without one.
 * @throws `document.*` and `number.*` for what is malformed, `rules.*` for facts that do not fit, `assessment.*` for
 *   entries that do not; all at once in one `ScoringError`, each citing the leaf's clause.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { parseDossier } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const dossier = parseDossier(sonLa880Departments, {
 *   unit: { id: "so-y-te", name: "Sở Y tế", group: "departments" },
 *   period: "2021",
 *   scheme: { id: "son-la-880-departments", edition: "2021" },
 *   entries: [],
 * });
 * dossier.unit.name; // => "Sở Y tế"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units follow, assess and score themselves by the criteria.
 * @law a dossier parses to itself: parseDossier(s, parseDossier(s, x)) = parseDossier(s, x)
 */
export function parseDossier(scheme: Scheme, input: unknown): Dossier {
  return dossiers.read(input, prepareScheme(scheme));
}

/**
 * {@link parseDossier} with the issues as a value instead of an error.
 *
 * @param scheme - The scheme that the dossier was made for.
 * @param input - A plain JSON document.
 * @returns `{ ok: true, value, notices }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws What `parseScheme` throws, when the scheme itself is invalid.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { safeParseDossier } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * safeParseDossier(sonLa880Departments, { entries: [] }).ok; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a.
 */
export function safeParseDossier(scheme: Scheme, input: unknown): Parsed<Dossier> {
  return dossiers.safeRead(input, prepareScheme(scheme));
}

/** The reader of dossiers. */
export const dossiers: Reader<Dossier, PreparedScheme> = readerOf(dossierSchema, { looks: lookAtDossier });
