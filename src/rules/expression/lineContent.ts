import { decimal, decimalText } from "../../number/decimal.js";
import { type Exact, exactText } from "../../number/exact.js";
import { compareQuotients, whole } from "../../number/quotient.js";
import type { LocalizedText } from "../../text/text.js";
import { constant, type Expression, type Line, type Point } from "./expression.js";
import type { Comparison } from "./proofLine.js";
import { calculation, type Sheet } from "./proofSheet.js";
import {
  type Content,
  negated,
  ofLine,
  ofRule,
  over,
  shortened,
  times,
  type WrittenFigure,
  workedOut,
} from "./workedOut.js";

const DISTANCE: LocalizedText = { vi: "Cách mốc", en: "From the point before" };
const FURTHER: LocalizedText = { vi: "Thêm so với mốc", en: "More than at the point" };

/** How the figures that a line is made of are written out. */
export interface Writing {
  readonly within: (one: Expression, sheet: Sheet) => WrittenFigure;
  readonly putDown: (one: Expression, sheet: Sheet) => void;
  readonly compare: (
    of: Expression,
    sign: Comparison["sign"],
    at: Expression,
    stands: Pick<Comparison, "against" | "kept">,
    sheet: Sheet,
  ) => void;
}

interface Piece {
  readonly start: Point;
  readonly end: Point;
}

/** The piece that a figure stands on; `null` before the first point and from the last on. */
function standingOn({ of, points }: Line, { value }: Sheet): Piece | null {
  const x = value(of);
  const at = points.findIndex((end) => compareQuotients(x, whole(decimal(end.x))) < 0);
  const [start, end] = [points[at - 1], points[at]];
  return start === undefined || end === undefined ? null : { start, end };
}

/** What a figure has more than the start of its piece, worked out on lines of its own. */
function furtherOn(one: Line, piece: Piece, sheet: Sheet, writing: Writing): Exact {
  const { above, below } = shortened(risen(one, piece, sheet, writing));
  if (above.length > 1 || below.length > 0) {
    sheet.put(calculation(FURTHER, [{ factors: above }], below));
  }
  return exactText(workedOut([{ factors: above }], below));
}

/** `rise × (x − start) ÷ run`. */
function risen({ of }: Line, { start, end }: Piece, sheet: Sheet, { within, putDown }: Writing): WrittenFigure {
  const rise = decimalText(decimal(end.y).minus(decimal(start.y)));
  const run = decimalText(decimal(end.x).minus(decimal(start.x)));
  const slope = over(ofRule(rise), ofRule(run));
  if (start.x === "0") return times(slope, within(of, sheet));
  const { above, below } = shortened(within(of, sheet));
  if (below.length > 0) putDown(of, sheet);
  const figure = below.length === 0 ? above : [exactText(sheet.value(of))];
  const terms = [{ factors: figure }, { factors: negated([start.x]) }];
  sheet.put(calculation(DISTANCE, terms, []));
  return times(slope, ofLine(exactText(workedOut(terms, []))));
}

/** What a line comes to: the height of its piece, or what a figure has more than the start of it. */
export function lineContent(one: Line, sheet: Sheet, writing: Writing): Content {
  const piece = standingOn(one, sheet);
  if (piece === null) return levelContent(levelOf(one, sheet, writing));
  const { start, end } = piece;
  if (one.points.length > 2) {
    writing.compare(one.of, "≥", constant(start.x), { against: "limit", kept: true }, sheet);
    writing.compare(one.of, "<", constant(end.x), { against: "limit", kept: false }, sheet);
  }
  const isAtStart = compareQuotients(sheet.value(one.of), whole(decimal(start.x))) === 0;
  if (isAtStart && !(start.x === "0" && start.y === "0")) {
    writing.compare(one.of, "≥", constant(start.x), { against: "limit", kept: true }, sheet);
    return levelContent(start.y);
  }
  if (start.y === end.y) return levelContent(start.y);
  if (start.y === "0") {
    const { above, below } = shortened(risen(one, piece, sheet, writing));
    return { terms: [{ factors: above }], divisors: below };
  }
  const further = furtherOn(one, piece, sheet, writing);
  return { terms: [{ factors: [start.y] }, { factors: [further] }], divisors: [] };
}

function levelContent(height: string): Content {
  return { terms: [{ factors: [height] }], divisors: [], isStated: true };
}

/** The height before the first point or from the last on. */
function levelOf({ of, points }: Line, sheet: Sheet, { compare }: Writing): string {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const isPast = compareQuotients(sheet.value(of), whole(decimal(last.x))) >= 0;
  if (isPast) compare(of, "≥", constant(last.x), { against: "last-point", kept: true }, sheet);
  else compare(of, "<", constant(first.x), { against: "first-point", kept: false }, sheet);
  return isPast ? last.y : first.y;
}
