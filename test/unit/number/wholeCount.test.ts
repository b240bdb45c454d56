import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import { addCounts, decimalOf, reaches, timesCount, unitsIn } from "../../../src/number/wholeCount.js";

const MOST = Number.MAX_SAFE_INTEGER;
const text = (count: Parameters<typeof decimalOf>[0]) => decimalOf(count).toString();

describe("addCounts(a, b), timesCount(a, b)", () => {
  it("stay doubles while a double counts them", () => {
    expect(addCounts(2, 3)).toBe(5);
    expect(timesCount(2, 3)).toBe(6);
    expect(addCounts(MOST - 1, 1)).toBe(MOST);
  });

  it("lose no answer beyond that", () => {
    expect(text(addCounts(MOST, 2))).toBe("9007199254740993");
    expect(text(addCounts(addCounts(MOST, 2), 1))).toBe("9007199254740994");
    expect(text(timesCount(MOST, 3))).toBe("27021597764222973");
  });
});

describe("reaches(count, least)", () => {
  it("holds at the limit itself, however large the count is", () => {
    expect([reaches(4, 5), reaches(5, 5), reaches(addCounts(MOST, 2), MOST)]).toStrictEqual([false, true, true]);
  });
});

describe("unitsIn(value, places)", () => {
  it("gives whole numbers, in a double where that counts them", () => {
    expect(unitsIn(decimal("0.75"), 2)).toBe(75);
    expect(text(unitsIn(decimal("0.9999999999999999999"), 19))).toBe("9999999999999999999");
  });
});
