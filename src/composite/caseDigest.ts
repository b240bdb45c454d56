import { refuseOtherKinds } from "../document/arguments.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { digestOfCase } from "./combineDocuments.js";
import { readOneCase } from "./readCase.js";
import type { Case } from "./unitCase.js";

/**
 * The digest of one case: dossier, ledger, and the unit's own rows of the tally. A unit that holds its own case and none
 * of the others finds by it whether just these documents were scored: `evaluation.cases` names the digest of each. The
 * text of the scheme has a separate digest, see `digest`.
 *
 * @param scheme - The scheme that the case was made for.
 * @param unitCase - The case; rows that the tally has of other units make no difference.
 * @returns SHA-256 in lower-case hexadecimal, 64 characters.
 * @throws What `parseScheme` throws; what stands against the case (`document.*`, `number.*`, `rules.*`, `assessment.*`,
 *   `appraisal.*`, `survey.*`), all at once, with paths inside the case.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { caseDigest, evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * caseDigest(scheme, { dossier }) === evaluate(scheme, [{ dossier }]).cases[0]?.digest; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4: results are to be objective and accurate. Our reading: every scored unit can
 *   check what from.
 * @law a case has one digest, alone or among others: caseDigest(s, c) = digest of c in evaluate(s, […, c, …])
 */
export function caseDigest(scheme: Scheme, unitCase: Case): string {
  const prepared = prepareScheme(scheme);
  refuseOtherKinds("unitCase", "a-case", unitCase);
  return digestOfCase(readOneCase(prepared, unitCase));
}
