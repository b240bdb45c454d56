import { describe, expect, it } from "vitest";
import { readAmount, readThings } from "../../../src/document/figures.js";

const codeOf = (read: ReturnType<typeof readAmount>): string => ("code" in read ? read.code : read.value);

describe("readThings(input)", () => {
  it.each([
    ["0", "0"],
    ["1000", "1000"],
    [45, "45"],
    ["1.000", "number.one_or_thousand"],
    ["1.0", "number.not_whole"],
    ["45.5", "number.not_whole"],
    [0.8, "number.not_whole"],
    ["45,5", "number.not_whole"],
    ["-1", "number.negative"],
    ["", "number.not_whole"],
    ["l000", "number.not_whole"],
    ["0980", "number.more_than_digits"],
    [null, "number.not_whole"],
  ])("%o: %s", (input, expected) => {
    expect(codeOf(readThings(input))).toBe(expected);
  });
});

describe("readAmount(input)", () => {
  it.each([
    ["0.25", "0.25"],
    ["1.2340", "1.2340"],
    [1.234, "1.2340"],
    ["-5", "-5"],
    ["1.234", "number.one_or_thousand"],
    ["1.234.567", "number.thousands"],
    ["80%", "number.more_than_digits"],
    ["nhiều", "number.not_a_decimal"],
    [0.1 + 0.2, "number.inexact"],
    ["1".repeat(16), "number.too_many_digits"],
    [{}, "number.not_a_decimal"],
  ])("%o: %s", (input, expected) => {
    expect(codeOf(readAmount(input))).toBe(expected);
  });
});
