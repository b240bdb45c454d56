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
  named,
  product,
  quotient,
  sum,
  sumOf,
} from "../../../../src/rules/expression/expression.js";
import type { Known } from "../../../../src/rules/expression/known.js";
import { unfulfilledBy } from "../../../../src/rules/expression/unfulfilledBy.js";
import { at, counted, type Facts, knowing, known, part, source, spelled, text, titled, whole, zero } from "./facts.js";

function missing(one: Expression, facts: Facts, by: Known = known): readonly string[] {
  return unfulfilledBy(one, by, source, facts).map(({ kind, id, title, limit, count, earns }) => {
    const stands = limit === undefined ? "" : ` ${limit.sign} ${limit.at}`;
    return `${kind} ${id ?? "–"} ${title?.vi ?? "–"}${stands}${count === undefined ? "" : ` ×${count}`}: ${spelled(earns)}`;
  });
}

describe("unfulfilledBy(expression, known, source, facts)", () => {
  it("names the next better level only", () => {
    const four: Known = { ...known, facts: [{ fact: ["level"], ids: ["a", "b", "c", "d"] }] };
    const level = byId(
      ["level"],
      [
        { id: "a", title: text("A"), gives: constant("3") },
        { id: "b", gives: constant("2") },
        { id: "c", gives: constant("2") },
        { id: "d", gives: zero },
      ],
    );
    expect(["a", "b", "d"].map((id) => missing(level, { level: id }, four))).toStrictEqual([
      [],
      ["case a A: 3"],
      ["case b –: 2"],
    ]);
    expect(missing(sum(level, constant("1")), { level: "b" }, four)).toStrictEqual(["case a A: 4"]);
    expect(missing(level, {}, four)).toStrictEqual([]);
    const waiting = byId(
      ["level"],
      [
        { id: "a", gives: fact(["value"]) },
        { id: "b", gives: constant("2") },
      ],
    );
    expect(missing(waiting, { level: "b" })).toStrictEqual([]);
    const inner = byId(
      ["level"],
      [
        { id: "a", gives: constant("9") },
        { id: "b", gives: least(titled("count"), constant("5")) },
      ],
    );
    expect(missing(inner, { level: "b", count: "2" })).toStrictEqual(["case a –: 9"]);
    expect(missing(least(product(constant("2"), titled("count")), constant("5")), { count: "2" })).toStrictEqual([
      "count – count ×3: 5",
    ]);
  });
  it("names the nearest limit that gives more", () => {
    const ratio = named(text("Ratio"), quotient(product(constant("100"), part), counted));
    const steps = byLimits(
      ratio,
      [at(">", "90", constant("3")), at(">=", "70", constant("1")), at(">=", "50", constant("1"))],
      zero,
    );
    const facts = (stated: string) => ({ part: stated, other: "0", whole: "100", excused: "0" });
    expect(
      ["95", "75", "55", "10"].map((one) => missing(steps, facts(one)).filter((each) => each.startsWith("limit"))),
    ).toStrictEqual([[], ["limit – Ratio > 90: 3"], ["limit – Ratio > 90: 3"], ["limit – Ratio >= 50: 1"]]);
    const upper = byLimits(titled("value"), [at("<", "3", constant("2")), at("<=", "5", constant("1"))], zero);
    expect(["9", "4", "1"].map((value) => missing(upper, { value }))).toStrictEqual([
      ["limit – value <= 5: 1"],
      ["limit – value < 3: 2"],
      [],
    ]);
    const peer = byLimits(fact(["value"]), [at("<=", titled("size"), constant("2"))], zero);
    expect(missing(peer, { value: "4", size: "3.5" })).toStrictEqual(["limit – – <= 3.5: 2"]);
    expect(missing(sum(peer, peer), { value: "4", size: "3.5" })).toStrictEqual([
      "limit – – <= 3.5: 4",
      "limit – – <= 3.5: 4",
    ]);
  });
  it("sees past a missed limit what a line still gives, and from a line its nearest highest point", () => {
    const slope = line(titled("value"), [
      { x: "0", y: "0" },
      { x: "80", y: "2" },
      { x: "95", y: "2" },
      { x: "120", y: "1" },
    ]);
    expect(["40", "85", "100", "-3"].map((value) => missing(slope, { value }))).toStrictEqual([
      ["limit – value >= 80: 2"],
      [],
      ["limit – value <= 95: 2"],
      ["limit – value >= 80: 2"],
    ]);
    const from = byLimits(titled("value"), [at(">=", "60", slope)], constant("0.5"));
    expect(missing(from, { value: "50" })).toStrictEqual(["limit – value >= 60: 1.5", "limit – value >= 80: 2"]);
    expect(missing(from, { value: "70" })).toStrictEqual(["limit – value >= 80: 2"]);
    const late = byLimits(
      titled("value"),
      [at(">=", "60", product(constant("0.01"), titled("value")))],
      constant("0.5"),
    );
    expect(missing(late, { value: "50" })).toStrictEqual(["limit – value >= 60: 0.6"]);
    expect(missing(product(constant("3"), slope), { value: "40" })).toStrictEqual(["limit – value >= 80: 6"]);
  });
  it("works out how much would reach a cap", () => {
    const each = (points: string) => least(product(constant(points), titled("count")), constant("1"));
    expect([
      missing(each("0.3"), { count: "2" }),
      missing(each("0.5"), { count: "1" }),
      missing(each("0.5"), { count: "3" }),
    ]).toStrictEqual([["count – count ×4: 1"], ["count – count ×2: 1"], []]);
    const relative = least(product(constant("2"), quotient(titled("value"), titled("size"))), constant("2"));
    expect(missing(relative, { value: "3", size: "4.5" })).toStrictEqual(["limit – value >= 4.5: 2"]);
    expect(missing(relative, { value: "4.5", size: "4.5" })).toStrictEqual([]);
    expect(missing(least(titled("value"), constant("2")), { value: "1" })).toStrictEqual([]);
    expect(missing(least(minus(titled("value")), constant("2")), { value: "1" })).toStrictEqual([]);
    expect(
      missing(least(product(titled("value"), titled("size")), constant("9")), { value: "1", size: "2" }),
    ).toStrictEqual([]);
    expect(missing(least(sum(titled("value"), constant("1")), constant("9")), { value: "1" })).toStrictEqual([]);
    expect(missing(least(titled("value"), titled("size"), constant("9")), { value: "1", size: "2" })).toStrictEqual([]);
    expect(missing(least(quotient(constant("1"), titled("size")), constant("9")), { size: "2" })).toStrictEqual([]);
    expect(missing(sum(each("0.3"), constant("1")), { count: "2" })).toStrictEqual(["count – count ×4: 2"]);
    expect(missing(least(product(constant("0.3"), fact(["count"])), constant("1")), { count: "2" })).toStrictEqual([
      "count – – ×4: 1",
    ]);
  });
  it("names what is not met, and what had better not been", () => {
    const list = sumOf([product(constant("0.5"), titled("flag")), constant("1")]);
    expect([missing(list, { flag: "0" }), missing(list, { flag: "1" })]).toStrictEqual([["yes flag flag: 1.5"], []]);
    const left = most(sum(constant("2"), minus(product(constant("0.5"), titled("count")))), zero);
    expect([missing(left, { count: "3" }), missing(left, { count: "9" }), missing(left, { count: "0" })]).toStrictEqual(
      [["without count count ×3: 2"], ["without count count ×9: 2"], []],
    );
    expect(missing(sum(constant("2"), minus(product(constant("0.5"), fact(["count"])))), { count: "3" })).toStrictEqual(
      [],
    );
    expect(missing(sum(constant("9"), minus(titled("value"))), { value: "3" })).toStrictEqual([]);
    expect(missing(sum(constant("9"), minus(titled("size"))), { size: "3" })).toStrictEqual([]);
    // The whole, and what is excused from it, stand by themselves.
    expect(missing(quotient(constant("9"), titled("whole")), { whole: "3" }, knowing([], [whole]))).toStrictEqual([]);
    const words = { kept: text("yes"), missed: text("no") };
    const when = byLimits(titled("flag"), [{ ...at(">=", "1", constant("4")), words }], constant("1"));
    expect(missing(when, { flag: "0" })).toStrictEqual(["yes flag flag: 4"]);
    const waiting = byLimits(titled("flag"), [{ ...at(">=", "1", fact(["value"])), words }], constant("1"));
    expect(missing(waiting, { flag: "0" })).toStrictEqual([]);
  });
  it("moves what is of a lesser sort, and what is of none", () => {
    const weighed = quotient(sum(titled("part"), product(constant("0.5"), titled("other"))), counted);
    const facts = { part: "3", other: "2", whole: "8", excused: "1" };
    expect(missing(weighed, facts)).toStrictEqual(["moved other other ×2: 5/7", "rest – – ×2: 6/7"]);
    expect(missing(weighed, { ...facts, other: "4" })).toStrictEqual(["moved other other ×4: 1"]);
    expect(missing(weighed, { ...facts, other: "0" })).toStrictEqual(["rest – – ×4: 1"]);
    expect(missing(weighed, facts, knowing([{ facts: [["part"]], of: counted }], [counted]))).toStrictEqual([]);
    expect(missing(weighed, { ...facts, part: "7", other: "0" })).toStrictEqual([]);
  });
  it("moves to the best sort, wherever it stands in the list", () => {
    const weighed = quotient(sum(product(constant("0.5"), titled("part")), titled("other")), counted);
    const facts = { part: "2", other: "3", whole: "8", excused: "1" };
    expect(missing(weighed, facts)).toStrictEqual(["moved part part ×2: 5/7", "rest – – ×2: 6/7"]);
  });
  it("says nothing of limits among which one is a yes or a no", () => {
    const words = { kept: text("yes"), missed: text("no") };
    const mixed = byLimits(
      fact(["value"]),
      [at(">=", "5", constant("9")), { ...at(">=", "1", constant("4")), words }],
      zero,
    );
    expect(missing(mixed, { value: "2" })).toStrictEqual([]);
  });
  it("passes over what would need a fact that is awaited", () => {
    const limits = [at("<", "1", fact(["whole"])), at("<", "3", constant("2")), at("<", titled("size"), constant("1"))];
    const steps = byLimits(titled("value"), limits, zero);
    expect(missing(steps, { value: "4", size: "5" })).toStrictEqual(["limit – value < 3: 2"]);
    expect(missing(steps, { value: "4", size: "5", whole: "3" })).toStrictEqual(["limit – value < 3: 2"]);
    expect(missing(steps, { value: "2" })).toStrictEqual([]);
    expect(missing(steps, { value: "2", whole: "3" })).toStrictEqual(["limit – value < 1: 3"]);
  });
  it("says nothing while a fact is awaited", () => {
    expect(missing(least(product(constant("2"), titled("count")), constant("9")), {})).toStrictEqual([]);
  });
});
