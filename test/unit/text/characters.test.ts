import { describe, expect, it } from "vitest";
import {
  brokenAt,
  codePointName,
  halfPairAt,
  hiddenAt,
  isOrdinary,
  isOrdinaryCode,
  saysSomething,
  wellFormed,
  withoutHidden,
} from "../../../src/text/characters.js";
import { isPlainName } from "../../../src/text/identifier.js";

/** The first and the last of each run of ordinary characters. */
const RUNS = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2013, 0x2015],
  [0x2018, 0x201a],
  [0x201c, 0x2022],
  [0x2026, 0x2026],
  [0x20ab, 0x20ab],
] as const;

describe("isOrdinaryCode(code) and isOrdinary(text)", () => {
  it("take the characters of these runs, and none beside them", () => {
    for (const code of Array.from({ length: 0x10000 }, (_, at) => at)) {
      const isIn = RUNS.some(([first, last]) => code >= first && code <= last);
      if (isOrdinaryCode(code) !== isIn || isOrdinary(`a${String.fromCharCode(code)}`) !== isIn) {
        expect.unreachable(codePointName(String.fromCharCode(code)));
      }
    }
    expect([isOrdinary(""), isOrdinary("\u0000a"), isOrdinary("a\u0000b")]).toStrictEqual([true, false, false]);
  });
});

describe("isPlainName(text)", () => {
  it.each([
    ["so-y-te", true],
    ["Sở Y tế", true],
    ["~!", true],
    ["", false],
    [" ", false],
    [" a", false],
    ["a ", false],
    ["a  b", false],
    ["a\u00a0b", false],
    ["a\u007f", false],
    ["a\u001fb", false],
  ])("%j: %s", (text, expected) => expect(isPlainName(text)).toBe(expected));
});

describe("saysSomething(text)", () => {
  it.each(["a", "z", "A", "Z", "5", "%", "‰", ". ế", "- 😀", "(東)", "À", "\u00C0"])("%j says something", (text) => {
    expect(saysSomething(text)).toBe(true);
  });
  it.each(["", ".", "@", "[", "`", "{", "…", "\u00bf", "\u2003-", "\u3000。", "\u0301", "\u200b", "\u2800"])(
    "%j says nothing",
    (text) => expect(saysSomething(text)).toBe(false),
  );
});

describe("characters that are lost, half or hidden", () => {
  it("are found where they stand, and less than zero where there is none", () => {
    const texts = ["ab\uD800", "a\uFFFDb", "\uFDD0", "a\uFFFF", "a\u200b", "a\n", "ab\u2028", "a\u2800", "😀", ""];
    expect(texts.map(brokenAt)).toStrictEqual([2, 1, 0, 1, -1, -1, -1, -1, -1, -1]);
    expect(texts.map(halfPairAt)).toStrictEqual([2, -1, -1, -1, -1, -1, -1, -1, -1, -1]);
    expect(texts.map(hiddenAt)).toStrictEqual([-1, -1, -1, -1, 1, 1, 2, 1, -1, -1]);
  });

  it("are put right, left out and named", () => {
    expect(wellFormed("a\uD800b\uDC00😀")).toBe("a\uFFFDb\uFFFD😀");
    expect(withoutHidden("a\u200b\r\n\tb\u0085c\u2028d\u001be\u00ad")).toBe("a   b c de");
    expect([codePointName("a"), codePointName("a😀", 1), codePointName("é"), codePointName("")]).toStrictEqual([
      "U+0061",
      "U+1F600",
      "U+00E9",
      "U+0000",
    ]);
  });
});
