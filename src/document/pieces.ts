import { readStream } from "./arguments.js";
import type { Piece } from "./bytes.js";

/**
 * The pieces of a text that a function is given; a text at hand is one piece.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function readPieces(
  argument: string,
  input: Iterable<Piece> | AsyncIterable<Piece>,
): Iterable<Piece> | AsyncIterable<Piece> {
  return typeof input === "string" ? [input] : readStream(argument, input);
}
