import type { Expression } from "../../rules/expression/expression.js";
import { keyOfFact } from "../../rules/expression/factors.js";
import type { Form } from "../../rules/form/form.js";

/** A sum of figures, each so many times, which must be more than zero or, where it may be zero, no less. */
export interface Condition {
  readonly times: Float64Array;
  readonly plus: number;
  readonly mayBeZero: boolean;
}

/** Whether figures keep a condition. */
export function isKept({ times, plus, mayBeZero }: Condition, values: Float64Array): boolean {
  let sum = plus;
  for (let at = 0; at < times.length; at += 1) sum += (times[at] as number) * (values[at] as number);
  return mayBeZero ? sum >= 0 : sum > 0;
}

/** What figures must keep that a form has proved; `null` where it is not of sums of the figures alone. */
export function conditionsOf({ shares, positive }: Form, figures: readonly string[]): readonly Condition[] | null {
  const conditions: Condition[] = [];
  const add = (sums: readonly { readonly of: Expression; readonly less: readonly string[] }[], mayBeZero: boolean) =>
    sums.every(({ of, less }) => {
      const sum = { times: new Float64Array(figures.length), plus: 0 };
      const isSum = addTo(sum, of, 1, figures) && less.every((figure) => addFigure(sum, figure, -1, figures));
      conditions.push({ ...sum, mayBeZero });
      return isSum;
    });
  const areSums =
    add(
      positive.map((of) => ({ of, less: [] })),
      false,
    ) &&
    add(
      shares.map(({ facts, of }) => ({ of, less: facts.map(keyOfFact) })),
      true,
    );
  return areSums ? conditions : null;
}

interface Sum {
  readonly times: Float64Array;
  plus: number;
}

/** Adds an expression so many times, if it is a sum. */
function addTo(sum: Sum, one: Expression, by: number, figures: readonly string[]): boolean {
  switch (one.node) {
    case "constant":
      sum.plus += by * Number(one.value);
      return Number.isSafeInteger(Number(one.value));
    case "fact":
      return addFigure(sum, keyOfFact(one.fact), by, figures);
    case "sum":
      return one.terms.every((term) => addTo(sum, term, by, figures));
    case "product": {
      const [first, second, ...more] = one.factors;
      const isMinus = first?.node === "constant" && first.value === "-1" && second !== undefined && more.length === 0;
      return isMinus && addTo(sum, second, 0 - by, figures);
    }
    case "quotient":
    case "least":
    case "most":
    case "by-id":
    case "by-limits":
    case "line":
      return false;
  }
}

function addFigure({ times }: Sum, figure: string, by: number, figures: readonly string[]): boolean {
  const at = figures.indexOf(figure);
  if (at >= 0) times[at] = (times[at] as number) + by;
  return at >= 0;
}
