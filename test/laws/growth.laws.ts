import fc from "fast-check";
import { toCsv, toText } from "par-index/report";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/document/json.js";
import { officeSpelling, readVietnamese } from "../../src/number/officeSpelling.js";
import { withoutFormulas } from "../../src/report/formats/withoutFormulas.js";
import { compareInAlphabet } from "../../src/text/alphabet.js";
import { readIdentifier } from "../../src/text/identifier.js";
import { lookOf } from "../../src/text/lookalike.js";
import { printable, printableLine } from "../../src/text/printable.js";
import { readProse } from "../../src/text/prose.js";
import { law } from "./law.js";

/** What the pattern was that the scan of formulas replaced; its time grew with the square of a run of line breaks. */
function asPatternsDid(text: string): string {
  return text
    .replace(/([,;\t\r\n]\s*"*)(?=[=+\-@＝＋－＠])/g, "$1'")
    .replace(/^(?=\s*"*[=+\-@＝＋－＠]|[\t\r\n])/, "'");
}

const texts = fc
  .array(fc.constantFrom(..."=+-@＝＠,;\t\r\n \u00a0\"'a1"), { maxLength: 14 })
  .map((signs) => signs.join(""));

law(
  "a scan does what the pattern did: withoutFormulas(t) = asPatternsDid(t)",
  "Our reading: one hostile name must not stop the report of a province",
  [texts],
  (text) => {
    expect(withoutFormulas(text)).toBe(asPatternsDid(text));
  },
  40,
);

/** Texts that make a pattern with two ways to match a run go back and forth. */
const RUNS = [
  "\n",
  " ",
  "\t",
  '"',
  ",",
  "=",
  "-",
  "\u00a0",
  "\u200b",
  "\u0323",
  "ạ",
  "1",
  "1.",
  "\\",
  "đ",
  "\uD800",
  "\u001b",
];

const table = (text: string) => ({
  caption: [text],
  columns: [{ title: text, align: "left" as const }],
  rows: [[text]],
  notes: [text],
});
const page = (text: string) => ({
  name: "page",
  language: "vi" as const,
  title: text,
  stamp: { warnings: [], lines: [] },
  sections: [{ heading: text, paragraphs: [], tables: [table(text)] }],
  links: [],
});

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  withoutFormulas,
  toCsv: (text) => toCsv(page(text), { separator: ",", decimal: ".", bom: false }),
  toText: (text) => toText(table(text)),
  printable,
  printableLine,
  readIdentifier,
  readProse,
  lookOf,
  compareInAlphabet: (text) => compareInAlphabet(text, `${text}a`),
  officeSpelling,
  readVietnamese,
  readJson: (text) => readJson({ text: `["${text}`, depth: 4 }),
};

/** The lesser processor time of two, in milliseconds: what else the machine does takes no part in it. */
function timeOf(run: () => unknown): number {
  const once = (): number => {
    const begun = process.cpuUsage();
    run();
    return process.cpuUsage(begun).user / 1000;
  };
  return Math.min(once(), once());
}

describe("time grows with the text", () => {
  // Sixteen times the text in sixteen times the time; a square would take 256 times.
  test.each(Object.entries(FUNCTIONS))("%s", (_, run) => {
    for (const sign of RUNS) {
      const text = (length: number): string => `x${sign.repeat(length / sign.length)}x`;
      const [short, long] = [text(2000), text(32_000)];
      const ratio = (): number =>
        timeOf(() => run(long)) /
        Math.max(
          timeOf(() => run(short)),
          0.05,
        );
      // Memory that is cleared at the wrong moment is no growth: ask again.
      let least = ratio();
      for (let time = 0; time < 4 && least >= 128; time += 1) least = Math.min(least, ratio());
      expect(least, JSON.stringify(sign)).toBeLessThan(128);
    }
  });
});
