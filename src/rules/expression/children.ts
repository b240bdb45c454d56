import type { Expression } from "./expression.js";

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
