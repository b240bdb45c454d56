import { type Absent, type Dossier, factsIn, isAbsent } from "../assessment/dossier.js";
import { outcomeOf } from "../assessment/outcomeOf.js";
import { outsideInDossier } from "../assessment/outside.js";
import type { ParsedCase } from "../composite/combineDocuments.js";
import type { Facts } from "../rules/rule.js";
import type { Outcome } from "../scheme/absence.js";
import type { PreparedLeaf } from "../scheme/prepareScheme.js";
import { isSelfScored } from "../scheme/selfScored.js";
import { pointsOfSurveyed } from "../survey/surveyed.js";
import { scoreTally } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import { type Cells, copyOf, emptyCells, forget, writeOutcome } from "./cells.js";
import type { Column } from "./column.js";
import type { Layout } from "./layout.js";
import { leafColumn } from "./leafColumn.js";
import { answersIn, type SurveyColumn, surveyColumn } from "./survey.js";

/** The leaves of some units in columns: few enough to stay near the processor, however many units there are. */
export interface Block {
  /** The codes of leaves that no facts fit. */
  readonly inexact: readonly string[];
  readonly enter: (one: ParsedCase) => void;
  /** Other facts of one leaf that units score themselves, for each of them in turn; adjustments of it are gone. */
  readonly replaceFacts: (position: number, facts: readonly (Facts | Absent)[]) => void;
  readonly size: () => number;
  /**
   * What every leaf has come to in the end, by its position; the next call overwrites it. Where all is scored already but
   * one leaf, that one alone.
   */
  readonly outcomes: (only?: number) => readonly Cells[];
  readonly clear: () => void;
}

/** A leaf's column with the cells that it is scored into. */
interface Scored<Of extends Pick<Column, "score">> {
  readonly position: number;
  readonly leaf: PreparedLeaf;
  readonly column: Of;
  readonly cells: Cells;
}

/** A leaf of one unit whose outcome is not in its column: there are no points, or they have been found in decimals. */
interface SingleOutcome {
  readonly position: number;
  readonly row: number;
  readonly outcome: Outcome;
}

export function block(layout: Layout, capacity: number): Block {
  const { open, prepared, scale } = layout;
  const { leaves, leafAt } = prepared;
  const stated = leaves.map(({ own }, position) => statedColumn(layout, own, position, capacity));
  const asked = leaves.flatMap(({ own }, position) => surveyed(layout, own, position, capacity) ?? []);
  const scored = [...stated.flatMap((one) => one ?? []), ...asked];
  const awaited = emptyCells(capacity, "pending");
  const first = stated.map((one) => one?.cells ?? awaited);
  for (const { position, cells } of asked) first[position] = cells;
  // Flat lists, for they are walked for every entry of every unit.
  const codes = leaves.map(({ own }) => own.leaf.code);
  const takes = stated.map((one) => one?.column.take ?? null);
  const ownLeaves = takes.filter((take) => take !== null).length;
  let size = 0;
  let dossiers: Dossier[] = [];
  let singles: SingleOutcome[] = [];
  let adjusted: SingleOutcome[] = [];

  const addSingle = (position: number, outcome: Outcome): void => {
    singles.push({ position, row: size, outcome });
  };

  const enterEntries = (dossier: Dossier): void => {
    const { entries } = dossier;
    let guess = 0;
    for (const entry of entries) {
      const { leaf } = entry;
      const facts = factsIn(entry);
      // Entries are mostly in the order of the scheme.
      const position = codes[guess] === leaf ? guess : (leafAt.get(leaf) ?? -1);
      guess = position + 1;
      if (!isAbsent(facts) && takes[position]?.(size, facts) === "taken") continue;
      const own = leaves[position]?.own;
      // A fact that is awaited and an absence are outcomes already; what does not fit is scored in decimals.
      if (own !== undefined) addSingle(position, outcomeOf(open, own, facts, outsideInDossier(open, dossier)));
    }
  };

  /** A leaf without an entry is not submitted. */
  const settleMissing = ({ entries }: Dossier): void => {
    if (entries.length === ownLeaves) return;
    const there = new Set(entries.map(({ leaf }) => leaf));
    for (const one of stated)
      if (one !== null && !there.has(one.leaf.leaf.code)) addSingle(one.position, "not-submitted");
  };

  const enterAnswers = (rows: Tally, unit: Dossier["unit"]): void => {
    if (asked.length === 0) return;
    const answers = answersIn(rows);
    const unfit = new Set<string>();
    for (const { column, position, leaf: own } of asked) {
      const taken = column.take(size, answers);
      if (taken === "pending") addSingle(position, "pending");
      if (taken === "unfit") unfit.add(own.leaf.code);
    }
    if (unfit.size === 0) return;
    for (const { leaf, final } of scoreTally(open, rows, unit).rows) {
      if (unfit.has(leaf)) addSingle(leafAt.get(leaf) ?? -1, final);
    }
  };

  /** The cells after the appraisal: copies where something has been changed, so that it can be taken back. */
  const withAdjusted = (changes: readonly SingleOutcome[]): readonly Cells[] => {
    const cells = [...first];
    for (const { position, row, outcome } of changes) {
      if (cells[position] === first[position]) cells[position] = copyOf(first[position] ?? awaited);
      writeOutcome(cells[position] ?? awaited, row, outcome, scale.places);
    }
    return cells;
  };

  return {
    inexact: scored.flatMap(({ column, leaf: own }) => (column.exact ? [] : [own.leaf.code])),
    size: () => size,
    enter: ({ unit, dossier, adjusted: changed, answers, surveyed: ready }) => {
      dossiers.push(dossier);
      enterEntries(dossier);
      settleMissing(dossier);
      enterAnswers(answers, unit);
      for (const one of ready) {
        const position = leafAt.get(one.leaf) ?? -1;
        const own = leaves[position]?.own;
        if (own !== undefined) addSingle(position, pointsOfSurveyed(open, own, one));
      }
      for (const { leaf, final } of changed)
        adjusted.push({ position: leafAt.get(leaf) ?? -1, row: size, outcome: final });
      size += 1;
    },
    replaceFacts: (position, facts) => {
      const own = leaves[position]?.own;
      if (own === undefined) return;
      for (const one of singles) if (one.position === position) forget(first[position] ?? awaited, one.row);
      singles = singles.filter((one) => one.position !== position);
      adjusted = adjusted.filter((one) => one.position !== position);
      for (const [row, stating] of facts.entries()) {
        if (!isAbsent(stating) && takes[position]?.(row, stating) === "taken") continue;
        const outside = outsideInDossier(open, dossiers[row] as Dossier);
        singles.push({ position, row, outcome: outcomeOf(open, own, stating, outside) });
      }
    },
    outcomes: (only) => {
      const isMeant = ({ position }: { readonly position: number }) => only === undefined || only === position;
      for (const { column, cells } of scored.filter(isMeant)) column.score(cells.points, size);
      for (const { position, row, outcome } of singles.filter(isMeant)) {
        writeOutcome(first[position] ?? awaited, row, outcome, scale.places);
      }
      return withAdjusted(adjusted.filter(isMeant));
    },
    clear: () => {
      for (const { position, row } of singles) forget(first[position] ?? awaited, row);
      size = 0;
      dossiers = [];
      singles = [];
      adjusted = [];
    },
  };
}

function statedColumn(layout: Layout, leaf: PreparedLeaf, position: number, capacity: number): Scored<Column> | null {
  if (!isSelfScored(leaf)) return null;
  const column = leafColumn({ own: leaf, capacity, scale: layout.scale });
  return column && { position, leaf, column, cells: emptyCells(capacity) };
}

function surveyed(layout: Layout, leaf: PreparedLeaf, position: number, capacity: number): Scored<SurveyColumn> | null {
  const { questionnaire } = layout.open.scheme;
  if (questionnaire === undefined || leaf.leaf.rule.kind !== "survey") return null;
  const column = surveyColumn(questionnaire, leaf, { own: leaf, capacity, scale: layout.scale });
  return { position, leaf, column, cells: emptyCells(capacity) };
}
