import { type Issue, notice } from "../issue/issue.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { mayBeOneOffice, mayBePartOf } from "../text/initials.js";
import type { CaseDocuments, Official } from "./combineDocuments.js";

/**
 * Adjustments that a unit may have written itself under a shorter or a longer name, or a part of it. Whose name is spelt alike is refused already;
 * here it takes a person to say.
 */
export function perhapsSelfWritten(
  { scheme, leaves }: PreparedScheme,
  { ledger }: CaseDocuments,
  { unit }: Official,
): readonly Issue[] {
  return ledger.flatMap(({ leaf, by: { agency } }, position): readonly Issue[] => {
    const { vi } = scheme.agencies?.find(({ id }) => id === agency)?.title ?? { vi: agency };
    const isOwn = (own: string): boolean =>
      [agency, vi].some((name) => mayBeOneOffice(own, name) || mayBePartOf(name, own));
    if (![unit.id, unit.name].some(isOwn)) return [];
    const params = { leaf, unit: unit.id, agency };
    const { clause } = leaves.get(leaf) as PreparedLeaf;
    const more = { at: { leaf, unit: unit.id }, clause };
    return [notice("appraisal.perhaps_self_written", ["ledger", position, "by", "agency"], params, more)];
  });
}
