import { decimal } from "../../number/decimal.js";
import {
  ANY,
  addIntervals,
  closed,
  type End,
  greaterOf,
  type Interval,
  inverseOf,
  isEmpty,
  isPositive,
  join,
  lesserOf,
  meet,
  multiplyIntervals,
  only,
  POSITIVE,
  scaleInterval,
} from "../../number/interval.js";
import { divideQuotients, type Quotient, whole } from "../../number/quotient.js";
import type { ChoiceById, ChoiceByLimits, Division, Expression, Line, Sign } from "./expression.js";
import { factorsOf, keyOfFact, kindOfFactors } from "./factors.js";
import { heightOn } from "./heightOn.js";
import type { Known, KnownFact } from "./known.js";
import { type ShareOf, shareInterval, sharesOf } from "./shareInterval.js";

/** What is known at one place of an expression: of all facts, and what the choices around the place have decided. */
export interface Proving {
  readonly facts: ReadonlyMap<string, KnownFact>;
  readonly shares: readonly ShareOf[];
  /** Where figures lie, by what they are made of apart from their constant. */
  readonly narrowed: ReadonlyMap<string, Interval>;
  /** The ids that are decided. */
  readonly decided: ReadonlyMap<string, string>;
  /** Takes a quotient whose divisor is not proved positive. */
  readonly refuse: (quotient: Division) => void;
}

export function provingOf(known: Known, refuse: (quotient: Division) => void): Proving {
  const facts = new Map(known.facts.map((one) => [keyOfFact(one.fact), one]));
  const start: Proving = { facts, shares: sharesOf(known), narrowed: new Map(), decided: new Map(), refuse };
  return known.positive.reduce((proving, figure) => narrowedTo(proving, figure, POSITIVE), start);
}

/** The same knowledge, and that a figure lies here. */
function narrowedTo(proving: Proving, figure: Expression, to: Interval): Proving {
  const factors = factorsOf(figure);
  if (factors.constant.over.isZero()) return proving;
  const kind = kindOfFactors(factors);
  const before = proving.narrowed.get(kind) ?? ANY;
  const scaled = scaleInterval(to, inverse(factors.constant));
  return { ...proving, narrowed: new Map(proving.narrowed).set(kind, meet(before, scaled)) };
}

function inverse(one: Quotient): Quotient {
  const { over, under } = one.over.isNegative()
    ? { over: one.under.neg(), under: one.over.neg() }
    : divideQuotients(whole(decimal(1)), one);
  return { over, under };
}

/** Between which figures an expression lies, for all facts that the reader accepts. */
export function intervalOf(one: Expression, proving: Proving): Interval {
  const inner = (part: Expression): Interval => intervalOf(part, proving);
  switch (one.node) {
    case "constant":
      return only(whole(decimal(one.value)));
    case "product":
    case "quotient":
      return factoredInterval(one, proving);
    case "fact":
      return narrowed(one, factInterval(proving.facts.get(keyOfFact(one.fact)), one.fact), proving);
    case "sum":
      return narrowed(one, one.terms.map(inner).reduce(addIntervals), proving);
    case "least":
      return narrowed(one, one.of.map(inner).reduce(lesserOf), proving);
    case "most":
      return narrowed(one, one.of.map(inner).reduce(greaterOf), proving);
    case "by-id":
      return narrowed(one, overRegions(regionsById(one, proving)), proving);
    case "by-limits":
      return narrowed(one, overRegions(regionsByLimits(one, proving)), proving);
    case "line":
      return narrowed(one, lineInterval(one, inner(one.of)), proving);
  }
}

/** Where the branches lie together; anything, where no facts come to this place at all. */
function overRegions(regions: readonly Region[]): Interval {
  const [first, ...more] = regions.map(({ gives, where }) => intervalOf(gives, where));
  return first === undefined ? ANY : more.reduce(join, first);
}

function narrowed(one: Expression, found: Interval, { narrowed }: Proving): Interval {
  const known = narrowed.get(kindOfFactors(factorsOf(one)));
  return known === undefined ? found : meet(found, known);
}

function factInterval(known: KnownFact | undefined, name: readonly string[]): Interval {
  if (known === undefined) throw new Error(`A fact that the form does not ask: ${name.join(" › ")}`);
  const end = (limit: string | undefined): End => (limit === undefined ? null : closed(whole(decimal(limit))));
  return { low: end(known.least), high: end(known.most) };
}

/** A product or a quotient: the constant, times what stands above, divided by what stands below. */
function factoredInterval(one: Expression, proving: Proving): Interval {
  if (!proveDivisors(one, proving)) return ANY;
  const factors = factorsOf(one);
  const { constant, rest, found } = shareInterval(factors, proving.shares);
  const above = rest.above.map(({ figure }) => intervalOf(figure, proving));
  const below = rest.below.map(({ figure }) => inverseOf(intervalOf(figure, proving)));
  const base = [...found, ...above, ...below].reduce(multiplyIntervals, only(whole(decimal(1))));
  const known = proving.narrowed.get(kindOfFactors(factors));
  const unscaled = scaleInterval(base, constant);
  return known === undefined ? unscaled : meet(unscaled, scaleInterval(known, factors.constant));
}

/** Whether every divisor on the way down to the atoms is positive. */
function proveDivisors(one: Expression, proving: Proving): boolean {
  if (one.node === "product") return one.factors.map((factor) => proveDivisors(factor, proving)).every(Boolean);
  if (one.node !== "quotient") return true;
  const [top, bottom] = [proveDivisors(one.over, proving), proveDivisors(one.under, proving)];
  const positive = bottom && isPositive(intervalOf(one.under, proving));
  if (bottom && !positive) proving.refuse(one);
  return top && positive;
}

/** One branch of a choice that some facts take, and what is known there. */
interface Region {
  readonly gives: Expression;
  readonly where: Proving;
}

export function regionsById({ fact, cases }: ChoiceById, proving: Proving): readonly Region[] {
  const key = keyOfFact(fact);
  const decided = proving.decided.get(key);
  const known = proving.facts.get(key);
  if (known?.ids === undefined) throw new Error(`An id that the form does not ask: ${fact.join(" › ")}`);
  const ids = decided === undefined ? known.ids : [decided];
  return ids.map((id) => {
    const found = cases.find((one) => one.id === id);
    if (found === undefined) throw new Error(`An id that the expression has no case for: ${id}`);
    return { gives: found.gives, where: { ...proving, decided: new Map(proving.decided).set(key, id) } };
  });
}

/** The branches in their order; those that nothing reaches are left out. */
export function regionsByLimits({ of, limits, otherwise }: ChoiceByLimits, proving: Proving): readonly Region[] {
  const regions: Region[] = [];
  let here = proving;
  const enter = (gives: Expression, where: Proving): void => {
    if (!isEmpty(intervalOf(of, where))) regions.push({ gives, where });
  };
  for (const { sign, at, gives } of limits) {
    enter(gives, comparedTo(here, of, sign, at));
    here = comparedTo(here, of, OPPOSITE[sign], at);
  }
  enter(otherwise, here);
  return regions;
}

const OPPOSITE: Readonly<Record<Sign, Sign>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=" };
const TURNED: Readonly<Record<Sign, Sign>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" };

/** What is known where a figure keeps a limit: of the figure, and of the limit. */
function comparedTo(proving: Proving, of: Expression, sign: Sign, at: Expression): Proving {
  const [figure, limit] = [intervalOf(of, proving), intervalOf(at, proving)];
  const below = narrowedTo(proving, of, halfLine(sign, limit));
  return narrowedTo(below, at, halfLine(TURNED[sign], figure));
}

function halfLine(sign: Sign, { low, high }: Interval): Interval {
  const strict = (end: End): End =>
    end === null ? null : { at: end.at, isOpen: end.isOpen || sign === ">" || sign === "<" };
  return sign === ">=" || sign === ">" ? { low: strict(low), high: null } : { low: null, high: strict(high) };
}

/** The heights between the ends of what the figure can be: those at the ends, and at every corner between them. */
function lineInterval(one: Line, of: Interval): Interval {
  const height = heightOn(one);
  const [first, last] = [one.points[0], one.points.at(-1)];
  const corners = one.points.map(({ x }) => whole(decimal(x))).filter((x) => !isEmpty(meet(only(x), of)));
  // Before the first corner and after the last the line is level.
  const ends = [of.low?.at ?? whole(decimal(first?.x ?? 0)), of.high?.at ?? whole(decimal(last?.x ?? 0))];
  return [...ends, ...corners].map((x) => only(height(x))).reduce(join);
}
