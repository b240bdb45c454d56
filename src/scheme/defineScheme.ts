import type { DefinedScheme } from "./defined.js";
import { parseScheme } from "./parseScheme.js";
import type { Scheme } from "./scheme.js";

/**
 * Reads a scheme that is written in TypeScript, and lets the compiler know its codes, its rules and the ids in them: then
 * `nodeOf` completes a code and refuses a wrong one, and `defineDossier` requires for each leaf the facts of its rule.
 * A scheme that comes from a file is read by `parseScheme`.
 *
 * @param scheme - The scheme as a literal, written where it is passed.
 * @returns The scheme as `parseScheme` gives it: plain data, canonical decimals, deeply frozen.
 * @throws What `parseScheme` throws: `document.*`, `number.*`, `criteria.*`, `rules.*` and `scheme.*`, all at once.
 * @example
 * ```ts
 * import { type CodeOf, defineScheme } from "par-index";
 *
 * const scheme = defineScheme({
 *   id: "mau",
 *   edition: "2026",
 *   title: { vi: "Bộ tiêu chí mẫu" },
 *   status: "illustrative",
 *   basis: [{ document: "880/QĐ-UBND", date: "2021-05-12" }],
 *   parts: [{ id: "appraisal", title: { vi: "Thẩm định" }, max: "2" }],
 *   criteria: [
 *     { kind: "leaf", code: "1", title: { vi: "Số việc" }, max: "2", part: "appraisal", rule: { kind: "counting", each: "1" } },
 *   ],
 *   rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
 *   absence: { notApplicable: "rescale-part" },
 *   bands: { on: "points", reads: "published", best: [], otherwise: { class: "D", title: { vi: "Nhóm D" } } },
 *   ranking: { by: "published", ties: "shared" },
 *   publishes: "points",
 * });
 * const code: CodeOf<typeof scheme> = "1"; // "1.2.3" is no code of this scheme and does not compile
 * scheme.criteria.map((criterion) => criterion.code); // => ["1"]
 * code; // => "1"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.1 and II.2, as for `parseScheme`.
 */
export function defineScheme<const Literal extends Scheme>(scheme: Literal): DefinedScheme<Literal> {
  return parseScheme(scheme);
}
