import { decimal, spell } from "../../number/decimal.js";
import { type Exact, spellExact } from "../../number/exact.js";
import { compareQuotients, type Quotient, whole } from "../../number/quotient.js";
import { type Rounding, roundQuotient } from "../../number/rounding.js";
import type { Text } from "../../text/text.js";
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
import { keyOfFact } from "./factors.js";
import type { Known } from "./known.js";
import type { Comparison, Factor, ProofLine, ProofTerm } from "./proofLine.js";
import type { FactSource } from "./source.js";
import { KEEPS, prepareValue } from "./value.js";
import {
  ends,
  negated,
  ofLine,
  ofRule,
  over,
  type Printed,
  shortened,
  times,
  type Written,
  workedOut,
} from "./workedOut.js";

/**
 * From facts to the points of a rule, line by line: each figure that has a name, each limit that decided, and the one rounding
 * at the end. The last line that gives `points` gives the points of the leaf; where no line does, the rule states them for
 * these facts.
 *
 * @param facts - Facts of which none that is needed is awaited.
 */
export function proofOf<Facts>(
  one: Expression,
  known: Known,
  source: FactSource<Facts>,
  facts: Facts,
  rounding: Rounding,
): readonly ProofLine[] {
  const lines: ProofLine[] = [];
  const put = new Set<string>();
  const proving: Proving = {
    value: (part) => {
      const value = prepareValue(part, source)(facts);
      if (value === null) throw new Error("A proof of facts of which one is awaited");
      return value;
    },
    id: (choice) => source.id(choice.fact)(facts) ?? "",
    isFlag: (part) => part.node === "fact" && flagsIn(known).has(keyOfFact(part.fact)),
    put: (line) => {
      const text = JSON.stringify(line);
      if (put.has(text)) return;
      put.add(text);
      lines.push(line);
    },
  };
  endAt(one, proving, rounding);
  return lines;
}

interface Proving {
  readonly value: (part: Expression) => Quotient;
  readonly id: (choice: ChoiceById) => string;
  /** Whether a fact is a yes or a no, which is printed by its words alone. */
  readonly isFlag: (part: Expression) => boolean;
  /** Writes a line down, unless it stands there already. */
  readonly put: (line: ProofLine) => void;
}

function flagsIn({ facts }: Known): ReadonlySet<string> {
  const flags = facts.filter(({ least, most, places }) => least === "0" && most === "1" && places === 0);
  return new Set(flags.map(({ fact }) => keyOfFact(fact)));
}

const SUM: Text = { vi: "Cộng", en: "Sum" };
const QUOTIENT: Text = { vi: "Thương", en: "Quotient" };
const HELD: Text = { vi: "Sau khi giới hạn", en: "Within the limit" };
const DISTANCE: Text = { vi: "Cách mốc", en: "From the point before" };
const FURTHER: Text = { vi: "Thêm so với mốc", en: "More than at the point" };

/** The figure that is the points of the leaf: rounded, and called so. */
function endAt(one: Expression, proving: Proving, rounding: Rounding): void {
  const { value, put } = proving;
  switch (one.node) {
    case "by-id":
      // A level that gives its points says everything by itself.
      if (chosenCase(one, proving).gives.node !== "constant") stateCase(one, proving);
      endAt(chosenCase(one, proving).gives, proving, rounding);
      return;
    case "by-limits":
      endAt(decide(one, proving), proving, rounding);
      return;
    case "least":
    case "most": {
      const free = unheld(one, proving);
      if (free === null) endHeld(one, proving, rounding);
      else endAt(free, proving, rounding);
      return;
    }
    default: {
      const { terms, divisors, isStated = false } = content(one, proving);
      if (isStated && isRounded(value(one), rounding)) return;
      put(calculation("points", terms, divisors, rounding));
    }
  }
}

/** What is held at a limit, and rounded if that is not yet as the scheme rounds. */
function endHeld(one: Extreme, proving: Proving, rounding: Rounding): void {
  const exact = proving.value(one);
  const isLast = isRounded(exact, rounding);
  hold(one, isLast ? "points" : (one.name ?? HELD), proving);
  if (!isLast) proving.put(calculation("points", [{ factors: [spellExact(exact)] }], [], rounding));
}

function isRounded(value: Quotient, rounding: Rounding): boolean {
  return compareQuotients(value, whole(roundQuotient(value, rounding))) === 0;
}

function calculation(
  gives: Text | "points",
  terms: readonly ProofTerm[],
  divisors: readonly Factor[],
  rounding?: Rounding,
): ProofLine {
  const value = workedOut(terms, divisors);
  const exact = spellExact(value);
  const result = rounding === undefined ? exact : spell(roundQuotient(value, rounding));
  const rounded = result === exact ? {} : { exact, rounding: "leaf" as const };
  return { kind: "calculation", gives, terms, ...(divisors.length === 0 ? {} : { divisors }), ...rounded, result };
}

/** A figure as it stands on a line: products that are added up and divided. */
interface Content {
  readonly terms: readonly ProofTerm[];
  readonly divisors: readonly Factor[];
  /** Whether it is a number that the rule or the facts state, so that there is nothing to work out. */
  readonly isStated?: boolean;
}

/** What a figure comes from; figures inside that need a line of their own get one. */
function content(one: Expression, proving: Proving): Content {
  if (one.node === "line") return lineContent(one, proving);
  if (one.node === "sum") {
    const left = one.terms.filter((term) => !proving.value(term).over.isZero());
    return { terms: termsOf(one, proving), divisors: [], isStated: left.length <= 1 && left.every(isNumber) };
  }
  const { above, below } = shortened(writtenOut(one, proving));
  return { terms: [{ factors: above }], divisors: below, isStated: isNumber(one) };
}

function isNumber({ node }: Expression): boolean {
  return node === "constant" || node === "fact";
}

/** The terms of a sum; those that are nothing are left out. */
function termsOf({ terms }: Sum, proving: Proving): readonly ProofTerm[] {
  return terms
    .filter((term) => !proving.value(term).over.isZero())
    .map((term) => {
      const { above, below } = printed(term, proving);
      if (below.length === 0) return { factors: above.length === 1 ? [called(term.name, above[0] as Factor)] : above };
      // A quotient among the terms is worked out before.
      proving.put(calculation(term.name ?? QUOTIENT, [{ factors: above }], below));
      return { factors: [called(term.name, spellExact(proving.value(term)))] };
    });
}

/** A number with the words for what it is, unless it has some. */
function called(words: Text | undefined, factor: Factor): Factor {
  return words === undefined || typeof factor !== "string" ? factor : { value: factor, words };
}

/** A figure inside another one: by its value where it has a name and its digits end, else written out. */
function within(one: Expression, proving: Proving): Written {
  const isNamed = one.name !== undefined && (one.node === "product" || one.node === "quotient");
  if (!isNamed) return writtenOut(one, proving);
  const value = proving.value(one);
  if (!ends(value)) return writtenOut(one, proving);
  putDown(one, proving);
  return ofLine(spellExact(value));
}

function printed(one: Expression, proving: Proving): Printed {
  return shortened(within(one, proving));
}

/** Gives a figure a line of its own, where there is anything to work out. */
function putDown(one: Expression, proving: Proving): void {
  const { above, below } = shortened(writtenOut(one, proving));
  if (above.length > 1 || below.length > 0) {
    proving.put(calculation(one.name ?? QUOTIENT, [{ factors: above }], below));
  }
}

/** A figure written out. */
function writtenOut(one: Expression, proving: Proving): Written {
  const { value } = proving;
  switch (one.node) {
    case "constant":
      return ofRule(one.value);
    case "fact":
      return ofLine(called(one.title, spellExact(value(one))));
    case "product":
      return productWritten(one, proving);
    case "quotient":
      return over(within(one.over, proving), within(one.under, proving));
    case "sum":
      return sumWritten(one, proving);
    case "least":
    case "most": {
      const free = unheld(one, proving);
      if (free !== null) return within(free, proving);
      hold(one, one.name ?? HELD, proving);
      return ofLine(spellExact(value(one)));
    }
    case "by-id":
      stateCase(one, proving);
      return within(chosenCase(one, proving).gives, proving);
    case "by-limits":
      return within(decide(one, proving), proving);
    case "line":
      return lineWritten(one, proving);
  }
}

/** The factors; a yes hands its words to the factor before it: `0,5 [Có kế hoạch]` instead of `0,5 × 1 [Có kế hoạch]`. */
function productWritten({ factors }: Product, proving: Proving): Written {
  return factors.reduce<Written>(
    (all, factor) => {
      const last = all.above.at(-1);
      const isYes = proving.isFlag(factor) && !proving.value(factor).over.isZero();
      if (!isYes || factor.node !== "fact" || factor.title === undefined || typeof last?.factor !== "string") {
        return times(all, within(factor, proving));
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
function sumWritten(one: Sum, proving: Proving): Written {
  const terms = termsOf(one, proving);
  const [term, ...more] = terms;
  if (term === undefined) return ofLine("0");
  const isNumber = term.factors.length === 1 || one.name === undefined;
  if (more.length === 0 && isNumber) return term.factors.map(ofLine).reduce(times);
  proving.put(calculation(one.name ?? SUM, terms, []));
  return ofLine(spellExact(proving.value(one)));
}

function chosenCase(choice: ChoiceById, { id }: Proving): ChoiceById["cases"][number] {
  const stated = id(choice);
  const found = choice.cases.find((one) => one.id === stated);
  if (found === undefined) throw new Error(`An id that the expression has no case for: ${stated}`);
  return found;
}

function stateCase(choice: ChoiceById, proving: Proving): void {
  const { id, title } = chosenCase(choice, proving);
  const about = choice.title === undefined ? {} : { about: choice.title };
  proving.put({ kind: "statement", ...about, words: title ?? { vi: id, en: id } });
}

/** Which branch a figure takes: the limit that it missed just before, and the one that it kept. */
function decide(choice: ChoiceByLimits, proving: Proving): Expression {
  const { of, limits, otherwise } = choice;
  const { value, put } = proving;
  const at = limits.findIndex((limit) => KEEPS[limit.sign](compareQuotients(value(of), value(limit.at))));
  const kept = limits[at];
  const missed = limits[at < 0 ? limits.length - 1 : at - 1];
  const about = of.node === "fact" && of.title !== undefined ? { about: of.title } : {};
  if (kept?.words !== undefined) put({ kind: "statement", ...about, words: kept.words.kept });
  else if (kept === undefined && missed?.words !== undefined) {
    put({ kind: "statement", ...about, words: missed.words.missed });
  } else {
    if (missed !== undefined && missed.words === undefined)
      compare(of, MISSED[missed.sign], missed.at, { against: "limit", kept: false }, proving);
    if (kept !== undefined) compare(of, KEPT[kept.sign], kept.at, { against: "limit", kept: true }, proving);
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
  proving: Proving,
): void {
  const { value, put } = proving;
  const [left, right] = [printed(of, proving), printed(at, proving)];
  for (const one of [of, at]) if (one.node === "product" || one.node === "quotient") putDown(one, proving);
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
  return called(words, spellExact(value));
}

/**
 * The one part that is not a constant, where the constants do not hold it; `null` where one does, or where several figures
 * compete.
 */
function unheld(one: Extreme, { value }: Proving): Expression | null {
  const [free, ...more] = one.of.filter(({ node }) => node !== "constant");
  if (free === undefined || more.length > 0) return null;
  return compareQuotients(value(free), value(one)) === 0 ? free : null;
}

/** A figure held at a limit, or the one of several that counts. */
function hold(one: Extreme, gives: Text | "points", proving: Proving): void {
  const { value, put } = proving;
  const [free, ...more] = one.of.filter(({ node }) => node !== "constant");
  const result = spellExact(value(one));
  if (free !== undefined && more.length === 0) {
    if (free.name !== undefined || free.node !== "fact") putDown(free, proving);
    const kind = one.node === "least" ? "at-most" : "at-least";
    put({ kind, gives, value: spellExact(value(free)), limit: result, result });
    return;
  }
  for (const part of one.of) putDown(part, proving);
  const of = one.of.map((part) => called(part.name, worded(part, value(part))));
  put({ kind: one.node === "least" ? "least-of" : "most-of", gives, of, result });
}

interface Piece {
  readonly start: Point;
  readonly end: Point;
}

/** The piece that a figure stands on; `null` before the first point and from the last on. */
function standingOn({ of, points }: Line, { value }: Proving): Piece | null {
  const x = value(of);
  const at = points.findIndex((end) => compareQuotients(x, whole(decimal(end.x))) < 0);
  const [start, end] = [points[at - 1], points[at]];
  return start === undefined || end === undefined ? null : { start, end };
}

/** What a figure has more than the start of its piece, worked out on lines of its own. */
function furtherOn(one: Line, piece: Piece, proving: Proving): Exact | null {
  const { above, below } = shortened(risen(one, piece, proving));
  const value = workedOut([{ factors: above }], below);
  if (value.over.isZero()) return null;
  if (above.length > 1 || below.length > 0) {
    proving.put(calculation(FURTHER, [{ factors: above }], below));
  }
  return spellExact(value);
}

/** `rise × (x − start) ÷ run`. */
function risen({ of }: Line, { start, end }: Piece, proving: Proving): Written {
  const rise = spell(decimal(end.y).minus(decimal(start.y)));
  const run = spell(decimal(end.x).minus(decimal(start.x)));
  const slope = over(ofRule(rise), ofRule(run));
  if (start.x === "0") return times(slope, within(of, proving));
  const { above, below } = printed(of, proving);
  if (below.length > 0) putDown(of, proving);
  const figure = below.length === 0 ? above : [spellExact(proving.value(of))];
  const terms = [{ factors: figure }, { factors: negated([start.x]) }];
  proving.put(calculation(DISTANCE, terms, []));
  return times(slope, ofLine(spellExact(workedOut(terms, []))));
}

/** What a line comes to: the height of its piece, or what a figure has more than the start of it. */
function lineContent(one: Line, proving: Proving): Content {
  const piece = standingOn(one, proving);
  if (piece === null) return levelContent(levelOf(one, proving));
  const { start, end } = piece;
  if (one.points.length > 2) {
    compare(one.of, "≥", constant(start.x), { against: "limit", kept: true }, proving);
    compare(one.of, "<", constant(end.x), { against: "limit", kept: false }, proving);
  }
  const isAtStart = compareQuotients(proving.value(one.of), whole(decimal(start.x))) === 0;
  if (isAtStart && !(start.x === "0" && start.y === "0")) {
    compare(one.of, "≥", constant(start.x), { against: "limit", kept: true }, proving);
    return levelContent(start.y);
  }
  if (start.y === end.y) return levelContent(start.y);
  if (start.y === "0") {
    const { above, below } = shortened(risen(one, piece, proving));
    return { terms: [{ factors: above }], divisors: below };
  }
  const further = furtherOn(one, piece, proving);
  if (further === null) return levelContent(start.y);
  return { terms: [{ factors: [start.y] }, { factors: [further] }], divisors: [] };
}

function levelContent(height: string): Content {
  return { terms: [{ factors: [height] }], divisors: [], isStated: true };
}

/** The height before the first point or from the last on. */
function levelOf({ of, points }: Line, proving: Proving): string {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const isPast = compareQuotients(proving.value(of), whole(decimal(last.x))) >= 0;
  if (isPast) compare(of, "≥", constant(last.x), { against: "last-point", kept: true }, proving);
  else compare(of, "<", constant(first.x), { against: "first-point", kept: false }, proving);
  return isPast ? last.y : first.y;
}

/** A line inside another figure: by its value, unless it is one product. */
function lineWritten(one: Line, proving: Proving): Written {
  const { terms, divisors } = lineContent(one, proving);
  const [term, ...more] = terms;
  if (term !== undefined && more.length === 0) {
    return over(term.factors.map(ofLine).reduce(times), divisors.map(ofLine).reduce(times, ofRule("1")));
  }
  proving.put(calculation(one.name ?? SUM, terms, divisors));
  return ofLine(spellExact(proving.value(one)));
}
