import type { Dossier } from "../assessment/dossier.js";
import type { ParsedCase } from "../composite/combineDocuments.js";
import { HOW, type LeafOutcomes } from "../composite/leafOutcomes.js";
import type { Cells } from "./cells.js";
import type { Layout } from "./layout.js";

/** What the leaves of one case have come to, with all that this was worked out from besides its dossier. */
interface Kept {
  readonly from: Others;
  readonly outcomes: LeafOutcomes<number>;
}

/** All of a case that its leaves come from besides the dossier. What the ledger has adjusted follows from it. */
type Others = Omit<ParsedCase, "dossier" | "unit" | "adjusted">;

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
      return found !== undefined && areTheSame(found.from, one) ? found.outcomes : undefined;
    },
    keep: ({ dossier, unit, adjusted, ...from }, cells, row) => {
      if (![dossier, from.ledger, from.answers, from.surveyed].every(Object.isFrozen)) return;
      kept.set(dossier, { from, outcomes: outcomesAt(cells, row, emptyOutcomes(cells.length)) });
    },
  };
}

/** Each field is named, so that a new one cannot be forgotten. */
const isTheSame: { readonly [Field in keyof Others]: (a: Others[Field], b: Others[Field]) => boolean } = {
  answers: (a, b) => a === b,
  exempt: (a, b) => a.length === b.length && a.every((leaf, at) => leaf === b[at]),
  ledger: (a, b) => a === b,
  surveyed: (a, b) => a === b,
};

function areTheSame(a: Others, b: Others): boolean {
  const same = <Field extends keyof Others>(field: Field): boolean => isTheSame[field](a[field], b[field]);
  return (Object.keys(isTheSame) as (keyof Others)[]).every(same);
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
