/** Bytes that are compared and written four at a time. */
export interface Piece {
  readonly length: number;
  /** The bytes as numbers of 32 bits, the last filled up with zeros. */
  readonly words: Int32Array;
  /** How many words are full. */
  readonly full: number;
  /** Which bits of the last word count; 0 where every word is full. */
  readonly mask: number;
}

/** Bytes, and the same bytes to be looked at four at a time. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export function bytesOf(bytes: Uint8Array): Bytes {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

const encoder = new TextEncoder();

export function pieceOf(text: string): Piece {
  const bytes = encoder.encode(text);
  const filled = new Uint8Array(4 * Math.ceil(bytes.length / 4));
  filled.set(bytes);
  const view = new DataView(filled.buffer);
  const words = Int32Array.from({ length: filled.length / 4 }, (_, at) => view.getInt32(4 * at, true));
  const rest = bytes.length % 4;
  return { length: bytes.length, words, full: (bytes.length - rest) / 4, mask: rest === 0 ? 0 : 2 ** (8 * rest) - 1 };
}

/** Whether a piece stands at a place. Near the end of the bytes, where four more cannot be looked at, it is not found. */
export function standsAt({ words, full, mask }: Piece, view: DataView, at: number): boolean {
  if (at + 4 * words.length > view.byteLength) return false;
  for (let word = 0; word < full; word += 1) {
    if (view.getInt32(at + 4 * word, true) !== words[word]) return false;
  }
  return mask === 0 || (view.getInt32(at + 4 * full, true) & mask) === words[full];
}

/** Writes a piece at a place; up to three bytes behind it are overwritten. */
export function writeAt({ words, length }: Piece, view: DataView, at: number): number {
  for (let word = 0; word < words.length; word += 1) view.setInt32(at + 4 * word, words[word] as number, true);
  return at + length;
}
