import { describe, expect, it } from "vitest";
import { repeatedRows } from "../../../src/survey/repeatedRows.js";
import type { TallyRow } from "../../../src/survey/tally.js";

const row = (count: number, more: Partial<TallyRow> = {}): TallyRow => ({
  unit: "so-y-te",
  group: "dan",
  question: "c1",
  option: "a",
  count,
  ...more,
});
const told = (...rows: readonly (TallyRow | undefined)[]) =>
  repeatedRows(rows, ["tally"]).map(({ level, code, path, params, at }) => [level, code, path, params, at]);
const twice = (unit: string, rows: string) => ["notice", "survey.rows_repeated", ["tally"], { unit, rows }, { unit }];

describe("repeatedRows(rows, path)", () => {
  it("tells of a unit whose rows stand there again with the same count", () => {
    expect(told(row(3), row(3))).toStrictEqual([twice("so-y-te", "1")]);
    const other = row(2, { option: "b" });
    expect(told(row(3), other, undefined, row(3), other)).toStrictEqual([twice("so-y-te", "2")]);
    expect(told(row(3), row(4, { unit: "so-noi-vu" }), row(4, { unit: "so-noi-vu" }))).toStrictEqual([
      twice("so-noi-vu", "1"),
    ]);
  });

  it("says nothing of counts that are split, of single answers, and of rows without an answer", () => {
    expect(told(row(3), row(2))).toStrictEqual([]);
    expect(told(row(1), row(1))).toStrictEqual([]);
    expect(told(row(0), row(0), row(0))).toStrictEqual([]);
    expect(told(row(3), row(3), row(5, { option: "b" }), row(4, { option: "b" }))).toStrictEqual([]);
    expect(told(row(5, { option: "b" }), row(4, { option: "b" }), row(3), row(3))).toStrictEqual([]);
    expect(
      told(row(3), row(3, { group: "cong-chuc" }), row(3, { question: "c2" }), row(3, { option: "b" })),
    ).toStrictEqual([]);
  });
});
