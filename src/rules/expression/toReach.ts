import { type Decimal, decimalText, ONE, ZERO } from "../../number/decimal.js";
import { exactText } from "../../number/exact.js";
import { compareQuotients, divideQuotients, type Quotient, whole } from "../../number/quotient.js";
import { roundQuotient } from "../../number/rounding.js";
import type { Expression, Extreme, Fact, FactName } from "./expression.js";
import { factorsOf, keyOfFact } from "./factors.js";
import type { Known } from "./known.js";
import { replaced } from "./replaced.js";
import { type Asking, NOTHING_ELSE, titled, type Unfulfilled } from "./unfulfilled.js";

/** How large the one number under a cap would have to be for the cap to be reached. */
export function toReach(one: Extreme, { root, known, value }: Asking): readonly Unfulfilled[] {
  const [free, ...more] = one.of.filter(({ node }) => node !== "constant");
  const cap = one.of.find(({ node }) => node === "constant");
  if (free === undefined || more.length > 0 || cap === undefined) return [];
  const [held, limit] = [value(free) as Quotient, value(cap) as Quotient];
  const earns = value(replaced(root, (part) => (part === one ? cap : null))) as Quotient;
  // Points that are stated as they are have no step to be reached.
  const fact = free.node === "fact" ? null : soleFactOf(free);
  if (fact === null || compareQuotients(held, limit) >= 0) return [];
  const each = value(free, { ...NOTHING_ELSE, numbers: new Map([[keyOfFact(fact.fact), ONE]]) }) as Quotient;
  if (!each.over.gt(ZERO)) return [];
  const needed = divideQuotients(limit, each);
  if (placesOf(fact.fact, known) > 0) {
    return [{ kind: "limit", ...titled(fact.title), limit: { sign: ">=", at: exactText(needed) }, earns }];
  }
  return [{ kind: "count", ...titled(fact.title), count: decimalText(ceil(needed)), earns }];
}

/** The only number of the unit in a figure that grows with it in proportion. */
function soleFactOf(one: Expression): Fact | null {
  const { above } = factorsOf(one);
  const [first, ...more] = above.filter(({ figure }) => figure.node === "fact");
  if (first === undefined || first.figure.node !== "fact") return null;
  return more.length > 0 || above.length > 1 ? null : first.figure;
}

function placesOf(fact: FactName, { facts }: Known): number {
  return facts.find((one) => keyOfFact(one.fact) === keyOfFact(fact))?.places ?? Number.POSITIVE_INFINITY;
}

function ceil(value: Quotient): Decimal {
  const down = roundQuotient(value, { places: 0, mode: "down" });
  return compareQuotients(whole(down), value) < 0 ? down.plus(ONE) : down;
}
