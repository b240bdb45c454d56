import { describe, expect, it } from "vitest";
import { officeSpelling, readVietnamese } from "../../../src/number/officeSpelling.js";

describe("officeSpelling(text)", () => {
  it.each([
    "45",
    "0.25",
    "0.125",
    "-2",
    "1000",
    "1.2340",
    "1.5",
    "45.10",
    "",
    "nhiều",
    "1.2.3",
    "1,,2",
    "hai 5",
    "1.000.000.000.000.000",
    "1OOO",
    "45hồ sơ",
    "45 hồ sơ 2",
    "1.2345.678",
    "12.34.567",
    "5+",
    "--5",
    `${" ".repeat(59)}45`,
    "0.000",
  ])("has nothing to say of %o", (text) => {
    expect(officeSpelling(text)).toBeNull();
  });

  it.each([
    ["1.000", "1000", "1"],
    ["1.234", "1234", "1.2340"],
    ["1.500", "1500", "1.5"],
    ["12.050", "12050", "12.05"],
    ["-1.000", "-1000", "-1"],
    ["1,000", "1000", "1"],
    ["1,234", "1234", "1.2340"],
    ["1.000 hồ sơ", "1000", "1"],
  ])("asks which one %o is", (text, whole, decimal) => {
    expect(officeSpelling(text)).toStrictEqual({ kind: "one-or-thousand", whole, decimal });
  });

  it.each([
    ["1.234.567", "thousands", "1234567"],
    ["1.234,50", "thousands", "1234.5"],
    ["1,234.5", "thousands", "1234.5"],
    ["1 000", "thousands", "1000"],
    ["1\u00a0234,5", "thousands", "1234.5"],
    ["45,5", "decimal-comma", "45.5"],
    ["0,125", "decimal-comma", "0.125"],
    ["80%", "more-than-digits", "80"],
    ["80,5 %", "decimal-comma", "80.5"],
    ["+5", "more-than-digits", "5"],
    ["−5", "more-than-digits", "-5"],
    [" 45 ", "more-than-digits", "45"],
    ["45 hồ sơ", "more-than-digits", "45"],
    ["1.234.567 đồng", "thousands", "1234567"],
    ["- 5", "more-than-digits", "-5"],
    ["– 5,5 %", "decimal-comma", "-5.5"],
    ["−1.234.567", "thousands", "-1234567"],
    ["045", "more-than-digits", "45"],
    ["-045.50", "more-than-digits", "-45.5"],
    ["00,5", "decimal-comma", "0.5"],
    ["999.999.999.999.999", "thousands", "999999999999999"],
    ["1 234 567,125", "thousands", "1234567.125"],
    ["1,234,567.125", "thousands", "1234567.125"],
    ["1.234.567,125", "thousands", "1234567.125"],
    ["-1,234.5", "thousands", "-1234.5"],
    [`${" ".repeat(58)}45`, "more-than-digits", "45"],
    ["5‰", "more-than-digits", "5"],
  ])("says what to write for %o", (text, kind, instead) => {
    expect(officeSpelling(text)).toStrictEqual({ kind, instead });
  });

  it("looks at nothing long", () => {
    expect(officeSpelling(`${"1".repeat(20_000)},5`)).toBeNull();
  });
});

describe("readVietnamese(text)", () => {
  it.each([
    ["45", "45"],
    ["45,50", "45.5"],
    ["1.000", "1000"],
    ["1.234.567,25", "1234567.25"],
    ["1234,5", "1234.5"],
    ["-0,5", "-0.5"],
    ["007", "7"],
    ["0,500", "0.5"],
    ["1,000", "1.000"],
    ["-12,340", "-12.340"],
    ["-1.234", "-1234"],
    ["12.345.678", "12345678"],
    [`${"0".repeat(59)}7`, "7"],
    ["-0", "0"],
  ])("reads %o as %s", (text, expected) => {
    expect(readVietnamese(text)).toBe(expected);
  });

  it.each([
    "1.5",
    "1.00",
    "9999999999999999",
    `${"0".repeat(60)}7`,
    "0.000",
    "12.34",
    "--5",
    "5,",
    "1,5,5",
    "1,234.5",
    "",
    "a",
    "1.0000",
    "0.500",
    "45 ",
  ])("refuses %o", (text) => {
    expect(readVietnamese(text)).toBeNull();
  });
});
