import { type Decimal, decimal, decimalText, ONE, ZERO } from "../../number/decimal.js";
import { type Exact, exactText } from "../../number/exact.js";
import { compareQuotients, divideQuotients, type Quotient, whole } from "../../number/quotient.js";
import { roundQuotient } from "../../number/rounding.js";
import type { LocalizedText } from "../../text/text.js";
import { childrenOf, factsIn } from "./children.js";
import {
  type ChoiceById,
  type ChoiceByLimits,
  constant,
  type Expression,
  type Extreme,
  type Fact,
  type FactName,
  type Line,
  type Sign,
} from "./expression.js";
import { factorsOf, keyOf, keyOfFact } from "./factors.js";
import type { Known, Shares } from "./known.js";
import { replaced } from "./replaced.js";
import type { FactSource } from "./source.js";
import { KEEPS, prepareValue } from "./value.js";

/** One thing that facts leave unfulfilled, and what the rule would come to had it alone been fulfilled. */
export interface Unfulfilled {
  /**
   * - `case`: a better level; `yes`: something that is not met;
   * - `without`: so many faults, had there been none; `count`: so many in all, had there been enough;
   * - `limit`: a limit that is missed;
   * - `moved`: so many of one sort, had they been of the best; `rest`: so many of no sort, had they been of the best.
   */
  readonly kind: "case" | "yes" | "without" | "count" | "limit" | "moved" | "rest";
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly limit?: { readonly sign: Sign; readonly at: Exact };
  readonly count?: Exact;
  readonly earns: Quotient;
}

/** What facts leave unfulfilled, in the order of the expression; nothing while a fact that they need is awaited. */
export function unfulfilledBy<Facts>(
  one: Expression,
  known: Known,
  source: FactSource<Facts>,
  facts: Facts,
): readonly Unfulfilled[] {
  const held = prepareValue(one, source)(facts);
  if (held === null) return [];
  const asking: Asking = {
    root: one,
    known,
    value: (part, instead = NOTHING_ELSE) => prepareValue(part, withInstead(source, instead))(facts),
    id: (choice) => source.id(choice.fact)(facts),
  };
  const found = [...stepsTo(one, asking), ...ofFacts(one, asking), ...ofShares(asking)];
  return found.filter(({ earns }) => compareQuotients(earns, held) > 0);
}

/** Facts other than those that are stated. */
interface Instead {
  readonly numbers: ReadonlyMap<string, Decimal>;
  readonly ids: ReadonlyMap<string, string>;
}

const NOTHING_ELSE: Instead = { numbers: new Map(), ids: new Map() };

interface Asking {
  /** The whole rule, whose points count. */
  readonly root: Expression;
  readonly known: Known;
  readonly value: (part: Expression, instead?: Instead) => Quotient | null;
  readonly id: (choice: ChoiceById) => string | null;
}

function withInstead<Facts>(source: FactSource<Facts>, { numbers, ids }: Instead): FactSource<Facts> {
  return {
    number: (name) => {
      const other = numbers.get(keyOfFact(name));
      return other === undefined ? source.number(name) : () => other;
    },
    id: (name) => {
      const other = ids.get(keyOfFact(name));
      return other === undefined ? source.id(name) : () => other;
    },
  };
}

/** What the choices, caps and lines on the way of the facts would have given more for. */
function stepsTo(one: Expression, asking: Asking): readonly Unfulfilled[] {
  const inside = (parts: readonly Expression[]): readonly Unfulfilled[] =>
    parts.flatMap((part) => stepsTo(part, asking));
  switch (one.node) {
    case "by-id": {
      const taken = one.cases.find(({ id }) => id === asking.id(one));
      return [...nextCase(one, asking), ...(taken === undefined ? [] : stepsTo(taken.gives, asking))];
    }
    case "by-limits":
      return ofLimits(one, asking);
    case "line":
      return [...stepsTo(one.of, asking), ...highestOn(one, asking.root, asking)];
    case "least":
      return [...inside(one.of), ...toReach(one, asking)];
    default:
      return inside(childrenOf(one));
  }
}

/** The next better case. */
function nextCase(choice: ChoiceById, { root, value }: Asking): readonly Unfulfilled[] {
  const held = value(root);
  const better = choice.cases.flatMap(({ id, title }): Unfulfilled[] => {
    const earns = value(root, { ...NOTHING_ELSE, ids: new Map([[keyOfFact(choice.fact), id]]) });
    if (earns === null || held === null || compareQuotients(earns, held) <= 0) return [];
    return [{ kind: "case", id, ...titled(title), earns }];
  });
  return leastOf(better);
}

/** The one that earns least, which is the nearest; the first of several. */
function leastOf(all: readonly Unfulfilled[]): readonly Unfulfilled[] {
  const [first, ...more] = all;
  if (first === undefined) return [];
  return [more.reduce((least, one) => (compareQuotients(one.earns, least.earns) < 0 ? one : least), first)];
}

function titled(title: LocalizedText | undefined): { readonly title?: LocalizedText } {
  return title === undefined ? {} : { title };
}

/** The nearest limit that was missed and gives more, and what still lies beyond it; then what the branch itself misses. */
function ofLimits(choice: ChoiceByLimits, asking: Asking): readonly Unfulfilled[] {
  const { of, limits, otherwise } = choice;
  const { root, value } = asking;
  const figure = value(of);
  const isKept = limits.map(({ sign, at }) => {
    const limit = value(at);
    return figure !== null && limit !== null && KEEPS[sign](compareQuotients(figure, limit));
  });
  const taken = isKept.indexOf(true);
  const branch = stepsTo(limits[taken]?.gives ?? otherwise, asking);
  // A yes or no is asked as a fact.
  if (limits.some(({ words }) => words !== undefined)) return branch;
  const held = value(root);
  const missed = limits.slice(0, taken < 0 ? limits.length : taken).reverse();
  for (const { sign, at, gives } of missed) {
    const limit = value(at);
    const atLimit = replaced(gives, (part) => (keyOf(part) === keyOf(of) ? at : null));
    const instead = replaced(root, (part) => (part === choice ? atLimit : null));
    const earns = value(instead);
    if (limit === null || earns === null || held === null || compareQuotients(earns, held) <= 0) continue;
    const near: Unfulfilled = { kind: "limit", ...titled(titleOf(of)), limit: { sign, at: exactText(limit) }, earns };
    return [near, ...beyond(atLimit, of, instead, asking), ...branch];
  }
  return branch;
}

/** What a figure is called. */
function titleOf(one: Expression): LocalizedText | undefined {
  return one.name ?? (one.node === "fact" ? one.title : undefined);
}

/** Past a limit that was missed: the highest point of a line over the figure, seen from just at the limit. */
function beyond(atLimit: Expression, of: Expression, instead: Expression, asking: Asking): readonly Unfulfilled[] {
  if (atLimit.node !== "line") return [];
  return highestOn(atLimit, instead, asking).map((one) => ({ ...one, ...titled(titleOf(of)) }));
}

/** The nearest of the highest points of a line, where the figure stands lower. */
function highestOn(one: Line, root: Expression, { value }: Asking): readonly Unfulfilled[] {
  const x = value(one.of);
  const held = value(one);
  if (x === null || held === null) return [];
  const highest = one.points.map(({ y }) => decimal(y)).reduce((a, b) => (b.gt(a) ? b : a));
  const sides = one.points.filter(({ y }) => decimal(y).eq(highest));
  const [first, last] = [sides[0], sides.at(-1)];
  if (first === undefined || last === undefined || compareQuotients(held, whole(highest)) >= 0) return [];
  const isBelow = compareQuotients(x, whole(decimal(first.x))) < 0;
  const earns = value(replaced(root, (part) => (part === one ? constant(decimalText(highest)) : null)));
  if (earns === null) return [];
  const limit = isBelow ? ({ sign: ">=", at: first.x } as const) : ({ sign: "<=", at: last.x } as const);
  return [{ kind: "limit", ...titled(titleOf(one.of)), limit, earns }];
}

/** How large the one number under a cap would have to be for the cap to be reached. */
function toReach(one: Extreme, { root, known, value }: Asking): readonly Unfulfilled[] {
  const [free, ...more] = one.of.filter(({ node }) => node !== "constant");
  const cap = one.of.find(({ node }) => node === "constant");
  const [held, limit] = [free && value(free), cap && value(cap)];
  if (free === undefined || more.length > 0 || held == null || limit == null) return [];
  const earns = value(replaced(root, (part) => (part === one ? (cap ?? null) : null)));
  // Points that are stated as they are have no step to be reached.
  const fact = free.node === "fact" ? null : soleFactOf(free);
  if (earns === null || fact === null || compareQuotients(held, limit) >= 0) return [];
  const each = value(free, { ...NOTHING_ELSE, numbers: new Map([[keyOfFact(fact.fact), ONE]]) });
  if (each === null || !each.over.gt(ZERO)) return [];
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

/** What is not met, had it been; and what should not be, had there been none of it. */
function ofFacts(one: Expression, asking: Asking): readonly Unfulfilled[] {
  const { root, known, value } = asking;
  // Wholes and their parts depend on one another.
  const wholes = [...known.positive, ...known.shares.map(({ of }) => of)].flatMap((whole) => factsIn(whole).numbers);
  const tied = new Set([...known.shares.flatMap(({ facts }) => facts), ...wholes].map(keyOfFact));
  return numbersIn(one).flatMap((fact): readonly Unfulfilled[] => {
    const key = keyOfFact(fact.fact);
    const stated = value(fact);
    if (stated === null || tied.has(key) || !isCounted(fact.fact, known)) return [];
    const earns = (number: Decimal) => value(root, { ...NOTHING_ELSE, numbers: new Map([[key, number]]) });
    const what = { id: fact.fact.at(-1) ?? "", ...titled(fact.title) };
    const { over } = stated;
    const [none, met] = [earns(ZERO), earns(ONE)];
    if (isFlag(fact.fact, known)) return over.isZero() && met !== null ? [{ kind: "yes", ...what, earns: met }] : [];
    return over.gt(ZERO) && none !== null ? [{ kind: "without", ...what, count: decimalText(over), earns: none }] : [];
  });
}

function isCounted(name: FactName, { facts }: Known): boolean {
  const found = facts.find(({ fact }) => keyOfFact(fact) === keyOfFact(name));
  return found?.least === "0" && found.places === 0;
}

function isFlag(name: FactName, { facts }: Known): boolean {
  const found = facts.find(({ fact }) => keyOfFact(fact) === keyOfFact(name));
  return found?.least === "0" && found.most === "1" && found.places === 0;
}

/** The numbers that an expression names by words, each once. */
function numbersIn(one: Expression): readonly Fact[] {
  const found = new Map<string, Fact>();
  const visit = (part: Expression): void => {
    if (part.node === "fact" && part.title !== undefined && !found.has(keyOfFact(part.fact))) {
      found.set(keyOfFact(part.fact), part);
    }
    childrenOf(part).forEach(visit);
  };
  visit(one);
  return [...found.values()];
}

/** Several sorts of one whole: each as if it had been of the best sort, and what is of no sort at all. */
function ofShares(asking: Asking): readonly Unfulfilled[] {
  return asking.known.shares.flatMap((share) => (share.facts.length < 2 ? [] : ofShare(share, asking)));
}

function ofShare({ facts, of }: Shares, { root, value }: Asking): readonly Unfulfilled[] {
  const titles = new Map(numbersIn(root).map((one) => [keyOfFact(one.fact), one.title]));
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
    return [{ kind: "moved", id: fact.at(-1) ?? "", ...titled(titles.get(key)), count: decimalText(count), earns }];
  });
  const rest = stated.reduce((left, { count }) => left.minus(count), all);
  const earns = best(rest, null);
  return earns === null || rest.isZero() ? moved : [...moved, { kind: "rest", count: decimalText(rest), earns }];
}

/** A number that facts state; they are decimals, and a whole less some of them is. */
function numberOf(value: Quotient | null): Decimal {
  return value === null ? ZERO : value.over;
}
