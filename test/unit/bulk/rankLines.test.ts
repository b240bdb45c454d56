import { createHash } from "node:crypto";
import { type Case, evaluate, evaluateLines, type Streamed } from "par-index";
import { rankLines } from "par-index/bulk";
import { sonLaCommunes as scheme } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { compiledFor } from "../../../src/bulk/compiled.js";
import { entryRows } from "../../../src/bulk/lines/entryRows.js";
import { entriesIn } from "../../../src/bulk/lines/jsonBytes.js";
import { bytesOf } from "../../../src/bulk/lines/program.js";
import { rankInParts } from "../../../src/bulk/lines/rankInParts.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { dossiersOf } from "../../bench/workload/cases.js";
import { scheme as workload } from "../../bench/workload/scheme.js";
import { inChannels } from "../../laws/inChannels.js";

const encoder = new TextEncoder();
const cases: readonly Case[] = dossiersOf(4).map((dossier) => ({ dossier }));
const line = (one: unknown): string => JSON.stringify(one);
const [first, second, third] = cases.map(line) as [string, string, string];

/** What the reader of whole lines says: which lines are refused and why, and the digest of each case. */
async function judged(pieces: readonly Uint8Array[]) {
  const all: Extract<Streamed, { readonly stamp: unknown }>[] = [];
  for await (const one of evaluateLines(workload, pieces)) if ("stamp" in one) all.push(one);
  return {
    cases: all.map(({ line: at, stamp }) => ({ ...stamp, line: at })),
    refused: all.flatMap((one) =>
      one.kind === "refused" ? [{ case: one.case, issues: one.issues, line: one.line, unit: one.unit }] : [],
    ),
  };
}

async function ranked(pieces: readonly Uint8Array[]) {
  const { cases: stamps, refused } = await rankLines(workload, pieces);
  return { cases: stamps, refused };
}

function joined(...parts: readonly (string | readonly number[])[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === "string" ? encoder.encode(part) : Uint8Array.from(part)));
  const all = new Uint8Array(bytes.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const one of bytes) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}

/** The first line with something in it changed. */
const changed = (from: string, to: string): string => {
  if (!first.includes(from)) throw new Error(`no ${from}`);
  return first.replace(from, to).replace('"id":"unit-0"', '"id":"unit-x"');
};

const ENTRY = /\{"leaf":"1\.1\.2","facts":\{"part":"\d+","whole":"\d+"\}\}/.exec(first)?.[0] ?? "";
const entry = (written: string): string => changed(ENTRY, written);
const facts = (written: string): string => entry(`{"leaf":"1.1.2","facts":${written}}`);

/** The same line with its unit behind the entries. */
function lastOf(written: string): string {
  const unit = /"unit":\{[^}]*\},/.exec(written)?.[0] ?? "";
  return `${written.replace(unit, "").slice(0, -2)},${unit.slice(0, -1)}}}`;
}

const HOSTILE: readonly (readonly [string, Uint8Array])[] = [
  [
    "bytes that are no UTF-8, in a name",
    joined(first.replace("Đơn", "X"), "\n", '{"dossier":{"unit":{"id":"', [0xff], '"}}}\n', second),
  ],
  ...[first, lastOf(first)].map((spelled): readonly [string, Uint8Array] => [
    "a stray quotation mark behind a unit, after a name with a brace",
    joined(
      spelled.replace("Đơn vị 0", "Đơn} vị"),
      "\n",
      spelled.replace('"unit-0"', '"unit-y"').replace(/("unit":\{[^}]*\})/, '$1"'),
      "\n",
      spelled.replace('"unit-0"', '"unit-z"').replace("Đơn vị 0", "}"),
    ),
  ]),
  ["half a character at the end of a line", joined(first, "\n", second, [0xe1, 0xbb], "\n", third, "\n")],
  ["half a character inside an entry", joined(first, "\n", entry(`{"leaf":"1.1.2`), [0xc3], "\n", third)],
  ["a replacement character", joined(first, "\n", changed("Đơn vị", "\uFFFD"), "\n", third)],
  ["a mark at the beginning", joined([0xef, 0xbb, 0xbf], first, "\n", second)],
  ["a mark at the beginning of another line", joined(first, "\n", [0xef, 0xbb, 0xbf], second, "\n")],
  ["a mark and a fault after it", joined([0xef, 0xbb, 0xbf], first, "\n", [0x80], "\n")],
  ["a mark of UTF-16 in the middle", joined(first, "\n", [0xff, 0xfe], second, "\n")],
  ["nothing", joined("")],
  ["a mark and nothing", joined([0xef, 0xbb, 0xbf])],
  ["half a mark", joined([0xef, 0xbb])],
  ["blank lines", joined("\n \n\t\r\n", first, "\r\n\r\n", second, "\n\n")],
  ["a blank line of other blanks", joined("\u00a0\u2003\n", first)],
  ["a zero", joined(first, "\n\0\n", second)],
  ["a key __proto__ in facts", joined(first, "\n", facts('{"__proto__":{},"part":"1","whole":"2"}'))],
  ["a key __proto__ in a case", joined(first, "\n", changed('{"dossier"', '{"__proto__":{},"dossier"'))],
  ["a key twice in facts", joined(first, "\n", facts('{"part":"1","part":"2","whole":"3"}'))],
  [
    "a key twice in an entry",
    joined(first, "\n", entry('{"leaf":"1.1.2","leaf":"1.1.2","facts":{"part":"1","whole":"2"}}')),
  ],
  ["entries twice", joined(first, "\n", changed('"entries":[', '"entries":[],"entries":['))],
  ["a leaf twice", joined(first, "\n", entry(`${ENTRY},${ENTRY}`))],
  ["an unknown key", joined(first, "\n", facts('{"part":"1","whole":"2","x":1}'))],
  ["an unknown leaf", joined(first, "\n", entry('{"leaf":"9.9.9","facts":{"part":"1","whole":"2"}}'))],
  ["a part above its whole", joined(first, "\n", facts('{"part":"3","whole":"2"}'))],
  ["a whole of zero", joined(first, "\n", facts('{"part":"0","whole":"0"}'))],
  ["more excused than there is", joined(first, "\n", facts('{"excused":"3","part":"0","whole":"2"}'))],
  ["something excused", joined(first, "\n", facts('{"excused":"1","part":"1","whole":"2"}'), "\n", second)],
  ["a comma behind the last entry", joined(first, "\n", changed("}}]}}", "}},]}}"))],
  ["no comma between entries", joined(first, "\n", entry(`${ENTRY.replace("1.1.2", "1.1.2")} `).replace(" ,", " "))],
  ["a line that is cut short", joined(first, "\n", second.slice(0, 2_000), "\n", third)],
  ["something behind the case", joined(first, "\n", `${second} x`, "\n", third)],
  ["two cases in one line", joined(first, "\n", `${second}${third}`)],
  ["a case in a list", joined(first, "\n", `[${second}]`)],
  ["deep nesting in facts", joined(first, "\n", facts(`${'{"part":'.repeat(70)}1${"}".repeat(70)}`))],
  ["deeper nesting", joined(first, "\n", facts(`${"[".repeat(5_000)}${"]".repeat(5_000)}`))],
  ["escapes in keys", joined(first, "\n", changed('"entries"', '"\\u0065ntries"'))],
  ["entries in a text", joined(changed("Đơn vị", '\\"entries\\":[{'), "\n", second)],
  ["an empty list of entries", joined(first, "\n", `{"dossier":${line({ ...cases[1]?.dossier, entries: [] })}}`)],
  ["no entries", joined(first, "\n", `{"dossier":${line({ ...cases[1]?.dossier, entries: undefined })}}`)],
  [
    "a letter that looks like another in a leaf",
    joined(first, "\n", entry('{"leaf":"1.1.２","facts":{"part":"1","whole":"2"}}')),
  ],
  ["a long line of blanks", joined(first, "\n", changed('"entries":[', `"entries":[${" ".repeat(1_000_001)}`))],
  [
    "documents and a note",
    joined(
      first,
      "\n",
      entry(
        '{"leaf":"1.1.2","facts":{"part":"1","whole":"2"},"documents":[{"id":"d","title":"Báo cáo","date":"2021-12-01"}],"note":"Theo báo cáo"}',
      ),
    ),
  ],
  [
    "a document of another time",
    joined(
      first,
      "\n",
      entry(
        '{"leaf":"1.1.2","facts":{"part":"1","whole":"2"},"documents":[{"id":"d","title":"Báo cáo","date":"1021-12-01"}]}',
      ),
    ),
  ],
  ...[
    "1e3",
    "1.0",
    "-0",
    "00",
    "NaN",
    "1",
    "0.5",
    "1234567890123456",
    "9007199254740993",
    "-1",
    "+1",
    ".5",
    "1.",
  ].flatMap((number) => [
    [`the number ${number}`, joined(first, "\n", facts(`{"part":${number},"whole":"2000"}`))] as const,
    [`the text ${number}`, joined(first, "\n", facts(`{"part":"${number}","whole":"2000"}`))] as const,
  ]),
];

describe("rankLines", () => {
  it.each(HOSTILE)("%s: says what the reader of whole lines says, wherever the bytes are cut", async (_, bytes) => {
    const expected = await judged([bytes]);
    expect(await ranked([bytes])).toEqual(expected);
    for (const length of bytes.length > 100_000 ? [65_536] : [1, 5, 4_096]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_piece, at) =>
        bytes.slice(at * length, (at + 1) * length),
      );
      expect(await ranked(pieces)).toEqual(expected);
    }
  });

  it.each(HOSTILE)("%s: says the same with workers, whatever is a part", async (_, bytes) => {
    const expected = await rankLines(workload, bytes);
    for (const size of [1, 10_000]) {
      const found = await rankInParts(prepareScheme(workload), null, [bytes], inChannels(2), size);
      expect(found).toStrictEqual(expected);
    }
  });

  it("reads UTF-16 with its mark, and text, as it reads UTF-8", async () => {
    const text = `${first}\n${second}\n`;
    const utf16 = new Uint8Array(2 + 2 * text.length);
    utf16.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at += 1) {
      utf16[2 + 2 * at] = text.charCodeAt(at) & 255;
      utf16[3 + 2 * at] = text.charCodeAt(at) >> 8;
    }
    const expected = await rankLines(workload, encoder.encode(text));
    expect(expected.rows).toHaveLength(2);
    expect(await rankLines(workload, utf16)).toEqual(expected);
    expect(await rankLines(workload, [utf16.slice(0, 1), utf16.slice(1)])).toEqual(expected);
    expect(await rankLines(workload, [text.slice(0, 5), text.slice(5)])).toEqual(expected);
  });

  it("reads a ReadableStream, also one that cannot be gone through in turn", async () => {
    const bytes = encoder.encode(`${first}\n${second}\n`);
    const stream = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(bytes.slice(0, 1_000));
          controller.enqueue(bytes.slice(1_000));
          controller.close();
        },
      });
    const expected = await rankLines(workload, bytes);
    expect(await rankLines(workload, stream())).toEqual(expected);
    const reader = stream().getReader();
    expect(await rankLines(workload, { getReader: () => reader })).toEqual(expected);
  });

  it("takes lines that are spelled as lines before them from their bytes, with the digests of their canonical text", () => {
    const compiled = compiledFor(prepareScheme(workload));
    const rows = entryRows(compiled.layout, 10);
    for (const [at, one] of cases.entries()) {
      for (const text of [line(one), line(one).replaceAll(",", " , "), line({ dossier: sorted(one.dossier) })]) {
        const bytes = encoder.encode(`${text}\n`);
        const from = entriesIn(bytes, 0, bytes.length - 1);
        const end = rows.take(bytesOf(bytes), from, bytes.length - 1, "2021");
        expect(bytes[end - 1]).toBe("]".charCodeAt(0));
        const canonical = `{"dossier":{"entries":${line(sorted(one.dossier.entries))}rest`;
        expect(rows.digest("rest")).toBe(createHash("sha256").update(canonical).digest("hex"));
      }
      rows.keep();
      expect(rows.size()).toBe(at + 1);
    }
  });

  it("two files read at once do not disturb each other", async () => {
    const all = encoder.encode(cases.map((one) => `${line(one)}\n`).join(""));
    const pieces = async function* () {
      for (let at = 0; at < all.length; at += 500) yield await Promise.resolve(all.slice(at, at + 500));
    };
    const expected = await rankLines(workload, all);
    const both = await Promise.all([rankLines(workload, pieces()), rankLines(workload, pieces())]);
    expect(both).toEqual([expected, expected]);
  });

  it("scores surveys, ledgers and claims as evaluate does", async () => {
    const unit = { id: "xa-1", name: "Xã 1", group: "xã" };
    const reference = { id: scheme.id, edition: scheme.edition };
    const one = { dossier: { unit, period: "2025", scheme: reference, entries: [] }, ledger: [], tally: [] };
    const { rows, cases: stamps, notices } = await rankLines(scheme, encoder.encode(`${line(one)}\n`));
    const { indexes, cases: expected, notices: noticed } = evaluate(scheme, [one]);
    expect(rows[0]?.points).toBe(indexes[0]?.points);
    expect(stamps.map(({ digest, unit: id }) => ({ digest, unit: id }))).toEqual(expected);
    expect(notices).toEqual(noticed);
  });

  it("refuses a source and options that are something else", async () => {
    await expect(rankLines(workload, 5 as never)).rejects.toThrow();
    await expect(rankLines(workload, [5] as never)).rejects.toThrow("Uint8Array");
    await expect(rankLines(workload, [encoder.encode(first), {}] as never)).rejects.toThrow("Uint8Array");
    await expect(rankLines(workload, [], { yaer: 1 } as never)).rejects.toThrow("yaer");
    await expect(rankLines(workload, new Uint8Array(0))).resolves.toMatchObject({ rows: [], refused: [] });
  });
});

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, inner]) => [key, sorted(inner)]));
}

describe("rankLines of units whose names have lost letters", () => {
  it("tells so of each, wherever it stands among the lines", async () => {
    const all = dossiersOf(6).map((dossier, at): Case => {
      const unit = { ...dossier.unit, name: at % 2 === 1 ? "S? Y t?" : dossier.unit.name };
      return { dossier: { ...dossier, unit: { ...unit, id: `u${at}` } } };
    });
    const { notices } = await rankLines(workload, [joined(all.map(line).join("\n"))]);
    const lost = notices.filter(({ code }) => code === "text.letters_lost");
    expect(lost.map(({ at }) => at?.unit)).toStrictEqual(["u1", "u3", "u5"]);
    expect(notices).toStrictEqual(evaluate(workload, all).notices);
  });
});
