import { describe, expect, it } from "vitest";
import { byteLineReader } from "../../../src/document/lineReader.js";

function linesOf(limit: number, ...pieces: readonly (string | Uint8Array)[]): unknown[] {
  const reader = byteLineReader(limit);
  const lines = [...pieces.flatMap((piece) => reader.read(piece)), ...reader.end()];
  return lines.map(({ line, text, length, bytes }) => [line, text, length, bytes === null ? "" : "broken"]);
}

describe("byteLineReader(limit)", () => {
  it("gives each line with its number, wherever the text is cut; the last one without its end, too", () => {
    const lines = [
      [1, "a", 1, ""],
      [2, "", 0, ""],
      [3, "bc", 2, ""],
    ];
    expect(linesOf(5, "a\n\nbc")).toStrictEqual(lines);
    expect(linesOf(5, "a", "\n", "\nb", "c")).toStrictEqual(lines);
    expect(linesOf(5, "a\n\nbc\n")).toStrictEqual(lines);
    expect(linesOf(5, "")).toStrictEqual([]);
  });

  it("keeps of a line that is too long what shows that it is, and counts the rest", () => {
    expect(linesOf(3, "abc\nabcd\nabcde\nx")).toStrictEqual([
      [1, "abc", 3, ""],
      [2, "abcd", 4, ""],
      [3, "abcd", 5, ""],
      [4, "x", 1, ""],
    ]);
    expect(linesOf(3, "ab", "cd", "ef", "g")).toStrictEqual([[1, "abcd", 7, ""]]);
  });

  it("says of a line alone that its bytes are broken", () => {
    const bytes = new Uint8Array([0x61, 0x0a, 0xff, 0x0a, 0x62, 0x0a]);
    const told = [
      [1, "a", 1, ""],
      [2, "\ufffd", 1, "broken"],
      [3, "b", 1, ""],
    ];
    expect(linesOf(5, bytes)).toStrictEqual(told);
    expect(linesOf(5, ...[...bytes].map((byte) => new Uint8Array([byte])))).toStrictEqual(told);
  });
});
