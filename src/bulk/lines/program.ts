/**
 * Ways of spelling entries, one behind the other in one list of numbers, so that those of a whole scheme stay near the processor.
 * Each is: how many holes it has; then its pieces, between which the holes are, each with how many words of four bytes are full, which
 * bits count of the word that is not, how many bytes that one has, and the words; before a hole, which it is.
 */
export interface Program {
  /** Adds a text with holes, a piece more than holes; gives the place where it begins. */
  readonly add: (pieces: readonly string[], holes: readonly number[]) => number;
  /** The numbers, until more are added. */
  readonly numbers: () => Int32Array;
}

const encoder = new TextEncoder();

export function program(): Program {
  let numbers = new Int32Array(1 << 12);
  let size = 0;
  const write = (...more: readonly number[]): void => {
    if (size + more.length > numbers.length) {
      const larger = new Int32Array(2 * (size + more.length));
      larger.set(numbers.subarray(0, size));
      numbers = larger;
    }
    for (const number of more) {
      numbers[size] = number;
      size += 1;
    }
  };
  return {
    add: (pieces, holes) => {
      const begins = size;
      write(holes.length);
      for (const [at, piece] of pieces.entries()) {
        writePiece(encoder.encode(piece), write);
        const hole = holes[at];
        if (hole !== undefined) write(hole);
      }
      return begins;
    },
    numbers: () => numbers,
  };
}

function writePiece(bytes: Uint8Array, write: (...more: readonly number[]) => void): void {
  const rest = bytes.length % 4;
  const filled = new Uint8Array(bytes.length + 3);
  filled.set(bytes);
  const view = new DataView(filled.buffer);
  const full = (bytes.length - rest) / 4;
  write(full, 2 ** (8 * rest) - 1, rest);
  for (let word = 0; 4 * word < bytes.length; word += 1) write(view.getInt32(4 * word, true));
}

const [ZERO, NINE] = [48, 57];

/** So many digits are always counted exactly by a double, and no document may have more. */
const DIGITS = 15;

/** Bytes, and the same bytes to be looked at four at a time. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly length: number;
}

export function bytesOf(bytes: Uint8Array): Bytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes, view, length: bytes.length };
}

/** The figures that stand in the holes, by hole, and where they begin and end. */
export interface Filled {
  readonly values: Float64Array;
  readonly places: Int32Array;
}

/**
 * Where an entry ends that begins at a place and is spelled so; less than zero where it is not, or where the bytes end so soon
 * that four cannot be looked at.
 */
export function endOf(
  numbers: Int32Array,
  begins: number,
  { bytes, view, length }: Bytes,
  from: number,
  { values, places }: Filled,
): number {
  const holes = numbers[begins] as number;
  let next = begins + 1;
  let at = from;
  for (let hole = 0; ; hole += 1) {
    const full = numbers[next] as number;
    const mask = numbers[next + 1] as number;
    const rest = numbers[next + 2] as number;
    next += 3;
    if (at + 4 * full + 4 > length) return -1;
    for (let word = 0; word < full; word += 1) {
      if (view.getInt32(at, true) !== numbers[next]) return -1;
      at += 4;
      next += 1;
    }
    if (rest > 0) {
      if ((view.getInt32(at, true) & mask) !== numbers[next]) return -1;
      at += rest;
      next += 1;
    }
    if (hole === holes) return at;
    const figure = numbers[next] as number;
    next += 1;
    const first = at;
    let value = 0;
    let digit = bytes[at] as number;
    while (digit >= ZERO && digit <= NINE) {
      value = 10 * value + (digit - ZERO);
      at += 1;
      digit = bytes[at] as number;
    }
    const digits = at - first;
    // Zeros before a figure are for the reader to judge.
    if (digits === 0 || digits > DIGITS || (digits > 1 && bytes[first] === ZERO)) return -1;
    values[figure] = value;
    places[2 * figure] = first;
    places[2 * figure + 1] = at;
  }
}

/** Writes an entry with the figures that were found; up to three bytes behind it are overwritten. Where it ends is given. */
export function writeEntry(
  numbers: Int32Array,
  begins: number,
  { bytes }: Bytes,
  { places }: Filled,
  out: Bytes,
  into: number,
): number {
  const { view } = out;
  const holes = numbers[begins] as number;
  let next = begins + 1;
  let at = into;
  for (let hole = 0; ; hole += 1) {
    const full = numbers[next] as number;
    const rest = numbers[next + 2] as number;
    next += 3;
    for (let word = 0; word < full; word += 1) {
      view.setInt32(at, numbers[next] as number, true);
      at += 4;
      next += 1;
    }
    if (rest > 0) {
      view.setInt32(at, numbers[next] as number, true);
      at += rest;
      next += 1;
    }
    if (hole === holes) return at;
    const figure = numbers[next] as number;
    next += 1;
    const end = places[2 * figure + 1] as number;
    for (let from = places[2 * figure] as number; from < end; from += 1) {
      out.bytes[at] = bytes[from] as number;
      at += 1;
    }
  }
}
