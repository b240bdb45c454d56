import fc from "fast-check";
import { expect } from "vitest";
import { byteReader, type Piece, textOf } from "../../src/document/bytes.js";
import { readJson } from "../../src/document/json.js";
import { isExactNumber } from "../../src/document/jsonNumber.js";
import { scanJson } from "../../src/document/jsonScan.js";
import { surveyJson } from "../../src/document/jsonSurvey.js";
import { byteLineReader } from "../../src/document/lineReader.js";
import { law } from "./law.js";

/** Texts with letters of one to four bytes, in each encoding, whole or with bytes that are changed, cut off or put in. */
const texts = fc.string({ unit: fc.constantFrom(..."ab đấ₫😀\n\uFFFD\uFEFF"), maxLength: 20 });
const encoded = fc
  .tuple(texts, fc.constantFrom("utf-8", "marked", "low first", "high first"))
  .map(([text, encoding]) => {
    if (encoding === "utf-8") return new TextEncoder().encode(text);
    if (encoding === "marked") return new TextEncoder().encode(`\uFEFF${text}`);
    const bytes = new Uint8Array(2 * text.length + 2);
    const view = new DataView(bytes.buffer);
    for (const [at, unit] of [...`\uFEFF${text}`.split("")].entries()) {
      view.setUint16(2 * at, unit.charCodeAt(0), encoding === "low first");
    }
    return bytes;
  });
const damaged = fc
  .tuple(encoded, fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 3 }), fc.nat(60))
  .map(([bytes, changes, end]) => {
    for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
    return bytes.slice(0, end < 50 ? bytes.length : end - 50);
  });
const bytes = fc.oneof(encoded, damaged, fc.uint8Array({ maxLength: 12 }));
const cuts = fc.array(fc.nat(60), { maxLength: 6 });

/** The same in pieces; some of them hold nothing. */
function inPieces<Part extends { readonly length: number; slice: (from: number, to: number) => Part }>(
  whole: Part,
  at: readonly number[],
): Part[] {
  const ends = [...at.map((one) => Math.min(one, whole.length)).sort((a, b) => a - b), whole.length];
  return ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end));
}

function read(pieces: readonly Piece[]): object {
  const reader = byteReader();
  const text = pieces.map((piece) => reader.read(piece)).join("") + reader.end();
  return { text, fault: reader.fault() };
}

law(
  "cuts of bytes never matter: read(cut(bytes)) = read(bytes), text and first fault",
  "Our reading: what a person signed and what is read must be the same text, to the last character",
  [bytes, cuts],
  (whole, at) => {
    expect(read(inPieces(whole, at))).toStrictEqual(textOf(whole));
  },
  20,
);

law(
  "cuts of bytes never matter: lines(cut(bytes)) = lines(bytes), text and fault of each",
  "Our reading: what a person signed and what is read must be the same text, to the last character",
  [bytes, cuts],
  (whole, at) => {
    const lines = (pieces: readonly Piece[]): readonly object[] => {
      const reader = byteLineReader(1000);
      return [...pieces.flatMap((piece) => reader.read(piece)), ...reader.end()];
    };
    expect(lines(inPieces(whole, at))).toStrictEqual(lines([whole]));
  },
  20,
);

law(
  "cuts of text never matter: read(cut(text)) = text, but for the mark",
  "Our reading: what a person signed and what is read must be the same text, to the last character",
  [texts, cuts],
  (whole, at) => {
    expect(read(inPieces(whole, at))).toStrictEqual({ text: whole.replace(/^\uFEFF/, ""), fault: null });
  },
);

law(
  "a fault is where a strict decoder stops: fault(bytes).offset is the first byte at which it throws, or U+FFFD or a zero stands",
  "Our reading: what a person signed and what is read must be the same text, to the last character",
  [bytes],
  (whole) => {
    const { text, fault } = textOf(whole);
    const name =
      whole[0] === 0xff && whole[1] === 0xfe
        ? "utf-16le"
        : whole[0] === 0xfe && whole[1] === 0xff
          ? "utf-16be"
          : "utf-8";
    const strict = (part: Uint8Array, more: boolean): string | null => {
      try {
        return new TextDecoder(name, { fatal: true }).decode(part, { stream: more });
      } catch {
        return null;
      }
    };
    const all = strict(whole, false);
    expect(fault === null).toBe(all !== null && !/[\uFFFD\0]/.test(all));
    if (fault === null) expect(text).toBe(all);
    else {
      expect(strict(whole.slice(0, fault.offset), false)).toBe(text.slice(0, text.search(/[\uFFFD\0]/)));
      if (fault.kind === "replaced")
        expect(
          strict(whole.slice(fault.offset, fault.offset + (name === "utf-8" ? 3 : 2)), true)?.length,
        ).toBeLessThanOrEqual(1);
    }
  },
  20,
);

/** Texts of JSON, of which many are spoilt in a place or two. */
const PIECES = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "\\",
  " ",
  "\n",
  "\t",
  "a",
  "é",
  "0",
  "1",
  "-",
  "+",
  ".",
  "e",
  "E",
  "u",
  "true",
  "false",
  "null",
  '"a"',
  '"b":',
  "\\u00e3",
  "\\ud83d",
  "\\ude00",
  "😀",
  "\u0000",
  "\u2028",
  "'",
  "/",
];
const values = fc.json({ maxDepth: 4, noUnicodeString: false });
const spoilt = fc
  .tuple(values, fc.nat(200), fc.constantFrom("", ...PIECES), fc.nat(3))
  .map(
    ([text, at, piece, drop]) =>
      text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + drop),
  );
const scraps = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((list) => list.join(""));
const jsonTexts = fc.oneof(values, spoilt, scraps);

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

law(
  "JSON is what JSON.parse takes: scanJson(t) finds a fault in t ⇔ JSON.parse(t) throws, but for depth and broken characters",
  "Our reading: what a person signed and what is read must be the same text, to the last character",
  [jsonTexts],
  (text) => {
    const scanned = scanJson(text, 1000);
    if ("kind" in scanned && scanned.kind === "broken") return;
    expect("kind" in scanned, JSON.stringify(scanned)).toBe(parsed(text) === null);
  },
  40,
);

/** An object as text: keys that may stand twice, numbers of every length. */
const digits = fc.stringMatching(/^(?:0|[1-9][0-9]{0,18})(?:\.[0-9]{1,18})?(?:[eE][+-]?[0-9]{1,3})?$/);
const members = fc.array(fc.tuple(fc.constantFrom('"a"', '"b"', '"\\u0061"', '"__proto__"', '"0"'), digits), {
  maxLength: 4,
});
const objects = fc.tuple(members, members).map(([outer, inner]) => {
  const written = (list: readonly (readonly [string, string])[]) => list.map((one) => one.join(": ")).join(", ");
  return { text: `[{${written(outer)}}, {"c": {${written(inner)}}}]`, objects: [outer, inner] };
});

law(
  "nothing written is lost: a text is read ⇔ JSON.parse takes it, no key is written twice, every number is its double and none may be thousands",
  "Our reading: what a person signed and what is read must be the same text, to the last character",
  [objects],
  ({ text, objects: written }) => {
    const result = readJson({ text });
    const doubled = written.some((list) => new Set(list.map(([key]) => JSON.parse(key))).size < list.length);
    const inexact = written.some((list) => list.some(([, number]) => !isSame(number)));
    const round = written.some((list) => list.some(([, number]) => /^-?[1-9]\d{0,2}\.\d\d0$/.test(number)));
    expect("value" in result).toBe(!doubled && !inexact && !round);
    if ("value" in result) expect(result.value).toStrictEqual(JSON.parse(text));
  },
  20,
);

/** A number and its double as fractions of whole numbers: the shortest spelling of the double has the same value. */
function isSame(spelling: string): boolean {
  const number = Number(spelling);
  return Number.isFinite(number) && fractionOf(spelling) === fractionOf(String(number));
}

function fractionOf(spelling: string): string {
  const [mantissa = "", power = "0"] = spelling.toLowerCase().split("e");
  const [whole = "", places = ""] = mantissa.split(".");
  const scale = Number(power) - places.length;
  const ten = 10n ** BigInt(Math.abs(scale));
  const [top, bottom] = scale >= 0 ? [BigInt(whole + places) * ten, 1n] : [BigInt(whole + places), ten];
  const common = gcd(top, bottom);
  return `${top / common}/${bottom / common}`;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

law(
  "a number is exact when it is its double: isExactNumber(n) ⇔ the fraction of n = that of the shortest text of its double",
  "Our reading: what a person signed and what is read must be the same text, to the last character",
  [digits],
  (number) => {
    expect(isExactNumber(number)).toBe(isSame(number));
  },
  20,
);

law(
  "a place is where the value stands: JSON.parse of the text from placesOf([path]) on begins with the value at that path",
  "Our reading: what a person signed and what is read must be the same text, to the last character",
  [fc.json({ maxDepth: 4 }), fc.integer({ min: 0, max: 2 })],
  (compact, indent) => {
    const text = JSON.stringify(JSON.parse(compact), null, indent);
    const result = readJson({ text });
    if (!("value" in result)) return;
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      paths.push(path);
      if (Array.isArray(value)) for (const [at, one] of value.entries()) walk(one, [...path, at]);
      else if (typeof value === "object" && value !== null)
        for (const key of Object.keys(value)) walk(Reflect.get(value, key), [...path, key]);
    };
    walk(result.value, []);
    const lines = text.split("\n");
    for (const [at, { line, column }] of result.placesOf(paths).entries()) {
      const value = (paths[at] ?? []).reduce<unknown>(
        (outer, step) => Reflect.get(outer as object, step),
        result.value,
      );
      const rest = [(lines[line - 1] ?? "").slice(column - 1), ...lines.slice(line)].join("\n");
      const spelt = JSON.stringify(value, null, indent);
      expect(rest.replace(/\s/g, "").startsWith(spelt.replace(/\s/g, ""))).toBe(true);
    }
  },
  2,
);

law(
  "a quick look sees what a close one sees: surveyJson(t) = keys(scanJson(t)) or nothing; nothing where a number is long or a character broken",
  "Our reading: what a person signed and what is read must be the same text, to the last character",
  [
    fc.oneof(
      jsonTexts,
      objects.map(({ text }) => text),
    ),
  ],
  (text) => {
    const quick = surveyJson(text, 5);
    const close = scanJson(text, 5, (number) => number.length <= 15 && !/e|\.\d\d0$/i.test(number));
    if ("kind" in close) {
      if (close.kind === "broken" || close.kind === "too-deep")
        expect(parsed(text) === null || quick === null).toBe(true);
    } else if (quick !== null) expect([quick, close.inexact]).toStrictEqual([close.keys, []]);
    const read = readJson({ text, depth: 5 });
    if ("value" in read) expect(parsed(text)).toStrictEqual({ value: read.value });
    else expect(read.issues.length).toBeGreaterThan(0);
  },
  40,
);
