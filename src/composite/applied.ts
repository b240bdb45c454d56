import { isAbsent } from "../assessment/dossier.js";
import { type Issue, notice, type Path } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { ParsedCase } from "./combineDocuments.js";
import type { PartTotal } from "./rollUp.js";
import { type ScoringTree, scoringTree } from "./scoringTree.js";
import { rollUpOutcomes } from "./totalPoints.js";

/** How much of the maximum of a part applies to a unit. */
interface AppliedPart {
  readonly part: string;
  readonly applicable: Points;
  /** The maximum that the scheme declares. */
  readonly max: Points;
}

/** The parts of which less applies than this share of their declared maximum. */
export function appliedBelow<Amount>(
  { arithmetic, parts }: ScoringTree<Amount>,
  totals: readonly PartTotal<Amount>[],
  share: string,
): readonly AppliedPart[] {
  return parts.flatMap(({ id: part, max: declared }, at) => {
    const applicable = arithmetic.decimalText((totals[at] as PartTotal<Amount>).applicable);
    const max = arithmetic.decimalText(declared);
    return decimal(applicable).lt(decimal(max).times(share)) ? [{ part, applicable, max }] : [];
  });
}

/**
 * Whether so much of every part applies that the unit can be compared with others: at least the scheme's `leastShare`. Below it
 * the index has no class.
 *
 * @clause Our reading: 880/QĐ-UBND has no word for what does not apply. A share that is small decides nothing about the rest, and
 *   the one who gains by it is the one who declares it.
 */
export function appliesEnough<Amount>(tree: ScoringTree<Amount>, totals: readonly PartTotal<Amount>[]): boolean {
  const { leastShare } = tree.prepared.scheme.absence;
  return leastShare === undefined || appliedBelow(tree, totals, leastShare).length === 0;
}

/** Where less than this of a part applies, somebody should look at what was left out. */
const NOTICED_BELOW = "0.9";

/** The parts of which so little applies to a unit that it has no class, or that its points stand on less than nine tenths of them. */
export function noticesOfApplied(prepared: PreparedScheme, one: ParsedCase, path: Path): readonly Issue[] {
  const out = leavesOut(one);
  if (out.size === 0) return [];
  const tree = scoringTree(prepared);
  const codes = [...prepared.leaves.keys()];
  const { parts } = rollUpOutcomes(tree, (leaf) => {
    return out.has(codes[leaf] as string) ? "not-applicable" : "pending";
  });
  // Nothing is less than no share at all.
  const { leastShare = "0" } = prepared.scheme.absence;
  const unit = one.unit.id;
  const tooLittle = appliedBelow(tree, parts, leastShare);
  const without = new Set(tooLittle.map(({ part }) => part));
  const little = appliedBelow(tree, parts, NOTICED_BELOW).filter(({ part }) => !without.has(part));
  return [
    ...tooLittle.map(({ part, applicable, max }) => {
      const least = decimalText(decimal(max).times(leastShare));
      return notice("composite.too_little_applies", path, { unit, part, applicable, max, least }, { at: { unit } });
    }),
    ...little.map((one) => notice("composite.little_applies", path, { unit, ...one }, { at: { unit } })),
  ];
}

/** The leaves that do not apply to a unit in the end. */
function leavesOut({ dossier, adjusted }: ParsedCase): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { leaf, facts } of dossier.entries) {
    if (facts !== undefined && isAbsent(facts) && facts.absent === "not-applicable") out.add(leaf);
  }
  for (const { leaf, final } of adjusted) {
    if (final === "not-applicable") out.add(leaf);
    else out.delete(leaf);
  }
  return out;
}
