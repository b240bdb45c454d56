/**
 * Texts with holes, one behind the other in one list of numbers, so that those of a whole scheme stay near the processor. Each is: how
 * many holes it has; then its pieces, between which the holes are; before a hole, which it is.
 */
export interface Program {
  /** Adds a text; gives the place where it begins. */
  readonly add: (text: Spelled) => number;
  /** The numbers, until more are added. */
  readonly numbers: () => Numbers;
}

/** A text with holes, of which the figures are said; it has a piece more than holes. */
export interface Spelled {
  readonly pieces: readonly Uint8Array[];
  readonly holes: readonly number[];
}

/** Whole numbers, and the same memory two at a time, as doubles. */
export interface Numbers {
  readonly whole: Int32Array;
  readonly double: Float64Array;
}

export function numbersOf(whole: Int32Array): Numbers {
  return { whole, double: new Float64Array(whole.buffer, 0, whole.length >> 1) };
}

export function program(): Program {
  let numbers = numbersOf(new Int32Array(1 << 12));
  const list: number[] = [];
  return {
    add: ({ pieces, holes }) => {
      const begins = list.length;
      list.push(holes.length);
      for (const [at, piece] of pieces.entries()) {
        addPiece(list, piece);
        const hole = holes[at];
        if (hole !== undefined) list.push(hole);
      }
      if (list.length > numbers.whole.length)
        numbers = numbersOf(Int32Array.from({ length: 2 * list.length }, (_, at) => list[at] ?? 0));
      numbers.whole.set(list.slice(begins), begins);
      return begins;
    },
    numbers: () => numbers,
  };
}

/**
 * Adds a text to a list: how many words of eight bytes it has; how many bytes are left, and which bits count of the last four places
 * for them; then the words, from an even place on, for they are compared and written as doubles. The bits of a text are never those
 * of NaN or of zero, so doubles are equal where the bytes are.
 */
export function addPiece(list: number[], bytes: Uint8Array): void {
  const rest = bytes.length % 8;
  const filled = new Uint8Array(bytes.length + 7);
  filled.set(bytes);
  const view = new DataView(filled.buffer);
  list.push((bytes.length - rest) / 8, rest, rest % 4 === 0 ? 0 : 2 ** (8 * (rest % 4)) - 1);
  if (list.length % 2 === 1) list.push(0);
  for (let at = 0; at < bytes.length; at += 4) list.push(view.getInt32(at, true));
}

export const ZERO = 48;

export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

/** So many digits are always counted exactly by a double, and no document may have more. */
export const DIGITS = 15;

/** Bytes, and the same bytes to be looked at four and eight at a time. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly length: number;
}

export function bytesOf(bytes: Uint8Array): Bytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes, view, length: bytes.length };
}

/** The figures that stand in the holes of an entry, by hole, and where they begin and end; and where the entry ends. */
export interface Filled {
  readonly values: Float64Array;
  readonly places: Int32Array;
  end: number;
}

/** Writes an entry with the figures that were found; up to three bytes behind it are overwritten. Where it ends is given. */
export function writeEntry(
  { whole, double }: Numbers,
  begins: number,
  { bytes }: Bytes,
  { places }: Filled,
  out: Bytes,
  into: number,
): number {
  const { view } = out;
  const holes = whole[begins] as number;
  let next = begins + 1;
  let at = into;
  for (let hole = 0; ; hole += 1) {
    const words = whole[next] as number;
    const rest = whole[next + 1] as number;
    next += 3;
    next += next & 1;
    const last = (next >> 1) + words;
    for (let word = next >> 1; word < last; word += 1) {
      view.setFloat64(at, double[word] as number, true);
      at += 8;
    }
    next = 2 * last;
    if (rest > 0) {
      view.setInt32(at, whole[next] as number, true);
      next += 1;
      if (rest > 4) {
        view.setInt32(at + 4, whole[next] as number, true);
        next += 1;
      }
      at += rest;
    }
    if (hole === holes) return at;
    const figure = whole[next] as number;
    next += 1;
    const end = places[2 * figure + 1] as number;
    for (let from = places[2 * figure] as number; from < end; from += 1) {
      out.bytes[at] = bytes[from] as number;
      at += 1;
    }
  }
}
