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
  /** What every leaf has come to in the end, by its position; the next call overwrites it. */
  readonly outcomes: () => readonly Cells[];
  /** What a leaf comes to that units score themselves, by the facts of each dossier, if nobody has adjusted it; no unit may be entered. */
  readonly ofLeaf: (position: number, facts: readonly (Facts | Absent)[], dossiers: readonly Dossier[]) => Cells;
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
    enter: ({ unit, dossier, adjusted: changed, answers, surveyed: ready }) => {
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
    outcomes: () => {
      for (const { column, cells } of scored) column.score(cells.points, size);
      for (const { position, row, outcome } of singles) {
        writeOutcome(first[position] ?? awaited, row, outcome, scale.places);
      }
      return withAdjusted(adjusted);
    },
    ofLeaf: (position, facts, dossiers) => {
      const { column, cells, leaf: own } = stated[position] as Scored<Column>;
      const others = facts.flatMap((stating, row): SingleOutcome[] => {
        if (!isAbsent(stating) && column.take(row, stating) === "taken") return [];
        const outside = outsideInDossier(open, dossiers[row] as Dossier);
        return [{ position, row, outcome: outcomeOf(open, own, stating, outside) }];
      });
      column.score(cells.points, facts.length);
      const come = copyOf(cells);
      for (const { row, outcome } of others) writeOutcome(come, row, outcome, scale.places);
      return come;
    },
    clear: () => {
      for (const { position, row } of singles) forget(first[position] ?? awaited, row);
      size = 0;
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
