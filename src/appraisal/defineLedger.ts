import type { Absent } from "../assessment/dossier.js";
import type { Leaf } from "../criteria/criterion.js";
import type { Points } from "../number/quantity.js";
import type { FactsOf } from "../rules/rule.js";
import type { LeafOf } from "../scheme/defined.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Adjustment, Confirmed, Ledger } from "./ledger.js";
import { parseLedger } from "./parseLedger.js";

/** A ledger as it is written for one scheme, oldest first. */
export type LedgerOf<Of extends Scheme> = readonly AdjustmentOf<LeafOf<Of>>[];

/** An adjustment of one of these leaves: corrected facts are those of that leaf's rule. */
export type AdjustmentOf<Of extends Leaf> = Of extends { readonly rule: { readonly kind: "survey" } }
  ? never
  : AdjustmentOn<Of["code"], FactsOf<Of["rule"]>>;

interface AdjustmentOn<Code extends string, Given> extends Omit<Adjustment, "leaf" | "to"> {
  readonly leaf: Code;
  readonly to: { readonly points: Points } | { readonly facts: Given } | Absent | Confirmed;
}

/**
 * Reads a ledger that is written in TypeScript, beside `defineDossier`. For a scheme of `defineScheme` the compiler knows
 * which leaves can be adjusted, which facts, levels, items and faults each of them takes, and the stages. A ledger that
 * comes from a file is read by `parseLedger`.
 *
 * @param scheme - The scheme that the unit is assessed by.
 * @param ledger - The adjustments, oldest first.
 * @returns The ledger as `parseLedger` gives it.
 * @throws What `parseLedger` throws: `document.*`, `number.*`, `rules.*` and `appraisal.*`, all at once.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { defineLedger } from "par-index";
 * import { caMau2013Fragment } from "par-index/schemes";
 *
 * const ledger = defineLedger(caMau2013Fragment, [
 *   {
 *     leaf: "1.1.1",
 *     from: "1",
 *     to: { points: "0.5" },
 *     reason: "Ban hành ngày 05/02, chậm thời hạn.",
 *     by: { agency: "so-noi-vu" },
 *     stage: "appraisal",
 *     at: "2014-01-10",
 *   },
 * ]);
 * ledger.map(({ leaf, stage }) => [leaf, stage]); // => [["1.1.1", "appraisal"]]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: Sở Nội vụ with the agencies concerned appraises the self score; Phần III,
 *   mục 3: members of the council are responsible for the criteria of their sector.
 */
export function defineLedger<Of extends Scheme>(scheme: Of, ledger: LedgerOf<Of>): Ledger {
  return parseLedger(scheme, ledger);
}
