import { defineLedger, parseLedger } from "par-index";
import { describe, expect, it } from "vitest";
import { adjustment, leaf, schemeOf, thrown } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "1")]);

describe("defineLedger(scheme, ledger)", () => {
  it("is what parseLedger gives", () => {
    const ledger = [adjustment("1", "1", { points: "0.50" }), adjustment("1", "0.5", { absent: "pending" })];
    expect(defineLedger(scheme, ledger)).toStrictEqual(parseLedger(scheme, ledger));
  });

  it("refuses what parseLedger refuses", () => {
    expect(thrown(() => defineLedger(scheme, [adjustment("2", "1", { points: "0" })]))).toStrictEqual([
      "document.unknown_leaf [0].leaf",
    ]);
  });
});
