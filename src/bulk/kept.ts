import type { Ledger } from "../appraisal/ledger.js";
import type { Dossier } from "../assessment/dossier.js";
import type { ParsedCase } from "../composite/combineDocuments.js";
import { HOW, type LeafOutcomes } from "../composite/leafOutcomes.js";
import type { Tally } from "../survey/tally.js";
import type { Cells } from "./cells.js";
import type { Layout } from "./layout.js";

/** What the leaves of one case have come to, with the documents that this was worked out from. */
interface Kept {
  readonly ledger: Ledger;
  readonly answers: Tally;
  readonly exempt: readonly string[];
  readonly outcomes: LeafOutcomes<number>;
}

/**
 * What the leaves of cases have come to, kept beside their dossiers for as long as somebody holds those. Documents that have
 * been read cannot change, so whoever asks for the figures of a province again and again has its facts looked at once.
 */
export interface KeptOutcomes {
  readonly of: (one: ParsedCase) => LeafOutcomes<number> | undefined;
  readonly keep: (one: ParsedCase, cells: readonly Cells[], row: number) => void;
}

const remembered = new WeakMap<Layout, KeptOutcomes>();

export function keptFor(layout: Layout): KeptOutcomes {
  const known = remembered.get(layout);
  if (known !== undefined) return known;
  const made = keptOutcomes();
  remembered.set(layout, made);
  return made;
}

function keptOutcomes(): KeptOutcomes {
  const kept = new WeakMap<Dossier, Kept>();
  return {
    of: (one) => {
      const found = kept.get(one.dossier);
      return found !== undefined && isOfTheSame(found, one) ? found.outcomes : undefined;
    },
    keep: ({ dossier, ledger, answers, exempt }, cells, row) => {
      if (![dossier, ledger, answers].every(Object.isFrozen)) return;
      kept.set(dossier, { ledger, answers, exempt, outcomes: outcomesAt(cells, row, emptyOutcomes(cells.length)) });
    },
  };
}

/** Whether what is kept was worked out from the same documents. */
function isOfTheSame(kept: Kept, { ledger, answers, exempt }: ParsedCase): boolean {
  if (kept.ledger !== ledger || kept.answers !== answers) return false;
  return kept.exempt.length === exempt.length && kept.exempt.every((leaf, at) => leaf === exempt[at]);
}

/** What the leaves of one unit have come to. */
export interface RowOutcomes extends LeafOutcomes<number> {
  readonly outcome: Uint8Array;
  readonly points: Float64Array;
}

export function emptyOutcomes(leaves: number): RowOutcomes {
  return { outcome: new Uint8Array(leaves), points: new Float64Array(leaves) };
}

/** The outcomes of one row, taken out of their columns. */
export function outcomesAt(cells: readonly Cells[], row: number, into: RowOutcomes): RowOutcomes {
  into.outcome.fill(HOW.points);
  for (let leaf = 0; leaf < cells.length; leaf += 1) {
    const { isPlain, outcome, points } = cells[leaf] as Cells;
    into.points[leaf] = points[row] as number;
    if (!isPlain) into.outcome[leaf] = outcome[row] as number;
  }
  return into;
}
