import type { SoundCase } from "../composite/soundCase.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { type Block, block } from "./block.js";
import { type Cells, copyOf, PENDING, POINTS } from "./cells.js";
import type { Excess } from "./excess.js";
import type { LaidLeaf, Layout } from "./layout.js";
import { parting } from "./parting.js";
import { reading } from "./reading.js";
import { rolling } from "./rolling.js";
import { emptyStandings, type Final, readStandings, type Standings } from "./standings.js";
import { type Life, type Shown, writer } from "./unitIndexes.js";

/** Scores sound cases in columns, block by block, so that memory and cost per unit do not grow with their number. */
export interface Engine {
  /** The leaves that no facts fit, so that the reference always scores them. */
  readonly excess: readonly Excess[];
  readonly indexes: (cases: readonly SoundCase[]) => readonly UnitIndex[];
  readonly standings: (cases: readonly SoundCase[]) => Standings;
}

/**
 * Units in one block. A small block is soon made and takes little memory; in a large one the beginning of each column
 * costs nothing. Whole indexes cost far more to write out than their columns, and have three lives of them.
 */
export const SIZES = { figures: [50, 2000], indexes: [50, 250] } as const;

export function engine(layout: Layout): Engine {
  const read = reading(layout);
  const write = writer(layout, read);
  const forFigures = rooms(SIZES.figures, (capacity) => roomOf(layout, capacity, finals(layout, capacity)));
  const forIndexes = rooms(SIZES.indexes, (capacity) => roomOf(layout, capacity, wholes(layout, capacity)));
  return {
    excess: block(layout, 1).inexact.map((leaf) => ({ leaf, step: "points" })),
    indexes: (cases) => {
      const indexes: UnitIndex[] = [];
      forIndexes(cases.length).score(cases, (shown, from, size) => {
        for (let row = 0; row < size; row += 1) {
          const one = cases[from + row];
          if (one !== undefined) indexes.push(write(shown, row, one.dossier));
        }
      });
      return indexes;
    },
    standings: (cases) => {
      const standings = emptyStandings(layout, cases.length);
      forFigures(cases.length).score(cases, (final, from) => readStandings(layout, read, final, standings, from));
      return standings;
    },
  };
}

/** Columns for one block after another, and what is made of each. */
interface Room<Scored> {
  readonly score: (cases: readonly SoundCase[], use: (scored: Scored, from: number, size: number) => void) => void;
}

function roomOf<Scored>(layout: Layout, capacity: number, settle: (room: Block) => Scored): Room<Scored> {
  const room = block(layout, capacity);
  return {
    score: (cases, use) => {
      for (let from = 0; from < cases.length; from += capacity) {
        room.clear();
        for (const one of cases.slice(from, from + capacity)) room.enter(one);
        use(settle(room), from, room.size());
      }
    },
  };
}

/** The smallest room that so many units fit in, else the largest; each is made when it is first wanted. */
function rooms<Scored>(
  sizes: readonly number[],
  make: (capacity: number) => Room<Scored>,
): (units: number) => Room<Scored> {
  const made = new Map<number, Room<Scored>>();
  return (units) => {
    const capacity = sizes.find((size) => size >= units) ?? Math.max(...sizes);
    const room = made.get(capacity) ?? make(capacity);
    made.set(capacity, room);
    return room;
  };
}

/** The final life of a block, added up. */
export function finals(layout: Layout, capacity: number): (room: Block, only?: number) => Final {
  const [roll, part] = [rolling(layout, capacity), parting(layout, capacity)];
  return (room, only) => {
    const size = room.size();
    const cells = room.settle(only).final;
    const rolled = roll.roll(cells, size);
    return { cells, rolled, parted: part.settle(rolled, size), size };
  };
}

/** All lives of a block, and how far the drafts in it can still go. */
function wholes(layout: Layout, capacity: number): (room: Block) => Shown {
  const rooms = {
    self: rolling(layout, capacity),
    appraised: rolling(layout, capacity),
    final: rolling(layout, capacity),
  };
  const bounded = { lowest: bounds(layout, capacity, "min"), highest: bounds(layout, capacity, "max") };
  const [selfParts, finalParts] = [parting(layout, capacity), parting(layout, capacity)];
  return (room) => {
    const size = room.size();
    const lives = room.settle();
    const life = (name: "self" | "appraised" | "final"): Life => {
      return { cells: lives[name], rolled: rooms[name].roll(lives[name], size) };
    };
    const [own, first, last] = [life("self"), life("appraised"), life("final")];
    const parted = finalParts.settle(last.rolled, size);
    return {
      self: { ...own, parted: selfParts.sum(own.rolled, size) },
      appraised: first,
      final: { ...last, parted },
      lowest: bounded.lowest(lives.final, size) ?? parted.total.points,
      highest: bounded.highest(lives.final, size) ?? parted.total.points,
    };
  };
}

type Bounded = (cells: readonly Cells[], size: number) => Float64Array | null;

/** The points of each index with every pending leaf at one of its bounds; `null` where nothing is pending. */
function bounds(layout: Layout, capacity: number, bound: "min" | "max"): Bounded {
  const [roll, part] = [rolling(layout, capacity), parting(layout, capacity)];
  return (cells, size) => {
    const closed = cells.map((one, leaf) => closedAt(one, layout.leaves[leaf] as LaidLeaf, bound, size));
    if (closed.every((one, leaf) => one === cells[leaf])) return null;
    return part.settle(roll.roll(closed, size), size).total.points;
  };
}

function closedAt(cells: Cells, leaf: LaidLeaf, bound: "min" | "max", size: number): Cells {
  if (cells.plain || !cells.state.subarray(0, size).includes(PENDING)) return cells;
  const closed = copyOf(cells);
  for (let row = 0; row < size; row += 1) {
    if (closed.state[row] !== PENDING) continue;
    closed.state[row] = POINTS;
    closed.points[row] = leaf[bound];
  }
  return closed;
}
