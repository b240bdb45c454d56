import { limits } from "par-index";
import { describe, expect, it } from "vitest";
import { csvReader, type Separator } from "../../../src/table/csvRecords.js";

/** Records as `line: field|field`, or as `line! code`. */
function records(text: string | readonly string[], separator: Separator = ","): string[] {
  const reader = csvReader(separator);
  const read = [...[text].flat().flatMap((piece) => reader.read(piece)), ...reader.end()];
  return read.map((one) =>
    "fields" in one
      ? `${one.line}: ${one.fields.join("|")}`
      : `${one.line}! ${one.issues.map(({ code }) => code).join(" ")}`,
  );
}

describe("csvReader(separator)", () => {
  it("splits at the separator that it was told, and at no other", () => {
    expect(records("a,b;c\td")).toStrictEqual(["1: a|b;c\td"]);
    expect(records("a,b;c\td", ";")).toStrictEqual(["1: a,b|c\td"]);
    expect(records("a,b;c\td", "\t")).toStrictEqual(["1: a,b;c|d"]);
    expect(records(",")).toStrictEqual(["1: |"]);
  });

  it("ends a line with LF or CRLF, and keeps a carriage return that stands elsewhere", () => {
    expect(records("a\r\nb\nc\r")).toStrictEqual(["1: a", "2: b", "3: c"]);
    expect(records("a\rb\r\r\n")).toStrictEqual(["1: a\rb\r"]);
    expect(records('"a"\r\n"b\r"\n"c"\r')).toStrictEqual(["1: a", "2: b\r", "3: c"]);
    expect(records('"a\r"\r\n')).toStrictEqual(["1: a\r"]);
  });

  it("passes over blank lines, and over nothing that has a field or a quote", () => {
    expect(records("\n\r\na\n\n")).toStrictEqual(["3: a"]);
    expect(records('""\n,\n""')).toStrictEqual(["1: ", "2: |", "3: "]);
    expect(records('""\r\n""\r')).toStrictEqual(["1: ", "2: "]);
    expect(records("")).toStrictEqual([]);
    expect(records("\r")).toStrictEqual([]);
  });

  it("keeps separators, line breaks and doubled quotes inside quotes", () => {
    expect(records('"a,b","c\nd","e""f",""""\ng')).toStrictEqual(['1: a,b|c\nd|e"f|"', "3: g"]);
    expect(records('"\n\n",a\nb')).toStrictEqual(["1: \n\n|a", "4: b"]);
  });

  it("refuses a quote anywhere else, and goes on with the next line", () => {
    for (const line of ['a"', 'a"b"', '"a"b', '"a" ,b', '"a"\rb', '"a"\r"b"', '"a"\r,b', '"a""b"c']) {
      expect(records(`${line}\nx`), line).toStrictEqual(["1! survey.csv_quote", "2: x"]);
    }
    expect(records('\r"\nx')).toStrictEqual(["1! survey.csv_quote", "2: x"]);
    expect(records('a",b\nx,y')).toStrictEqual(["1! survey.csv_quote", "2: x|y"]);
    expect(records('"a')).toStrictEqual(["1! survey.csv_quote"]);
    expect(records('x\n"a\nb')).toStrictEqual(["1: x", "2! survey.csv_quote"]);
    expect(records('"a"\r\r\nx')).toStrictEqual(["1! survey.csv_quote", "2: x"]);
  });

  it("reads the same wherever the text is cut", () => {
    const text = '\r\n"a""b"\r\n"c\r\nd",e\r\n"f"g\nh,';
    expect(records([...text])).toStrictEqual(records(text));
    expect(records(text)).toStrictEqual(['2: a"b', "3: c\r\nd|e", "5! survey.csv_quote", "6: h|"]);
  });

  it("reads a line of the greatest length, and tells the length of one that is longer", () => {
    const full = "x".repeat(limits.text - 2);
    expect(records(`${full},y\nz`)).toStrictEqual([`1: ${full}|y`, "2: z"]);
    expect(records(`"${"x".repeat(limits.text - 2)}"\nz`)).toStrictEqual([`1: ${full}`, "2: z"]);
    const reader = csvReader(",");
    expect([...reader.read(`${full},yyyy\nz`), ...reader.end()]).toStrictEqual([
      {
        line: 1,
        issues: [
          {
            code: "document.text_too_long",
            level: "error",
            path: ["line", 1],
            params: { length: String(limits.text + 3), limit: String(limits.text) },
          },
        ],
      },
      { line: 2, fields: ["z"] },
    ]);
    expect(records(`"${full}xx`)).toStrictEqual(["1! survey.csv_quote document.text_too_long"]);
  });

  it("tells of an unclosed quote where its record begins", () => {
    const reader = csvReader(",");
    reader.read('a\n"b\n');
    expect(reader.end()).toStrictEqual([
      { line: 2, issues: [{ code: "survey.csv_quote", level: "error", path: ["line", 2], params: {} }] },
    ]);
  });
});
