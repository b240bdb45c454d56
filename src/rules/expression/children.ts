import type { Expression, FactName } from "./expression.js";

/** The figures that a figure is made of, in the order in which they are written. */
export function childrenOf(one: Expression): readonly Expression[] {
  switch (one.node) {
    case "constant":
    case "fact":
      return [];
    case "sum":
      return one.terms;
    case "product":
      return one.factors;
    case "quotient":
      return [one.over, one.under];
    case "least":
    case "most":
      return one.of;
    case "by-id":
      return one.cases.map(({ gives }) => gives);
    case "by-limits":
      return [one.of, ...one.limits.flatMap(({ at, gives }) => [at, gives]), one.otherwise];
    case "line":
      return [one.of];
  }
}

/** Whether any fact, number or id, has a say in the figure. */
export function asksFacts(one: Expression): boolean {
  return one.node === "fact" || one.node === "by-id" || childrenOf(one).some(asksFacts);
}

/** The facts that a figure is made of, each once: the numbers, and the ids that choose. */
export function factsIn(one: Expression): { readonly numbers: readonly FactName[]; readonly ids: readonly FactName[] } {
  const [numbers, ids] = [new Map<string, FactName>(), new Map<string, FactName>()];
  const visit = (part: Expression): void => {
    if (part.node === "fact") numbers.set(JSON.stringify(part.fact), part.fact);
    if (part.node === "by-id") ids.set(JSON.stringify(part.fact), part.fact);
    childrenOf(part).forEach(visit);
  };
  visit(one);
  return { numbers: [...numbers.values()], ids: [...ids.values()] };
}
