import { describe, expect, it } from "vitest";
import type { Step } from "../../../../src/rules/expression/step.js";
import { mostForExact, rangeOfFact, type WholeRange } from "../../../../src/rules/expression/wholeSizes.js";
import { knowing } from "./facts.js";

const number = (value: bigint): Step => ({ is: "number", value });
const fact = (name: string): Step => ({ is: "fact", fact: [name], places: 0 });
const SIDES: (most: bigint) => WholeRange = (most) => ({ low: -most, high: most });

/** The power of two up to which facts may go; less than zero where none may. The last step is the numerator, the first the divisor. */
function power(steps: readonly Step[], rangeOf: (most: bigint) => WholeRange = SIDES, under = 0): number {
  const most = mostForExact({ steps, over: steps.length - 1, under }, (_, limit) => rangeOf(limit));
  return most === 0n ? -1 : most.toString(2).length - 1;
}

describe("mostForExact(steps, rangeOf)", () => {
  const [one, a] = [number(1n), fact("a")];
  const positive = (most: bigint): WholeRange => ({ low: 0n, high: most });
  it("is as far as twice the numerator and thrice the divisor stay below 2^53", () => {
    expect(power([one, a])).toBe(51);
    expect(power([a, one])).toBe(51);
    expect(power([a, one], positive)).toBe(51);
    expect(power([number(2n ** 51n), a])).toBe(49);
    expect(power([number(2n ** 52n), a])).toBe(-1);
    expect(power([one, number(2n ** 52n)])).toBe(-1);
    // What is always small says nothing of the facts; they themselves stay below 2^53.
    expect(power([a, number(7n)], SIDES, 1)).toBe(52);
  });
  it("counts what every step comes to, and what it comes to on the way", () => {
    expect(power([one, a, { is: "add", parts: [1, 1] }])).toBe(50);
    expect(power([one, a, { is: "add", parts: [1, 1, 1, 1] }])).toBe(49);
    expect(power([one, a, { is: "multiply", parts: [1, 1] }])).toBe(25);
    expect(power([one, a, number(-8n), { is: "multiply", parts: [1, 2] }])).toBe(48);
    const huge = number(2n ** 52n);
    expect(power([one, huge, number(-(2n ** 52n)), { is: "add", parts: [1, 2] }])).toBe(52);
    expect(power([one, huge, number(-(2n ** 52n)), { is: "add", parts: [1, 1, 2] }])).toBe(-1);
    expect(power([one, huge, number(0n), { is: "multiply", parts: [1, 1, 2] }])).toBe(-1);
    expect(power([one, number(2n ** 53n - 1n), number(0n)])).toBe(52);
    expect(power([one, number(2n ** 53n), number(0n)])).toBe(-1);
  });
  it("knows the lesser, the greater and the one of two that is chosen", () => {
    const five = number(5n);
    expect(power([one, a, five, { is: "least", parts: [1, 2] }])).toBe(51);
    expect(power([one, a, five, { is: "least", parts: [1, 2] }], positive)).toBe(52);
    expect(power([one, a, five, { is: "most", parts: [1, 2] }], positive)).toBe(51);
    expect(power([one, a, number(-5n), { is: "most", parts: [1, 2] }], (most) => ({ low: -most, high: 0n }))).toBe(52);
    const test = { left: 1, sign: ">=", right: 2 } as const;
    expect(power([one, a, five, { is: "choose", if: test, gives: 1, otherwise: 2 }])).toBe(51);
    expect(power([one, a, five, { is: "choose", if: test, gives: 2, otherwise: 1 }])).toBe(51);
    expect(power([one, a, five, { is: "choose", if: test, gives: 2, otherwise: 0 }])).toBe(52);
  });
});

describe("rangeOfFact(known, fact, places, most)", () => {
  const known = {
    ...knowing([], []),
    facts: [
      { fact: ["counted"], least: "0", most: "9" },
      { fact: ["fine"], least: "-2.55", most: "2.55" },
      { fact: ["far"], least: "100", most: "200" },
      { fact: ["free"] },
    ],
  };
  const range = (name: string, places: number, most: bigint): readonly bigint[] => {
    const { low, high } = rangeOfFact(known, [name], places, most);
    return [low, high];
  };
  it("is what is known of the fact, in units of so many places, and no more than the most", () => {
    expect(range("counted", 0, 100n)).toStrictEqual([0n, 9n]);
    expect(range("counted", 1, 100n)).toStrictEqual([0n, 90n]);
    expect(range("counted", 2, 100n)).toStrictEqual([0n, 100n]);
    expect(range("fine", 1, 100n)).toStrictEqual([-25n, 26n]);
    expect(range("fine", 2, 100n)).toStrictEqual([-100n, 100n]);
    expect(range("far", 0, 150n)).toStrictEqual([100n, 150n]);
    expect(range("far", 0, 50n)).toStrictEqual([50n, 50n]);
    expect(range("free", 3, 8n)).toStrictEqual([-8n, 8n]);
    expect(range("unknown", 0, 8n)).toStrictEqual([-8n, 8n]);
  });
});
