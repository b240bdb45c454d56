import { type Dossier, type Entry, isAbsent } from "../assessment/dossier.js";
import { outcomeOf } from "../assessment/outcomeOf.js";
import type { SheetRow } from "../assessment/sheet.js";
import type { Outcome } from "../scheme/absence.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { scoreTally } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import {
  type Cells,
  copyOf,
  emptyCells,
  NONE,
  NOT_SUBMITTED,
  PENDING,
  POINTS,
  pointsOfState,
  stateOf,
  writeOutcome,
} from "./cells.js";
import type { Column } from "./column.js";
import { columnOf } from "./columnOf.js";
import { isSelfScored, type LaidLeaf, type Layout } from "./layout.js";
import type { SoundCase } from "./soundCase.js";
import { answersIn, type SurveyColumn, surveyColumn } from "./survey.js";

/** The three lives of every leaf, by the leaf's position. */
export interface Lives {
  readonly self: readonly Cells[];
  readonly appraised: readonly Cells[];
  readonly final: readonly Cells[];
}

/** Columns for some units: few enough to stay near the processor, however many units there are. */
export interface Block {
  /** The codes of leaves that no facts fit. */
  readonly inexact: readonly string[];
  readonly enter: (one: SoundCase) => void;
  readonly size: () => number;
  /** Scores what has been entered; the next call overwrites it. */
  readonly settle: () => Lives;
  readonly clear: () => void;
}

/** A leaf's column with the cells that it is scored into. */
interface Scored<Of extends Pick<Column, "score">> {
  readonly position: number;
  readonly leaf: LaidLeaf;
  readonly column: Of;
  readonly cells: Cells;
  /** How many units have points here. */
  taken: number;
}

/** A leaf of one unit that the reference road has scored. */
interface Settled {
  readonly position: number;
  readonly row: number;
  readonly outcome: Outcome;
}

export function block(layout: Layout, capacity: number): Block {
  const { open, leafAt } = layout;
  const stated = layout.leaves.map((leaf, position) => statedColumn(layout, leaf, position, capacity));
  const asked = layout.leaves.flatMap((leaf, position) => surveyed(layout, leaf, position, capacity) ?? []);
  const [none, awaited] = [constantCells(capacity, NONE), constantCells(capacity, PENDING)];
  const self = stated.map((one) => one?.cells ?? none);
  const first = stated.map((one) => one?.cells ?? awaited);
  for (const { position, cells } of asked) first[position] = cells;
  let size = 0;
  let settled: Settled[] = [];
  let adjusted: { readonly position: number; readonly row: number; readonly sheet: SheetRow }[] = [];

  const enterEntry = (entry: Entry, guess: number): number => {
    const position = stated[guess]?.leaf.own.leaf.code === entry.leaf ? guess : (leafAt.get(entry.leaf) ?? -1);
    const one = stated[position];
    if (one == null) return position;
    const taken = one.column.take(size, entry.facts as Exclude<Entry["facts"], { absent: string }>);
    if (taken === "taken" || taken === "unfit") {
      one.cells.state[size] = POINTS;
      one.taken += 1;
    }
    if (taken === "unfit") settled.push({ position, row: size, outcome: outcomeOf(open, one.leaf.own, entry.facts) });
    if (taken === "pending") one.cells.state[size] = PENDING;
    if (taken === "absent" && isAbsent(entry.facts)) one.cells.state[size] = stateOf(entry.facts.absent);
    return position;
  };

  const enterAnswers = (rows: Tally, unit: Dossier["unit"]): void => {
    if (asked.length === 0 || rows.length === 0) return;
    const answers = answersIn(rows);
    const unfit = new Set<string>();
    for (const one of asked) {
      const taken = one.column.take(size, answers);
      if (taken === "pending") continue;
      one.cells.state[size] = POINTS;
      one.taken += 1;
      if (taken === "unfit") unfit.add(one.leaf.own.leaf.code);
    }
    if (unfit.size > 0) settled.push(...settledByReference(open, rows, unit, unfit));
  };

  const settledByReference = (
    from: OpenScheme,
    rows: Tally,
    unit: Dossier["unit"],
    wanted: ReadonlySet<string>,
  ): readonly Settled[] =>
    scoreTally(from, rows, unit)
      .rows.filter(({ leaf }) => wanted.has(leaf))
      .map(({ leaf, final }) => ({ position: leafAt.get(leaf) ?? -1, row: size, outcome: final }));

  const scoreColumn = (one: Scored<Pick<Column, "score">>): void => {
    const { cells, column, leaf } = one;
    column.score(cells.points, size);
    cells.plain = one.taken === size;
    if (cells.plain) return;
    for (let row = 0; row < size; row += 1) {
      const state = cells.state[row] as number;
      if (state !== POINTS) cells.points[row] = pointsOfState(layout, state, leaf.max);
    }
  };

  /** The cells of a life in which some have been changed; the others are shared with the life before. */
  const withAdjusted = (life: "appraised" | "final"): Cells[] => {
    const cells = [...first];
    for (const { position, row, sheet } of adjusted) {
      if (cells[position] === first[position]) cells[position] = copyOf(first[position] ?? none);
      writeOutcome(layout, position, cells[position] ?? none, row, sheet[life]);
    }
    return cells;
  };

  return {
    inexact: [...stated, ...asked].flatMap((one) => (one === null || one.column.exact ? [] : [one.leaf.own.leaf.code])),
    size: () => size,
    enter: ({ dossier, adjusted: changed, answers }) => {
      let next = 0;
      for (const entry of dossier.entries) next = enterEntry(entry, next) + 1;
      enterAnswers(answers, dossier.unit);
      for (const sheet of changed) adjusted.push({ position: leafAt.get(sheet.leaf) ?? -1, row: size, sheet });
      size += 1;
    },
    settle: () => {
      for (const one of stated) if (one !== null) scoreColumn(one);
      for (const one of asked) scoreColumn(one);
      for (const { position, row, outcome } of settled) {
        writeOutcome(layout, position, first[position] ?? none, row, outcome);
      }
      return { self, appraised: withAdjusted("appraised"), final: withAdjusted("final") };
    },
    clear: () => {
      size = 0;
      settled = [];
      adjusted = [];
      for (const one of stated) if (one !== null) forget(one, NOT_SUBMITTED);
      for (const one of asked) forget(one, PENDING);
    },
  };
}

function statedColumn(layout: Layout, leaf: LaidLeaf, position: number, capacity: number): Scored<Column> | null {
  if (!isSelfScored(leaf.own)) return null;
  const column = columnOf({ own: leaf.own, capacity, scale: layout.scale });
  return column && { position, leaf, column, cells: constantCells(capacity, NOT_SUBMITTED), taken: 0 };
}

function surveyed(layout: Layout, leaf: LaidLeaf, position: number, capacity: number): Scored<SurveyColumn> | null {
  const { questionnaire } = layout.open.scheme;
  if (questionnaire === undefined || leaf.own.leaf.rule.kind !== "survey") return null;
  const column = surveyColumn(questionnaire, leaf.own, { own: leaf.own, capacity, scale: layout.scale });
  return { position, leaf, column, cells: constantCells(capacity, PENDING), taken: 0 };
}

function constantCells(capacity: number, state: number): Cells {
  const cells = emptyCells(capacity);
  cells.state.fill(state);
  cells.plain = false;
  return cells;
}

function forget(one: Scored<Pick<Column, "score">>, state: number): void {
  one.cells.state.fill(state);
  one.taken = 0;
}
