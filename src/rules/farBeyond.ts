import { type Decimal, decimal, decimalText, HUNDRED, ZERO } from "../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import { roundQuotient } from "../number/rounding.js";
import { boundsOf } from "./expression/bounds.js";
import { asksFacts, childrenOf } from "./expression/children.js";
import type { Expression } from "./expression/expression.js";
import { keyOf } from "./expression/factors.js";
import { prepareValue, type Value } from "./expression/value.js";
import { knownOf } from "./form/known.js";
import { type Stated, sourceOf } from "./form/source.js";
import type { PreparedRule } from "./prepared.js";

/** A figure that a rule looks at, and the largest figure from which on it makes no difference any more. */
interface Reach {
  readonly figure: Expression;
  readonly limit: Decimal;
}

/** A figure of a unit that lies far beyond everything its rule tells apart. */
interface FarBeyond {
  readonly value: string;
  readonly limit: string;
}

const BEYOND = HUNDRED;

/** A figure that can lie so far out, made ready for the facts of many units. */
interface Watched {
  readonly value: Value<Stated>;
  readonly most: Quotient;
  readonly limit: Decimal;
}

const watched = new WeakMap<PreparedRule, readonly Watched[]>();

/**
 * The first figure among facts that is a hundred times the largest limit its rule sets for it: a number of people where a
 * percentage is asked for, đồng for triệu đồng, a digit too many. It earns what the limit itself earns, so the points do not tell.
 */
export function farBeyond(rule: PreparedRule, stated: Stated): FarBeyond | null {
  for (const { value, most, limit } of watchedIn(rule)) {
    const figure = value(stated);
    if (figure === null || compareQuotients(figure, most) < 0) continue;
    return { value: decimalText(roundQuotient(figure, { places: 2, mode: "half-up" })), limit: decimalText(limit) };
  }
  return null;
}

function watchedIn(rule: PreparedRule): readonly Watched[] {
  const known = watched.get(rule);
  if (known !== undefined) return known;
  const { expression, form } = rule;
  const found = reachesIn(expression).flatMap(({ figure, limit }): Watched[] => {
    const most = whole(limit.times(BEYOND));
    const greatest = boundsOf(figure, knownOf(form)).most;
    if (greatest !== null && compareQuotients(greatest, most) < 0) return [];
    return [{ value: prepareValue(figure, sourceOf(form)), most, limit }];
  });
  watched.set(rule, found);
  return found;
}

/** Every figure that is held against constants, with the largest of them. */
function reachesIn(one: Expression): readonly Reach[] {
  const reaches = new Map<string, Reach>();
  const add = (figure: Expression, limits: readonly Decimal[]): void => {
    const key = keyOf(figure);
    const limit = [...limits, reaches.get(key)?.limit ?? ZERO].reduce((most, next) => (next.gt(most) ? next : most));
    if (limit.gt(ZERO)) reaches.set(key, { figure, limit });
  };
  const visit = (part: Expression): void => {
    if (part.node === "line") {
      add(
        part.of,
        part.points.map(({ x }) => decimal(x)),
      );
    }
    if (part.node === "by-limits" && asksFacts(part.of))
      add(
        part.of,
        part.limits.flatMap(({ at }) => constantIn(at)),
      );
    if (part.node === "least") {
      const [cap] = part.of.flatMap(constantIn);
      if (cap !== undefined) {
        for (const [counted, count] of part.of.flatMap((other) => cappedIn(other, cap))) add(counted, [count]);
      }
    }
    childrenOf(part).forEach(visit);
  };
  visit(one);
  return [...reaches.values()];
}

/** What is counted under a cap, each with the count that alone comes to the cap. */
function cappedIn(one: Expression, cap: Decimal): readonly (readonly [Expression, Decimal])[] {
  if (one.node === "sum") return one.terms.flatMap((term) => cappedIn(term, cap));
  if (one.node !== "product" || one.factors.length !== 2) return [];
  const [each] = one.factors.flatMap(constantIn);
  const counted = one.factors.find(({ node }) => node === "fact");
  if (each === undefined || counted === undefined || !each.gt(ZERO)) return [];
  return [[counted, roundQuotient({ over: cap, under: each }, { places: 2, mode: "half-up" })]];
}

function constantIn(one: Expression): readonly Decimal[] {
  return one.node === "constant" ? [decimal(one.value)] : [];
}
