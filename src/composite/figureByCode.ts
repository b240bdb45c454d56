import { nodesByCode } from "./nodesByCode.js";
import type { PartIndex } from "./unitIndex.js";

/** What a gate and a tie-break look at of one criterion or one part. */
export interface CodedFigure {
  /** `null` where there are none. */
  readonly points: string | null;
  readonly max: string;
  readonly level?: string;
}

/** A node with its figures and those below it. */
interface CodedNode extends CodedFigure {
  readonly code: string;
  readonly children?: readonly CodedNode[];
}

/** The figure of a criterion or of a part. */
export type FigureByCode = (code: string) => CodedFigure | undefined;

/** The figures of an index by code; where a part has the code of a criterion, the part is meant. */
export function figureByCode(index: {
  readonly parts: readonly Pick<PartIndex, "part" | "points" | "max">[];
  readonly nodes: readonly CodedNode[];
}): FigureByCode {
  let known: ReadonlyMap<string, CodedFigure> | null = null;
  return (code) => {
    known ??= new Map<string, CodedFigure>([
      ...nodesByCode(index.nodes),
      ...index.parts.map((one): [string, CodedFigure] => [one.part, one]),
    ]);
    return known.get(code);
  };
}
