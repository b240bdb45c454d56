import { describe, expect, it } from "vitest";
import { byteReader, type Piece, textOf } from "../../../src/document/bytes.js";
import { issue } from "../../../src/issue/issue.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return bytes;
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("textOf(bytes)", () => {
  it.each([
    ["UTF-8", utf8("xã Đăk 😀")],
    ["UTF-8 with its mark", utf8("\uFEFFxã Đăk 😀")],
    ["UTF-16, the low byte first", utf16("\uFEFFxã Đăk 😀", true)],
    ["UTF-16, the high byte first", utf16("\uFEFFxã Đăk 😀", false)],
    ["text", "xã Đăk 😀"],
    ["text with a mark", "\uFEFFxã Đăk 😀"],
  ])("reads %s", (_, bytes) => {
    expect(textOf(bytes)).toStrictEqual({ text: "xã Đăk 😀", fault: null });
  });

  it("reads nothing, and a mark alone", () => {
    for (const bytes of [new Uint8Array(0), utf8("\uFEFF"), "", "\uFEFF"]) {
      expect(textOf(bytes)).toStrictEqual({ text: "", fault: null });
    }
  });

  it("reads one and two bytes", () => {
    expect(textOf(utf8("a")).text).toBe("a");
    expect(textOf(utf8("đ")).text).toBe("đ");
  });

  it.each([
    ["an old Vietnamese encoding", latin1("Cà Mau"), 1, "C\uFFFD Mau"],
    ["a letter cut off at the end", utf8("xã").slice(0, -1), 1, "x\uFFFD"],
    ["half of a pair written as three bytes", Uint8Array.of(0x61, 0xed, 0xa0, 0x80), 1, "a\uFFFD\uFFFD\uFFFD"],
    ["a longer spelling of a sign", Uint8Array.of(0xc0, 0xaf), 0, "\uFFFD\uFFFD"],
    ["a wrong byte after a mark", Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff), 4, "a\uFFFD"],
    ["UTF-16 without its mark", utf16("{}", true), 1, "{\0}\0"],
    ["half of a pair in UTF-16", utf16("\uFEFFa\uD800b", true), 4, "a\uFFFDb"],
    ["half a unit in UTF-16", utf16("\uFEFFab", false).slice(0, -1), 4, "a\uFFFD"],
  ])("says where %s is no text", (_, bytes, offset, text) => {
    expect(textOf(bytes)).toStrictEqual({ text, fault: { offset, kind: "undecodable" } });
  });

  it.each([
    ["UTF-8", utf8("xã \uFFFD"), 4],
    ["UTF-8 with its mark", utf8("\uFEFF\uFFFD"), 3],
    ["UTF-16, the low byte first", utf16("\uFEFFa\uFFFD", true), 4],
    ["UTF-16, the high byte first", utf16("\uFEFFa\uFFFD", false), 4],
  ])("tells a character that was lost before: %s", (_, bytes, offset) => {
    expect(textOf(bytes).fault).toStrictEqual({ offset, kind: "replaced" });
  });

  it("tells the first fault only", () => {
    expect(textOf(Uint8Array.of(0x61, 0xff, 0xef, 0xbf, 0xbd)).fault).toStrictEqual({ offset: 1, kind: "undecodable" });
  });

  it("reads any view of bytes, of this realm or another", () => {
    expect(textOf(Buffer.from("xã")).text).toBe("xã");
    expect(textOf(new Uint8Array(utf8("..xã..").buffer, 2, 3)).text).toBe("xã");
  });

  it.each([
    [1, "number"],
    [null, "object"],
    [undefined, "undefined"],
    [{}, "object"],
    [[1], "object"],
  ])("refuses %o, which is %s", (piece, found) => {
    expect(() => textOf(piece as unknown as Piece)).toThrow(
      expect.objectContaining({ issues: [issue("document.not_bytes", [], { found })] }),
    );
  });
});

describe("byteReader()", () => {
  it("keeps what a cut leaves behind", () => {
    const reader = byteReader();
    const [x, first, second] = utf8("xã");
    expect(reader.read(Uint8Array.of(x as number, first as number))).toBe("x");
    expect(reader.read(Uint8Array.of(second as number))).toBe("ã");
    expect(reader.end()).toBe("");
  });

  it("keeps nothing of a piece whose memory is used again", () => {
    const reader = byteReader();
    const bytes = utf8("đđđđđđđ");
    const memory = bytes.slice(0, 7);
    let text = reader.read(memory);
    memory.fill(0x20);
    text += reader.read(bytes.slice(7)) + reader.end();
    expect(text).toBe("đđđđđđđ");
  });
});
