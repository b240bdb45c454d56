import { decimal, decimalText } from "../../number/decimal.js";
import { exactText } from "../../number/exact.js";
import { compareQuotients, type Quotient, whole } from "../../number/quotient.js";
import type { LocalizedText } from "../../text/text.js";
import { childrenOf } from "./children.js";
import {
  type ChoiceById,
  type ChoiceByLimits,
  constant,
  type Expression,
  type Fact,
  type Line,
  type Point,
} from "./expression.js";
import { keyOf, keyOfFact } from "./factors.js";
import { replaced } from "./replaced.js";
import { toReach } from "./toReach.js";
import { type Asking, NOTHING_ELSE, titled, type Unfulfilled } from "./unfulfilled.js";
import { KEEPS } from "./value.js";

/** What the choices, caps and lines on the way of the facts would have given more for. */
export function stepsTo(one: Expression, asking: Asking): readonly Unfulfilled[] {
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
function nextCase(choice: ChoiceById, { root, held, value }: Asking): readonly Unfulfilled[] {
  const better = choice.cases.flatMap(({ id, title }): Unfulfilled[] => {
    const earns = value(root, { ...NOTHING_ELSE, ids: new Map([[keyOfFact(choice.fact), id]]) });
    if (earns === null || compareQuotients(earns, held) <= 0) return [];
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

/** The nearest limit that was missed and gives more, and what still lies beyond it; then what the branch itself misses. */
function ofLimits(choice: ChoiceByLimits, asking: Asking): readonly Unfulfilled[] {
  const { of, limits, otherwise } = choice;
  const { root, held, value } = asking;
  const figure = value(of) as Quotient;
  const isKept = limits.map(({ sign, at }) => {
    const limit = value(at);
    return limit !== null && KEEPS[sign](compareQuotients(figure, limit));
  });
  const taken = isKept.indexOf(true);
  const branch = stepsTo(limits[taken]?.gives ?? otherwise, asking);
  // A yes or no is asked as a fact.
  if (limits.some(({ words }) => words !== undefined)) return branch;
  const missed = limits.slice(0, taken < 0 ? limits.length : taken).reverse();
  for (const { sign, at, gives } of missed) {
    const limit = value(at) as Quotient;
    const atLimit = replaced(gives, (part) => (keyOf(part) === keyOf(of) ? at : null));
    const instead = replaced(root, (part) => (part === choice ? atLimit : null));
    const earns = value(instead);
    if (earns === null || compareQuotients(earns, held) <= 0) continue;
    const near: Unfulfilled = { kind: "limit", ...titled(titleOf(of)), limit: { sign, at: exactText(limit) }, earns };
    return [near, ...beyond(atLimit, of, instead, asking), ...branch];
  }
  return branch;
}

/** What a figure is called; of those without a name only a fact has a title. */
function titleOf(one: Expression): LocalizedText | undefined {
  return one.name ?? (one as Fact).title;
}

/** Past a limit that was missed: the highest point of a line over the figure, seen from just at the limit. */
function beyond(atLimit: Expression, of: Expression, instead: Expression, asking: Asking): readonly Unfulfilled[] {
  if (atLimit.node !== "line") return [];
  return highestOn(atLimit, instead, asking).map((one) => ({ ...one, ...titled(titleOf(of)) }));
}

/** The nearest of the highest points of a line, where the figure stands lower. */
function highestOn(one: Line, root: Expression, { value }: Asking): readonly Unfulfilled[] {
  const [x, held] = [value(one.of) as Quotient, value(one) as Quotient];
  const highest = one.points.map(({ y }) => decimal(y)).reduce((a, b) => (b.gt(a) ? b : a));
  const sides = one.points.filter(({ y }) => decimal(y).eq(highest));
  const [first, last] = [sides[0] as Point, sides.at(-1) as Point];
  if (compareQuotients(held, whole(highest)) >= 0) return [];
  const isBelow = compareQuotients(x, whole(decimal(first.x))) < 0;
  const earns = value(replaced(root, (part) => (part === one ? constant(decimalText(highest)) : null))) as Quotient;
  const limit = isBelow ? ({ sign: ">=", at: first.x } as const) : ({ sign: "<=", at: last.x } as const);
  return [{ kind: "limit", ...titled(titleOf(one.of)), limit, earns }];
}
