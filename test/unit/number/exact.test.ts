import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import { exactText, readExact } from "../../../src/number/exact.js";

const quotient = (over: string, under: string) => ({ over: decimal(over), under: decimal(under) });

describe("spellExact(quotient)", () => {
  it.each([
    ["3", "8", "0.375"],
    ["22.5", "60", "0.375"],
    ["-1", "8", "-0.125"],
    ["1", "5", "0.2"],
    ["3", "250", "0.012"],
    ["2", "7", "2/7"],
    ["-4", "14", "-2/7"],
    ["0", "7", "0"],
    ["100", "0.25", "400"],
    ["1", "0.3", "10/3"],
    ["1", "1024", "0.0009765625"],
    ["12", "1", "12"],
  ])("spells %s ÷ %s as %s", (over, under, spelling) => {
    expect(exactText(quotient(over, under))).toBe(spelling);
  });

  it("is read back by readExact", () => {
    for (const spelling of ["0.375", "-2/7", "0", "10/3"]) expect(exactText(readExact(spelling))).toBe(spelling);
  });
});
