import { describe, expect, it } from "vitest";
import { readProse } from "../../../src/text/prose.js";

describe("readProse(text)", () => {
  it.each([
    "Sở Y tế",
    " Báo cáo số 12/BC ",
    "dòng một\r\n\tdòng hai",
    "5",
    "😀",
    "“Chậm” – 5 ngày…",
    "a\u200bb",
    "người 👨‍👩‍👧",
    "不",
  ])("takes %o as it stands", (text) => {
    expect(readProse(text)).toStrictEqual({ text });
  });

  it("refuses half of a pair, wherever it stands", () => {
    for (const [text, position] of [
      ["\ud83dSở", 1],
      ["Sở\ude00", 3],
    ] as const) {
      expect(readProse(text)).toMatchObject({ fault: "broken", position });
    }
  });

  it("gives the composed spelling", () => {
    expect(readProse("Sở Nội vụ".normalize("NFD"))).toStrictEqual({ text: "Sở Nội vụ" });
  });

  it.each(["", "  ", "\u200b", "\u200b \u2060", "\u0000", "\uFEFF", "\u3164"])("refuses %o as blank", (text) => {
    expect(readProse(text)).toStrictEqual({ fault: "blank" });
  });

  it.each([".", "-", "…", "?!", "--- ---", "***"])("refuses %o, which says nothing", (text) => {
    expect(readProse(text)).toStrictEqual({ fault: "says-nothing" });
  });

  it.each([
    ["a\u0000", "U+0000", 2],
    ["Sở\u001b[2K", "U+001B", 3],
    ["\u009b1m x", "U+009B", 1],
    ["ab\u202E", "U+202E", 3],
    ["ab\u2066c", "U+2066", 3],
    ["ab\u007f", "U+007F", 3],
  ])("refuses the control or direction character of %o", (text, character, position) => {
    expect(readProse(text)).toStrictEqual({ fault: "control", character, position });
  });

  it.each([
    ["Sở\uFFFD", "U+FFFD", 3],
    ["a\uD800b", "U+D800", 2],
  ])("refuses what was broken before: %o", (text, character, position) => {
    expect(readProse(text)).toStrictEqual({ fault: "broken", character, position });
  });
});
