import { type Decimal, decimalText, greater, HUNDRED } from "../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import { roundQuotient } from "../number/rounding.js";
import { boundsOf } from "./expression/bounds.js";
import { prepareValue, type Value } from "./expression/value.js";
import { knownOf } from "./form/known.js";
import { type Stated, sourceOf } from "./form/source.js";
import { limitsOn } from "./limitsOn.js";
import type { PreparedRule } from "./prepared.js";

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
  const found = limitsOn(expression).flatMap(({ figure, limits }): Watched[] => {
    const limit = limits.reduce(greater);
    const most = whole(limit.times(BEYOND));
    const greatest = boundsOf(figure, knownOf(form)).most;
    if (greatest !== null && compareQuotients(greatest, most) < 0) return [];
    return [{ value: prepareValue(figure, sourceOf(form)), most, limit }];
  });
  watched.set(rule, found);
  return found;
}
