import type { Spelled } from "./program.js";

/**
 * One way in which an entry is spelled. Its figures, which differ from unit to unit, may be holes, which any whole number of so many
 * digits fills; all else stands as it was first read.
 */
export interface Spelling {
  /** The position of its leaf. */
  readonly leaf: number;
  /** How many figures are left open. */
  readonly open: number;
  /** The leaf's figures that are not stated, and behind each what it is then. */
  readonly missing: readonly number[];
  /** Where no figure is left open: how the leaf has come out, and with how many points. */
  readonly outcome: number;
  readonly points: number;
  readonly spelled: Spelled;
  /** Where its canonical text stands in the program, with a comma before it. */
  readonly canonical: number;
  /** Whether the two are the same but for the comma. */
  readonly isCanonical: boolean;
  /** How many bytes the canonical text has at most, and three more. */
  readonly most: number;
}
