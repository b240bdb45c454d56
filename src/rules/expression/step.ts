import type { FactName, Sign } from "./expression.js";
import { keyOfFact } from "./factors.js";

/** A step; what it is made of are positions of steps before it. */
export type Step =
  | { readonly is: "number"; readonly value: bigint }
  /** The fact times `10^places`. */
  | { readonly is: "fact"; readonly fact: FactName; readonly places: number }
  | { readonly is: "add" | "multiply" | "least" | "most"; readonly parts: readonly number[] }
  | { readonly is: "choose"; readonly if: Test; readonly gives: number; readonly otherwise: number };

export type Test =
  | { readonly left: number; readonly sign: Sign; readonly right: number }
  | { readonly fact: FactName; readonly id: string };

/** Equal steps have equal keys. */
export function keyOfStep(one: Step): string {
  switch (one.is) {
    case "number":
      return String(one.value);
    case "fact":
      return keyOfFact(one.fact);
    case "choose": {
      const { if: test, gives, otherwise } = one;
      const tested = "id" in test ? keyOfFact([...test.fact, test.id]) : `${test.left}${test.sign}${test.right}`;
      return `if ${tested} ${gives} ${otherwise}`;
    }
    default:
      return `${one.is} ${one.parts.join(" ")}`;
  }
}
