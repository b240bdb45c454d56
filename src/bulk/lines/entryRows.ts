import { HOW } from "../../composite/leafOutcomes.js";
import { isSelfScored } from "../../scheme/selfScored.js";
import type { Layout } from "../layout.js";
import type { RowOutcomes } from "../rowOutcomes.js";
import { type CanonicalCase, canonicalCase } from "./canonicalCase.js";
import { figureRows } from "./figureRows.js";
import { type FiguresOfLeaf, figuresOfLeaf, MOST_FIGURES } from "./figuresOfLeaf.js";
import { afterBlanks, endOfValue, textOf } from "./jsonBytes.js";
import { type Learn, learner } from "./learn.js";
import { type Bytes, type Filled, program } from "./program.js";
import type { Spelling } from "./spelling.js";
import { NO_SPELLINGS, type SpellingTree, spellingAt, spellingTree } from "./spellingTree.js";

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
  /** What every leaf has come to in each row that was kept; the next rows overwrite it. */
  readonly outcomes: () => readonly RowOutcomes[];
  /** Begins again with the first row. */
  readonly clear: () => void;
}

/** The spellings of one period, by leaf. */
interface Known {
  readonly ofLeaf: SpellingTree[];
  readonly byText: Map<string, Spelling>;
  readonly learn: Learn;
}

/** More spellings of one leaf are looked up by their text. */
const MOST_IN_TREE = 64;

/** How many spellings are kept, and of how many periods. */
const MOST_KEPT = 50_000;
const MOST_PERIODS = 16;

/** How many new ones are read: so many of each leaf, and so many for each line. A line with more is read as a whole at once. */
const NEW_OF_A_LEAF = 40;
const NEW_OF_A_LINE = 2;

/** What is not an outcome yet: nothing is stated of a leaf, or its figures stand in its columns. */
const [UNSTATED, IN_COLUMN] = [255, 254];

const [COMMA, CLOSE_LIST, OPEN_OBJECT] = [44, 93, 123];

export function entryRows(layout: Layout, capacity: number): EntryRows {
  const { prepared, scale } = layout;
  const { leaves } = prepared;
  const figures = leaves.map(({ own }): FiguresOfLeaf | null =>
    isSelfScored(own) ? figuresOfLeaf({ own, capacity, scale }) : null,
  );
  const { put, score } = figureRows(figures, capacity);
  /** By row and then by leaf. */
  const outcome = new Uint8Array(capacity * leaves.length);
  const points = new Float64Array(capacity * leaves.length);
  const column = new Float64Array(capacity);
  const all = Array.from({ length: capacity }, (_, at): RowOutcomes => {
    const [from, to] = [at * leaves.length, (at + 1) * leaves.length];
    return { outcome: outcome.subarray(from, to), points: points.subarray(from, to) };
  });
  const absent = Uint8Array.from(leaves, ({ own }) => (isSelfScored(own) ? HOW["not-submitted"] : HOW.pending));
  /** Which leaf came after each, the last time; the first of all is behind the others. */
  const next = Int32Array.from([...leaves.map((_, leaf) => leaf + 1), 0]);
  const filled: Filled = {
    values: new Float64Array(MOST_FIGURES),
    places: new Int32Array(2 * MOST_FIGURES),
    end: 0,
  };
  const { values } = filled;
  const spelled = program();
  const canonical: CanonicalCase = canonicalCase(spelled);
  const periods = new Map<string, Known>();
  let [row, base] = [0, 0];
  let allowed = NEW_OF_A_LEAF * leaves.length;
  let learned = 0;

  const knownIn = (period: string): Known | null => {
    const before = periods.get(period);
    if (before !== undefined || periods.size === MOST_PERIODS) return before ?? null;
    const learn = learner(layout, figures, spelled, period);
    const made: Known = { ofLeaf: leaves.map(() => NO_SPELLINGS), byText: new Map(), learn };
    periods.set(period, made);
    return made;
  };

  /** The spelling of an entry that is not spelled as another of the expected leaf; a new one is read by itself, once. */
  const find = (known: Known, source: Bytes, from: number, to: number): Spelling | null => {
    const last = endOfValue(source.bytes, from, to);
    if (last < 0) return null;
    const text = textOf(source.bytes, from, last);
    const leaf = prepared.leafAt.get(LEAF.exec(text)?.[1] ?? "") ?? -1;
    const tree = known.ofLeaf[leaf];
    const found = tree === undefined ? null : spellingAt(tree, source, from, filled);
    if (found !== null) return found;
    filled.end = last;
    const before = known.byText.get(text);
    if (before !== undefined) return before;
    if (allowed === 0 || learned === MOST_KEPT) return null;
    allowed -= 1;
    const spelling = known.learn(text);
    if (spelling === null) return null;
    const { spellings } = known.ofLeaf[spelling.leaf] as SpellingTree;
    const grown = spellings.length < MOST_IN_TREE ? spellingTree([spelling, ...spellings]) : NO_SPELLINGS;
    // What it cannot find is for the reader of whole cases, and is not kept: it would be learned again each time.
    const isFound = spellingAt(grown, source, from, filled) === spelling;
    if (!isFound && spelling.open > 0) return null;
    learned += 1;
    if (isFound) known.ofLeaf[spelling.leaf] = grown;
    if (spelling.open === 0) known.byText.set(text, spelling);
    filled.end = last;
    return spelling;
  };

  const set = (leaf: number, how: number, units: number): void => {
    outcome[base + leaf] = how;
    points[base + leaf] = units;
  };

  /** Takes an entry in; `false` where its leaf has one already, or it is for the reader to say what becomes of it. */
  const state = ({ leaf, open, missing, outcome: how, points: units }: Spelling): boolean => {
    if (outcome[base + leaf] !== UNSTATED) return false;
    if (open === 0) {
      outcome[base + leaf] = how;
      points[base + leaf] = units;
      return true;
    }
    for (let at = 0; at < missing.length; at += 2) values[missing[at] as number] = missing[at + 1] as number;
    outcome[base + leaf] = IN_COLUMN;
    return put(leaf, row, values);
  };

  const take = (source: Bytes, from: number, to: number, period: string): number => {
    const { bytes } = source;
    const known = knownIn(period);
    if (known === null) return -1;
    allowed += NEW_OF_A_LINE;
    outcome.fill(UNSTATED, base, base + leaves.length);
    let isSame = true;
    let count = 0;
    let leaf = leaves.length;
    let at = from + 1;
    /** Where the last entry ended. */
    let last = from;
    for (;;) {
      if (bytes[at] !== OPEN_OBJECT) {
        at = afterBlanks(bytes, at);
        if (count === 0 && bytes[at] === CLOSE_LIST) break;
        if (bytes[at] !== OPEN_OBJECT) return -1;
        if (isSame) canonical.begin(source, from, last);
        isSame = false;
      }
      const expected = known.ofLeaf[next[leaf] as number];
      const spelling =
        (expected === undefined ? null : spellingAt(expected, source, at, filled)) ?? find(known, source, at, to);
      if (spelling === null || !state(spelling)) return -1;
      next[leaf] = spelling.leaf;
      leaf = spelling.leaf;
      count += 1;
      if (isSame && !spelling.isCanonical) {
        // From here on the text is written, for it is not canonical any more.
        canonical.begin(source, from, last);
        isSame = false;
      }
      if (!isSame) canonical.entry(spelling, source, filled);
      last = filled.end;
      at = last;
      if (bytes[at] !== COMMA) {
        at = afterBlanks(bytes, at);
        if (bytes[at] !== COMMA) break;
        if (isSame) canonical.begin(source, from, last);
        isSame = false;
      }
      at += 1;
    }
    if (bytes[at] !== CLOSE_LIST || at >= to) return -1;
    at += 1;
    if (isSame) canonical.begin(source, from, last);
    canonical.close();
    if (count < leaves.length) {
      for (let one = 0; one < leaves.length; one += 1) {
        if (outcome[base + one] === UNSTATED) outcome[base + one] = absent[one] as number;
      }
    }
    return at;
  };

  return {
    take,
    set,
    digest: canonical.digest,
    keep: () => {
      row += 1;
      base += leaves.length;
    },
    size: () => row,
    outcomes: () => {
      for (let leaf = 0; leaf < leaves.length; leaf += 1) {
        if (figures[leaf] === null) continue;
        score(leaf, column, row);
        for (let at = 0, cell = leaf; at < row; at += 1, cell += leaves.length) {
          if (outcome[cell] !== IN_COLUMN) continue;
          outcome[cell] = HOW.points;
          points[cell] = column[at] as number;
        }
      }
      return all;
    },
    clear: () => {
      [row, base] = [0, 0];
    },
  };
}

/** The code of an entry, as it is mostly spelled. */
const LEAF = /"leaf"[ \t\r]*:[ \t\r]*"([^"\\]*)"/;
