import { appliesEnough } from "../composite/applied.js";
import { type FigureByCode, figureByCode } from "../composite/figureByCode.js";
import { outcomesOf } from "../composite/outcomesOf.js";
import { scoringTree } from "../composite/scoringTree.js";
import { rollUpOutcomes } from "../composite/totalPoints.js";
import type { UnitFigures, UnitIndex } from "../composite/unitIndex.js";
import { decimal, HUNDRED } from "../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import type { Bands } from "../scheme/bands.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { Classifiable, ClassLimits } from "./classifiable.js";
import { passGates } from "./passGates.js";
import { readBands, readFigures } from "./readClassifiable.js";

/**
 * The class of an index (xếp loại, nhóm): the first band, best first, whose lower limit it reaches, as far as the gates
 * let it through. The limit itself belongs to the class: 90 is A and 89.99 is B. Nothing is rounded here; a percentage
 * is compared by cross-multiplication.
 *
 * @param bands - The scheme's bands. `reads: "published"` takes the figure as it is published, `"exact"` the points, or
 *   the points as a share of the maximum, before that rounding.
 * @param index - An index that is complete and has a maximum above 0; where the bands have gates, with its parts and nodes.
 * @returns The name of the class; that of `bands.otherwise` where no limit is reached or nothing is published; `null` where
 *   a gate gives none.
 * @throws `classification.gate_without_figure` where a gate looks at a criterion that the index does not have.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { classify } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const { bands } = sonLa880Departments;
 * classify(bands, { points: "90", max: "100", published: "90" }); // => "A"
 * classify(bands, { points: "89.99", max: "100", published: "89.99" }); // => "B"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: Nhóm A from 90 points, B from 70 to under 90, C from 50 to under 70, D under 50.
 * @law bands are monotone: figure ≤ figure' ⇒ class(figure) is not better than class(figure')
 */
export function classify(bands: Bands, index: Classifiable): string | null {
  const limits = readBands(bands);
  const figures = readFigures(index, limits.gates.length !== 0);
  // Parts and nodes are looked up for gates alone.
  return classOf(limits, figures, figureByCode(figures as Required<Classifiable>));
}

/** {@link classify} with a way to look figures up, for whoever keeps them otherwise. */
export function classOf(
  bands: ClassLimits,
  figures: Pick<Classifiable, "points" | "max" | "published">,
  figureAt: FigureByCode,
): string | null {
  const place = passGates(bands, bandReached(bands, figures), figureAt);
  return place === null ? null : (bands.best[place] ?? bands.otherwise).class;
}

/** An index with its class, where it has one. */
export function classified(prepared: PreparedScheme, figures: UnitFigures): UnitIndex {
  const { between, ...others } = figures;
  // In the order of RFC 8785.
  return Object.freeze({ between, class: classIn(prepared, figures), ...others });
}

/** The class of an index by its scheme: a draft, a unit to which nothing applies, and one to which too little applies have none. */
export function classIn(prepared: PreparedScheme, figures: UnitFigures): string | null {
  if (figures.published === null || !enoughApplies(prepared, figures)) return null;
  return classOf(prepared.scheme.bands, figures, figureByCode(figures));
}

function enoughApplies(prepared: PreparedScheme, figures: UnitFigures): boolean {
  if (prepared.scheme.absence.leastShare === undefined) return true;
  const tree = scoringTree(prepared);
  return appliesEnough(tree, rollUpOutcomes(tree, outcomesOf(tree, figures)).parts);
}

/** The place of the first band whose limit is reached; behind the last where none is. */
export function bandReached(
  { on, reads, best }: ClassLimits,
  index: Pick<Classifiable, "points" | "max" | "published">,
): number {
  const figure = figureRead(on, reads, index);
  if (figure === null) return best.length;
  return firstReached(best, ({ from }) => compareQuotients(figure, whole(decimal(from))));
}

/** The place of the first limit that a figure is not below, the limit itself included; behind the last where there is none. */
export function firstReached<Limit>(
  limits: { readonly length: number; readonly [at: number]: Limit },
  order: (limit: Limit) => number,
): number {
  let at = 0;
  while (at < limits.length && order(limits[at] as Limit) < 0) at += 1;
  return at;
}

function figureRead(
  on: Bands["on"],
  reads: Bands["reads"],
  { points, max, published }: Pick<Classifiable, "points" | "max" | "published">,
): Quotient | null {
  if (reads === "published") return published === null ? null : whole(decimal(published));
  if (on === "points") return whole(decimal(points));
  const under = decimal(max);
  if (under.isZero()) return null;
  return { over: on === "share" ? decimal(points) : decimal(points).times(HUNDRED), under };
}
