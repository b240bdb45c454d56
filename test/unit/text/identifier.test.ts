import { describe, expect, it } from "vitest";
import { readIdentifier } from "../../../src/text/identifier.js";

const NFD = "sở".normalize("NFD");

describe("readIdentifier(text)", () => {
  it.each(["so-y-te", "1.1.3", "sở", "Sở Nội vụ", "xã Đăk Hà", "A", "東京", "ก"])("takes %o as it stands", (text) => {
    expect(readIdentifier(text)).toStrictEqual({ text });
  });

  it("gives the composed spelling", () => {
    expect(NFD).not.toBe("sở");
    expect(readIdentifier(NFD)).toStrictEqual({ text: "sở" });
  });

  it.each([
    ["so-y-te ", "so-y-te"],
    [" sở", "sở"],
    ["1.2\u00a0", "1.2"],
    ["1.2\t", "1.2"],
    ["1.2\r\n", "1.2"],
    ["\u3000sở", "sở"],
  ])("refuses outer blanks: %o", (text, instead) => {
    expect(readIdentifier(text)).toStrictEqual({ fault: "outer-blank", instead });
  });

  it.each([
    ["Sở  Y tế", "Sở Y tế"],
    ["Sở\u00a0Y tế", "Sở Y tế"],
  ])("refuses blanks that look like one: %o", (text, instead) => {
    expect(readIdentifier(text)).toStrictEqual({ fault: "odd-blank", instead });
  });

  it.each([
    ["sở\u200b", "U+200B", "sở"],
    ["s\u200dở", "U+200D", "sở"],
    ["\uFEFFsở", "U+FEFF", "sở"],
    ["so\u00adyte", "U+00AD", "soyte"],
    ["a\u202Eb", "U+202E", "ab"],
    ["a\u0000b", "U+0000", "ab"],
    ["a\u001b[2Kb", "U+001B", "a[2Kb"],
    ["a\tb", "U+0009", "a b"],
    ["a\nb ", "U+000A", "a b"],
    ["a\uFE0Fb", "U+FE0F", "ab"],
  ])("refuses what nobody sees: %o", (text, character, instead) => {
    expect(readIdentifier(text)).toStrictEqual({ fault: "hidden", character, instead });
  });

  it.each([
    ["s\uFFFD", "U+FFFD"],
    ["a\uD800", "U+D800"],
    ["\uDC00a", "U+DC00"],
    ["a\uFFFE", "U+FFFE"],
  ])("refuses what was broken before: %o", (text, character) => {
    expect(readIdentifier(text)).toStrictEqual({ fault: "broken", character });
  });

  it.each(["", " ", "\u200b", "\u0000", " \n"])("refuses %o, which is nothing", (text) => {
    expect(readIdentifier(text)).toStrictEqual({ fault: "blank" });
  });

  it("takes a picture that is a pair", () => {
    expect(readIdentifier("😀")).toStrictEqual({ text: "😀" });
  });
});
