import { type Decimal, decimal } from "../../number/decimal.js";
import {
  addQuotients,
  compareQuotients,
  divideQuotients,
  multiplyQuotients,
  NOTHING,
  type Quotient,
  whole,
} from "../../number/quotient.js";
import { type Rounding, roundQuotient } from "../../number/rounding.js";
import { asksFacts } from "./children.js";
import type { ChoiceById, ChoiceByLimits, Expression, Line, Product, Sign } from "./expression.js";
import type { FactSource } from "./source.js";

/** The exact figure that facts give; `null` while a fact that it needs is awaited. */
export type Value<Facts> = (facts: Facts) => Quotient | null;

/**
 * An expression made ready to be worked out for many sets of facts: its constants are read once, and every fact is found once.
 * The figure is a quotient that is never divided out; only what the facts decide to need is asked.
 */
export function prepareValue<Facts>(one: Expression, source: FactSource<Facts>): Value<Facts> {
  if (asksFacts(one)) return prepare(one, source);
  const settled = prepare(one, NO_FACTS)(undefined);
  return () => settled;
}

/** The points that facts give, rounded once; `null` while a fact that they need is awaited. */
export function prepareScore<Facts>(
  one: Expression,
  source: FactSource<Facts>,
  rounding: Rounding,
): (facts: Facts) => Decimal | null {
  const value = prepareValue(one, source);
  return (facts) => {
    const exact = value(facts);
    return exact === null ? null : roundQuotient(exact, rounding);
  };
}

const NO_FACTS: FactSource<unknown> = {
  number: () => () => null,
  id: () => () => null,
};

function prepare<Facts>(one: Expression, source: FactSource<Facts>): Value<Facts> {
  const inner = (part: Expression): Value<Facts> => prepareValue(part, source);
  switch (one.node) {
    case "constant": {
      const value = whole(decimal(one.value));
      return () => value;
    }
    case "fact": {
      const read = source.number(one.fact);
      return (facts) => {
        const value = read(facts);
        return value === null ? null : whole(value);
      };
    }
    case "sum":
      return joined(one.terms.map(inner), addQuotients);
    case "product":
      return multiplied(one, source);
    case "quotient":
      return joined([inner(one.over), inner(one.under)], divideQuotients);
    case "least":
      return joined(one.of.map(inner), (a, b) => (compareQuotients(b, a) < 0 ? b : a));
    case "most":
      return joined(one.of.map(inner), (a, b) => (compareQuotients(b, a) > 0 ? b : a));
    case "by-id":
      return chosenById(one, source);
    case "by-limits":
      return chosenByLimits(one, source);
    case "line": {
      const of = inner(one.of);
      const height = heightOn(one);
      return (facts) => {
        const x = of(facts);
        return x === null ? null : height(x);
      };
    }
  }
}

/** Several figures made one, from the first to the last. */
function joined<Facts>(parts: readonly Value<Facts>[], join: (a: Quotient, b: Quotient) => Quotient): Value<Facts> {
  const [first, ...more] = parts as [Value<Facts>, ...Value<Facts>[]];
  return (facts) => {
    let all = first(facts);
    for (const next of more) {
      if (all === null) return null;
      const value = next(facts);
      if (value === null) return null;
      all = join(all, value);
    }
    return all;
  };
}

/** The constants of a product are multiplied once. */
function multiplied<Facts>({ factors }: Product, source: FactSource<Facts>): Value<Facts> {
  const settled = factors.filter((factor) => !asksFacts(factor));
  const asking = factors.filter(asksFacts).map((factor) => prepareValue(factor, source));
  const all = joined(asking, multiplyQuotients);
  if (settled.length === 0) return all;
  const constants = settled.map((factor) => prepareValue(factor, NO_FACTS)(undefined) as Quotient);
  const factor = constants.reduce(multiplyQuotients);
  if (asking.length === 0) return () => factor;
  return (facts) => {
    const value = all(facts);
    if (value === null) return null;
    return value.over.isZero() ? NOTHING : multiplyQuotients(factor, value);
  };
}

function chosenById<Facts>({ fact, cases }: ChoiceById, source: FactSource<Facts>): Value<Facts> {
  const read = source.id(fact);
  const values = new Map(cases.map(({ id, gives }) => [id, prepareValue(gives, source)]));
  return (facts) => {
    const id = read(facts);
    if (id === null) return null;
    const value = values.get(id);
    if (value === undefined) throw new Error(`An id that the expression has no case for: ${id}`);
    return value(facts);
  };
}

function chosenByLimits<Facts>({ of, limits, otherwise }: ChoiceByLimits, source: FactSource<Facts>): Value<Facts> {
  const figure = prepareValue(of, source);
  const last = prepareValue(otherwise, source);
  const prepared = limits.map(({ sign, at, gives }) => ({
    keeps: KEEPS[sign],
    at: prepareValue(at, source),
    gives: prepareValue(gives, source),
  }));
  return (facts) => {
    const value = figure(facts);
    if (value === null) return null;
    for (const { keeps, at, gives } of prepared) {
      const limit = at(facts);
      if (limit === null) return null;
      if (keeps(compareQuotients(value, limit))) return gives(facts);
    }
    return last(facts);
  };
}

/** Whether a figure that stands to a limit in this order keeps it: negative below, zero at, positive above. */
export const KEEPS: Readonly<Record<Sign, (order: number) => boolean>> = {
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  "<": (order) => order < 0,
};

/** The height of a line over any figure. */
export function heightOn({ points }: Pick<Line, "points">): (x: Quotient) => Quotient {
  const corners = points.map(({ x, y }) => ({ x: whole(decimal(x)), y: whole(decimal(y)) }));
  const [first] = corners as [Corner];
  const pieces = corners.slice(1).map((end, position) => pieceBetween(corners[position] as Corner, end));
  return (x) => {
    if (compareQuotients(x, first.x) <= 0) return first.y;
    for (const { end, height } of pieces) if (compareQuotients(x, end.x) < 0) return height(x);
    return (corners.at(-1) as Corner).y;
  };
}

interface Corner {
  readonly x: Quotient;
  readonly y: Quotient;
}

/** `y0 + (y1 − y0) × (x − x0) ÷ (x1 − x0)` as one quotient: `(y0 × run × under + rise × (over − x0 × under)) ÷ (run × under)`. */
function pieceBetween(
  start: Corner,
  end: Corner,
): { readonly end: Corner; readonly height: (x: Quotient) => Quotient } {
  const [x0, y0] = [start.x.over, start.y.over];
  const [run, rise] = [end.x.over.minus(x0), end.y.over.minus(y0)];
  const level = y0.times(run).minus(rise.times(x0));
  return {
    end,
    height: ({ over, under }) => ({ over: level.times(under).plus(rise.times(over)), under: run.times(under) }),
  };
}
