import type { LocalizedText } from "../../src/text/text.js";

/** A clause of the specification: one requirement that a program can be held to. */
export interface Clause extends Required<LocalizedText> {
  /** The files of vectors that hold a program to it, from `test/vectors/`, without their ending. */
  readonly vectors?: readonly string[];
}

/** Clauses of one subject; each is numbered after its section. */
export interface Section {
  readonly title: Required<LocalizedText>;
  readonly clauses: readonly Clause[];
}
