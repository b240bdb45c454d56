import { decimal, decimalText } from "../../number/decimal.js";
import { type Exact, exactText } from "../../number/exact.js";
import { compareQuotients, type Quotient, whole } from "../../number/quotient.js";
import type { LocalizedText } from "../../text/text.js";
import {
  type ChoiceById,
  type ChoiceByLimits,
  constant,
  type Expression,
  type Extreme,
  type Line,
  type Point,
  type Product,
  type Sign,
  type Sum,
} from "./expression.js";
import type { Comparison, Factor, ProofTerm } from "./proofLine.js";
import { calculation, called, type Sheet } from "./proofSheet.js";
import { KEEPS } from "./value.js";
import {
  type DeclaredPoints,
  ends,
  negated,
  ofLine,
  ofRule,
  over,
  type Printed,
  shortened,
  times,
  workedOut,
} from "./workedOut.js";

const SUM: LocalizedText = { vi: "Cộng", en: "Sum" };
const QUOTIENT: LocalizedText = { vi: "Thương", en: "Quotient" };
export const HELD: LocalizedText = { vi: "Sau khi giới hạn", en: "Within the limit" };
const DISTANCE: LocalizedText = { vi: "Cách mốc", en: "From the point before" };
const FURTHER: LocalizedText = { vi: "Thêm so với mốc", en: "More than at the point" };

/** A figure as it stands on a line: products that are added up and divided. */
export interface Content {
  readonly terms: readonly ProofTerm[];
  readonly divisors: readonly Factor[];
  /** Whether it is a number that the rule or the facts state, so that there is nothing to work out. */
  readonly isStated?: boolean;
}

/** What a figure comes from; figures inside that need a line of their own get one. */
export function content(one: Expression, sheet: Sheet): Content {
  if (one.node === "line") return lineContent(one, sheet);
  if (one.node === "sum") {
    const left = one.terms.filter((term) => !sheet.value(term).over.isZero());
    return { terms: termsOf(one, sheet), divisors: [], isStated: left.length <= 1 && left.every(isNumber) };
  }
  const { above, below } = shortened(writtenOut(one, sheet));
  return { terms: [{ factors: above }], divisors: below, isStated: isNumber(one) };
}

function isNumber({ node }: Expression): boolean {
  return node === "constant" || node === "fact";
}

/** The terms of a sum; those that are nothing are left out. */
function termsOf({ terms }: Sum, sheet: Sheet): readonly ProofTerm[] {
  return terms
    .filter((term) => !sheet.value(term).over.isZero())
    .map((term) => {
      const { above, below } = printed(term, sheet);
      if (below.length === 0) return { factors: above.length === 1 ? [called(term.name, above[0] as Factor)] : above };
      // A quotient among the terms is worked out before.
      sheet.put(calculation(term.name ?? QUOTIENT, [{ factors: above }], below));
      return { factors: [called(term.name, exactText(sheet.value(term)))] };
    });
}

/** A figure inside another one: by its value where it has a name and its digits end, else written out. */
function within(one: Expression, sheet: Sheet): DeclaredPoints {
  const isNamed = one.name !== undefined && (one.node === "product" || one.node === "quotient");
  if (!isNamed) return writtenOut(one, sheet);
  const value = sheet.value(one);
  if (!ends(value)) return writtenOut(one, sheet);
  putDown(one, sheet);
  return ofLine(exactText(value));
}

function printed(one: Expression, sheet: Sheet): Printed {
  return shortened(within(one, sheet));
}

/** Gives a figure a line of its own, where there is anything to work out. */
function putDown(one: Expression, sheet: Sheet): void {
  const { above, below } = shortened(writtenOut(one, sheet));
  if (above.length > 1 || below.length > 0) {
    sheet.put(calculation(one.name ?? QUOTIENT, [{ factors: above }], below));
  }
}

/** A figure written out. */
function writtenOut(one: Expression, sheet: Sheet): DeclaredPoints {
  const { value } = sheet;
  switch (one.node) {
    case "constant":
      return ofRule(one.value);
    case "fact":
      return ofLine(called(one.title, exactText(value(one))));
    case "product":
      return productWritten(one, sheet);
    case "quotient":
      return over(within(one.over, sheet), within(one.under, sheet));
    case "sum":
      return sumWritten(one, sheet);
    case "least":
    case "most": {
      const free = unheld(one, sheet);
      if (free !== null) return within(free, sheet);
      hold(one, one.name ?? HELD, sheet);
      return ofLine(exactText(value(one)));
    }
    case "by-id":
      stateCase(one, sheet);
      return within(chosenCase(one, sheet).gives, sheet);
    case "by-limits":
      return within(decide(one, sheet), sheet);
    case "line":
      return lineWritten(one, sheet);
  }
}

/** The factors; a yes hands its words to the factor before it: `0,5 [Có kế hoạch]` instead of `0,5 × 1 [Có kế hoạch]`. */
function productWritten({ factors }: Product, sheet: Sheet): DeclaredPoints {
  return factors.reduce<DeclaredPoints>(
    (all, factor) => {
      const last = all.above.at(-1);
      const isYes = sheet.isFlag(factor) && !sheet.value(factor).over.isZero();
      if (!isYes || factor.node !== "fact" || factor.title === undefined || typeof last?.factor !== "string") {
        return times(all, within(factor, sheet));
      }
      return {
        above: [...all.above.slice(0, -1), ...ofLine(called(factor.title, last.factor)).above],
        below: all.below,
      };
    },
    { above: [], below: [] },
  );
}

/** A sum inside another figure is worked out before, unless it is one number only. */
function sumWritten(one: Sum, sheet: Sheet): DeclaredPoints {
  const terms = termsOf(one, sheet);
  const [term, ...more] = terms;
  if (term === undefined) return ofLine("0");
  const isNumber = term.factors.length === 1 || one.name === undefined;
  if (more.length === 0 && isNumber) return term.factors.map(ofLine).reduce(times);
  sheet.put(calculation(one.name ?? SUM, terms, []));
  return ofLine(exactText(sheet.value(one)));
}

export function chosenCase(choice: ChoiceById, { id }: Sheet): ChoiceById["cases"][number] {
  const stated = id(choice);
  const found = choice.cases.find((one) => one.id === stated);
  if (found === undefined) throw new Error(`An id that the expression has no case for: ${stated}`);
  return found;
}

export function stateCase(choice: ChoiceById, sheet: Sheet): void {
  const { id, title } = chosenCase(choice, sheet);
  const about = choice.title === undefined ? {} : { about: choice.title };
  sheet.put({ kind: "statement", ...about, words: title ?? { vi: id, en: id } });
}

/** Which branch a figure takes: the limit that it missed just before, and the one that it kept. */
export function decide(choice: ChoiceByLimits, sheet: Sheet): Expression {
  const { of, limits, otherwise } = choice;
  const { value, put } = sheet;
  const at = limits.findIndex((limit) => KEEPS[limit.sign](compareQuotients(value(of), value(limit.at))));
  const kept = limits[at];
  const missed = limits[at < 0 ? limits.length - 1 : at - 1];
  const about = of.node === "fact" && of.title !== undefined ? { about: of.title } : {};
  if (kept?.words !== undefined) put({ kind: "statement", ...about, words: kept.words.kept });
  else if (kept === undefined && missed?.words !== undefined) {
    put({ kind: "statement", ...about, words: missed.words.missed });
  } else {
    if (missed !== undefined && missed.words === undefined)
      compare(of, MISSED[missed.sign], missed.at, { against: "limit", kept: false }, sheet);
    if (kept !== undefined) compare(of, KEPT[kept.sign], kept.at, { against: "limit", kept: true }, sheet);
  }
  return kept?.gives ?? otherwise;
}

const KEPT: Readonly<Record<Sign, Comparison["sign"]>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" };
const MISSED: Readonly<Record<Sign, Comparison["sign"]>> = { ">=": "<", ">": "≤", "<=": ">", "<": "≥" };

/** How a figure stands to a limit; `sign` is what holds. */
function compare(
  of: Expression,
  sign: Comparison["sign"],
  at: Expression,
  stands: Pick<Comparison, "against" | "kept">,
  sheet: Sheet,
): void {
  const { value, put } = sheet;
  const [left, right] = [printed(of, sheet), printed(at, sheet)];
  for (const one of [of, at]) if (one.node === "product" || one.node === "quotient") putDown(one, sheet);
  const line = {
    kind: "comparison",
    ...stands,
    left: worded(of, value(of)),
    sign,
    right: worded(at, value(at)),
  } as const;
  const isQuotient = left.below.length > 0 || right.below.length > 0;
  const because = { left: [...left.above, ...right.below], right: [...right.above, ...left.below] };
  put(isQuotient ? { ...line, because } : line);
}

/** A number with the words for what it is, where no line before has said them. */
function worded(one: Expression, value: Quotient): Factor {
  const words = one.node === "fact" ? (one.name ?? one.title) : one.node === "constant" ? one.name : undefined;
  return called(words, exactText(value));
}

/**
 * The one part that is not a constant, where the constants do not hold it; `null` where one does, or where several figures
 * compete.
 */
export function unheld(one: Extreme, { value }: Sheet): Expression | null {
  const [free, ...more] = one.of.filter(({ node }) => node !== "constant");
  if (free === undefined || more.length > 0) return null;
  return compareQuotients(value(free), value(one)) === 0 ? free : null;
}

/** A figure held at a limit, or the one of several that counts. */
export function hold(one: Extreme, gives: LocalizedText | "points", sheet: Sheet): void {
  const { value, put } = sheet;
  const [free, ...more] = one.of.filter(({ node }) => node !== "constant");
  const result = exactText(value(one));
  if (free !== undefined && more.length === 0) {
    if (free.name !== undefined || free.node !== "fact") putDown(free, sheet);
    const kind = one.node === "least" ? "at-most" : "at-least";
    put({ kind, gives, value: exactText(value(free)), limit: result, result });
    return;
  }
  for (const part of one.of) putDown(part, sheet);
  const of = one.of.map((part) => called(part.name, worded(part, value(part))));
  put({ kind: one.node === "least" ? "least-of" : "most-of", gives, of, result });
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
function furtherOn(one: Line, piece: Piece, sheet: Sheet): Exact | null {
  const { above, below } = shortened(risen(one, piece, sheet));
  const value = workedOut([{ factors: above }], below);
  if (value.over.isZero()) return null;
  if (above.length > 1 || below.length > 0) {
    sheet.put(calculation(FURTHER, [{ factors: above }], below));
  }
  return exactText(value);
}

/** `rise × (x − start) ÷ run`. */
function risen({ of }: Line, { start, end }: Piece, sheet: Sheet): DeclaredPoints {
  const rise = decimalText(decimal(end.y).minus(decimal(start.y)));
  const run = decimalText(decimal(end.x).minus(decimal(start.x)));
  const slope = over(ofRule(rise), ofRule(run));
  if (start.x === "0") return times(slope, within(of, sheet));
  const { above, below } = printed(of, sheet);
  if (below.length > 0) putDown(of, sheet);
  const figure = below.length === 0 ? above : [exactText(sheet.value(of))];
  const terms = [{ factors: figure }, { factors: negated([start.x]) }];
  sheet.put(calculation(DISTANCE, terms, []));
  return times(slope, ofLine(exactText(workedOut(terms, []))));
}

/** What a line comes to: the height of its piece, or what a figure has more than the start of it. */
function lineContent(one: Line, sheet: Sheet): Content {
  const piece = standingOn(one, sheet);
  if (piece === null) return levelContent(levelOf(one, sheet));
  const { start, end } = piece;
  if (one.points.length > 2) {
    compare(one.of, "≥", constant(start.x), { against: "limit", kept: true }, sheet);
    compare(one.of, "<", constant(end.x), { against: "limit", kept: false }, sheet);
  }
  const isAtStart = compareQuotients(sheet.value(one.of), whole(decimal(start.x))) === 0;
  if (isAtStart && !(start.x === "0" && start.y === "0")) {
    compare(one.of, "≥", constant(start.x), { against: "limit", kept: true }, sheet);
    return levelContent(start.y);
  }
  if (start.y === end.y) return levelContent(start.y);
  if (start.y === "0") {
    const { above, below } = shortened(risen(one, piece, sheet));
    return { terms: [{ factors: above }], divisors: below };
  }
  const further = furtherOn(one, piece, sheet);
  if (further === null) return levelContent(start.y);
  return { terms: [{ factors: [start.y] }, { factors: [further] }], divisors: [] };
}

function levelContent(height: string): Content {
  return { terms: [{ factors: [height] }], divisors: [], isStated: true };
}

/** The height before the first point or from the last on. */
function levelOf({ of, points }: Line, sheet: Sheet): string {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const isPast = compareQuotients(sheet.value(of), whole(decimal(last.x))) >= 0;
  if (isPast) compare(of, "≥", constant(last.x), { against: "last-point", kept: true }, sheet);
  else compare(of, "<", constant(first.x), { against: "first-point", kept: false }, sheet);
  return isPast ? last.y : first.y;
}

/** A line inside another figure: by its value, unless it is one product. */
function lineWritten(one: Line, sheet: Sheet): DeclaredPoints {
  const { terms, divisors } = lineContent(one, sheet);
  const [term, ...more] = terms;
  if (term !== undefined && more.length === 0) {
    return over(term.factors.map(ofLine).reduce(times), divisors.map(ofLine).reduce(times, ofRule("1")));
  }
  sheet.put(calculation(one.name ?? SUM, terms, divisors));
  return ofLine(exactText(sheet.value(one)));
}
