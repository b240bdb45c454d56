import { describe, expect, it } from "vitest";
import { printPath } from "../../../src/issue/issue.js";
import { constant, type Expression, fact, product, quotient } from "../../../src/rules/expression/expression.js";
import { asks } from "../../../src/rules/form/form.js";
import { checkReach } from "../../../src/rules/reach.js";

const place = { min: "0", max: "2", places: 2, within: [] };
const form = asks({ holds: "count", key: "n", fact: ["n"], title: { vi: "n" } });
const codes = (one: Expression, of = form) =>
  checkReach(one, of, { code: "1", path: ["rule"] }, place).map(({ code, path, params }) =>
    [code, printPath(path), ...Object.values(params)].join(" "),
  );

describe("checkReach(expression, form, at, place)", () => {
  it("refuses what may divide by zero, and what has no limit", () => {
    expect(codes(quotient(constant("2"), fact(["n"])))).toStrictEqual(["rules.may_divide_by_zero rule 1"]);
    const other = { ...form, elsewhere: [{ holds: "points", fact: ["p"], leaf: "1" }] as const };
    expect(codes(fact(["p"]), other)).toStrictEqual(["rules.no_limit_proved rule 1"]);
  });

  it("wants just the maximum, and no less than the minimum", () => {
    expect(codes(constant("2"))).toStrictEqual([]);
    expect(codes(constant("1"))).toStrictEqual(["rules.cannot_earn_max rule 1 1 2"]);
    expect(codes(constant("3"))).toStrictEqual(["rules.exceeds_max rule 1 3 2"]);
    expect(codes(constant("-1"))).toStrictEqual(["rules.cannot_earn_max rule 1 -1 2", "rules.below_min rule 1 -1 0"]);
    expect(codes(product(constant("1"), quotient(constant("4"), constant("3"))))).toStrictEqual([
      "rules.cannot_earn_max rule 1 1.33333333 2",
    ]);
  });
});
