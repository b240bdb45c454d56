import { type Decimal, decimalText, ONE, ZERO } from "../../number/decimal.js";
import { factsIn } from "./children.js";
import type { Expression, FactName } from "./expression.js";
import { keyOfFact } from "./factors.js";
import type { Known } from "./known.js";
import { namedNumbers } from "./namedNumbers.js";
import { type Asking, NOTHING_ELSE, titled, type Unfulfilled } from "./unfulfilled.js";

/** What is not met, had it been; and what should not be, had there been none of it. */
export function ofFacts(one: Expression, asking: Asking): readonly Unfulfilled[] {
  const { root, known, value } = asking;
  // Wholes and their parts depend on one another.
  const wholes = [...known.positive, ...known.shares.map(({ of }) => of)].flatMap((whole) => factsIn(whole).numbers);
  const tied = new Set([...known.shares.flatMap(({ facts }) => facts), ...wholes].map(keyOfFact));
  return namedNumbers(one).flatMap((fact): readonly Unfulfilled[] => {
    const key = keyOfFact(fact.fact);
    const stated = value(fact);
    if (stated === null || tied.has(key) || !isCounted(fact.fact, known)) return [];
    const earns = (number: Decimal) => value(root, { ...NOTHING_ELSE, numbers: new Map([[key, number]]) });
    const what = { id: fact.fact.at(-1) as string, ...titled(fact.title) };
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
