import { decimal, type Figure, figure, ONE } from "../../number/decimal.js";
import {
  addQuotients,
  compareQuotients,
  divideQuotients,
  multiplyQuotients,
  NOTHING,
  type Quotient,
  whole,
} from "../../number/quotient.js";
import { asksFacts } from "./children.js";
import type { ChoiceById, ChoiceByLimits, Expression, Sign } from "./expression.js";
import { keyOf } from "./factors.js";
import { heightOn } from "./heightOn.js";
import type { FactSource } from "./source.js";

/** The exact figure that facts give; `null` while a fact that it needs is awaited. */
export type Value<Facts> = (facts: Facts) => Quotient | null;

/**
 * An expression made ready to be worked out for many sets of facts: its constants are read once, and every fact is found once.
 * The figure is a quotient that is never divided out; only what the facts decide to need is asked.
 */
export function prepareValue<Facts>(one: Expression, source: FactSource<Facts>): Value<Facts> {
  return prepare(one, { source, compared: new Map() });
}

interface Preparing<Facts> {
  readonly source: FactSource<Facts>;
  /** What choices around this place have just compared, by the key of the figure: branches do not work it out again. */
  readonly compared: ReadonlyMap<string, Compared>;
}

interface Compared {
  value: Quotient;
}

const WITHOUT_FACTS: Preparing<unknown> = {
  source: { number: () => () => null, id: () => () => null },
  compared: new Map(),
};

function prepare<Facts>(one: Expression, preparing: Preparing<Facts>): Value<Facts> {
  if (asksFacts(one)) return work(one, preparing);
  const settled = work(one, WITHOUT_FACTS)(undefined);
  return () => settled;
}

function work<Facts>(one: Expression, preparing: Preparing<Facts>): Value<Facts> {
  const { source, compared } = preparing;
  const known = compared.size === 0 ? undefined : compared.get(keyOf(one));
  if (known !== undefined) return () => known.value;
  const inner = (part: Expression): Value<Facts> => prepare(part, preparing);
  switch (one.node) {
    case "constant": {
      const value = whole(decimal(one.value));
      return () => value;
    }
    case "fact":
      return numberFrom(source.number(one.fact));
    case "sum":
      return added(one.terms, preparing);
    case "product":
      return multiplied(one.factors, preparing);
    case "quotient":
      return joined([inner(one.over), inner(one.under)], divideQuotients);
    case "least":
      return joined(one.of.map(inner), (a, b) => (compareQuotients(b, a) < 0 ? b : a));
    case "most":
      return joined(one.of.map(inner), (a, b) => (compareQuotients(b, a) > 0 ? b : a));
    case "by-id":
      return chosenById(one, preparing);
    case "by-limits":
      return chosenByLimits(one, preparing);
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

const UNIT: Quotient = whole(ONE);

function numberFrom<Facts>(read: (facts: Facts) => Figure | null): Value<Facts> {
  return (facts) => {
    const stated = read(facts);
    switch (stated) {
      case null:
        return null;
      case 0:
        return NOTHING;
      case 1:
        return UNIT;
      default:
        return whole(figure(stated));
    }
  };
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

/** A sum: nearly all that it adds up are whole figures. */
function added<Facts>(terms: readonly Expression[], preparing: Preparing<Facts>): Value<Facts> {
  const values = terms.map((term) => prepare(term, preparing));
  return (facts) => {
    let all = NOTHING;
    for (const value of values) {
      const term = value(facts);
      if (term === null) return null;
      if (term.over.isZero()) continue;
      all = all.under === ONE && term.under === ONE ? whole(all.over.plus(term.over)) : addQuotients(all, term);
    }
    return all;
  };
}

/** A product: its constants are multiplied once. */
function multiplied<Facts>(factors: readonly Expression[], preparing: Preparing<Facts>): Value<Facts> {
  const asking = factors.filter(asksFacts).map((factor) => prepare(factor, preparing));
  const settled = factors
    .filter((factor) => !asksFacts(factor))
    .map((factor) => work(factor, WITHOUT_FACTS)(undefined));
  const constant = (settled as readonly Quotient[]).reduce(multiplyQuotients, UNIT);
  if (asking.length === 0) return () => constant;
  const all = joined(asking, multiplyQuotients);
  return (facts) => {
    const value = all(facts);
    if (value === null || value === NOTHING) return value;
    return value === UNIT ? constant : multiplyQuotients(constant, value);
  };
}

function chosenById<Facts>({ fact, cases }: ChoiceById, preparing: Preparing<Facts>): Value<Facts> {
  const read = preparing.source.id(fact);
  const values = new Map(cases.map(({ id, gives }) => [id, prepare(gives, preparing)]));
  return (facts) => {
    const id = read(facts);
    if (id === null) return null;
    const value = values.get(id);
    if (value === undefined) throw new Error(`An id that the expression has no case for: ${id}`);
    return value(facts);
  };
}

function chosenByLimits<Facts>({ of, limits, otherwise }: ChoiceByLimits, before: Preparing<Facts>): Value<Facts> {
  const figure = prepare(of, before);
  const last: Compared = { value: NOTHING };
  const inside = { source: before.source, compared: new Map(before.compared).set(keyOf(of), last) };
  const unmet = prepare(otherwise, inside);
  const prepared = limits.map(({ sign, at, gives }) => ({
    keeps: KEEPS[sign],
    at: prepare(at, inside),
    gives: prepare(gives, inside),
  }));
  return (facts) => {
    const value = figure(facts);
    if (value === null) return null;
    // Set again before any branch is worked out, and read by nothing else.
    last.value = value;
    for (const { keeps, at, gives } of prepared) {
      const limit = at(facts);
      if (limit === null) return null;
      if (keeps(compareQuotients(value, limit))) return gives(facts);
    }
    return unmet(facts);
  };
}

/** Whether a figure that stands to a limit in this order keeps it: negative below, zero at, positive above. */
export const KEEPS: Readonly<Record<Sign, (order: number) => boolean>> = {
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  "<": (order) => order < 0,
};
