import { describe, expect, it } from "vitest";
import { bareLookOf, groupLookOf, lettersOf, lookalikes, lookOf, remembering } from "../../../src/text/lookalike.js";

describe("lookOf(name)", () => {
  it.each([
    ["sở", "sở".normalize("NFD")],
    ["sở", "Sở"],
    ["sở", "sở "],
    ["sở", "sở\u200b"],
    ["so-noi-vu", "So-Noi-Vu"],
    ["so-noi-vu", "so_noi  vu"],
    ["so-noi-vu", "so noi\u2013vu"],
    ["1.1", "１.１"],
    ["hoà bình", "hòa bình"],
    ["thuỷ", "thủy"],
    ["khoẻ", "KHỎE"],
    ["quý", "qúy"],
    ["thuế".normalize("NFD"), "THUẾ"],
    ["Đăk", "Ðăk"],
    ["đăk", "ɖăk"],
    ["Nam", "Nаm"],
    ["ﬁ", "fi"],
    ["a\nb", "a b"],
    [" Sở\u00a0Y tế\u3000", "sở-y-tế"],
  ])("%o looks like %o", (one, other) => {
    expect(lookOf(other)).toBe(lookOf(one));
  });

  it("takes words of Vietnamese letters as it takes any", () => {
    const letters = [0x41, 0x61, 0xc0, 0x1ea0].flatMap((from) =>
      Array.from({ length: from < 0xc0 ? 26 : 0x80 }, (_, at) => String.fromCodePoint(from + at)),
    );
    for (const letter of letters) {
      const name = `${letter} Xã${letter}a T${letter}n 12`;
      // With what nobody sees at its end a name is taken letter by letter.
      expect(lookOf(name), name).toBe(lookOf(`${name}\u200b`));
    }
  });

  it.each([
    ["hòa", "hoa"],
    ["hòa", "hóa"],
    ["đa", "da"],
    ["so-y-te", "sở-y-tế"],
    ["so-y-te", "soyte"],
    ["q1-1", "q11"],
    ["1.1", "1.10"],
    ["A", "B"],
    ["tân", "tần"],
    ["ăn", "ân"],
    ["1", "I"],
    ["bàn an", "ban àn"],
    ["-1", "1"],
    ["A-", "A"],
  ])("%o does not look like %o", (one, other) => {
    expect(lookOf(other)).not.toBe(lookOf(one));
  });
});

describe("lookalikes(names)", () => {
  it("gives the positions of names that people would take for one", () => {
    expect(lookalikes(["sở", "xã", "Sở", "huyện", "XÃ", "sở "])).toStrictEqual([
      [0, 2, 5],
      [1, 4],
    ]);
  });

  it("says nothing of names that are spelt the same, nor of those that differ", () => {
    expect(lookalikes(["sở", "sở", "xã", "so"])).toStrictEqual([]);
    expect(lookalikes([])).toStrictEqual([]);
  });

  it("takes names for names, whatever a key of an object would be", () => {
    expect(lookalikes(["__proto__", "constructor", "__PROTO__"])).toStrictEqual([[0, 2]]);
  });

  it("takes what people see of a name from a function, asked once for each spelling", () => {
    const asked: string[] = [];
    const initial = (name: string): string => {
      asked.push(name);
      return name.slice(0, 1);
    };
    expect(lookalikes(["ab", "cd", "ab", "ae"], initial)).toStrictEqual([[0, 3]]);
    expect(asked).toStrictEqual(["ab", "cd", "ae"]);
  });
});

describe("groupLookOf(name)", () => {
  it.each([
    ["Khối các sở", "so"],
    ["Nhóm sở", "so"],
    ["các sở, ban, ngành", "so-ban-nganh"],
    ["Sở khối Đảng", "so-khoi-dang"],
    ["Khối", "khoi"],
    ["Các khối ", "khoi"],
    ["khối-", "khoi-"],
  ])("%j is %j", (name, look) => expect(groupLookOf(name)).toBe(look));
});

describe("bareLookOf(name), lettersOf(name)", () => {
  it("leave out the marks of Vietnamese, and what stands between the words", () => {
    expect(bareLookOf("Sở Nội vụ, Đà Lạt")).toBe(bareLookOf("so-noi-vu,-da-lat"));
    expect(lettersOf("so.noi.vu 2")).toBe("sonoivu2");
    expect(lettersOf("SởNộiVụ2")).toBe("sonoivu2");
  });
});

describe("remembering(make)", () => {
  it("makes what follows from a name once, and after a thousand names once more", () => {
    const made: string[] = [];
    const lengthOf = remembering((name) => made.push(name));
    const names = Array.from({ length: 1_000 }, (_, at) => `unit ${at}`);
    for (const name of [...names, ...names]) lengthOf(name);
    expect(made).toStrictEqual(names);
    expect(lengthOf("unit 0")).toBe(1);
    lengthOf("one more");
    expect(lengthOf("one more")).toBe(1_001);
    expect(lengthOf("unit 0")).toBe(1_002);
  });
});
