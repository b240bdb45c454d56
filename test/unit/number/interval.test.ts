import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import {
  ANY,
  addIntervals,
  common,
  type End,
  greaterOf,
  type Interval,
  inverseOf,
  isEmpty,
  isPositive,
  isSame,
  join,
  lesserOf,
  meet,
  multiplyIntervals,
  only,
  POSITIVE,
  scaleInterval,
  signOfAll,
  subtractIntervals,
} from "../../../src/number/interval.js";
import { type Quotient, whole } from "../../../src/number/quotient.js";

const FIGURES = [-2, -1, 0, 1, 3];
const at = (figure: number): Quotient => whole(decimal(figure));
const ENDS: readonly End[] = [
  null,
  ...FIGURES.flatMap((figure) => [true, false].map((isOpen) => ({ at: at(figure), isOpen }))),
];
const EVERY = ENDS.flatMap((low) => ENDS.map((high): Interval => ({ low, high })));

/** In doubles that are exact: so far out stands for no end, and so little beside an open end for what comes near it. */
const [FAR, NEAR] = [1_024, 1 / 1_024];
const figureOf = ({ at: { over, under } }: NonNullable<End>): number => over.toNumber() / under.toNumber();
const least = ({ low }: Interval): number => (low === null ? -FAR : figureOf(low) + (low.isOpen ? NEAR : 0));
const most = ({ high }: Interval): number => (high === null ? FAR : figureOf(high) - (high.isOpen ? NEAR : 0));

const INTERVALS = EVERY.filter((one) => least(one) <= most(one));
const PAIRS = INTERVALS.flatMap((a) => INTERVALS.map((b) => [a, b] as const));

/** Whether an end is where the outermost of the figures lies: at it, near it where it is open, far out where there is none. */
function holds(end: End, outermost: number): boolean {
  if (end === null) return Math.abs(outermost) > 100;
  const apart = Math.abs(outermost - figureOf(end));
  return end.isOpen ? apart > 0 && apart < 0.02 : apart === 0;
}

/** Of a product of figures of either sign no end is open, for nothing asks. */
const opened = (end: End): End => end && { ...end, isOpen: true };

/** The pairs for which an operation on intervals is not what the operation on their outermost figures is. */
function wrong(
  operation: (a: Interval, b: Interval) => Interval,
  onFigures: (x: number, y: number) => number,
): readonly (readonly [Interval, Interval])[] {
  return PAIRS.filter(([a, b]) => {
    const found = operation(a, b);
    const figures = [least(a), most(a)].flatMap((x) => [least(b), most(b)].map((y) => onFigures(x, y)));
    const isExact = operation !== multiplyIntervals || signOfAll(a) !== 0 || signOfAll(b) !== 0;
    const isEnd = (end: End, figure: number): boolean => holds(end, figure) || (!isExact && holds(opened(end), figure));
    return !(isEnd(found.low, Math.min(...figures)) && isEnd(found.high, Math.max(...figures)));
  });
}

describe("operations on intervals", () => {
  it.each([
    ["addIntervals", addIntervals, (x: number, y: number) => x + y],
    ["subtractIntervals", subtractIntervals, (x: number, y: number) => x - y],
    ["multiplyIntervals", multiplyIntervals, (x: number, y: number) => x * y],
    ["lesserOf", lesserOf, Math.min],
    ["greaterOf", greaterOf, Math.max],
  ] as const)("%s(a, b) reaches from the least to the most of its figures", (_, operation, onFigures) => {
    expect(wrong(operation, onFigures)).toStrictEqual([]);
  });

  it("scaleInterval(a, figure) is the product with that figure alone", () => {
    for (const by of FIGURES) {
      expect(
        wrong(
          (a) => scaleInterval(a, at(by)),
          (x) => x * by,
        ),
      ).toStrictEqual([]);
    }
  });

  it("inverseOf(a) is anything where zero may be in it", () => {
    for (const one of INTERVALS) {
      const found = inverseOf(one);
      if (least(one) <= 0 && most(one) >= 0) expect(found).toBe(ANY);
      else expect(holds(found.low, 1 / most(one)) && holds(found.high, 1 / least(one))).toBe(true);
    }
  });
});

describe("intervals beside one another", () => {
  const INSIDE = FIGURES.flatMap((figure) => [figure - NEAR, figure, figure + NEAR]).concat(-FAR, FAR);
  const isIn = (figure: number, one: Interval): boolean => least(one) <= figure && figure <= most(one);

  it("meet(a, b) and common(a, b) hold what lies in both", () => {
    const differ = PAIRS.filter(([a, b]) => {
      const both = meet(a, b);
      const isCommon = INSIDE.some((figure) => isIn(figure, a) && isIn(figure, b));
      return (
        INSIDE.some((figure) => isIn(figure, both) !== (isIn(figure, a) && isIn(figure, b))) ||
        (common(a, b) === null) === isCommon
      );
    });
    expect(differ).toStrictEqual([]);
    expect(common(POSITIVE, only(at(1)))).toStrictEqual(only(at(1)));
  });

  it("join(a, b) is the least interval that holds both", () => {
    const differ = PAIRS.filter(([a, b]) => {
      const { low, high } = join(a, b);
      return !(holds(low, Math.min(least(a), least(b))) && holds(high, Math.max(most(a), most(b))));
    });
    expect(differ).toStrictEqual([]);
  });

  it("isSame(a, b) is said of an interval and itself alone", () => {
    const copy = ({ low, high }: Interval): Interval => ({ low: low && { ...low }, high: high && { ...high } });
    const differ = EVERY.flatMap((a, one) => EVERY.filter((b, other) => isSame(a, copy(b)) !== (one === other)));
    expect(differ).toStrictEqual([]);
  });

  it("isEmpty(a), isPositive(a) and signOfAll(a) are true of every figure", () => {
    for (const one of EVERY) expect(isEmpty(one)).toBe(!INTERVALS.includes(one));
    for (const one of INTERVALS) {
      expect(isPositive(one)).toBe(least(one) > 0);
      expect(signOfAll(one)).toBe(least(one) >= 0 ? 1 : most(one) <= 0 ? -1 : 0);
    }
    expect([signOfAll(only(at(0))), signOfAll(POSITIVE), signOfAll(ANY)]).toStrictEqual([1, 1, 0]);
  });
});
