import type { UnitFigures, UnitIndex } from "../composite/unitIndex.js";
import { type Decimal, decimal, HUNDRED } from "../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import type { Bands } from "../scheme/bands.js";

/** The figures that a class is read from; every `UnitIndex` has them. */
export interface Classifiable {
  readonly points: string;
  readonly max: string;
  readonly published: string | null;
}

/**
 * The class of an index (xếp loại, nhóm): the first band, best first, whose lower limit it reaches. The limit itself
 * belongs to the class: 90 is A and 89.99 is B. Nothing is rounded here; a percentage is compared by
 * cross-multiplication.
 *
 * @param bands - The scheme's bands. `reads: "published"` takes the figure as it is published, `"exact"` the points, or
 *   the points as a share of the maximum, before that rounding.
 * @param index - An index that is complete and has a maximum above 0.
 * @returns The name of the class; that of `bands.otherwise` where no limit is reached or nothing is published.
 * @throws Never throws.
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
export function classify(bands: Bands, index: Classifiable): string {
  const figure = figureOf(bands, index);
  const band = figure && bands.best.find(({ from }) => compareQuotients(figure, whole(decimal(from))) >= 0);
  return (band ?? bands.otherwise).class;
}

/** An index with its class, where it has one: a draft and a unit to which nothing applies have none. */
export function classified(bands: Bands, figures: UnitFigures): UnitIndex {
  return { ...figures, class: figures.published === null ? null : classify(bands, figures) };
}

function figureOf({ on, reads }: Bands, { points, max, published }: Classifiable): Quotient | null {
  if (reads === "published") return published === null ? null : whole(decimal(published));
  if (on === "points") return whole(decimal(points));
  const under: Decimal = decimal(max);
  return under.isZero() ? null : { over: decimal(points).times(HUNDRED), under };
}
