import type { PartIndex, ScoredNode } from "../composite/unitIndex.js";

/** The figures that a class is read from; every `UnitIndex` has them. */
export interface Classifiable {
  readonly points: string;
  readonly max: string;
  readonly published: string | null;
  /** What the gates of the bands look at, where there are any. */
  readonly parts?: readonly Pick<PartIndex, "part" | "points" | "max">[];
  readonly nodes?: readonly ScoredNode[];
}
