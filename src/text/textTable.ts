import { withPlaces } from "../number/wholeRows.js";

/** Texts that are kept as bytes, each once and under a number: a quarter of what a `Map` of strings takes. */
export interface TextTable {
  /** The number of a text; one that is new gets the next, the first of all 0. */
  readonly add: (text: string) => number;
  /** The number of a text; -1 where it has none. */
  readonly find: (text: string) => number;
  readonly textOf: (number: number) => string;
  readonly size: () => number;
}

/** Whoever chooses the texts may choose such as meet in one place of the table; after so many looks a `Map` is faster. */
const MOST_LOOKS = 64;
const FREE = -1;

/** A table without texts, for texts without broken characters. */
export function textTable(): TextTable {
  let bytes = new Uint8Array(256);
  let ends = new Uint32Array(16);
  let table = new Int32Array(16).fill(FREE);
  const crowded = new Map<string, number>();
  let [size, length] = [0, 0];

  const startOf = (number: number): number => (number === 0 ? 0 : (ends[number - 1] as number));
  const textOf = (number: number): string => textIn(bytes, startOf(number), ends[number] as number);

  /** Whether the text of a number is what stands behind all texts. */
  const isNext = (number: number, after: number): boolean => {
    const from = startOf(number);
    if ((ends[number] as number) - from !== after - length) return false;
    for (let at = length; at < after; at += 1) if (bytes[at] !== bytes[from + at - length]) return false;
    return true;
  };

  /** The place of the text that stands behind all texts, or the free place where it belongs; -1 where there are too many before it. */
  const placeOf = (after: number): number => {
    const last = table.length - 1;
    const first = hashOf(bytes, length, after);
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const place = (first + look) & last;
      const number = table[place] as number;
      if (number === FREE || isNext(number, after)) return place;
    }
    return -1;
  };

  /** Writes a text behind all texts; where it ends. */
  const write = (text: string): number => {
    bytes = withPlaces(bytes, length + 3 * text.length);
    return length + encoder.encodeInto(text, bytes.subarray(length)).written;
  };

  const enlarge = (): void => {
    table = new Int32Array(2 * table.length).fill(FREE);
    crowded.clear();
    const last = table.length - 1;
    for (let number = 0; number < size; number += 1) {
      const first = hashOf(bytes, startOf(number), ends[number] as number);
      let look = 0;
      while (look < MOST_LOOKS && table[(first + look) & last] !== FREE) look += 1;
      if (look < MOST_LOOKS) table[(first + look) & last] = number;
      else crowded.set(textOf(number), number);
    }
  };

  return {
    add: (text) => {
      const after = write(text);
      const place = placeOf(after);
      const known = place < 0 ? crowded.get(text) : (table[place] as number);
      if (known !== undefined && known !== FREE) return known;
      const number = size;
      if (place < 0) crowded.set(text, number);
      else table[place] = number;
      ends = withPlaces(ends, number + 1);
      ends[number] = after;
      [size, length] = [number + 1, after];
      if (4 * size > 3 * table.length) enlarge();
      return number;
    },
    find: (text) => {
      const place = placeOf(write(text));
      return place < 0 ? (crowded.get(text) ?? -1) : (table[place] as number);
    },
    textOf,
    size: () => size,
  };
}

/** The texts of a table in the order of their numbers. */
export function* textsIn({ size, textOf }: TextTable): Generator<string, void> {
  for (let number = 0; number < size(); number += 1) yield textOf(number);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function textIn(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    // A call of the decoder takes longer than a short text.
    if (byte > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** A number in which every byte has its part (FNV-1a), and every part of the number its part in the lowest. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let mix = 0x811c9dc5;
  for (let at = from; at < to; at += 1) mix = Math.imul(mix ^ (bytes[at] as number), 0x01000193);
  return mix ^ (mix >>> 15);
}
