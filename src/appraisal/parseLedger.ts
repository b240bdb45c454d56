import { type Reader, readerOf } from "../document/reader.js";
import type { Parsed } from "../issue/scoringError.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Ledger } from "./ledger.js";
import { ledgerSchema } from "./schema.js";

/**
 * Reads a ledger of adjustments against its scheme: every entry names a leaf that can be adjusted, gives a reason, comes
 * from the agency that appraises the leaf (or from the council at its stage), and leads to a result that the leaf can
 * have; on each leaf stages and dates never go back, and
 * seals that are there are unbroken. Whether an entry is stale is for `appraise` to say, which sees the
 * unit's results. Use {@link safeParseLedger} to get the issues as a value.
 *
 * @param scheme - The scheme that the unit is assessed by.
 * @param input - A list of adjustments, oldest first; plain JSON.
 * @returns The ledger with canonical decimals, deeply frozen.
 * @throws `document.*` and `number.*` for what is malformed, `rules.*` for facts that do not fit, `appraisal.*` for
 *   entries that may not stand; all at once in one `ScoringError`, each citing the leaf's clause.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { parseLedger } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * parseLedger(sonLa880Departments, []).length; // => 0
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: Sở Nội vụ with the agencies concerned appraises the self score; Phần III,
 *   mục 3: members of the council are responsible for the criteria of their sector.
 */
export function parseLedger(scheme: Scheme, input: unknown): Ledger {
  return ledgers.read(input, prepareScheme(scheme));
}

/**
 * {@link parseLedger} with the issues as a value instead of an error.
 *
 * @param scheme - The scheme that the unit is assessed by.
 * @param input - A list of adjustments, oldest first; plain JSON.
 * @returns `{ ok: true, value, notices }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws What `parseScheme` throws, when the scheme itself is invalid.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { safeParseLedger } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * safeParseLedger(sonLa880Departments, [{ leaf: "1.1.1" }]).ok; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a; Phần III, mục 3.
 */
export function safeParseLedger(scheme: Scheme, input: unknown): Parsed<Ledger> {
  return ledgers.safeRead(input, prepareScheme(scheme));
}

/** The reader of ledgers. */
export const ledgers: Reader<Ledger, PreparedScheme> = readerOf(ledgerSchema);
