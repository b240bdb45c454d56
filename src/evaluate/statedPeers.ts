import { type Absent, isAbsent } from "../assessment/dossier.js";
import { noticesOfApplied } from "../composite/applied.js";
import type { ParsedCase } from "../composite/combineDocuments.js";
import { levelsNotStated } from "../composite/levelsNotStated.js";
import type { ReadCase } from "../composite/readCase.js";
import { type Issue, notice } from "../issue/issue.js";
import { comparedIn } from "../rules/form/peers.js";
import type { Facts } from "../rules/rule.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { comparingLeaves } from "./yardsticks.js";

/**
 * The leaves at which the documents of a case state what the group has: without a year nobody can check it, and with one it is
 * not used.
 */
function peersStated(prepared: PreparedScheme, { position, unit, parsed }: ReadCase): readonly Issue[] {
  if (parsed === null || unit === null) return [];
  return leavesIn(prepared, parsed, "stated").map((leaf) => {
    const params = { leaf, unit: unit.id };
    return notice("evaluate.yardstick_stated", [position], params, { at: params });
  });
}

/** What somebody should look at in one case, whichever way it came. */
export function noticesOfCase(prepared: PreparedScheme, one: ReadCase): readonly Issue[] {
  const applied = one.parsed === null ? [] : noticesOfApplied(prepared, one.parsed, [one.position]);
  const levels = one.parsed === null ? [] : levelsNotStated(prepared, one.parsed, [one.position]);
  return [...one.notices(), ...peersStated(prepared, one), ...applied, ...levels];
}

/** The leaves of a case that are pending because nobody has said who is in the group. */
export function awaitedIn(prepared: PreparedScheme, one: ParsedCase): readonly string[] {
  return leavesIn(prepared, one, "awaited");
}

/** Each leaf that some case awaits, once. */
export function peersWanted(prepared: PreparedScheme, awaited: ReadonlySet<string>): readonly Issue[] {
  return [...comparingLeaves(prepared).keys()].flatMap((leaf) =>
    awaited.has(leaf) ? [notice("evaluate.no_yardstick", [], { leaf }, { at: { leaf } })] : [],
  );
}

function leavesIn(
  prepared: PreparedScheme,
  { dossier, ledger }: ParsedCase,
  peers: "stated" | "awaited",
): readonly string[] {
  const leaves = comparingLeaves(prepared);
  const isSo = (leaf: string, facts: Facts | Absent | undefined): boolean => {
    const form = leaves.get(leaf);
    if (form === undefined || facts === undefined || isAbsent(facts)) return false;
    return comparedIn(form, facts).some(({ stated }) => stated === (peers === "stated"));
  };
  const found = [
    ...dossier.entries.filter(({ leaf, facts }) => isSo(leaf, facts)),
    ...ledger.filter(({ leaf, to }) => "facts" in to && isSo(leaf, to.facts)),
  ];
  return [...new Set(found.map(({ leaf }) => leaf))];
}
