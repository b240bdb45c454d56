import { describe, expect, it } from "vitest";
import { wholeRows, withPlaces } from "../../../src/number/wholeRows.js";

describe("wholeRows(columns)", () => {
  it("keeps every number in its row and column, however many rows are added", () => {
    const rows = wholeRows(3);
    for (let row = 0; row < 1_000; row += 1) {
      expect(rows.add()).toBe(row);
      rows.set(row, 1, row - 500);
      rows.set(row, 2, 2 ** 31 - 1 - row);
    }
    expect(rows.size()).toBe(1_000);
    for (let row = 0; row < 1_000; row += 1) {
      expect([0, 1, 2].map((column) => rows.at(row, column))).toStrictEqual([0, row - 500, 2 ** 31 - 1 - row]);
    }
  });
});

describe("withPlaces(column, places)", () => {
  it("gives the same array where it is long enough, else a copy of its kind with a quarter more places", () => {
    const column = Uint8Array.of(7, 8);
    expect(withPlaces(column, 2)).toBe(column);
    expect(withPlaces(column, 4)).toStrictEqual(Uint8Array.of(7, 8, 0, 0, 0));
  });
});
