import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../../src/rules/expression/bounds.js";
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
import type { Known } from "../../../../src/rules/expression/known.js";
import { at, count, counted, excused, knowing, known, part, spelled, value, whole, zero } from "./facts.js";

const size = fact(["size"]);
const other = fact(["other"]);
/** `least … most`, and how many divisors are not proved. */
function bounds(one: Expression, by: Known = known): string {
  const { least, most, unproved } = boundsOf(one, by);
  const refused = unproved.length === 0 ? "" : ` refused ${unproved.length}`;
  return `${spelled(least) ?? "…"} to ${spelled(most) ?? "…"}${refused}`;
}
const ratio = quotient(product(constant("100"), part), counted);

describe("boundsOf(expression, known)", () => {
  it("starts from what is known of facts", () => {
    expect([bounds(size), bounds(count), bounds(part), bounds(value), bounds(constant("-2"))]).toStrictEqual([
      "2 to 5",
      "0 to 9",
      "0 to …",
      "… to …",
      "-2 to -2",
    ]);
  });
  it("adds, and takes away", () => {
    expect([bounds(sum(size, count)), bounds(sum(size, minus(count))), bounds(sum(size, value))]).toStrictEqual([
      "2 to 14",
      "-7 to 5",
      "… to …",
    ]);
    expect(bounds(sum(size, part))).toBe("2 to …");
  });
  it("multiplies intervals of every sign", () => {
    const below = sum(size, constant("-9"));
    const around = sum(size, constant("-4"));
    expect([bounds(product(size, count)), bounds(product(size, below)), bounds(product(below, below))]).toStrictEqual([
      "0 to 45",
      "-35 to -8",
      "16 to 49",
    ]);
    expect([
      bounds(product(around, around)),
      bounds(product(around, size)),
      bounds(product(around, below)),
    ]).toStrictEqual(["-2 to 4", "-10 to 5", "-7 to 14"]);
    expect([bounds(product(part, size)), bounds(product(part, below)), bounds(product(value, size))]).toStrictEqual([
      "0 to …",
      "… to 0",
      "… to …",
    ]);
    expect([bounds(product(value, zero)), bounds(product(part, sum(size, minus(size), zero)))]).toStrictEqual([
      "0 to 0",
      "… to …",
    ]);
    expect(bounds(product(value, value))).toBe("… to …");
    expect(bounds(product(least(value, zero), least(value, zero)))).toBe("0 to …");
  });
  it("divides by what is positive, and refuses what may be zero", () => {
    expect([bounds(quotient(count, size)), bounds(quotient(size, size))]).toStrictEqual(["0 to 4.5", "1 to 1"]);
    expect(bounds(quotient(constant("1"), sum(count, constant("1"))))).toBe("0.1 to 1");
    expect(bounds(quotient(constant("1"), count))).toBe("… to … refused 1");
    expect(bounds(quotient(size, constant("0")))).toBe("… to … refused 1");
    expect(bounds(quotient(size, minus(size)))).toBe("… to … refused 1");
    expect(bounds(product(constant("2"), quotient(size, value)))).toBe("… to … refused 1");
    expect(bounds(product(size, quotient(constant("0"), value)))).toBe("… to … refused 1");
    expect(bounds(quotient(quotient(constant("1"), count), size))).toBe("… to … refused 1");
    expect(bounds(quotient(size, quotient(constant("1"), count)))).toBe("… to … refused 1");
    const twice = quotient(constant("1"), count);
    expect(boundsOf(sum(twice, twice), known).unproved).toStrictEqual([twice]);
    expect(bounds(quotient(constant("1"), product(sum(size, constant("-9")), sum(size, constant("-9")))))).toBe(
      "1/49 to 0.0625",
    );
  });
  it("knows shares of a whole: one is all, or none is anything", () => {
    expect(bounds(ratio)).toBe("0 to 100");
    expect(bounds(quotient(sum(part, product(constant("0.5"), other)), counted))).toBe("0 to 1");
    expect(bounds(quotient(sum(part, product(constant("-2"), other)), counted))).toBe("-2 to 1");
    expect(bounds(quotient(sum(counted, minus(part)), counted))).toBe("0 to 1");
    expect(bounds(product(constant("2"), quotient(sum(part, other), product(constant("4"), counted))))).toBe(
      "0 to 0.5",
    );
    expect(bounds(quotient(product(part, size), counted))).toBe("0 to 5");
    expect(bounds(quotient(sum(part, count), counted))).toBe("0 to …");
    expect(bounds(quotient(part, product(counted, size)))).toBe("0 to 0.5");
    const double = knowing([{ facts: [["part"]], of: product(constant("2"), whole) }], [whole]);
    expect(bounds(quotient(part, whole), double)).toBe("0 to 2");
    const odd = [whole, minus(whole), product(whole, size), quotient(whole, size), constant("3")].map((of) =>
      bounds(quotient(part, whole), knowing([{ facts: [["part"]], of }], [whole])),
    );
    expect(odd).toStrictEqual(["0 to 1", "0 to …", "0 to …", "0 to …", "0 to …"]);
  });
  it("takes what the form proves positive", () => {
    expect(bounds(quotient(constant("1"), whole), knowing([], [whole]))).toBe("0 to …");
    expect(bounds(quotient(constant("1"), product(constant("3"), whole)), knowing([], [whole]))).toBe("0 to …");
    expect(bounds(quotient(constant("1"), sum(minus(excused), whole)))).toBe("0 to …");
    expect(bounds(value, knowing([], [minus(value)]))).toBe("… to 0");
    expect(bounds(value, knowing([], [zero, quotient(value, constant("2"))]))).toBe("0 to …");
  });
  it("takes the least and the most", () => {
    expect([bounds(least(part, constant("3"))), bounds(most(value, constant("3")))]).toStrictEqual([
      "0 to 3",
      "3 to …",
    ]);
    expect([bounds(least(size, count)), bounds(most(size, count))]).toStrictEqual(["0 to 5", "2 to 9"]);
    expect([bounds(least(value, size)), bounds(most(least(value, constant("7")), zero))]).toStrictEqual([
      "… to 5",
      "0 to 7",
    ]);
  });
  it("joins the cases of an id, and knows inside a case which it is", () => {
    const choice = byId(
      ["level"],
      [
        { id: "a", gives: size },
        { id: "b", gives: constant("-1") },
      ],
    );
    expect(bounds(choice)).toBe("-1 to 5");
    const nested = byId(
      ["level"],
      [
        { id: "a", gives: choice },
        { id: "b", gives: constant("3") },
      ],
    );
    expect(bounds(nested)).toBe("2 to 5");
    const few: Known = { ...known, facts: [{ fact: ["level"], ids: ["b"] }] };
    expect(bounds(byId(["level"], [{ id: "b", gives: constant("3") }]), few)).toBe("3 to 3");
  });
  it("narrows a figure by the limits that it keeps and misses", () => {
    expect(bounds(byLimits(value, [at(">=", "3", value)], zero))).toBe("0 to …");
    expect(bounds(byLimits(value, [at("<", "3", "1")], value))).toBe("1 to …");
    expect(bounds(byLimits(value, [at(">=", "9", "9"), at(">=", "2", value)], zero))).toBe("0 to 9");
    expect(bounds(byLimits(value, [at(">", "0", quotient(constant("1"), value))], zero))).toBe("0 to …");
    expect(bounds(byLimits(value, [at(">=", "0", quotient(constant("1"), value))], zero))).toBe("… to … refused 1");
    expect(bounds(byLimits(value, [at("<=", "0", "5")], quotient(constant("1"), value)))).toBe("0 to …");
    expect(bounds(byLimits(value, [at("<", "0", "5")], quotient(constant("1"), value)))).toBe("… to … refused 1");
  });
  it("narrows figures that differ by a constant only", () => {
    const share = product(constant("2"), quotient(part, counted));
    expect(bounds(byLimits(ratio, [at(">=", "80", share)], zero))).toBe("0 to 2");
    expect(bounds(byLimits(ratio, [at("<", "80", share)], zero))).toBe("0 to 1.6");
    expect(bounds(byLimits(ratio, [at(">=", "80", "1")], minus(share)))).toBe("-1.6 to 1");
    expect(bounds(byLimits(minus(value), [at(">=", "3", value)], zero))).toBe("… to 0");
  });
  it("narrows a limit that moves, too", () => {
    expect(bounds(byLimits(size, [at("<=", value, value)], zero))).toBe("0 to …");
    expect(bounds(byLimits(part, [at(">", value, "1")], quotient(constant("1"), sum(value, constant("1")))))).toBe(
      "0 to 1",
    );
  });
  it("leaves branches out that nothing reaches", () => {
    expect(bounds(byLimits(size, [at(">=", "6", "100"), at(">=", "2", "1")], constant("-100")))).toBe("1 to 1");
    expect(bounds(byLimits(size, [at(">", "5", "100"), at("<", "2", "-100")], constant("1")))).toBe("1 to 1");
    expect(bounds(byLimits(size, [at(">=", "5", "100"), at("<=", "2", "-100")], constant("1")))).toBe("-100 to 100");
    const never = byLimits(size, [at(">", "5", byLimits(count, [at("<", "0", "1")], constant("2")))], zero);
    expect(bounds(never)).toBe("0 to 0");
  });
  it("follows a line to the ends of its figure, and to the corners between", () => {
    const slope = (of: Expression) =>
      line(of, [
        { x: "0", y: "1" },
        { x: "3", y: "7" },
        { x: "6", y: "4" },
      ]);
    expect([bounds(slope(value)), bounds(slope(size)), bounds(slope(part))]).toStrictEqual([
      "1 to 7",
      "5 to 7",
      "1 to 7",
    ]);
    expect(bounds(slope(sum(size, constant("2"))))).toBe("4 to 6");
    expect(bounds(slope(least(value, constant("1"))))).toBe("1 to 3");
    expect(bounds(slope(most(value, constant("5"))))).toBe("4 to 5");
    expect(bounds(byLimits(slope(value), [at(">=", "5", slope(value))], zero))).toBe("0 to 7");
  });
  it("knows no fact and no id that the form does not ask for", () => {
    expect(() => bounds(fact(["x", "y"]))).toThrow("A fact that the form does not ask: x › y");
    expect(() => bounds(byId(["size"], []))).toThrow("An id that the form does not ask: size");
    expect(() => bounds(byId(["level"], [{ id: "a", gives: zero }]))).toThrow("has no case for: b");
  });
});
