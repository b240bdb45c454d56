import { decimal } from "../../number/decimal.js";
import type { ChoiceByLimits, Expression, FactName, Line, Sign } from "./expression.js";
import { keyOfFact } from "./factors.js";

/**
 * An expression over whole numbers only: steps, each made of steps before it, of which two are the numerator and the divisor
 * of the figure. No step divides. Columns evaluate the steps; anything that can add, multiply, compare and choose can.
 */
export interface WholeSteps {
  readonly steps: readonly Step[];
  readonly over: number;
  readonly under: number;
}

/** A step; what it is made of are positions of steps before it. */
export type Step =
  | { readonly is: "number"; readonly value: bigint }
  /** The fact times `10^places`. */
  | { readonly is: "fact"; readonly fact: FactName; readonly places: number }
  | { readonly is: "add" | "multiply" | "least" | "most"; readonly parts: readonly number[] }
  | { readonly is: "choose"; readonly if: Test; readonly gives: number; readonly otherwise: number };

export type Test =
  | { readonly left: number; readonly sign: Sign; readonly right: number }
  | { readonly fact: FactName; readonly id: string };

/** A figure as `factor × over ÷ under`, so that constants are multiplied and shortened before any fact is known. */
interface Part {
  readonly factor: Ratio;
  readonly over: number;
  readonly under: number;
}

/** In lowest terms; `under` is positive. */
interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * Lowers an expression to whole numbers.
 *
 * @param placesOf - How many decimal places a fact keeps.
 * @param times - What the figure is multiplied by: `10^places` for points in units of the last place.
 */
export function wholeSteps(one: Expression, placesOf: (fact: FactName) => number, times: bigint): WholeSteps {
  const write = writer();
  const lowered = lower(one, write, placesOf);
  const factor = multiplied(lowered.factor, { over: times, under: 1n });
  const over = write.multiply([write.number(factor.over), lowered.over]);
  const under = write.multiply([write.number(factor.under), lowered.under]);
  return { steps: write.steps, over, under };
}

function lower(one: Expression, write: Writer, placesOf: (fact: FactName) => number): Part {
  const inner = (part: Expression): Part => lower(part, write, placesOf);
  switch (one.node) {
    case "constant":
      return constantPart(ratioOf(one.value), write);
    case "fact": {
      const places = placesOf(one.fact);
      const over = write.step({ is: "fact", fact: one.fact, places });
      return { factor: { over: 1n, under: 10n ** BigInt(places) }, over, under: write.one };
    }
    case "sum":
      return together(one.terms.map(inner), write, write.add);
    case "product":
      return one.factors.map(inner).reduce((a, b) => ({
        factor: multiplied(a.factor, b.factor),
        over: write.multiply([a.over, b.over]),
        under: write.multiply([a.under, b.under]),
      }));
    case "quotient":
      return dividedBy(inner(one.over), inner(one.under), write);
    case "least":
    case "most":
      return together(one.of.map(inner), write, (parts) => write.extreme(one.node, parts));
    case "by-id": {
      const tests = one.cases.slice(0, -1).map(({ id }): Test => ({ fact: one.fact, id }));
      return choose(
        tests,
        one.cases.map(({ gives }) => inner(gives)),
        write,
      );
    }
    case "by-limits":
      return lowerLimits(one, inner, write);
    case "line":
      return lowerLine(one, inner(one.of), write);
  }
}

function lowerLimits({ of, limits, otherwise }: ChoiceByLimits, inner: (one: Expression) => Part, write: Writer): Part {
  const figure = inner(of);
  const tests = limits.map(({ sign, at }) => compared(figure, sign, inner(at), write));
  return choose(tests, [...limits.map(({ gives }) => inner(gives)), inner(otherwise)], write);
}

/** A line as a choice between its pieces. */
function lowerLine({ points }: Line, x: Part, write: Writer): Part {
  const corners = points.map((point) => ({ x: ratioOf(point.x), y: ratioOf(point.y) }));
  const [first, ...more] = corners as [Corner, ...Corner[]];
  const pieces = more.map((end, position) => {
    const start = corners[position] as Corner;
    const slope = over(minus(end.y, start.y), minus(end.x, start.x));
    const level = minus(start.y, multiplied(slope, start.x));
    const rise = { ...x, factor: multiplied(x.factor, slope) };
    return together([constantPart(level, write), rise], write, write.add);
  });
  const tests = [
    compared(x, "<=", constantPart(first.x, write), write),
    ...more.map((end) => compared(x, "<", constantPart(end.x, write), write)),
  ];
  const last = more.at(-1) ?? first;
  return choose(tests, [constantPart(first.y, write), ...pieces, constantPart(last.y, write)], write);
}

interface Corner {
  readonly x: Ratio;
  readonly y: Ratio;
}

function constantPart(factor: Ratio, write: Writer): Part {
  return { factor, over: write.one, under: write.one };
}

/**
 * The divisor is positive as a figure; so that its step is positive too, it keeps the sign of its factor. A divisor of zero
 * stands where no facts lead to, and stays a zero that nothing takes.
 */
function dividedBy(top: Part, bottom: Part, write: Writer): Part {
  const { over: size, under } = bottom.factor;
  const sign = size < 0n ? -1n : size > 0n ? 1n : 0n;
  return {
    factor: sign === 0n ? top.factor : over(top.factor, { over: sign * size, under }),
    over: write.multiply([top.over, bottom.under]),
    under: write.multiply([top.under, write.number(sign), bottom.over]),
  };
}

/** Several figures brought over one divisor, and made one. */
function together(parts: readonly Part[], write: Writer, join: (overs: readonly number[]) => number): Part {
  const unders = [...new Set(parts.map(({ under }) => under))];
  const common = commonUnder(parts);
  const overs = parts.map(({ factor, over, under }) => {
    const scale = write.number((factor.over * common) / factor.under);
    return write.multiply([scale, over, ...unders.filter((other) => other !== under)]);
  });
  return { factor: { over: 1n, under: common }, over: join(overs), under: write.multiply(unders) };
}

function compared(left: Part, sign: Sign, right: Part, write: Writer): Test {
  let sides: readonly number[] = [];
  together([left, right], write, (overs) => {
    sides = overs;
    return write.one;
  });
  const [one, other] = sides as readonly [number, number];
  return { left: one, sign, right: other };
}

/** The branches of a choice, each with its divisor: that of a branch that is not taken may be zero. */
function choose(tests: readonly Test[], parts: readonly Part[], write: Writer): Part {
  const common = commonUnder(parts);
  const overs = parts.map(({ factor, over }) =>
    write.multiply([write.number((factor.over * common) / factor.under), over]),
  );
  return {
    factor: { over: 1n, under: common },
    over: write.choose(tests, overs),
    under: write.choose(
      tests,
      parts.map(({ under }) => under),
    ),
  };
}

function commonUnder(parts: readonly Part[]): bigint {
  return parts.reduce((all, { factor }) => (all * factor.under) / greatestDivisor(all, factor.under), 1n);
}

/** Writes steps down, each different one once. */
interface Writer {
  readonly steps: readonly Step[];
  readonly one: number;
  readonly step: (step: Step) => number;
  readonly number: (value: bigint) => number;
  readonly add: (parts: readonly number[]) => number;
  readonly multiply: (parts: readonly number[]) => number;
  readonly extreme: (is: "least" | "most", parts: readonly number[]) => number;
  readonly choose: (tests: readonly Test[], branches: readonly number[]) => number;
}

function writer(): Writer {
  const steps: Step[] = [];
  const written = new Map<string, number>();
  const step = (one: Step): number => {
    const key = keyOfStep(one);
    const before = written.get(key);
    if (before !== undefined) return before;
    written.set(key, steps.length);
    return steps.push(one) - 1;
  };
  const number = (value: bigint): number => step({ is: "number", value });
  const one = number(1n);
  /** The numbers among the parts made one, and the other parts. */
  const parted = (parts: readonly number[], join: (a: bigint, b: bigint) => bigint, start: bigint) => {
    const numbers = parts.flatMap((part) => {
      const found = steps[part];
      return found?.is === "number" ? [found.value] : [];
    });
    return { constant: numbers.reduce(join, start), others: parts.filter((part) => steps[part]?.is !== "number") };
  };
  return {
    steps,
    one,
    step,
    number,
    add: (parts) => {
      const { constant, others } = parted(parts, (a, b) => a + b, 0n);
      if (others.length === 0) return number(constant);
      const all = constant === 0n ? others : [...others, number(constant)];
      return all.length === 1 ? (all[0] as number) : step({ is: "add", parts: all });
    },
    multiply: (parts) => {
      const { constant, others } = parted(parts, (a, b) => a * b, 1n);
      if (others.length === 0 || constant === 0n) return number(constant);
      const all = constant === 1n ? others : [number(constant), ...others];
      return all.length === 1 ? (all[0] as number) : step({ is: "multiply", parts: all });
    },
    extreme: (is, parts) => {
      const different = [...new Set(parts)];
      return different.length === 1 ? (different[0] as number) : step({ is, parts: different });
    },
    choose: (tests, branches) =>
      tests.reduceRight((otherwise, test, position) => {
        const gives = branches[position] as number;
        return gives === otherwise ? gives : step({ is: "choose", if: test, gives, otherwise });
      }, branches.at(-1) as number),
  };
}

function keyOfStep(one: Step): string {
  switch (one.is) {
    case "number":
      return String(one.value);
    case "fact":
      return keyOfFact(one.fact);
    case "choose": {
      const { if: test, gives, otherwise } = one;
      const tested = "id" in test ? keyOfFact([...test.fact, test.id]) : `${test.left}${test.sign}${test.right}`;
      return `if ${tested} ${gives} ${otherwise}`;
    }
    default:
      return `${one.is} ${one.parts.join(" ")}`;
  }
}

function ratioOf(text: string): Ratio {
  const value = decimal(text);
  const places = value.decimalPlaces();
  return ratio(BigInt(value.shifted(places).toString()), 10n ** BigInt(places));
}

function ratio(over: bigint, under: bigint): Ratio {
  const sign = under < 0n ? -1n : 1n;
  const common = sign * greatestDivisor(over, under);
  return { over: over / common, under: under / common };
}

function multiplied(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.over, a.under * b.under);
}

function over(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under, a.under * b.over);
}

function minus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under - b.over * a.under, a.under * b.under);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b);
}
