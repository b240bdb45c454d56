import type { Points } from "../number/quantity.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { type Dossier, type Entry, factsIn, isAbsent } from "./dossier.js";
import { outcomeOf } from "./outcomeOf.js";
import { outsideInDossier } from "./outside.js";
import type { Sheet, SheetRow } from "./sheet.js";

const scored = new WeakMap<Dossier, Sheet>();

/** The sheet of a dossier that has been read. It cannot change any more, so that it is scored once. */
export function scoreDossier(prepared: PreparedScheme, dossier: Dossier): Sheet {
  const before = scored.get(dossier);
  if (before?.scheme === prepared.stamp) return before;
  const entries = new Map(dossier.entries.map((entry) => [entry.leaf, entry]));
  const outside = outsideInDossier(prepared, dossier);
  const rows: SheetRow[] = [];
  for (const preparedLeaf of prepared.leaves.values()) {
    const { leaf } = preparedLeaf;
    if (leaf.rule.kind === "survey") continue;
    if (leaf.scoredBy === "appraiser") {
      rows.push({ leaf: leaf.code, self: null, appraised: "pending", final: "pending" });
      continue;
    }
    const entry = entries.get(leaf.code);
    const facts = factsIn(entry);
    const earned = outcomeOf(prepared, preparedLeaf, facts, outside);
    // What is claimed is the unit's opinion; its facts decide.
    const self = claimIn(entry) ?? earned;
    rows.push(
      isAbsent(facts)
        ? { leaf: leaf.code, self, appraised: earned, final: earned }
        : { leaf: leaf.code, self, appraised: earned, final: earned, facts },
    );
  }
  const sheet = { unit: dossier.unit, period: dossier.period, scheme: prepared.stamp, rows };
  if (Object.isFrozen(dossier)) scored.set(dossier, sheet);
  return sheet;
}

/** The points that an entry claims; of what is not submitted or does not apply there are none. */
function claimIn(entry: Entry | undefined): Points | undefined {
  const { facts, claimed } = entry ?? {};
  const isOut = facts !== undefined && isAbsent(facts) && facts.absent !== "pending";
  return isOut ? undefined : claimed;
}
