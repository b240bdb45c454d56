import { createHash } from "node:crypto";
import { digest, evaluate } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { thrown } from "../fixtures.js";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("digest(document)", () => {
  it("is the SHA-256 of canonical JSON", () => {
    expect(digest({})).toBe(sha256("{}"));
    expect(digest({ b: [1, "ấ", null], a: { d: true, c: "x" } })).toBe(
      sha256('{"a":{"c":"x","d":true},"b":[1,"ấ",null]}'),
    );
  });

  it("is blind to key order and to keys that are undefined, but to nothing else", () => {
    expect(digest({ a: 1, b: 2 })).toBe(digest({ b: 2, c: undefined, a: 1 }));
    expect(digest([1, 2])).not.toBe(digest([2, 1]));
    expect(digest("ấ")).not.toBe(digest("ấ".normalize("NFD")));
  });

  it("is the same however long the document is, and wherever its pieces are cut", () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `Sở Y tế 🏥 ${at}`);
    for (const list of [names, names.map((name) => ({ name })), ["x".repeat(20_000), ...names], [names, names]]) {
      expect(digest(list)).toBe(sha256(JSON.stringify(list)));
    }
    for (let length = 65_528; length <= 65_540; length += 1) {
      const texts = [...Array.from({ length: 3 }, () => "x".repeat(20_000)), "y".repeat(length - 60_000), "z"];
      expect(digest(texts)).toBe(sha256(JSON.stringify(texts)));
    }
  });

  it("puts keys in the order of their code units at every depth", () => {
    expect(digest({ z: 1, Z: { "10": 1, "9": 2, é: 3, e: 4 } })).toBe(sha256('{"Z":{"10":1,"9":2,"e":4,"é":3},"z":1}'));
  });

  it("refuses what is no plain document", () => {
    expect(thrown(() => digest({ at: new Date(0) }))).toStrictEqual(["document.not_plain at"]);
    expect(thrown(() => digest(undefined))).toStrictEqual(["document.not_plain (document)"]);
  });

  it("refuses half of a pair, wherever it stands: it has no UTF-8", () => {
    expect(thrown(() => digest("\ud800"))).toStrictEqual(["text.broken_character (document)"]);
    expect(thrown(() => digest({ a: ["x", { b: "\udc00y" }], "\ud800": 1 }))).toStrictEqual([
      "text.broken_character a[1].b",
      "text.broken_character \uFFFD",
    ]);
    expect(digest("\ud83c\udfe5")).toBe(sha256('"🏥"'));
  });

  it("digests a result that tells of a key with half of a pair", () => {
    const dossier = { unit: { id: "a", name: "A", group: "b" }, "\ud800x": 1, [`${"x".repeat(59)}🏥`]: 1 };
    const result = evaluate(sonLa880Departments, [{ dossier }]);
    expect(result.refused).toHaveLength(1);
    expect(digest(JSON.parse(JSON.stringify(result)))).toBe(digest(result));
  });
});
