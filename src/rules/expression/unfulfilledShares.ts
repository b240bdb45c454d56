import { type Decimal, decimalText, ZERO } from "../../number/decimal.js";
import { compareQuotients, type Quotient } from "../../number/quotient.js";
import { keyOfFact } from "./factors.js";
import type { Shares } from "./known.js";
import { namedNumbers } from "./namedNumbers.js";
import { type Asking, NOTHING_ELSE, titled, type Unfulfilled } from "./unfulfilled.js";

/** Several sorts of one whole: each as if it had been of the best sort, and what is of no sort at all. */
export function ofShares(asking: Asking): readonly Unfulfilled[] {
  return asking.known.shares.flatMap((share) => (share.facts.length < 2 ? [] : ofShare(share, asking)));
}

function ofShare({ facts, of }: Shares, { root, value }: Asking): readonly Unfulfilled[] {
  const titles = new Map(namedNumbers(root).map((one) => [keyOfFact(one.fact), one.title]));
  const stated = facts.map((fact) => ({ key: keyOfFact(fact), fact, count: numberOf(value({ node: "fact", fact })) }));
  const all = numberOf(value(of));
  const best = (moved: Decimal, from: string | null): Quotient | null => {
    const ways = stated.map(({ key, count }) => {
      const numbers = new Map([[key, key === from ? count : count.plus(moved)]]);
      if (from !== null && from !== key) numbers.set(from, ZERO);
      return value(root, { ...NOTHING_ELSE, numbers });
    });
    return ways.reduce((a, b) => (a === null || b === null ? (a ?? b) : compareQuotients(b, a) > 0 ? b : a), null);
  };
  const moved = stated.flatMap(({ key, fact, count }): Unfulfilled[] => {
    const earns = best(count, key);
    if (earns === null || count.isZero()) return [];
    return [{ kind: "moved", id: fact.at(-1) as string, ...titled(titles.get(key)), count: decimalText(count), earns }];
  });
  const rest = stated.reduce((left, { count }) => left.minus(count), all);
  const earns = best(rest, null);
  return earns === null || rest.isZero() ? moved : [...moved, { kind: "rest", count: decimalText(rest), earns }];
}

/** A number that facts state; they are decimals, and a whole less some of them is. */
function numberOf(value: Quotient | null): Decimal {
  return value === null ? ZERO : value.over;
}
