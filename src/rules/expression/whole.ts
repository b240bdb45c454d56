import type { ChoiceByLimits, Expression, FactName, Line, Sign } from "./expression.js";
import { greatestDivisor, minus, multiplied, over, type Ratio, ratioOf } from "./ratio.js";
import type { Step, Test } from "./step.js";
import { type StepWriter, stepWriter } from "./stepWriter.js";

/**
 * An expression over whole numbers only: steps, each made of steps before it, of which two are the numerator and the divisor
 * of the figure. No step divides. Columns evaluate the steps; anything that can add, multiply, compare and choose can.
 */
export interface WholeSteps {
  readonly steps: readonly Step[];
  readonly over: number;
  readonly under: number;
}

/** A figure as `factor × over ÷ under`, so that constants are multiplied and shortened before any fact is known. */
interface Part {
  readonly factor: Ratio;
  readonly over: number;
  readonly under: number;
}

/**
 * Lowers an expression to whole numbers.
 *
 * @param placesOf - How many decimal places a fact keeps.
 * @param times - What the figure is multiplied by: `10^places` for points in units of the last place.
 * @param keepsFacts - Whether facts that change nothing stay, so that nothing comes of the steps while one is not known.
 */
export function wholeSteps(
  one: Expression,
  placesOf: (fact: FactName) => number,
  times: bigint,
  keepsFacts = false,
): WholeSteps {
  const write = stepWriter(keepsFacts);
  const lowered = lower(one, write, placesOf);
  const factor = multiplied(lowered.factor, { over: times, under: 1n });
  const over = write.multiply([write.number(factor.over), lowered.over]);
  const under = write.multiply([write.number(factor.under), lowered.under]);
  return { steps: write.steps, over, under };
}

function lower(one: Expression, write: StepWriter, placesOf: (fact: FactName) => number): Part {
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
      const gives = one.cases.map((each) => inner(each.gives));
      const last = gives.at(-1) as Part;
      // Of one case only, there is nothing to test, unless it must be known that it was chosen.
      const tested = one.cases.length === 1 && write.keepsFacts ? one.cases : one.cases.slice(0, -1);
      const tests = tested.map(({ id }): Test => ({ fact: one.fact, id }));
      return choose(tests, [...gives.slice(0, tests.length), last], write);
    }
    case "by-limits":
      return lowerLimits(one, inner, write);
    case "line":
      return lowerLine(one, inner(one.of), write);
  }
}

function lowerLimits(
  { of, limits, otherwise }: ChoiceByLimits,
  inner: (one: Expression) => Part,
  write: StepWriter,
): Part {
  const figure = inner(of);
  const tests = limits.map(({ sign, at }) => compared(figure, sign, inner(at), write));
  return choose(tests, [...limits.map(({ gives }) => inner(gives)), inner(otherwise)], write);
}

/** A line as a choice between its pieces. */
function lowerLine({ points }: Line, x: Part, write: StepWriter): Part {
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

function constantPart(factor: Ratio, write: StepWriter): Part {
  return { factor, over: write.one, under: write.one };
}

/**
 * The divisor is positive as a figure; so that its step is positive too, it keeps the sign of its factor. A divisor of zero
 * stands where no facts lead to, and stays a zero that nothing takes.
 */
function dividedBy(top: Part, bottom: Part, write: StepWriter): Part {
  const { over: size, under } = bottom.factor;
  const sign = size < 0n ? -1n : size > 0n ? 1n : 0n;
  return {
    factor: sign === 0n ? top.factor : over(top.factor, { over: sign * size, under }),
    over: write.multiply([top.over, bottom.under]),
    under: sign === 0n ? write.number(0n) : write.multiply([top.under, write.number(sign), bottom.over]),
  };
}

/** Several figures brought over one divisor, and made one. */
function together(parts: readonly Part[], write: StepWriter, join: (overs: readonly number[]) => number): Part {
  const unders = [...new Set(parts.map(({ under }) => under))];
  const common = commonUnder(parts);
  const overs = parts.map(({ factor, over, under }) => {
    const scale = write.number((factor.over * common) / factor.under);
    return write.multiply([scale, over, ...unders.filter((other) => other !== under)]);
  });
  return { factor: { over: 1n, under: common }, over: join(overs), under: write.multiply(unders) };
}

function compared(left: Part, sign: Sign, right: Part, write: StepWriter): Test {
  let sides: readonly number[] = [];
  together([left, right], write, (overs) => {
    sides = overs;
    return write.one;
  });
  const [one, other] = sides as readonly [number, number];
  return { left: one, sign, right: other };
}

/** The branches of a choice, each with its divisor: that of a branch that is not taken may be zero. */
function choose(tests: readonly Test[], parts: readonly Part[], write: StepWriter): Part {
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
