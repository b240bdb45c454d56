import { describeIssue, parseJson, safeParseJson } from "par-index";
import { describe, expect, it } from "vitest";
import { thrown } from "../fixtures.js";

const text = '{ "name": "Sở Y tế", "count": 3 }';

describe("parseJson(file), safeParseJson(file)", () => {
  it("read text and bytes, UTF-8 with or without its mark, UTF-16 with it", () => {
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"));
    for (const file of [text, `\uFEFF${text}`, new TextEncoder().encode(text), utf16]) {
      expect(parseJson(file)).toStrictEqual({ name: "Sở Y tế", count: 3 });
    }
  });

  it.each([
    ['{ "a": 1, "a": 2 }', "document.doubled_key"],
    ['{ "a": 1.000 }', "document.one_or_thousand"],
    ['{ "a": 0.1000000000000000055511151231257827 }', "document.inexact_number"],
    ["{ 'a': 1 }", "document.json_quotes"],
    ["", "document.json_empty"],
    [Uint8Array.from([0x22, 0xd2, 0x22]), "document.wrong_encoding"],
    [`${"[".repeat(200)}${"]".repeat(200)}`, "document.too_deep"],
  ])("%j is refused: %s", (file, code) => {
    const read = safeParseJson(file);
    expect(read.ok ? [] : read.issues.map((one) => one.code)).toStrictEqual([code]);
    expect(thrown(() => parseJson(file)).join()).toContain(code);
  });

  it("says on which line, and what it asks for", () => {
    const read = safeParseJson('{\n "whole": 1.000\n}');
    expect(read.ok ? "" : describeIssue(read.issues[0] as never)).toContain("Dòng 2, cột 11: số 1.000 là 1000 hay 1?");
    expect(thrown(() => parseJson({} as never))).toStrictEqual(["argument.other_kind file"]);
  });
});
