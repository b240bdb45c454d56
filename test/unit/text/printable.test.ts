import { describe, expect, it } from "vitest";
import { printable, printableJson, printableLine } from "../../../src/text/printable.js";

describe("printable(text)", () => {
  it.each(["Sở Y tế – “A”", "a\tb\r\nc", "👨‍👩‍👧 ❤️", "東京", "sở".normalize("NFD"), ""])(
    "leaves %o as it is",
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );

  it.each([
    ["a\u001b[2K", "a‹U+001B›[2K"],
    ["\u009b1m", "‹U+009B›1m"],
    ["\u202Egnp.exe\u2066", "‹U+202E›gnp.exe‹U+2066›"],
    ["sở\u200b", "sở‹U+200B›"],
    ["\uFEFFa", "‹U+FEFF›a"],
    ["a\u2028b", "a‹U+2028›b"],
    ["a\u0000b\u007f", "a‹U+0000›b‹U+007F›"],
    ["a\uD800b", "a\uFFFDb"],
    ["\u{E0041}", "‹U+E0041›"],
  ])("shows what %o hides", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe("printableLine(text)", () => {
  it("is one line", () => {
    expect(printableLine("a\r\n\tb\u2028c\u0085d\u001b")).toBe("a b c d‹U+001B›");
    expect(printableLine("a  b")).toBe("a  b");
  });
});

describe("printableJson(json)", () => {
  it("is the same value in characters that are seen", () => {
    const value = { "a\u009b": "\u001b[2K\u202E \u200b\u{E0041} sở\uD800", b: ["\u2028", "\u007f"] };
    const json = printableJson(JSON.stringify(value, null, 1));
    expect(JSON.parse(json)).toStrictEqual(value);
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(json).toContain("sở");
  });
});
