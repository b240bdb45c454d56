import type { Dossier, Unit } from "../assessment/dossier.js";
import { classOf } from "../classification/classify.js";
import { appliesEnough } from "../composite/applied.js";
import type { CodedFigure, FigureByCode } from "../composite/figureByCode.js";
import { HOW, type LeafOutcomes } from "../composite/leafOutcomes.js";
import { publishedOf } from "../composite/published.js";
import { emptyRollUp, pointsAt, type RolledUp, rollUp } from "../composite/rollUp.js";
import { type PartPoints, sumOfParts, sumParts } from "../composite/sumParts.js";
import { percentIn } from "../number/percent.js";
import type { Standing } from "../ranking/rank.js";
import { rankingKeyOf } from "../ranking/rank.js";
import type { Layout } from "./layout.js";
import type { PlacedFigures } from "./plan.js";

/** The figures of one unit before it is placed, and what places it. */
export interface Unplaced {
  readonly figures: Omit<PlacedFigures, "rank">;
  readonly standing: Standing;
}

/** Scores a unit by what its leaves have come to. */
export type Scorer = (of: OfUnit, outcomes: LeafOutcomes<number>) => Unplaced;

/** Whose figures they are. */
interface OfUnit {
  readonly unit: Unit;
  readonly dossier: Pick<Dossier, "period">;
}

/**
 * The scorer of many units: the leaves come from columns, and everything after them is what a single unit is scored by:
 * `rollUp`, `sumParts`, `publishedOf`, `classOf` and `standingOf`, in whole numbers.
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: the index is the sum of the points attained; groups A–D; from high to low.
 */
export function scorerOf({ open, prepared }: Layout): Scorer {
  const { scheme } = open;
  const { arithmetic } = prepared;
  const rolled = emptyRollUp(prepared);
  return ({ unit, dossier: { period } }, outcomes) => {
    const complete = !isAnyPending(outcomes);
    rollUp(prepared, outcomes, rolled);
    const parts = sumParts(prepared, rolled.parts);
    const total = sumOfParts(arithmetic, parts);
    const figureAt = figuresIn(prepared, rolled, parts);
    const figures = {
      points: arithmetic.decimalText(total.points),
      max: arithmetic.decimalText(total.max),
      published: complete ? publishedOf(arithmetic, scheme, total.points, total.max) : null,
    };
    const { points, max, published } = figures;
    const hasClass = published !== null && appliesEnough(prepared, rolled.parts);
    const name = hasClass ? classOf(scheme.bands, figures, figureAt) : null;
    const percent =
      scheme.publishes === "percent" && complete
        ? published
        : percentIn(arithmetic, total.points, total.max, scheme.rounding.index);
    return {
      figures: { unit: unit.id, group: unit.group, complete, points, max, percent, published, class: name },
      standing: rankingKeyOf(scheme, { unit, period, complete, published, class: name, points, max }, figureAt),
    };
  };
}

function isAnyPending({ outcome }: LeafOutcomes<number>): boolean {
  for (let leaf = 0; leaf < outcome.length; leaf += 1) if (outcome[leaf] === HOW.pending) return true;
  return false;
}

/** The figures of criteria and parts in one unit; where a part has the code of a criterion, the part is meant. */
function figuresIn(
  { arithmetic, nodeAt, parts: known }: Layout["prepared"],
  rolled: RolledUp<number>,
  parts: readonly PartPoints<number>[],
): FigureByCode {
  const { decimalText } = arithmetic;
  return (code): CodedFigure | undefined => {
    const part = parts[known.findIndex(({ id }) => id === code)];
    if (part !== undefined) return { points: decimalText(part.points), max: decimalText(part.max) };
    const at = nodeAt.get(code);
    if (at === undefined) return undefined;
    const points = pointsAt(rolled, at);
    return { points: points === null ? null : decimalText(points), max: decimalText(rolled.max[at] as number) };
  };
}
