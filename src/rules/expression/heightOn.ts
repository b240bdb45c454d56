import { type Decimal, decimal } from "../../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../../number/quotient.js";
import type { Line } from "./expression.js";

/** The height of a line over any figure. */
export function heightOn({ points }: Line): (x: Quotient) => Quotient {
  const corners = points.map(({ x, y }) => ({ x: whole(decimal(x)), y: whole(decimal(y)) }));
  const [first] = corners as [Corner];
  const last = corners.at(-1) as Corner;
  const isBefore = first.x.over.isZero()
    ? ({ over }: Quotient) => over.isNegative()
    : (x: Quotient) => compareQuotients(x, first.x) < 0;
  const pieces = corners.slice(1).map((end, position) => pieceBetween(corners[position] as Corner, end));
  return (x) => {
    if (isBefore(x)) return first.y;
    for (const { end, height } of pieces) if (compareQuotients(x, end.x) < 0) return height(x);
    return last.y;
  };
}

interface Corner {
  readonly x: Quotient;
  readonly y: Quotient;
}

/** `y0 + (y1 − y0) × (x − x0) ÷ (x1 − x0)` as one quotient: `(y0 × run − rise × x0 + rise × x) ÷ run`. */
function pieceBetween(
  start: Corner,
  end: Corner,
): { readonly end: Corner; readonly height: (x: Quotient) => Quotient } {
  const [x0, y0] = [start.x.over, start.y.over];
  const [run, rise] = [end.x.over.minus(x0), end.y.over.minus(y0)];
  const level = y0.times(run).minus(rise.times(x0));
  const increased = (over: Decimal, under: Decimal): Decimal => {
    // Most lines begin at nothing.
    return level.isZero() ? rise.times(over) : level.times(under).plus(rise.times(over));
  };
  return { end, height: ({ over, under }) => ({ over: increased(over, under), under: run.times(under) }) };
}
