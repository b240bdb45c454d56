import type { Leaf } from "../criteria/criterion.js";
import { refuseOtherKinds } from "../document/arguments.js";
import type { FactsOf } from "../rules/rule.js";
import type { LeafOf } from "../scheme/defined.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Absent, Dossier, Entry } from "./dossier.js";
import { parseDossier } from "./parseDossier.js";

/** A dossier as it is written for one scheme; the reference to the scheme is filled in. */
export interface DossierOf<Of extends Scheme> extends Omit<Dossier, "scheme" | "entries"> {
  readonly entries: readonly EntryOf<LeafOf<Of>>[];
}

/** An entry about one of these leaves: its facts are those of that leaf's rule. */
export type EntryOf<Of extends Leaf> = Of extends { readonly rule: { readonly kind: "survey" } }
  ? never
  : Of extends { readonly scoredBy: "appraiser" }
    ? never
    : EntryOn<Of["code"], FactsOf<Of["rule"]>>;

interface EntryOn<Code extends string, Given> extends Omit<Entry, "leaf" | "facts"> {
  readonly leaf: Code;
  readonly facts?: Given | Absent;
}

/**
 * Reads a dossier that is written in TypeScript. For a scheme of `defineScheme` the compiler knows which leaves the unit
 * scores and which facts, levels, items and faults each of them takes. A dossier that comes from a file is read by
 * `parseDossier`.
 *
 * @param scheme - The scheme that the dossier is made for.
 * @param dossier - The dossier without its reference to the scheme.
 * @returns The dossier as `parseDossier` gives it, with the id and the edition of the scheme.
 * @throws What `parseDossier` throws: `document.*`, `number.*`, `rules.*` and `assessment.*`, all at once.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { defineDossier } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const dossier = defineDossier(sonLa880Departments, {
 *   unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
 *   period: "2021",
 *   entries: [{ leaf: "1.1.1", facts: { absent: "pending" } }],
 * });
 * dossier.scheme; // => { id: "son-la-880-departments", edition: "2021" }
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units follow, assess and score themselves by the criteria.
 */
export function defineDossier<Of extends Scheme>(scheme: Of, dossier: DossierOf<Of>): Dossier {
  const { id, edition } = prepareScheme(scheme).scheme;
  refuseOtherKinds("dossier", "a-dossier", dossier);
  return parseDossier(scheme, { ...dossier, scheme: { id, edition } });
}
