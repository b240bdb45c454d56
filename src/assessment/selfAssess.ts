import { refuseOtherKinds } from "../document/arguments.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Dossier } from "./dossier.js";
import { dossiers } from "./parseDossier.js";
import { sheets } from "./readSheet.js";
import { scoreDossier } from "./scoreDossier.js";
import type { Sheet } from "./sheet.js";

/**
 * Scores a dossier: the facts of every leaf that is not the survey's become points. Points that the unit claims are its self score;
 * without facts they are pending until the ledger confirms them. Next comes `appraise`.
 *
 * @param scheme - The scheme that the dossier was made for.
 * @param dossier - A dossier from `parseDossier`; any other is read by it first.
 * @returns A sheet with one row for each leaf except the survey's, in the order of the scheme. Points are rounded once,
 *   by `scheme.rounding.leaf`. A leaf without an entry is `not-submitted`; a leaf of the appraiser's is `pending`.
 * @throws What `parseScheme` and `parseDossier` throw, for documents that have not passed them.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { selfAssess } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const sheet = selfAssess(sonLa880Departments, {
 *   unit: { id: "so-y-te", name: "Sở Y tế", group: "departments" },
 *   period: "2021",
 *   scheme: { id: "son-la-880-departments", edition: "2021" },
 *   entries: [],
 * });
 * sheet.rows[0]?.self; // => "not-submitted"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units follow, assess and score themselves by the criteria.
 * @law a better fact never lowers a leaf: facts ≤ facts' ⇒ points(facts) ≤ points(facts')
 */
export function selfAssess(scheme: Scheme, dossier: Dossier): Sheet {
  const prepared = prepareScheme(scheme);
  refuseOtherKinds("dossier", "a-dossier", dossier);
  return sheets.remember(scoreDossier(prepared, dossiers.read(dossier, prepared)), prepared);
}
