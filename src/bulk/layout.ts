import { type ScoringTree, scoringTreeIn } from "../composite/scoringTree.js";
import { walk } from "../criteria/walk.js";
import { placesOf } from "../number/decimalText.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { Scale } from "./column.js";
import { powerOfTen } from "./units.js";
import { wholeNumbers } from "./wholeNumbers.js";

/** A scheme prepared for columns: its figures in whole numbers of one unit. */
export interface Layout {
  readonly open: PreparedScheme;
  readonly scale: Scale;
  readonly prepared: ScoringTree<number>;
}

export function layoutOf(open: PreparedScheme): Layout {
  const scale = scaleOf(open);
  return { open, scale, prepared: scoringTreeIn(wholeNumbers(scale.places), open) };
}

/** Units fine enough for the points of every leaf and for every cap and floor. */
function scaleOf({ scheme }: PreparedScheme): Scale {
  const { places, mode } = scheme.rounding.leaf;
  const bounds = walk(scheme.criteria).flatMap(({ criterion }) => [
    criterion.bonus?.cap ?? "0",
    ...(criterion.kind === "group" ? [criterion.most ?? "0", criterion.least ?? "0"] : []),
  ]);
  const finest = Math.max(places, ...bounds.map(placesOf));
  return { places: finest, roundingUnit: powerOfTen(finest - places), mode };
}
