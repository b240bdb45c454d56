import { describe, expect, it } from "vitest";
import {
  byId,
  byLimits,
  constant,
  type Expression,
  fact,
  least,
  line,
  minus,
  most,
  product,
  quotient,
  sum,
} from "../../../../src/rules/expression/expression.js";
import type { Step } from "../../../../src/rules/expression/step.js";
import { wholeSteps } from "../../../../src/rules/expression/whole.js";
import { at } from "./facts.js";

const [a, b] = [fact(["a"]), fact(["b"])];

function shown(step: Step): string {
  if (step.is === "number") return String(step.value);
  if (step.is === "fact") return `${step.fact.join("/")}^${step.places}`;
  if (step.is !== "choose") return `${step.is} ${step.parts.join(" ")}`;
  const test =
    "id" in step.if ? `${step.if.fact.join("/")}=${step.if.id}` : `${step.if.left}${step.if.sign}${step.if.right}`;
  return `${test}?${step.gives}:${step.otherwise}`;
}

/** The steps of a figure in units of 0.01, where `b` has one decimal place; last its numerator and its divisor. */
function steps(one: Expression, keepsFacts = false): string {
  const { steps: all, over, under } = wholeSteps(one, ([name]) => (name === "b" ? 1 : 0), 100n, keepsFacts);
  return [...all.map(shown), `${over}÷${under}`].join("; ");
}

describe("wholeSteps(expression, placesOf, times)", () => {
  it("works out what is constant before, and writes each step once", () => {
    expect(steps(constant("0.25"))).toBe("1; 25; 1÷0");
    expect(steps(product(constant("0.5"), a))).toMatchInlineSnapshot(`"1; a^0; 50; multiply 2 1; 3÷0"`);
    expect(steps(product(constant("0"), a))).toMatchInlineSnapshot(`"1; a^0; 0; 2÷0"`);
    expect(steps(sum(a, constant("0.5"), a, constant("-0.5")))).toMatchInlineSnapshot(
      `"1; a^0; 2; multiply 2 1; -1; add 3 3; 50; multiply 6 5; 7÷0"`,
    );
    expect(steps(sum(a, minus(b)))).toMatchInlineSnapshot(
      `"1; a^0; b^1; 10; multiply 3 1; -1; multiply 5 2; add 4 6; multiply 3 7; 8÷0"`,
    );
    expect(steps(quotient(a, product(constant("-2"), b)))).toMatchInlineSnapshot(
      `"1; a^0; b^1; -1; multiply 3 2; 500; multiply 5 1; 6÷4"`,
    );
    expect(steps(quotient(a, constant("0")))).toMatchInlineSnapshot(`"1; a^0; 0; 100; multiply 3 1; 4÷2"`);
  });
  it("takes extremes and makes choices", () => {
    expect(steps(least(a, a, constant("2")))).toMatchInlineSnapshot(`"1; a^0; 2; least 1 2; 100; multiply 4 3; 5÷0"`);
    expect(steps(most(least(a, constant("2")), constant("1")))).toMatchInlineSnapshot(
      `"1; a^0; 2; least 1 2; most 3 0; 100; multiply 5 4; 6÷0"`,
    );
    const cases = ["x", "y", "z"].map((id, position) => ({ id, gives: constant(String(position)) }));
    expect(steps(byId(["level"], cases))).toMatchInlineSnapshot(
      `"1; 0; 2; level=y?0:2; level=x?1:3; 100; multiply 5 4; 6÷0"`,
    );
    expect(steps(byId(["level"], cases.slice(0, 1)))).toMatchInlineSnapshot(`"1; 0; 100; 1÷0"`);
    expect(steps(byLimits(a, [at(">=", "2", "1"), at(">", b, "1")], constant("1")))).toMatchInlineSnapshot(
      `"1; a^0; 2; b^1; 10; multiply 4 1; 100; 6÷0"`,
    );
    expect(steps(byLimits(a, [at("<=", "0.5", "1")], constant("0.25")))).toMatchInlineSnapshot(
      `"1; a^0; 2; multiply 2 1; 4; 3<=0?4:0; 25; multiply 6 5; 7÷0"`,
    );
  });
  it("follows a line from corner to corner", () => {
    const through = [
      { x: "0", y: "0" },
      { x: "4", y: "1" },
      { x: "5", y: "3" },
    ];
    expect(steps(line(a, through))).toMatchInlineSnapshot(
      `"1; a^0; 0; -7; 2; multiply 4 1; add 5 3; 4; 5; multiply 7 6; 12; 1<8?9:10; 1<7?1:11; 1<=2?2:12; 25; multiply 14 13; 15÷0"`,
    );
  });
  it("keeps facts that change nothing where it is asked to", () => {
    expect(steps(product(constant("0"), a), true)).toMatchInlineSnapshot(`"1; a^0; 0; multiply 2 1; 3÷0"`);
    expect(steps(byId(["level"], [{ id: "x", gives: constant("1") }]), true)).toMatchInlineSnapshot(
      `"1; level=x?0:0; 100; multiply 2 1; 3÷1"`,
    );
    expect(steps(byLimits(a, [at(">=", "2", "1")], constant("1")), true)).toMatchInlineSnapshot(
      `"1; a^0; 2; 1>=2?0:0; 100; multiply 4 3; 5÷3"`,
    );
  });
});
