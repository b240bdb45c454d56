import { describe, expect, it } from "vitest";
import type { RoundingMode } from "../../../../src/number/rounding.js";
import { prepareColumns } from "../../../../src/rules/expression/columns.js";
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
import { count, counted, type Facts, known, part, source, value, whole, zero } from "./facts.js";

/** What became of each row, and its points in units of the last place. */
function scored(
  one: Expression,
  rows: readonly Facts[],
  places = 2,
  mode: RoundingMode = "half-up",
  roundingUnit?: number,
): unknown[] {
  const { exact, columns } = prepareColumns(one, known, source, { places, mode });
  const made = columns(rows.length);
  const taken = rows.map((facts, row) => made.take(row, facts));
  const points = new Float64Array(rows.length);
  made.score(points, rows.length, roundingUnit);
  const shown = taken.map((each, row) => (each === "taken" ? points[row] : each));
  return exact ? shown : ["no column", ...shown];
}

describe("prepareColumns(expression, known, source, rounding)", () => {
  it("scores many rows at once, in units of the last place", () => {
    const ratio = quotient(product(constant("2"), part), counted);
    const rows = [
      { part: "45", whole: "60", excused: "5" },
      { part: "0", whole: "7", excused: "0" },
      { part: "7", whole: "7", excused: "0" },
    ];
    expect(scored(ratio, rows)).toStrictEqual([164, 0, 200]);
    expect(scored(ratio, rows, 4)).toStrictEqual([16364, 0, 20000]);
    expect(scored(ratio, rows, 0, "down")).toStrictEqual([1, 0, 2]);
    expect(scored(ratio, rows, 2, "half-up", 100)).toStrictEqual([16400, 0, 20000]);
  });
  it("rounds ties in every mode, on both sides of zero", () => {
    const eighth = quotient(value, constant("8"));
    const rows = [{ value: "1" }, { value: "3" }, { value: "-1" }, { value: "-3" }, { value: "-0.1" }];
    expect(scored(eighth, rows)).toStrictEqual([13, 38, -13, -38, -1]);
    expect(scored(eighth, rows, 2, "half-even")).toStrictEqual([12, 38, -12, -38, -1]);
    expect(scored(eighth, rows, 2, "down")).toStrictEqual([12, 37, -12, -37, -1]);
    expect(scored(eighth, [{ value: "-0.01" }])).toStrictEqual([0]);
  });
  it("adds, takes extremes, chooses and follows lines", () => {
    const rows = [{ value: "-3" }, { value: "0.5" }, { value: "2" }, { value: "9" }];
    expect(scored(sum(value, minus(constant("0.25"))), rows)).toStrictEqual([-325, 25, 175, 875]);
    expect(scored(least(value, constant("1.5"), quotient(value, constant("3"))), rows)).toStrictEqual([
      -300, 17, 67, 150,
    ]);
    expect(scored(most(value, constant("1.5"), quotient(value, constant("3"))), rows)).toStrictEqual([
      150, 150, 200, 900,
    ]);
    const limits = [
      { sign: ">" as const, at: constant("2"), gives: constant("3") },
      { sign: ">=" as const, at: constant("0.5"), gives: product(value, constant("2")) },
      { sign: "<=" as const, at: constant("-3"), gives: constant("-7") },
    ];
    expect(scored(byLimits(value, limits, zero), rows)).toStrictEqual([-700, 100, 400, 300]);
    expect(scored(byLimits(value, [{ sign: "<", at: constant("2"), gives: constant("1") }], zero), rows)).toStrictEqual(
      [100, 100, 0, 0],
    );
    const slope = line(value, [
      { x: "0", y: "1" },
      { x: "3", y: "2" },
      { x: "6", y: "0" },
    ]);
    expect(scored(slope, rows)).toStrictEqual([100, 117, 167, 0]);
    expect(scored(line(value, [{ x: "0", y: "1" }]), rows)).toStrictEqual([100, 100, 100, 100]);
  });
  it("never divides by what a branch that is not taken divides by", () => {
    const inverse = byLimits(count, [{ sign: ">", at: zero, gives: quotient(constant("1"), count) }], constant("5"));
    expect(scored(inverse, [{ count: "0" }, { count: "4" }])).toStrictEqual([500, 25]);
    const both = least(inverse, constant("3"));
    expect(scored(both, [{ count: "0" }, { count: "4" }])).toStrictEqual([300, 25]);
    const never = byLimits(count, [{ sign: "<", at: zero, gives: quotient(constant("1"), zero) }], constant("5"));
    expect(scored(sum(never, count), [{ count: "1" }])).toStrictEqual([600]);
    const negative = quotient(count, product(minus(constant("2")), sum(count, constant("-10"))));
    expect(
      scored(byLimits(negative, [{ sign: ">=", at: constant("0.5"), gives: constant("1") }], zero), [
        { count: "5" },
        { count: "4" },
      ]),
    ).toStrictEqual([100, 0]);
  });
  it("chooses by ids, and does not fit one that it does not know", () => {
    const chosen = byId(
      ["level"],
      [
        { id: "a", gives: value },
        { id: "b", gives: constant("2") },
      ],
    );
    const rows = [
      { level: "a", value: "3" },
      { level: "b", value: "3" },
      { level: "b" },
      { level: "c", value: "3" },
      { value: "1" },
    ];
    expect(scored(chosen, rows)).toStrictEqual([300, 200, 200, "unfit", "pending"]);
  });
  it("waits for what is needed, and not for what is not", () => {
    const choice = byLimits(count, [{ sign: ">", at: zero, gives: value }], constant("1"));
    expect(scored(choice, [{ count: "0" }, { count: "1" }, { count: "1", value: "4" }, {}])).toStrictEqual([
      100,
      "pending",
      400,
      "pending",
    ]);
  });
  it("takes whole numbers, millionths, and nothing finer or larger than is exact", () => {
    const rows = ["1", "0.000001", "0.0000001", "4194304", "99999999999999", "0.5"].map((stated) => ({
      value: stated,
    }));
    expect(scored(value, rows, 6)).toStrictEqual([1e6, 1, "unfit", 4194304e6, "unfit", 5e5]);
    expect(scored(value, [{ value: "2" }, { value: "0.5" }, { value: "3" }])).toStrictEqual([200, 50, 300]);
    expect(scored(count, [{ count: "9" }, { count: "9.5" }, { count: "10" }])).toStrictEqual([900, "unfit", "unfit"]);
    const size = fact(["size"]);
    expect(
      scored(size, [{ size: "1" }, { size: "2" }, { size: "5" }, { size: "4.75" }, { size: "5.5" }]),
    ).toStrictEqual(["unfit", 200, 500, 475, "unfit"]);
  });
  it("says where no facts fit at all", () => {
    const finest = product(part, constant("0.000000000000001"), whole);
    expect(scored(finest, [{ part: "1", whole: "1" }], 8)).toStrictEqual([0]);
    const tooFine = sum(quotient(part, constant("99999999999999")), quotient(part, constant("99999999999997")));
    expect(scored(tooFine, [{ part: "1", whole: "1" }], 8)).toStrictEqual(["no column", "unfit"]);
  });
  it("takes a row in again", () => {
    const made = prepareColumns(value, known, source, { places: 1, mode: "down" }).columns(2);
    const points = new Float64Array(2);
    made.take(0, { value: "0.5" });
    made.take(1, { value: "1" });
    made.score(points, 2);
    made.take(0, { value: "7" });
    made.score(points, 1);
    expect([...points]).toStrictEqual([70, 10]);
    made.take(1, { value: "2.5" });
    made.score(points, 1);
    expect([...points]).toStrictEqual([70, 10]);
    made.score(points, 2);
    expect([...points]).toStrictEqual([70, 25]);
  });
});
