import { describe, expect, it } from "vitest";
import type { Rounding } from "../../../../src/number/rounding.js";
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
  named,
  product,
  quotient,
  sum,
  sumOf,
} from "../../../../src/rules/expression/expression.js";
import { proofOf } from "../../../../src/rules/expression/proof.js";
import type { Factor, ProofLine } from "../../../../src/rules/expression/proofLine.js";
import { at, type Facts, known, source, text, titled, zero } from "./facts.js";

const counted = named(text("Counted"), sum(titled("whole"), minus(titled("excused"))));
const ratio = named(text("Ratio"), quotient(product(constant("100"), titled("part")), counted));

const shown = (factor: Factor): string => (typeof factor === "string" ? factor : `${factor.value}[${factor.words.vi}]`);
const times = (factors: readonly Factor[]): string => factors.map(shown).join(" × ");

function short(one: ProofLine): string {
  const gives = "gives" in one ? (one.gives === "points" ? "points" : one.gives.vi) : "";
  switch (one.kind) {
    case "statement":
      return `${one.about?.vi ?? "–"}: ${one.words.vi}`;
    case "comparison": {
      const because =
        one.because === undefined ? "" : ` for ${times(one.because.left)} ${one.sign} ${times(one.because.right)}`;
      return `${one.against} ${one.kept ? "kept" : "missed"}: ${shown(one.left)} ${one.sign} ${shown(one.right)}${because}`;
    }
    case "at-most":
    case "at-least":
      return `${gives}: ${one.value} ${one.kind} ${one.limit} = ${one.result}`;
    case "least-of":
    case "most-of":
      return `${gives}: ${one.kind} ${one.of.map(shown).join(", ")} = ${one.result}`;
    case "calculation": {
      const terms = one.terms.map(({ factors }) => times(factors)).join(" + ");
      const divided = (one.divisors ?? []).map((divisor) => ` ÷ ${shown(divisor)}`).join("");
      const exact = one.exact === undefined ? "" : ` = ${one.exact} ${one.rounding}`;
      return `${gives}: ${terms}${divided}${exact} = ${one.result}`;
    }
  }
}

function proof(one: Expression, facts: Facts, rounding: Rounding = { places: 4, mode: "half-up" }): readonly string[] {
  return proofOf(one, known, source, facts, rounding).map(short);
}

describe("proofOf(expression, known, source, facts, rounding)", () => {
  const share = line(ratio, [
    { x: "0", y: "0" },
    { x: "100", y: "2" },
  ]);

  it("works a share out by way of its named figures, where their digits end", () => {
    expect(proof(share, { part: "45", whole: "60", excused: "0" })).toStrictEqual([
      "Ratio: 100 × 45[part] ÷ 60[whole] = 75",
      "points: 2 × 75 ÷ 100 = 1.5",
    ]);
  });
  it("writes a figure out again whose digits never end, and rounds once", () => {
    expect(proof(share, { part: "45", whole: "60", excused: "5" })).toStrictEqual([
      "Counted: 60[whole] + -5[excused] = 55",
      "points: 2 × 45[part] ÷ 55 = 18/11 leaf = 1.6364",
    ]);
    expect(proof(share, { part: "45", whole: "60", excused: "0" }, { places: 0, mode: "down" }).at(-1)).toBe(
      "points: 2 × 75 ÷ 100 = 1.5 leaf = 1",
    );
  });
  it("says which limit was missed and which was kept, by cross-multiplication where digits never end", () => {
    const steps = byLimits(ratio, [at(">", "90", constant("2")), at(">=", "70", constant("1"))], zero);
    expect(proof(steps, { part: "45", whole: "50", excused: "0" })).toStrictEqual([
      "Ratio: 100 × 45[part] ÷ 50[whole] = 90",
      "limit missed: 90 ≤ 90",
      "limit kept: 90 ≥ 70",
    ]);
    expect(proof(steps, { part: "2", whole: "3", excused: "0" }).slice(1)).toStrictEqual([
      "limit missed: 200/3 < 70 for 100 × 2[part] < 70 × 3[whole]",
    ]);
    expect(proof(steps, { part: "11", whole: "12", excused: "0" }).slice(1)).toStrictEqual([
      "limit kept: 275/3 > 90 for 100 × 11[part] > 90 × 12[whole]",
    ]);
    const upper = byLimits(titled("value"), [at("<", "3", constant("2")), at("<=", "5", constant("1"))], zero);
    expect(["2", "5", "6"].map((value) => proof(upper, { value }))).toStrictEqual([
      ["limit kept: 2[value] < 3"],
      ["limit missed: 5[value] ≥ 3", "limit kept: 5[value] ≤ 5"],
      ["limit missed: 6[value] > 5"],
    ]);
  });
  it("names a yardstick that has a name", () => {
    const target = { sign: ">=" as const, at: named(text("Target"), constant("3")), gives: constant("1") };
    expect(proof(byLimits(fact(["value"]), [target], zero), { value: "4" })).toStrictEqual([
      "limit kept: 4 ≥ 3[Target]",
    ]);
    const mean = quotient(constant("10"), titled("count"));
    expect(
      proof(byLimits(titled("value"), [{ sign: ">=", at: mean, gives: zero }], constant("1")), {
        value: "3",
        count: "3",
      }),
    ).toStrictEqual(["Thương: 10 ÷ 3[count] = 10/3", "limit missed: 3[value] < 10/3 for 3[value] × 3[count] < 10"]);
  });
  it("says what holds where a limit is a yes or a no", () => {
    const words = { kept: text("It is there"), missed: text("It is missing") };
    const first = { ...at(">=", "1", constant("1")), words };
    const choice = byLimits(titled("flag"), [first], zero);
    expect([proof(choice, { flag: "1" }), proof(choice, { flag: "0" })]).toStrictEqual([
      ["flag: It is there"],
      ["flag: It is missing"],
    ]);
    expect(proof({ ...choice, of: fact(["flag"]) }, { flag: "1" })).toStrictEqual(["–: It is there"]);
    const then = byLimits(titled("count"), [first, at(">=", "0", product(constant("2"), titled("count")))], zero);
    expect(proof(then, { count: "0" })).toStrictEqual(["limit kept: 0[count] ≥ 0", "points: 2 × 0[count] = 0"]);
  });
  it("says a level only where it does not give its points by itself", () => {
    const level = byId(
      ["level"],
      [
        { id: "a", title: text("Good"), gives: constant("2") },
        { id: "b", gives: product(constant("0.5"), titled("count")) },
      ],
      text("Level"),
    );
    expect(proof(level, { level: "a" })).toStrictEqual([]);
    expect(proof(level, { level: "b", count: "3" })).toStrictEqual(["Level: b", "points: 0.5 × 3[count] = 1.5"]);
    expect(proof(sum(level, constant("1")), { level: "a" })).toStrictEqual(["Level: Good", "points: 2 + 1 = 3"]);
    expect(proof(sum({ ...level, title: undefined }, zero), { level: "a" })).toStrictEqual([
      "–: Good",
      "points: 2 = 2",
    ]);
    expect(() => proof(level, { level: "c" })).toThrow("An id that the expression has no case for: c");
    expect(() => proof(level, { level: "b" })).toThrow("A proof of facts of which one is awaited");
  });
  it("leaves out what is nothing, and hands the words of a yes on", () => {
    const items = sumOf([product(constant("0.5"), titled("flag")), product(constant("0.25"), titled("count"))]);
    expect(proof(items, { flag: "1", count: "1" })).toStrictEqual(["points: 0.5[flag] + 0.25 × 1[count] = 0.75"]);
    expect(proof(items, { flag: "0", count: "2" })).toStrictEqual(["points: 0.25 × 2[count] = 0.5"]);
    expect(proof(items, { flag: "0", count: "0" })).toStrictEqual([]);
    expect(proof(product(constant("0.5"), titled("flag")), { flag: "0" })).toStrictEqual(["points: 0.5 × 0[flag] = 0"]);
    expect(proof(product(titled("count"), titled("flag")), { flag: "1", count: "2" })).toStrictEqual([
      "points: 2[count] × 1[flag] = 2",
    ]);
    expect(proof(product(constant("0.5"), fact(["flag"])), { flag: "1" })).toStrictEqual(["points: 0.5 × 1 = 0.5"]);
    expect(proof(product(constant("3"), sumOf([])), {})).toStrictEqual(["points: 3 × 0 = 0"]);
  });
  it("holds a figure at a cap and at a floor, and says so only where they hold it", () => {
    const taken = named(text("Taken"), sumOf([product(constant("0.5"), titled("count"))]));
    const left = most(named(text("Left"), sum(constant("2"), minus(taken))), zero);
    expect(proof(left, { count: "0" })).toStrictEqual([]);
    expect(proof(left, { count: "3" })).toStrictEqual(["Taken: 0.5 × 3[count] = 1.5", "points: 2 + -1.5 = 0.5"]);
    expect(proof(left, { count: "5" })).toStrictEqual([
      "Taken: 0.5 × 5[count] = 2.5",
      "Left: 2 + -2.5 = -0.5",
      "points: -0.5 at-least 0 = 0",
    ]);
    const capped = least(product(constant("0.3"), titled("count")), constant("1"));
    expect(proof(capped, { count: "2" })).toStrictEqual(["points: 0.3 × 2[count] = 0.6"]);
    expect(proof(capped, { count: "4" })).toStrictEqual(["Thương: 0.3 × 4[count] = 1.2", "points: 1.2 at-most 1 = 1"]);
    expect(proof(least(titled("value"), constant("1")), { value: "3" })).toStrictEqual(["points: 3 at-most 1 = 1"]);
    // Once its ones are left out there is nothing to work out.
    const once = least(product(constant("1"), titled("value")), constant("1"));
    expect(proof(once, { value: "3" })).toStrictEqual(["points: 3 at-most 1 = 1"]);
    expect(
      proof(least(titled("value"), constant("0.15")), { value: "3" }, { places: 1, mode: "half-up" }),
    ).toStrictEqual(["Sau khi giới hạn: 3 at-most 0.15 = 0.15", "points: 0.15 = 0.15 leaf = 0.2"]);
    expect(proof(product(constant("2"), capped), { count: "4" })).toStrictEqual([
      "Thương: 0.3 × 4[count] = 1.2",
      "Sau khi giới hạn: 1.2 at-most 1 = 1",
      "points: 2 × 1 = 2",
    ]);
    expect(proof(product(constant("2"), capped), { count: "2" })).toStrictEqual(["points: 2 × 0.3 × 2[count] = 1.2"]);
    expect(proof(product(constant("2"), named(text("Cap"), capped)), { count: "4" }).at(-2)).toBe(
      "Cap: 1.2 at-most 1 = 1",
    );
  });
  it("names all figures of which the best counts", () => {
    const one = named(text("A"), product(constant("2"), titled("count")));
    const other = named(text("B"), quotient(titled("part"), constant("3")));
    expect(proof(most(one, other, constant("1")), { count: "2", part: "5" })).toStrictEqual([
      "A: 2 × 2[count] = 4",
      "B: 5[part] ÷ 3 = 5/3",
      "points: most-of 4[A], 5/3[B], 1 = 4",
    ]);
    expect(proof(least(one, other), { count: "2", part: "5" })).toStrictEqual([
      "A: 2 × 2[count] = 4",
      "B: 5[part] ÷ 3 = 5/3",
      "Sau khi giới hạn: least-of 4[A], 5/3[B] = 5/3",
      "points: 5/3 = 5/3 leaf = 1.6667",
    ]);
    expect(proof(least(constant("1"), constant("2")), {})).toStrictEqual(["points: least-of 1, 2 = 1"]);
  });
  it("names the terms of a sum, and works a quotient among them out before", () => {
    const a = named(text("A"), quotient(titled("part"), titled("count")));
    const b = named(text("B"), constant("0.5"));
    expect(proof(sum(a, b), { part: "1", count: "3" })).toStrictEqual([
      "A: 1[part] ÷ 3[count] = 1/3",
      "points: 1/3[A] + 0.5[B] = 5/6 leaf = 0.8333",
    ]);
    const unnamed = quotient(titled("part"), titled("count"));
    expect(proof(sum(unnamed, b), { part: "1", count: "3" })[0]).toBe("Thương: 1[part] ÷ 3[count] = 1/3");
    const inner = sum(titled("part"), titled("count"));
    expect(proof(product(constant("2"), inner), { part: "1", count: "3" })).toStrictEqual([
      "Cộng: 1[part] + 3[count] = 4",
      "points: 2 × 4 = 8",
    ]);
    expect(proof(product(inner, inner), { part: "1", count: "3" })).toStrictEqual([
      "Cộng: 1[part] + 3[count] = 4",
      "points: 4 × 4 = 16",
    ]);
  });
  it("shortens constants and signs, never what facts state", () => {
    const eighty = quotient(
      product(constant("80"), titled("part")),
      product(constant("80"), constant("1"), titled("whole")),
    );
    expect(proof(eighty, { part: "1", whole: "4" })).toStrictEqual(["points: 1[part] ÷ 4[whole] = 0.25"]);
    expect(proof(quotient(fact(["part"]), fact(["whole"])), { part: "1", whole: "1" })).toStrictEqual([
      "points: 1 ÷ 1 = 1",
    ]);
    expect(proof(minus(titled("part")), { part: "3" })).toStrictEqual(["points: -3[part] = -3"]);
    expect(proof(minus(minus(fact(["value"]))), { value: "3" })).toStrictEqual(["points: 3 = 3"]);
    expect(proof(minus(fact(["value"])), { value: "-3" })).toStrictEqual(["points: 3 = 3"]);
    expect(proof(minus(fact(["value"])), { value: "0" })).toStrictEqual(["points: 0 = 0"]);
    expect(proof(product(constant("1"), constant("1")), {})).toStrictEqual(["points: 1 = 1"]);
  });
  it("says nothing where rule or facts state the points; but rounds them", () => {
    expect([proof(constant("2"), {}), proof(fact(["value"]), { value: "1.5" })]).toStrictEqual([[], []]);
    expect(proof(fact(["value"]), { value: "1.55" }, { places: 1, mode: "half-up" })).toStrictEqual([
      "points: 1.55 = 1.55 leaf = 1.6",
    ]);
  });
  it("follows a line piece by piece", () => {
    const slope = line(named(text("Ratio"), titled("value")), [
      { x: "50", y: "0.5" },
      { x: "80", y: "1" },
      { x: "90", y: "1" },
      { x: "95", y: "2" },
    ]);
    const all = ["40", "50", "56", "80", "85", "90", "94", "95", "99"].map((value) => proof(slope, { value }));
    expect(all).toStrictEqual([
      ["first-point missed: 40[Ratio] < 50"],
      ["limit kept: 50[Ratio] ≥ 50", "limit missed: 50[Ratio] < 80"],
      [
        "limit kept: 56[Ratio] ≥ 50",
        "limit missed: 56[Ratio] < 80",
        "Cách mốc: 56[value] + -50 = 6",
        "Thêm so với mốc: 0.5 × 6 ÷ 30 = 0.1",
        "points: 0.5 + 0.1 = 0.6",
      ],
      ["limit kept: 80[Ratio] ≥ 80", "limit missed: 80[Ratio] < 90"],
      ["limit kept: 85[Ratio] ≥ 80", "limit missed: 85[Ratio] < 90"],
      ["limit kept: 90[Ratio] ≥ 90", "limit missed: 90[Ratio] < 95"],
      [
        "limit kept: 94[Ratio] ≥ 90",
        "limit missed: 94[Ratio] < 95",
        "Cách mốc: 94[value] + -90 = 4",
        "Thêm so với mốc: 4 ÷ 5 = 0.8",
        "points: 1 + 0.8 = 1.8",
      ],
      ["last-point kept: 95[Ratio] ≥ 95"],
      ["last-point kept: 99[Ratio] ≥ 95"],
    ]);
  });
  it("follows a line from a point that gives nothing, over a figure whose digits never end, and inside others", () => {
    const fromSixty = line(ratio, [
      { x: "60", y: "0" },
      { x: "90", y: "3" },
    ]);
    expect(proof(fromSixty, { part: "2", whole: "3", excused: "0" })).toStrictEqual([
      "Ratio: 100 × 2[part] ÷ 3[whole] = 200/3",
      "Cách mốc: 200/3 + -60 = 20/3",
      "points: 3 × 20/3 ÷ 30 = 2/3 leaf = 0.6667",
    ]);
    expect(proof(fromSixty, { part: "3", whole: "5", excused: "0" })).toStrictEqual([
      "Ratio: 100 × 3[part] ÷ 5[whole] = 60",
      "limit kept: 60 ≥ 60",
    ]);
    expect(proof(product(constant("0.5"), share), { part: "3", whole: "4", excused: "0" })).toStrictEqual([
      "Ratio: 100 × 3[part] ÷ 4[whole] = 75",
      "points: 0.5 × 2 × 75 ÷ 100 = 0.75",
    ]);
    const two = line(titled("value"), [
      { x: "0", y: "1" },
      { x: "10", y: "2" },
    ]);
    expect(proof(product(constant("3"), two), { value: "5" })).toStrictEqual([
      "Thêm so với mốc: 5[value] ÷ 10 = 0.5",
      "Cộng: 1 + 0.5 = 1.5",
      "points: 3 × 1.5 = 4.5",
    ]);
    expect(proof(product(constant("3"), named(text("N"), two)), { value: "5" })[1]).toBe("N: 1 + 0.5 = 1.5");
    expect(proof(product(constant("3"), two), { value: "0" })).toStrictEqual([
      "limit kept: 0[value] ≥ 0",
      "points: 3 × 1 = 3",
    ]);
    expect(proof(share, { part: "0", whole: "4", excused: "0" })).toStrictEqual([
      "Ratio: 100 × 0[part] ÷ 4[whole] = 0",
      "points: 2 × 0 ÷ 100 = 0",
    ]);
    const rising = (run: string, height: string) =>
      line(titled("value"), [
        { x: "0", y: "1" },
        { x: run, y: height },
      ]);
    expect(proof(rising("1", "3"), { value: "0.5" })).toStrictEqual([
      "Thêm so với mốc: 2 × 0.5[value] = 1",
      "points: 1 + 1 = 2",
    ]);
    expect(proof(rising("10", "11"), { value: "5" })).toStrictEqual(["points: 1 + 5 = 6"]);
    expect(proof(line(titled("value"), [{ x: "3", y: "7" }]), { value: "1" })).toStrictEqual([
      "first-point missed: 1[value] < 3",
    ]);
  });
});
