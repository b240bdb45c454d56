import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/document/json.js";
import type { JsonSource } from "../../../src/document/jsonFault.js";
import { describeIssue } from "../../../src/issue/describeIssue.js";

function issuesOf(source: string | JsonSource): string[] {
  const read = readJson(typeof source === "string" ? { text: source } : source);
  if (!("issues" in read)) return [];
  return read.issues.map(({ code, path, params }) => {
    const { line, column, ...rest } = params;
    const at = line === undefined ? "" : ` ${line}:${column}`;
    return `${code}${at} ${Object.values(rest).join(" ")}${path.length === 0 ? "" : ` at ${path.join("/")}`}`.trim();
  });
}

describe("readJson({ text })", () => {
  it.each([
    "{}",
    "[]",
    "null",
    ' [1, -2.5, 1e3, "a\\u00e3\\ud83d\\ude00", true, {"a": {"b": []}}]\r\n',
    '"😀"',
    '"\ud83d\\ude00"',
  ])("reads %s as JSON.parse does", (text) => {
    expect(readJson({ text })).toMatchObject({ value: JSON.parse(text) });
  });

  it.each([
    ["", "document.json_empty"],
    ['{"count": 1.000}', "document.one_or_thousand 1:11 1.000 1000 1 at count"],
    ["[950, -12.340]", "document.one_or_thousand 1:7 -12.340 -12340 -12.34 at 1"],
    [" \n", "document.json_empty"],
    ['{"a":1', "document.json_cut_short 1:7 json-object-end"],
    ['[1,\n{"a"', "document.json_cut_short 2:5 json-colon"],
    ["[", "document.json_cut_short 1:2 json-value"],
    ["{", "document.json_cut_short 1:2 json-key"],
    ["[1]\n[2]", "document.json_after_end 2:1 ["],
    ["{}.5", "document.json_after_end 1:3 ."],
    ["{}\n// xong", "document.json_comment 2:1"],
    ["[1 2]", "document.json_unexpected 1:4 2 json-list-end"],
    ["[1}", "document.json_unexpected 1:3 } json-list-end"],
    ['{"a" 1}', "document.json_unexpected 1:6 1 json-colon"],
    ['{"a":}', "document.json_unexpected 1:6 } json-value"],
    ["[,1]", "document.json_unexpected 1:2 , json-value"],
    ["[\u00a01]", "document.json_unexpected 1:2 U+00A0 json-value"],
    ["[1,]", "document.json_trailing_comma 1:3"],
    ['{"a":1,\n}', "document.json_trailing_comma 1:7"],
    ["// a\n{}", "document.json_comment 1:1"],
    ["{'a':1}", "document.json_quotes 1:2 '"],
    ["{“a”:1}", "document.json_quotes 1:2 “"],
    ['{"a": ‘x’}', "document.json_quotes 1:7 ‘"],
    ["{a:1}", "document.json_word 1:2 a"],
    ["[NaN]", "document.json_word 1:2 NaN"],
    ["[None]", "document.json_word 1:2 None"],
    ["[True]", "document.json_word 1:2 True"],
    ["[Đạt]", "document.json_word 1:2 Đạt"],
    ["[null1]", "document.json_word 1:2 null1"],
    ["[true’]", "document.json_quotes 1:6 ’"],
    ["[null\u00a0]", "document.json_unexpected 1:6 U+00A0 json-list-end"],
    ["[tru]", "document.json_word 1:2 tru"],
    ["[01]", "document.json_number 1:2 01"],
    ["[.5]", "document.json_number 1:2 .5"],
    ["[+5]", "document.json_number 1:2 +5"],
    ["[5.]", "document.json_number 1:2 5."],
    ["[-]", "document.json_number 1:2 -"],
    ["[0x10]", "document.json_number 1:2 0x10"],
    ["[1.000.000]", "document.json_number 1:2 1.000.000"],
    ['{"a": 1,5}', "document.json_number 1:7 1,5"],
    ["[1e]", "document.json_number 1:2 1e"],
    ["[-Infinity]", "document.json_number 1:2 -Infinity"],
    ['["a\nb"]', "document.json_open_string 1:2"],
    ['["a', "document.json_open_string 1:2"],
    ['["a\tb"]', "document.json_control 1:4 U+0009"],
    ['["a\u0000b"]', "document.json_control 1:4 U+0000"],
    ['["C:\\data"]', "document.json_escape 1:5 \\d"],
    ['["\\u12"]', "document.json_escape 1:3 \\u"],
    ['["\uD800"]', "document.broken_character 1:3 U+D800"],
    ['["\\ud800"]', "document.broken_character 1:3 U+D800"],
    ['["\\udc00"]', "document.broken_character 1:3 U+DC00"],
    ['["\\ud800x"]', "document.broken_character 1:3 U+D800"],
    ['["s\uFFFD"]', "document.broken_character 1:4 U+FFFD"],
    ['["s\\ufffd"]', "document.broken_character 1:4 U+FFFD"],
    ["\uFFFD", "document.broken_character 1:1 U+FFFD"],
  ])("refuses %j: %s", (text, expected) => {
    expect(issuesOf(text)).toStrictEqual([expected]);
  });

  it("says of bytes that are no text where they begin to be none", () => {
    const bytes = { offset: 9, kind: "undecodable" } as const;
    expect(issuesOf({ text: '["s\uFFFD"]', bytes })).toStrictEqual(["document.wrong_encoding 1:4 9"]);
    expect(issuesOf({ text: "C\uFFFD Mau", bytes })).toStrictEqual(["document.wrong_encoding 1:2 9"]);
    expect(issuesOf({ text: "{\0}\0", bytes })).toStrictEqual(["document.wrong_encoding 1:2 9"]);
    expect(issuesOf({ text: "[x]", bytes })).toStrictEqual(["document.json_word 1:2 x"]);
  });

  it("refuses every key that is written twice, however it is written", () => {
    const text = '{"a": 1, "b": {"c": 1,\n"c": 2, "\\u0063": 3}, "a": 1, "__proto__": 1, "__proto__": 2}';
    expect(issuesOf(text)).toStrictEqual([
      "document.doubled_key 2:1 c 1 at b/c",
      "document.doubled_key 2:9 c 1 at b/c",
      "document.doubled_key 2:23 a 1 at a",
      "document.doubled_key 2:47 __proto__ 2 at __proto__",
    ]);
  });

  it("takes a key of one name in objects of their own", () => {
    expect(issuesOf('[{"a": {"a": 1}}, {"a": 2}]')).toStrictEqual([]);
  });

  it.each([
    ["45.00000000000000001", "45"],
    ["0.1000000000000000055511151231257827", "0.1"],
    ["12345678901234567890", "12345678901234567000"],
    ["1e400", "Infinity"],
    ["1e-400", "0"],
  ])("refuses %s, which a double holds as %s", (number, kept) => {
    expect(issuesOf(`{"a": [0, ${number}]}`)).toStrictEqual([`document.inexact_number 1:11 ${number} ${kept} at a/1`]);
  });

  it.each([
    "0.1",
    "1.0",
    "-0",
    "100000000000000000000",
    "1e3",
    "0.30000000000000004",
    "1.50000000000000000000",
    "0e999",
  ])("takes %s, which a double holds", (number) => {
    expect(issuesOf(`[${number}]`)).toStrictEqual([]);
  });

  it("keeps a field named __proto__ a field", () => {
    const read = readJson({ text: '{"__proto__": {"x": 1}}' });
    expect("value" in read && Object.keys(read.value as object)).toStrictEqual(["__proto__"]);
  });

  it("sees a key that is written twice although somebody added to the prototype of all objects", () => {
    Object.defineProperty(Object.prototype, "added", {
      value: 1,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    const found = ['{"a": 1, "a": 2}', '{"a": 1, "b": 2}'].map(issuesOf);
    Reflect.deleteProperty(Object.prototype, "added");
    expect(found).toStrictEqual([["document.doubled_key 1:10 a 1 at a"], []]);
  });

  it("refuses what is nested too deep, and never reaches the end of the call stack", () => {
    expect(issuesOf("[".repeat(100_000))).toStrictEqual(["document.too_deep 128"]);
    expect(issuesOf({ text: "[[[]]]", depth: 2 })).toStrictEqual(["document.too_deep 2"]);
    expect(issuesOf({ text: "[[]]", depth: 2 })).toStrictEqual([]);
  });

  it("counts lines from the one on which the text begins, and paths from the one it stands at", () => {
    expect(issuesOf({ text: '{"a":1,"a":2}', line: 7, path: ["line", 7] })).toStrictEqual([
      "document.doubled_key 7:8 a 7 at line/7/a",
    ]);
    expect(issuesOf({ text: "x", line: 7, path: ["line", 7] })).toStrictEqual(["document.json_word 7:1 x at line/7"]);
  });

  it("lists no more issues than anybody can read", () => {
    const text = `{${Array.from({ length: 10_002 }, () => '"a":1').join(",")}}`;
    const found = issuesOf(text);
    expect(found).toHaveLength(10_001);
    expect(found.at(-1)).toBe("document.too_many_issues 10000");
  });

  it("says it in whole sentences", () => {
    const read = readJson({ text: '{"points": 1,5}' });
    const [first] = "issues" in read ? read.issues : [];
    expect(first && describeIssue(first, "vi")).toBe(
      "Dòng 1, cột 12: “1,5” không phải cách viết số của JSON. Hãy viết như 0.5 hoặc -2: dấu chấm thập phân, không dấu +, không số 0 thừa ở đầu.",
    );
    const cut = readJson({ text: '{"points": 1' });
    expect("issues" in cut && cut.issues[0] && describeIssue(cut.issues[0], "en")).toBe(
      "The JSON document ends at line 1, column 13, where a comma (,) or the end of the object (}) is still needed. The file may have been cut off; get the complete one.",
    );
  });
});

describe("readJson({ text }).placesOf(paths)", () => {
  const text = '{\n  "a": [1, {"b": "x"}],\n  "c\\u0064": {"a": null},\r\n  "__proto__": 5\n}';
  const read = readJson({ text, line: 3 });
  const placesOf = "placesOf" in read ? read.placesOf : () => [];

  it.each([
    [[], "3:1"],
    [["a"], "4:8"],
    [["a", 0], "4:9"],
    [["a", 1, "b"], "4:18"],
    [["cd", "a"], "5:20"],
    [["__proto__"], "6:16"],
  ])("finds %j at %s", (path, expected) => {
    const [place] = placesOf([path]);
    expect(`${place?.line}:${place?.column}`).toBe(expected);
  });

  it("finds what should hold a field that is missing", () => {
    const found = placesOf([["a", 1, "nowhere", 2], ["a", 9], ["x"], ["a", "b"]]);
    expect(found.map(({ line, column }) => `${line}:${column}`)).toStrictEqual(["4:12", "4:8", "3:1", "4:8"]);
  });

  it("gives places in the order of the paths, the same for the same path", () => {
    const found = placesOf([["cd"], ["a"], ["cd"]]);
    expect(found.map(({ line }) => line)).toStrictEqual([5, 4, 5]);
  });
});
