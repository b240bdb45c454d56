import { type Bytes, type Piece, standsAt, writeAt } from "./piece.js";

/**
 * One way in which an entry is spelled. Where its figures differ from unit to unit, each is a hole between two pieces, that any
 * whole number of so many digits may fill; all else stands as it was first read.
 */
export interface Spelling {
  /** The position of its leaf. */
  readonly leaf: number;
  /** One more than there are holes. */
  readonly pieces: readonly Piece[];
  /** For each hole, which of the leaf's figures it is. */
  readonly figures: readonly number[];
  /** The leaf's figures that are not stated. */
  readonly missing: readonly number[];
  /** Where no figure is left open: how the leaf has come out, and with how many points. */
  readonly outcome: number;
  readonly points: number;
  /** How many bytes its canonical text has at most, and three more. */
  readonly most: number;
  /** The canonical text, if it is another; each hole holds the figure of one of the holes above. */
  readonly canonical: { readonly pieces: readonly Piece[]; readonly holes: readonly number[] } | null;
}

const [ZERO, NINE] = [48, 57];

/** So many digits are always counted exactly by a double, and no document may have more. */
const DIGITS = 15;

/** Where an entry ends that begins at a place and is spelled so; less than zero where it is not. The figures go to `values`, where they begin and end to `places`. */
export function endOf(
  { pieces, figures }: Spelling,
  { bytes, view }: Bytes,
  from: number,
  values: Float64Array,
  places: Int32Array,
): number {
  const first = pieces[0] as Piece;
  if (!standsAt(first, view, from)) return -1;
  let at = from + first.length;
  for (let hole = 0; hole < figures.length; hole += 1) {
    const begin = at;
    let value = 0;
    let digit = bytes[at] as number;
    while (digit >= ZERO && digit <= NINE) {
      value = 10 * value + (digit - ZERO);
      at += 1;
      digit = bytes[at] as number;
    }
    const length = at - begin;
    // Zeros before a figure are for the reader to judge.
    if (length === 0 || length > DIGITS || (length > 1 && bytes[begin] === ZERO)) return -1;
    values[figures[hole] as number] = value;
    places[2 * hole] = begin;
    places[2 * hole + 1] = at;
    const piece = pieces[hole + 1] as Piece;
    if (!standsAt(piece, view, at)) return -1;
    at += piece.length;
  }
  return at;
}

/** Writes an entry that has been found from `from` to `end` as its canonical text. */
export function writeEntry(
  { pieces, canonical }: Spelling,
  { bytes }: Bytes,
  places: Int32Array,
  out: Bytes,
  into: number,
): number {
  const written = canonical?.pieces ?? pieces;
  let at = writeAt(written[0] as Piece, out.view, into);
  for (let hole = 1; hole < written.length; hole += 1) {
    const of = canonical === null ? hole - 1 : (canonical.holes[hole - 1] as number);
    const end = places[2 * of + 1] as number;
    for (let from = places[2 * of] as number; from < end; from += 1) {
      out.bytes[at] = bytes[from] as number;
      at += 1;
    }
    at = writeAt(written[hole] as Piece, out.view, at);
  }
  return at;
}
