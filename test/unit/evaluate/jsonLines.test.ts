import { answersFromCsv, answersFromNdjson } from "par-index/survey";
import { rowsFromCsv } from "par-index/table";
import { describe, expect, it } from "vitest";
import { jsonLines } from "../../../src/evaluate/jsonLines.js";
import { thrown } from "../fixtures.js";

const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, isLittle: boolean): readonly number[] =>
  text.split("").flatMap((unit) => {
    const [high, low] = [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255];
    return isLittle ? [low, high] : [high, low];
  });

/** A text in two pieces, cut at every place, and whole. */
function* everyCut(bytes: readonly number[]): Iterable<readonly Uint8Array[]> {
  for (let at = 0; at <= bytes.length; at += 1) {
    yield [Uint8Array.from(bytes.slice(0, at)), Uint8Array.from(bytes.slice(at))];
  }
  yield bytes.map((byte) => Uint8Array.of(byte));
}

type Read = { readonly line: number; readonly issues?: readonly { readonly code: string }[] };
const told = ({ line, issues }: Read): string =>
  `${line} ${issues === undefined ? "read" : issues.map(({ code }) => code).join()}`;

async function linesOf(pieces: readonly Uint8Array[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const one of jsonLines(pieces)) lines.push(told(one));
  return lines;
}

const EACH_ITS_OWN = [
  "1 document.broken_character",
  "2 read",
  "3 document.wrong_encoding",
  "4 document.broken_character",
  "5 document.wrong_encoding",
];

describe("jsonLines(chunks)", () => {
  it("tells each line of its own bytes, wherever they are cut", async () => {
    const bytes = [
      ...utf8('["\\ud800"]\n["được"]\n["'),
      0xe1,
      0xbb,
      ...utf8('"]\r\n["\uFFFD"]\n["'),
      0xc0,
      ...utf8('"]'),
    ];
    for (const pieces of everyCut(bytes)) expect(await linesOf(pieces)).toStrictEqual(EACH_ITS_OWN);
  });

  it.each([true, false])("does so in UTF-16, too (its low byte first: %s)", async (isLittle) => {
    const half = utf16("\uD800", isLittle);
    const bytes = [
      ...utf16('\uFEFF["\\ud800"]\n["được"]\n["', isLittle),
      ...half,
      ...utf16('"]\r\n["\uFFFD"]\n["', isLittle),
      ...half,
      ...utf16('"]', isLittle),
    ];
    for (const pieces of everyCut(bytes)) expect(await linesOf(pieces)).toStrictEqual(EACH_ITS_OWN);
  });
});

describe("answers and tables", () => {
  const heading = utf8("unit,group,question,option\n");
  const answer = (unit: readonly number[]): readonly number[] => [...unit, ...utf8(",dân,q1,A\n")];
  const rows = [...answer(utf8("\uFFFD")), ...answer(utf8("Sở")), ...answer([0xe1, 0xbb]), ...answer(utf8("\uFFFD"))];
  const expected = [
    "2 document.broken_character",
    "3 read",
    "4 document.wrong_encoding",
    "5 document.broken_character",
  ];

  it("answersFromCsv: each record of its own bytes, wherever they are cut", async () => {
    for (const pieces of everyCut([...heading, ...rows])) {
      const read: string[] = [];
      for await (const batch of answersFromCsv(pieces)) read.push(...batch.map((one) => told(one as Read)));
      expect(read).toStrictEqual(expected);
    }
  });

  it("answersFromNdjson: each line of its own bytes, wherever they are cut", async () => {
    const line = (unit: readonly number[]): readonly number[] => [
      ...utf8('{"group":"dân","question":"q1","option":"A","unit":"'),
      ...unit,
      ...utf8('"}\n'),
    ];
    for (const pieces of everyCut([...line(utf8("\uFFFD")), ...line(utf8("Sở")), ...line([0xe1, 0xbb])])) {
      const read: string[] = [];
      for await (const batch of answersFromNdjson(pieces)) read.push(...batch.map((one) => told(one as Read)));
      expect(read).toStrictEqual(["1 document.broken_character", "2 read", "3 document.wrong_encoding"]);
    }
  });

  it("rowsFromCsv: each record of its own bytes, behind a line that says the separator, too", () => {
    for (const first of ["", "sep=,\r\n"]) {
      const file = Uint8Array.from([...utf8(first), ...heading, ...rows]);
      const after = first === "" ? 0 : 1;
      expect(thrown(() => rowsFromCsv(file))).toStrictEqual([
        `document.broken_character line[${after + 2}]`,
        `document.wrong_encoding line[${after + 4}]`,
        `document.broken_character line[${after + 5}]`,
      ]);
    }
  });
});
