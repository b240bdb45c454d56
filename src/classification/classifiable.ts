import type { PartIndex, ScoredNode } from "../composite/unitIndex.js";
import type { Band, Bands, ClassName } from "../scheme/bands.js";

/** The figures that a class is read from; every `UnitIndex` has them. */
export interface Classifiable {
  readonly points: string;
  readonly max: string;
  readonly published: string | null;
  /** What the gates of the bands look at, where there are any. */
  readonly parts?: readonly Pick<PartIndex, "part" | "points" | "max">[];
  readonly nodes?: readonly CodedNode[];
}

/** What a gate looks at of a node; every `ScoredNode` has it. */
export interface CodedNode extends Pick<ScoredNode, "code" | "points" | "max" | "level"> {
  readonly children?: readonly CodedNode[];
}

/** What a class is decided by; every `Bands` has it. */
export interface ClassLimits extends Pick<Bands, "on" | "reads" | "gates"> {
  readonly best: readonly Pick<Band, "class" | "from">[];
  readonly otherwise: Pick<ClassName, "class">;
}
