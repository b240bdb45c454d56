import {
  addPiece,
  type Bytes,
  DIGITS,
  type Filled,
  isDigit,
  type Numbers,
  numbersOf,
  type Spelled,
  ZERO,
} from "./program.js";
import type { Spelling } from "./spelling.js";

/**
 * The ways in which entries of a leaf are spelled, as a tree: what several begin with is compared once. It is one list of numbers.
 * Each place begins with a text (see `program`) and says what follows it: the end of a spelling, and which; a hole, and which, with
 * the place behind it; or several ways, by how many, each with its first byte and where it is.
 */
export interface SpellingTree {
  readonly spellings: readonly Spelling[];
  readonly numbers: Numbers;
}

const [END, HOLE] = [-1, -2];

export const NO_SPELLINGS: SpellingTree = { spellings: [], numbers: numbersOf(new Int32Array(0)) };

/** Where one has a hole and another digits, only those with the hole are found. */
export function spellingTree(spellings: readonly Spelling[]): SpellingTree {
  const numbers: number[] = [];
  addWays(
    numbers,
    spellings.map(({ spelled }, which) => ({ which, tokens: tokensOf(spelled) })),
    0,
  );
  return { spellings, numbers: numbersOf(Int32Array.from(numbers)) };
}

/** Its bytes, and each hole as a number that no byte is. */
interface Way {
  readonly which: number;
  readonly tokens: readonly number[];
}

const FIRST_HOLE = 256;

function tokensOf({ pieces, holes }: Spelled): readonly number[] {
  return pieces.flatMap((piece, at) => {
    const hole = holes[at];
    return hole === undefined ? [...piece] : [...piece, FIRST_HOLE + hole];
  });
}

/** Adds what is the same for some ways from a token on, and behind it how they go on. */
function addWays(numbers: number[], ways: readonly Way[], from: number): void {
  const [one] = ways as readonly [Way];
  let at = from;
  const isByte = (token: number | undefined): boolean => token !== undefined && token < FIRST_HOLE;
  while (isByte(one.tokens[at]) && ways.every(({ tokens }) => tokens[at] === one.tokens[at])) at += 1;
  addPiece(numbers, Uint8Array.from(one.tokens.slice(from, at)));
  if (at === one.tokens.length) {
    numbers.push(END, one.which);
    return;
  }
  const open = ways.find(({ tokens }) => !isByte(tokens[at]))?.tokens[at];
  if (open !== undefined) {
    numbers.push(HOLE, open - FIRST_HOLE);
    addWays(
      numbers,
      ways.filter(({ tokens }) => tokens[at] === open),
      at + 1,
    );
    return;
  }
  const firsts = [...new Set(ways.map(({ tokens }) => tokens[at] as number))];
  const begins = numbers.push(firsts.length);
  numbers.push(...firsts.flatMap((byte) => [byte, 0]));
  for (const [way, byte] of firsts.entries()) {
    numbers[begins + 2 * way + 1] = numbers.length;
    addWays(
      numbers,
      ways.filter(({ tokens }) => tokens[at] === byte),
      at,
    );
  }
}

/**
 * How the entry that begins at a place is spelled, of the spellings of a tree; `null` where it is not, or where the bytes end so soon that
 * they cannot be looked at.
 */
export function spellingAt(
  { numbers: { whole, double }, spellings }: SpellingTree,
  { bytes, view, length }: Bytes,
  from: number,
  filled: Filled,
): Spelling | null {
  const { values, places } = filled;
  let [next, at] = [0, from];
  if (spellings.length === 0) return null;
  for (;;) {
    const words = whole[next] as number;
    const rest = whole[next + 1] as number;
    const mask = whole[next + 2] as number;
    // What is left of a text is looked at four bytes at a time.
    if (at + 8 * words + ((rest + 3) & ~3) > length) return null;
    next += 3;
    next += next & 1;
    const last = (next >> 1) + words;
    for (let word = next >> 1; word < last; word += 1) {
      if (view.getFloat64(at, true) !== double[word]) return null;
      at += 8;
    }
    next = 2 * last;
    if (rest >= 4) {
      if (view.getInt32(at, true) !== whole[next]) return null;
      at += 4;
      next += 1;
    }
    if (mask !== 0) {
      if ((view.getInt32(at, true) & mask) !== whole[next]) return null;
      at += rest & 3;
      next += 1;
    }
    const follows = whole[next] as number;
    if (follows === END) {
      filled.end = at;
      return spellings[whole[next + 1] as number] as Spelling;
    }
    if (follows === HOLE) {
      const figure = whole[next + 1] as number;
      next += 2;
      const first = at;
      let value = 0;
      let digit = bytes[at] as number;
      while (isDigit(digit)) {
        value = 10 * value + (digit - ZERO);
        at += 1;
        digit = bytes[at] as number;
      }
      const digits = at - first;
      // Zeros before a figure are for the reader to judge.
      if (digits === 0 || digits > DIGITS || (digits > 1 && bytes[first] === ZERO)) return null;
      values[figure] = value;
      places[2 * figure] = first;
      places[2 * figure + 1] = at;
      continue;
    }
    const byte = bytes[at] as number;
    let way = next + 1;
    const behind = way + 2 * follows;
    while (way < behind && whole[way] !== byte) way += 2;
    if (way === behind) return null;
    next = whole[way + 1] as number;
  }
}
