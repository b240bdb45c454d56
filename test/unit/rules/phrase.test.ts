import { describe, expect, it } from "vitest";
import { kindOf } from "../../../src/rules/kindOf.js";
import { exactly, forPeople } from "../../../src/rules/saying.js";
import { plainHoles } from "../../../src/rules/sentence/hole.js";
import { distinct, phrasesWith } from "../../../src/rules/sentence/phrase.js";
import { tokensOf } from "../../../src/rules/sentence/token.js";

const phrase = phrasesWith(plainHoles);

function tokens(sentence: string) {
  const taken = tokensOf(sentence);
  if (!taken.ok) throw new Error(sentence);
  return taken.tokens;
}

describe("phrasesWith(holes)(template, ...others)", () => {
  const gives = phrase("mỗi {what:words} được {points}", "mỗi {what:words} [:|cộng|] {points} [mỗi lần|]");

  it("writes the first template, with the first of each choice", () => {
    expect(gives.write({ what: "lỗi", points: "0.5" }, "exact")).toBe("mỗi lỗi được 0,5 điểm");
    expect(phrase("a [b|c|] {count}").write({ count: 3 }, "exact")).toBe("a b 3");
    expect(phrase("{named}").write({ id: "x", title: { vi: "Tốt" } }, "exact")).toBe("“Tốt” [x]");
  });

  it("reads each template whole, each way once", () => {
    const read = (sentence: string) => gives.read(tokens(sentence));
    const one = [{ what: "lỗi", points: "0.5" }];
    expect(read("mỗi “lỗi” được 0,5 điểm")).toStrictEqual(one);
    expect(read("mỗi lỗi được 0,5 điểm")).toStrictEqual([...one, { what: "lỗi được", points: "0.5" }]);
    expect(read("Mỗi lỗi: 0,5")).toStrictEqual(one);
    expect(read("mỗi lỗi cộng 0,5 đ mỗi lần")).toStrictEqual([...one, { what: "lỗi cộng", points: "0.5" }]);
    expect(read("mỗi “lỗi” 0,5")).toStrictEqual(one);
    for (const other of ["mỗi lỗi được 0,5 điểm nữa", "lỗi được 0,5 điểm", "mỗi lỗi được", "mỗi", ""]) {
      expect(read(other)).toStrictEqual([]);
    }
  });

  it("reads from a place on, and says where it ends", () => {
    const list = tokens("x mỗi lỗi được 0,5 điểm nữa");
    expect(gives.readAt(list, 1).map(([values, next]) => [values.what, next])).toContainEqual(["lỗi", 6]);
    expect(gives.readAt(list, 0)).toStrictEqual([]);
  });

  it("compares numbers and marks of a template with those of a sentence", () => {
    const once = phrase("1 lần: {points}");
    expect(once.read(tokens("1 lần: 2"))).toStrictEqual([{ points: "2" }]);
    for (const other of ["2 lần: 2", "1 lần 2", "“1” lần: 2"]) expect(once.read(tokens(other))).toStrictEqual([]);
  });

  it("knows no other holes", () => {
    expect(() => phrasesWith({})("{words}").write({} as never, "exact")).toThrow("No such hole: words");
    expect(() => phrasesWith({})("{what:words}").write({} as never, "exact")).toThrow("No such hole: words");
  });
});

describe("distinct(values)", () => {
  it("gives each value once, the first of equals", () => {
    const [one, same, other] = [{ a: 1 }, { a: 1 }, { a: 2 }];
    const found = distinct([one, same, other, one]);
    expect(found).toStrictEqual([one, other]);
    expect(found[0]).toBe(one);
  });
});

describe("a rule of no kind", () => {
  it("is refused by its name", () => {
    const place = { min: "0", max: "1", places: 2, within: [] };
    expect(() => kindOf({ kind: "none" })).toThrow("No such kind of rule: none");
    for (const saying of [exactly, forPeople]) {
      expect(() => saying.words({ kind: "none" }, place, "vi")).toThrow("No such kind of rule: none");
    }
  });
});
