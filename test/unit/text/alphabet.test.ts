import { describe, expect, it } from "vitest";
import { compareInAlphabet, inAlphabet } from "../../../src/text/alphabet.js";

const sorted = (...texts: string[]): readonly string[] => inAlphabet([...texts].reverse(), (text) => text);

describe("inAlphabet(list, textOf)", () => {
  it.each([
    ["letters", ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "i", "o", "ô", "ơ", "p", "t", "u", "ư", "v", "y"]],
    ["tones after letters", ["ma", "mà", "mả", "mã", "má", "mạ", "man", "màn"]],
    ["tones of a letter that has a mark", ["mê", "mề", "mể", "mễ", "mế", "mệ", "mơ", "mờ", "mở", "mỡ", "mớ", "mợ"]],
    ["other marks after tones", ["ho", "hò", "họ", "hō", "hö"]],
    ["letters before tones", ["ba ba", "ba bà", "bà ba", "ba bê"]],
    ["small letters before capitals", ["an", "An", "AN", "àn"]],
    ["names of units", ["ăn", "D", "Đà Bắc", "E", "Ủy ban", "Zen"]],
    ["names of units", ["Bắc Yên", "Mai Sơn", "Mộc Châu", "Mường La", "Phù Yên", "Sông Mã", "Sốp Cộp", "Thuận Châu"]],
    ["numbers by value", ["1.1", "1.2", "1.10", "2", "10"]],
    ["numbers in names", ["Tổ 2", "Tổ 10", "Tổ 10a", "Tổ a"]],
    ["leading zeros", ["01", "1", "02", "2"]],
    ["blanks before signs before numbers before letters", ["a b", "a-b", "a1", "ab"]],
    ["a beginning before what goes on", ["", "xã", "xã A"]],
    ["other letters last", ["z", "я", "東"]],
  ])("puts %s in order", (_, texts) => {
    expect(sorted(...texts)).toStrictEqual(texts);
  });

  it("sorts either form of composition alike", () => {
    expect(sorted("ab", "ấm".normalize("NFD"), "ba")).toStrictEqual(["ab", "ấm".normalize("NFD"), "ba"]);
  });

  it("keeps the order of equal texts, and the list as it was", () => {
    const list = [
      { name: "b", at: 1 },
      { name: "a", at: 2 },
      { name: "b", at: 3 },
    ];
    expect(inAlphabet(list, ({ name }) => name).map(({ at }) => at)).toStrictEqual([2, 1, 3]);
    expect(list.map(({ at }) => at)).toStrictEqual([1, 2, 3]);
  });
});

describe("compareInAlphabet(a, b)", () => {
  it("is zero for equal texts only", () => {
    expect(compareInAlphabet("sở", "sở")).toBe(0);
    expect(compareInAlphabet("sở", "sở".normalize("NFD"))).not.toBe(0);
  });
});
