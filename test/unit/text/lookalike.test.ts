import { describe, expect, it } from "vitest";
import { lookalikes, lookOf } from "../../../src/text/lookalike.js";

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
    expect(lookalikes(["sở", "xã", "Sở", "huyện", "XÃ", "sở "])).toEqual([
      [0, 2, 5],
      [1, 4],
    ]);
  });

  it("says nothing of names that are spelt the same, nor of those that differ", () => {
    expect(lookalikes(["sở", "sở", "xã", "so"])).toEqual([]);
    expect(lookalikes([])).toEqual([]);
  });

  it("takes names for names, whatever a key of an object would be", () => {
    expect(lookalikes(["__proto__", "constructor", "__PROTO__"])).toEqual([[0, 2]]);
  });
});
