import { lostLetters } from "../document/names.js";
import { type Issue, notice, type Path, placeProblem } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import { nearestAttainable } from "../rules/attainable.js";
import type { Outside } from "../rules/form/source.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { type Dossier, type Entry, isAbsent } from "./dossier.js";
import { oddFacts } from "./oddFacts.js";
import { outcomeOf } from "./outcomeOf.js";
import { outsideInDossier } from "./outside.js";
import { statedDays } from "./statedDays.js";

/**
 * What somebody should look at in a dossier that is accepted: odd facts, claims beside them, days of another period and names in
 * which letters were lost.
 */
export function lookAtDossier(dossier: Dossier, prepared: PreparedScheme): readonly Issue[] {
  const { unit, entries } = dossier;
  const outside = outsideInDossier(prepared, dossier);
  const found: Issue[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] as Entry;
    const leaf = prepared.leaves.get(entry.leaf) as PreparedLeaf;
    const path = ["entries", at];
    for (const odd of oddFacts(leaf, entry.facts, path)) {
      found.push(placeProblem(odd, { at: { leaf: entry.leaf, unit: unit.id } }));
    }
    const claim = lookAtClaim(prepared, leaf, entry, { unit: unit.id, outside, path });
    if (claim !== null) found.push(claim);
  }
  for (const lost of lostLetters(unit, ["unit"])) found.push(placeProblem(lost, { at: { unit: unit.id } }));
  return [...found, ...statedDays(prepared, dossier)];
}

interface Around {
  readonly unit: string;
  readonly outside: Outside;
  readonly path: Path;
}

/**
 * What the unit claims, held against what its facts give, or, without facts, against what its rule can give: where they differ
 * somebody should look at it.
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units score themselves, and the score is appraised. Our reading: the self score is the
 *   unit's opinion, so it may differ; it never counts.
 */
function lookAtClaim(
  prepared: PreparedScheme,
  found: PreparedLeaf,
  { leaf, facts, claimed }: Entry,
  { unit, outside, path }: Around,
): Issue | null {
  if (claimed === undefined || (facts !== undefined && isAbsent(facts))) return null;
  const more = { clause: found.clause, at: { leaf, unit } };
  if (facts === undefined) {
    const { rounding } = prepared.scheme;
    const nearest = nearestAttainable(found.leaf.rule, found.bounds, rounding.leaf, decimal(claimed));
    if (nearest === null) return null;
    const params = { leaf, claimed, nearest: decimalText(nearest) };
    return notice("assessment.claim_off_steps", [...path, "claimed"], params, more);
  }
  const earned = outcomeOf(prepared, found, facts, outside);
  if (earned === claimed || earned === "pending") return null;
  return notice("assessment.claim_differs", [...path, "claimed"], { unit, leaf, claimed, earned }, more);
}
