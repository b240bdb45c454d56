import type { Ledger } from "../appraisal/ledger.js";
import { checkDays } from "../composite/checkCase.js";
import type { Issue, IssuePlace } from "../issue/issue.js";
import type { Appraised } from "./appraisalWorkbook.js";

/** That the day of an appraisers' sheet does not go with the period; it has one day for everything, which is told once. */
export function dayOfAnotherYear(
  cases: readonly Appraised[],
  units: readonly { readonly unit: string; readonly adjustments: Ledger }[],
  place: IssuePlace,
): readonly Issue[] {
  const found = cases.flatMap(({ dossier }) => {
    const own = units.find(({ unit }) => unit === dossier.unit.id);
    return own === undefined ? [] : checkDays(dossier, own.adjustments, []);
  });
  return found.slice(0, 1).map((one) => ({ ...one, at: { ...one.at, ...place } }));
}
