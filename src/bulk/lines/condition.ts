import type { Expression } from "../../rules/expression/expression.js";
import { keyOfFact } from "../../rules/expression/factors.js";
import type { Form } from "../../rules/form/form.js";

/** Sums of figures, each so many times, which must be at least so much: whole numbers all of them. */
export interface Conditions {
  /** By condition, then by figure. */
  readonly times: Float64Array;
  /** By condition. */
  readonly least: Float64Array;
}

/** What figures must keep that a form has proved; `null` where it is not of sums of the figures alone. */
export function conditionsOf({ shares, positive }: Form, figures: readonly string[]): Conditions | null {
  const sums = [
    // More than zero is one at least.
    ...positive.map((of) => sumOf(of, [], 1, figures)),
    ...shares.map(({ facts, of }) => sumOf(of, facts.map(keyOfFact), 0, figures)),
  ];
  const all = sums.flatMap((sum) => sum ?? []);
  if (all.length < sums.length) return null;
  return {
    times: Float64Array.from(all.flatMap(({ times }) => [...times])),
    least: Float64Array.from(all, ({ least }) => least),
  };
}

function sumOf(of: Expression, less: readonly string[], least: number, figures: readonly string[]): Condition | null {
  const sum = { times: new Float64Array(figures.length), plus: 0 };
  const isSum = addTo(sum, of, 1, figures) && less.every((figure) => addFigure(sum, figure, -1, figures));
  return isSum ? { times: sum.times, least: least - sum.plus } : null;
}

interface Condition {
  readonly times: Float64Array;
  readonly least: number;
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
