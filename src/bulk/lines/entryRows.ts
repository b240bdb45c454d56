import { HOW } from "../../composite/leafOutcomes.js";
import { limits } from "../../document/limits.js";
import { type Cells, emptyCells } from "../cells.js";
import { isSelfScored, type Layout } from "../layout.js";
import { type CanonicalCase, canonicalCase } from "./canonicalCase.js";
import { type FiguresOfLeaf, figuresOfLeaf } from "./figuresOfLeaf.js";
import { afterBlanks, endOfValue } from "./jsonBytes.js";
import { type Learn, learner } from "./learn.js";
import type { Bytes } from "./piece.js";
import { endOf, type Spelling } from "./spelling.js";

/** The entries of some units, taken from their bytes into columns. */
export interface EntryRows {
  /**
   * Takes the list of entries that begins at a place into the next row: where it ends, or less than zero where it is for the
   * reader of whole cases. A row may be taken again.
   */
  readonly take: (source: Bytes, from: number, to: number, period: string) => number;
  /** The digest of the case whose entries were taken last; this follows them in its canonical text. */
  readonly digest: (rest: string) => string;
  /** Says what a leaf of the next row has come to, that no entry states. */
  readonly set: (leaf: number, outcome: number, points: number) => void;
  /** Keeps the row that was taken last. */
  readonly keep: () => void;
  readonly size: () => number;
  /** What every leaf has come to, in the rows that were kept. */
  readonly settle: () => readonly Cells[];
  readonly clear: () => void;
}

/** The spellings of one period, by leaf; those met last are looked at first. */
interface Known {
  readonly ofLeaf: readonly Spelling[][];
  readonly byText: Map<string, Spelling>;
  readonly learn: Learn;
}

/** More spellings of one leaf are looked up by their text. */
const MOST_TRIED = 12;

/** More spellings are not kept, and what each line may have of new ones, once as many have been met as a scheme has in all. */
const MOST_KEPT = 50_000;
const NEW_IN_A_LINE = 2;
const NEW_OF_A_LEAF = 40;

const [COMMA, CLOSE_LIST, OPEN_OBJECT] = [44, 93, 123];

export function entryRows(layout: Layout, capacity: number): EntryRows {
  const { prepared, scale } = layout;
  const { leaves } = prepared;
  const figures = leaves.map(({ own }): FiguresOfLeaf | null =>
    isSelfScored(own) ? figuresOfLeaf({ own, capacity, scale }) : null,
  );
  const cells = leaves.map(() => emptyCells(capacity));
  const ownLeaves = leaves.flatMap(({ own }, leaf) => (isSelfScored(own) ? [leaf] : []));
  const otherLeaves = leaves.flatMap(({ own }, leaf) => (isSelfScored(own) ? [] : [leaf]));
  /** Which leaf came after each, the last time; the first of all is behind the others. */
  const next = Int32Array.from([...leaves.map((_, leaf) => leaf + 1), 0]);
  /** In which row's turn a leaf was stated last. */
  const stated = new Int32Array(leaves.length);
  const values = new Float64Array(limits.elements);
  const places = new Int32Array(2 * limits.elements);
  const canonical: CanonicalCase = canonicalCase();
  const periods = new Map<string, Known>();
  let [row, turn, end] = [0, 0, -1];
  let allowed = NEW_OF_A_LEAF * leaves.length;
  /** Outcomes without figures at leaves whose column is worked out: leaf, row, outcome, points. */
  const aside: number[] = [];
  let asideBefore = 0;

  const knownIn = (period: string): Known => {
    const before = periods.get(period);
    if (before !== undefined) return before;
    const made = { ofLeaf: leaves.map(() => []), byText: new Map(), learn: learner(layout, figures, period) };
    periods.set(period, made);
    return made;
  };

  /** The spelling of an entry among those that are known of a leaf; where it ends goes to `end`. */
  const findAmong = (tried: Spelling[], source: Bytes, from: number): Spelling | null => {
    for (let at = 0; at < tried.length; at += 1) {
      const spelling = tried[at] as Spelling;
      end = endOf(spelling, source, from, values, places);
      if (end < 0) continue;
      // What is met often comes to stand among the first.
      if (at > 2) [tried[at], tried[at - 1]] = [tried[at - 1] as Spelling, spelling];
      return spelling;
    }
    return null;
  };

  /** The spelling of an entry that is not spelled as another of the expected leaf; a new one is read by itself, once. */
  const find = (known: Known, source: Bytes, from: number, to: number): Spelling | null => {
    const last = endOfValue(source.bytes, from, to);
    if (last < 0) return null;
    const text = decoder.decode(source.bytes.subarray(from, last));
    const leaf = prepared.leafAt.get(LEAF.exec(text)?.[1] ?? "") ?? -1;
    const found = findAmong(known.ofLeaf[leaf] ?? [], source, from);
    if (found !== null) return found;
    end = last;
    const before = known.byText.get(text);
    if (before !== undefined) return before;
    if (allowed <= 0 || known.byText.size >= MOST_KEPT) return null;
    allowed -= 1;
    const spelling = known.learn(text);
    if (spelling === null) return null;
    const tried = known.ofLeaf[spelling.leaf] as Spelling[];
    tried.unshift(spelling);
    if (tried.length > MOST_TRIED) tried.pop();
    if (spelling.figures.length === 0) known.byText.set(text, spelling);
    else end = endOf(spelling, source, from, values, places);
    return spelling;
  };

  const write = (leaf: number, at: number, outcome: number, points: number): void => {
    const target = cells[leaf] as Cells;
    target.points[at] = points;
    target.outcome[at] = outcome;
    if (outcome !== HOW.points) target.isPlain = false;
  };

  const set = (leaf: number, outcome: number, points: number): void => {
    if (figures[leaf] === null) write(leaf, row, outcome, points);
    else aside.push(leaf, row, outcome, points);
  };

  /** Takes an entry in; `false` where its leaf has one already, or it is for the reader to say what becomes of it. */
  const state = ({ leaf, figures: stating, missing, outcome, points }: Spelling): boolean => {
    if (stated[leaf] === turn) return false;
    stated[leaf] = turn;
    if (stating.length === 0) {
      set(leaf, outcome, points);
      return true;
    }
    const of = figures[leaf] as FiguresOfLeaf;
    for (let at = 0; at < missing.length; at += 1) {
      const figure = missing[at] as number;
      values[figure] = of.absent[figure] as number;
    }
    return of.put(row, values);
  };

  const begin = (): void => {
    turn += 1;
    aside.length = asideBefore;
    allowed += NEW_IN_A_LINE;
  };

  const take = (source: Bytes, from: number, to: number, period: string): number => {
    const { bytes } = source;
    const known = knownIn(period);
    begin();
    let isSame = true;
    /** From here on the text is written, for it is not canonical any more. */
    const differ = (at: number): void => {
      if (isSame) canonical.begin(source, from, at);
      isSame = false;
    };
    let count = 0;
    let leaf = leaves.length;
    let at = from + 1;
    for (;;) {
      let begins = afterBlanks(bytes, at);
      if (begins !== at) differ(at);
      at = begins;
      if (count === 0 && bytes[at] === CLOSE_LIST) break;
      if (bytes[at] !== OPEN_OBJECT) return -1;
      const expected = known.ofLeaf[next[leaf] as number];
      const spelling =
        (expected === undefined ? null : findAmong(expected, source, at)) ?? find(known, source, at, to);
      if (spelling === null || end < 0 || !state(spelling)) return -1;
      next[leaf] = spelling.leaf;
      leaf = spelling.leaf;
      count += 1;
      if (spelling.canonical !== null) differ(at);
      if (!isSame) canonical.entry(spelling, source, places);
      at = end;
      begins = afterBlanks(bytes, at);
      if (begins !== at) differ(at);
      at = begins;
      if (bytes[at] !== COMMA) break;
      at += 1;
      if (!isSame) canonical.comma();
    }
    if (bytes[at] !== CLOSE_LIST || at >= to) return -1;
    at += 1;
    if (isSame) canonical.begin(source, from, at);
    else canonical.close();
    for (const one of ownLeaves) if (stated[one] !== turn) set(one, HOW["not-submitted"], 0);
    for (const one of otherLeaves) set(one, HOW.pending, 0);
    return at;
  };

  return {
    take,
    set,
    digest: canonical.digest,
    keep: () => {
      row += 1;
      asideBefore = aside.length;
    },
    size: () => row,
    settle: () => {
      for (const [leaf, { points }] of cells.entries()) figures[leaf]?.score(points, row);
      for (let at = 0; at < asideBefore; at += 4) {
        write(aside[at] as number, aside[at + 1] as number, aside[at + 2] as number, aside[at + 3] as number);
      }
      return cells;
    },
    clear: () => {
      for (const one of cells) {
        if (!one.isPlain) one.outcome.fill(HOW.points);
        one.isPlain = true;
      }
      [row, asideBefore] = [0, 0];
      aside.length = 0;
    },
  };
}

/** The code of an entry, as it is mostly spelled. */
const LEAF = /"leaf"[ \t\r]*:[ \t\r]*"([^"\\]*)"/;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
