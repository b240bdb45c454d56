import { decimal } from "../../number/decimal.js";
import { canRoundWhole, MOST_EXACT } from "../../number/roundWhole.js";
import type { FactName } from "./expression.js";
import { keyOfFact } from "./factors.js";
import type { Known } from "./known.js";
import type { Step } from "./step.js";
import type { WholeSteps } from "./whole.js";

/** Between which whole numbers something lies. */
export interface WholeRange {
  readonly low: bigint;
  readonly high: bigint;
}

/** The range of a fact in units of `10^-places`, where no number may be larger than `most`. */
export function rangeOfFact(known: Known, fact: FactName, places: number, most: bigint): WholeRange {
  const key = keyOfFact(fact);
  const found = known.facts.find((one) => keyOfFact(one.fact) === key);
  const units = (limit: string | undefined, without: bigint): bigint => {
    if (limit === undefined) return without;
    const inUnits = BigInt(decimal(limit).shifted(places).ceil().toString());
    return inUnits < -most ? -most : inUnits > most ? most : inUnits;
  };
  return { low: units(found?.least, -most), high: units(found?.most, most) };
}

/**
 * The largest power of two up to which facts may go, so that every step, and everything on the way to it, stays below 2^53 and
 * the quotient at the end can be rounded; 0 where not even facts of one unit can be computed so.
 */
export function mostForExact(steps: WholeSteps, rangeOf: (fact: FactStep, most: bigint) => WholeRange): bigint {
  let [fits, tooMuch] = [-1, 53];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if (isExact(steps, (fact) => rangeOf(fact, 2n ** BigInt(middle)))) fits = middle;
    else tooMuch = middle;
  }
  return fits < 0 ? 0n : 2n ** BigInt(fits);
}

type FactStep = Extract<Step, { readonly is: "fact" }>;

function isExact({ steps, over, under }: WholeSteps, rangeOf: (fact: FactStep) => WholeRange): boolean {
  const ranges: WholeRange[] = [];
  for (const step of steps) {
    const range = rangeOfStep(step, ranges, rangeOf);
    if (range === null) return false;
    ranges.push(range);
  }
  return canRoundWhole(sizeOf(ranges[over] as WholeRange), sizeOf(ranges[under] as WholeRange));
}

/** Where a step lies; `null` where it, or something on the way to it, may leave what is exact. */
function rangeOfStep(
  step: Step,
  ranges: readonly WholeRange[],
  rangeOf: (fact: FactStep) => WholeRange,
): WholeRange | null {
  const at = (position: number): WholeRange => ranges[position] as WholeRange;
  switch (step.is) {
    case "number":
      return within({ low: step.value, high: step.value });
    case "fact":
      return within(rangeOf(step));
    case "add":
      return onTheWay(step.parts.map(at), (a, b) => ({ low: a.low + b.low, high: a.high + b.high }));
    case "multiply":
      return onTheWay(step.parts.map(at), product);
    case "least":
      return onTheWay(step.parts.map(at), (a, b) => ({ low: lesser(a.low, b.low), high: lesser(a.high, b.high) }));
    case "most":
      return onTheWay(step.parts.map(at), (a, b) => ({ low: greater(a.low, b.low), high: greater(a.high, b.high) }));
    case "choose": {
      const [a, b] = [at(step.gives), at(step.otherwise)];
      return { low: lesser(a.low, b.low), high: greater(a.high, b.high) };
    }
  }
}

function onTheWay(parts: readonly WholeRange[], join: (a: WholeRange, b: WholeRange) => WholeRange): WholeRange | null {
  const [first, ...more] = parts as readonly [WholeRange, ...WholeRange[]];
  let all: WholeRange | null = first;
  for (const next of more) {
    if (all === null) return null;
    all = within(join(all, next));
  }
  return all;
}

function product(a: WholeRange, b: WholeRange): WholeRange {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: corners.reduce(lesser), high: corners.reduce(greater) };
}

function within(range: WholeRange): WholeRange | null {
  return sizeOf(range) <= MOST_EXACT ? range : null;
}

function sizeOf({ low, high }: WholeRange): bigint {
  return greater(low < 0n ? -low : low, high < 0n ? -high : high);
}

function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function greater(a: bigint, b: bigint): bigint {
  return a < b ? b : a;
}
