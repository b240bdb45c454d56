import { describe, expect, it } from "vitest";
import { textsIn, textTable } from "../../../src/text/textTable.js";

/** Texts that all come to the same last bits in a table by FNV-1a, as somebody could choose them who wants to delay others. */
function colliding(count: number): readonly string[] {
  const found: string[] = [];
  for (let at = 0; found.length < count; at += 1) {
    let mix = 0x811c9dc5;
    for (const letter of `${at}`) mix = Math.imul(mix ^ letter.charCodeAt(0), 0x01000193);
    if (((mix ^ (mix >>> 15)) & 511) === 0) found.push(`${at}`);
  }
  return found;
}

describe("textTable()", () => {
  it("numbers texts in the order in which they come, each once", () => {
    const table = textTable();
    expect(["xã", "", "phường", "xã", "", "\uFEFFxã", "😀"].map(table.add)).toStrictEqual([0, 1, 2, 0, 1, 3, 4]);
    expect([...textsIn(table)]).toStrictEqual(["xã", "", "phường", "\uFEFFxã", "😀"]);
    expect(table.size()).toBe(5);
  });

  it("finds the texts that it has, and adds none by looking", () => {
    const table = textTable();
    table.add("xã");
    expect([table.find("xã"), table.find("xa"), table.find("xã "), table.size()]).toStrictEqual([0, -1, -1, 1]);
  });

  it("keeps many texts apart while it grows", () => {
    const table = textTable();
    const texts = Array.from({ length: 5_000 }, (_, at) => `Xã Nậm Ế ${at * 7}`);
    expect(texts.map(table.add)).toStrictEqual(texts.map((_, at) => at));
    expect(texts.map(table.find)).toStrictEqual(texts.map((_, at) => at));
    expect([...textsIn(table)]).toStrictEqual(texts);
  });

  it("keeps apart texts that were chosen to meet in one place", () => {
    const table = textTable();
    const [unknown = "", ...texts] = colliding(300);
    expect(texts.map(table.add)).toStrictEqual(texts.map((_, at) => at));
    expect(texts.map(table.add)).toStrictEqual(texts.map((_, at) => at));
    expect(texts.map(table.find)).toStrictEqual(texts.map((_, at) => at));
    expect(table.find(unknown)).toBe(-1);
    for (let at = 0; at < 1_000; at += 1) table.add(`xã ${at}`);
    expect(texts.map(table.find)).toStrictEqual(texts.map((_, at) => at));
  });
});
