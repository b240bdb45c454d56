import { childrenOf } from "./children.js";
import type { Expression, Fact } from "./expression.js";
import { keyOfFact } from "./factors.js";

/** The numbers that an expression names by words, each once. */
export function namedNumbers(one: Expression): readonly Fact[] {
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
