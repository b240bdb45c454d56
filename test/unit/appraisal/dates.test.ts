import { safeParseLedger } from "par-index";
import { describe, expect, it } from "vitest";
import { adjustment, leaf, schemeOf } from "../fixtures.js";

const scheme = schemeOf(["1", "2", "3"].map((code) => leaf(code, "1")));

/** The days with which entries of several leaves go back, each with the day that stood before it. */
function goingBack(...days: readonly string[]): unknown {
  const read = safeParseLedger(
    scheme,
    days.map((at, position) => ({ ...adjustment(String(position + 1), "1", { points: "0" }), at })),
  );
  return read.ok ? [] : read.issues.map(({ code, params }) => [code, params["at"], params["before"]]);
}

describe("the days of a ledger, one leaf after another", () => {
  it("a day without a time stands beside the times of that day, and hides none of them", () => {
    expect(goingBack("2021-12-20T10:00", "2021-12-20", "2021-12-20T09:00")).toStrictEqual([
      ["appraisal.date_goes_back", "2021-12-20T09:00", "2021-12-20T10:00"],
    ]);
  });

  it("the latest time of a day is the one that counts", () => {
    expect(goingBack("2021-12-20T10:00", "2021-12-20T12:00", "2021-12-20T11:00")).toStrictEqual([
      ["appraisal.date_goes_back", "2021-12-20T11:00", "2021-12-20T12:00"],
    ]);
  });

  it("a later day counts though it has no time", () => {
    expect(goingBack("2021-12-20T10:00", "2021-12-21", "2021-12-20T23:00")).toStrictEqual([
      ["appraisal.date_goes_back", "2021-12-20T23:00", "2021-12-21"],
    ]);
    expect(goingBack("2021-12-20", "2021-12-20T10:00", "2021-12-21")).toStrictEqual([]);
  });
});
