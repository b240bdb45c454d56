import { describe, expect, it } from "vitest";
import { directionOf } from "../../../../src/rules/expression/direction.js";
import {
  byId,
  byLimits,
  constant,
  type Expression,
  fact,
  type Limit,
  least,
  line,
  minus,
  most,
  product,
  quotient,
  type Sign,
  sum,
} from "../../../../src/rules/expression/expression.js";
import { count, counted, excused, known, part, value, whole } from "./facts.js";

const size = fact(["size"]);
const along = (one: Expression, name = "value") => directionOf(one, [name], known);
const steps = (of: Expression, limits: readonly [Sign, string, string | Expression][], otherwise: string) => {
  const each = limits.map(([sign, at, gives]): Limit => {
    return { sign, at: constant(at), gives: typeof gives === "string" ? constant(gives) : gives };
  });
  return byLimits(of, each, constant(otherwise));
};

describe("directionOf(expression, fact, known)", () => {
  it("says where a fact itself, a sum and an extreme go", () => {
    expect([along(value), along(minus(value)), along(count), along(constant("1"))]).toStrictEqual([
      "up",
      "down",
      "level",
      "level",
    ]);
    expect([along(sum(value, count)), along(sum(value, minus(value))), along(sum(minus(value), count))]).toStrictEqual([
      "up",
      "mixed",
      "down",
    ]);
    expect([
      along(least(value, count)),
      along(most(minus(value), count)),
      along(most(value, minus(value))),
    ]).toStrictEqual(["up", "down", "mixed"]);
  });
  it("turns where the other factor is negative, and is not known where it may be either", () => {
    expect([
      along(product(value, size)),
      along(product(minus(size), value)),
      along(product(value, value)),
    ]).toStrictEqual(["up", "down", "mixed"]);
    expect([along(product(minus(value), minus(size))), along(product(size, count))]).toStrictEqual(["up", "level"]);
    expect(along(product(part, part), "part")).toBe("up");
    expect(along(product(minus(size), minus(size)), "size")).toBe("up");
    expect(along(product(minus(size), size), "size")).toBe("down");
  });
  it("goes up with what is divided, down with what divides", () => {
    const ratio = quotient(part, counted);
    expect([along(ratio, "part"), along(ratio, "whole"), along(ratio, "excused"), along(ratio)]).toStrictEqual([
      "up",
      "down",
      "up",
      "level",
    ]);
    expect(along(quotient(minus(part), counted), "whole")).toBe("up");
    expect(along(quotient(value, counted), "whole")).toBe("mixed");
    expect(along(quotient(whole, sum(whole, constant("1"))), "whole")).toBe("mixed");
  });
  it("follows a line that goes one way", () => {
    const on = (...heights: string[]) =>
      line(
        value,
        heights.map((y, x) => ({ x: String(x), y })),
      );
    expect(
      [on("1", "2", "2"), on("2", "2", "1"), on("1", "2", "1"), on("1", "1"), on("3")].map((one) => along(one)),
    ).toStrictEqual(["up", "down", "mixed", "level", "level"]);
    expect(along({ ...on("1", "2"), of: minus(value) })).toBe("down");
    expect(along({ ...on("2", "1"), of: minus(value) })).toBe("up");
    expect(along({ ...on("1", "2"), of: sum(value, minus(value)) })).toBe("mixed");
    expect(along(on("1", "2"), "size")).toBe("level");
  });
  it("joins the cases of an id", () => {
    const chosen = (a: Expression, b: Expression) =>
      byId(
        ["level"],
        [
          { id: "a", gives: a },
          { id: "b", gives: b },
        ],
      );
    expect([along(chosen(value, size)), along(chosen(value, minus(value)))]).toStrictEqual(["up", "mixed"]);
  });
  it("rises through lower limits to better branches, and falls through upper ones", () => {
    expect(
      along(
        steps(
          value,
          [
            [">=", "5", "2"],
            [">", "3", "1"],
          ],
          "0",
        ),
      ),
    ).toBe("up");
    expect(
      along(
        steps(
          value,
          [
            ["<=", "5", "2"],
            ["<", "7", "1"],
          ],
          "0",
        ),
      ),
    ).toBe("down");
    expect(
      along(
        steps(
          value,
          [
            ["<=", "5", "0"],
            ["<", "7", "1"],
          ],
          "2",
        ),
      ),
    ).toBe("up");
    expect(
      along(
        steps(
          value,
          [
            [">=", "5", "0"],
            [">=", "3", "1"],
          ],
          "2",
        ),
      ),
    ).toBe("down");
    expect(
      along(
        steps(
          value,
          [
            [">=", "5", "1"],
            [">=", "3", "2"],
          ],
          "0",
        ),
      ),
    ).toBe("mixed");
    expect(
      along(
        steps(
          value,
          [
            [">=", "5", "1"],
            ["<=", "3", "0"],
          ],
          "0.5",
        ),
      ),
    ).toBe("mixed");
    expect(
      along(
        steps(
          value,
          [
            [">=", "5", "1"],
            [">=", "3", "1"],
          ],
          "1",
        ),
      ),
    ).toBe("level");
    expect(along(steps(minus(value), [[">=", "5", "2"]], "0"))).toBe("down");
    expect(along(steps(sum(value, minus(value)), [[">=", "5", "2"]], "0"))).toBe("mixed");
    expect(along(steps(value, [], "0"))).toBe("mixed");
  });
  it("looks into the branches, with what is known there", () => {
    expect(along(steps(value, [[">=", "5", value]], "5"))).toBe("up");
    expect(along(steps(value, [[">=", "5", value]], "6"))).toBe("mixed");
    expect(along(steps(value, [[">=", "5", minus(value)]], "-6"))).toBe("mixed");
    expect(along(steps(value, [["<=", "5", minus(value)]], "-5"))).toBe("down");
    expect(along(steps(value, [["<=", "5", value]], "5"))).toBe("up");
    expect(along(steps(count, [[">=", "5", value]], "6"))).toBe("up");
    expect(along(steps(size, [[">", "5", minus(value)]], "6"))).toBe("level");
    expect(along(steps(value, [[">=", "1", minus(quotient(constant("1"), value))]], "-7"))).toBe("up");
  });
  it("knows nothing where a limit itself moves", () => {
    expect(along(byLimits(count, [{ sign: ">=", at: value, gives: constant("1") }], constant("0")))).toBe("mixed");
    expect(along(byLimits(value, [{ sign: ">=", at: count, gives: constant("1") }], constant("0")))).toBe("up");
    expect(along(byLimits(excused, [{ sign: ">=", at: count, gives: constant("1") }], constant("0")))).toBe("level");
  });
});
