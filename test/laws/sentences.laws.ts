import type { Facts, Rule } from "par-index";
import { readRule, ruleSentence, safeReadRule } from "par-index/table";
import { describe, expect } from "vitest";
import { rulesIn } from "../../src/rules/readSentence.js";
import { tokensOf } from "../../src/rules/sentence/token.js";
import { idOf } from "../../src/rules/sentence/words.js";
import { examplesText, readExamples } from "../../src/table/exampleText.js";
import { formOf } from "../../src/table/formOf.js";
import { type Draw, drawn } from "./arbitraries/draw.js";
import { spelled } from "./arbitraries/grid.js";
import { drawFacts, drawRule, KINDS, type Span } from "./arbitraries/rule.js";
import { law } from "./law.js";

/** Titles as annexes have them, titles of the grammar's own words, and titles of anything. */
const TITLES = [
  "số nhiệm vụ hoàn thành",
  "Ban hành kế hoạch đúng thời hạn",
  "từ 90 % trở lên được 2 điểm",
  "còn lại",
  "tỷ lệ",
  "giá trị",
  "trường hợp",
  "trừ 1 điểm",
  "“trích” dẫn",
  "a; b: c (d) [e] / f",
  "điểm",
  "trở lên",
  "không quá 5 điểm",
  "Nghị quyết 76/NQ-CP, mục 1.2",
  "nếu không thì",
  "hai\ndòng",
  " ",
  "%",
  "]]",
  "”",
];
const LETTERS = [
  "a",
  "ư",
  " ",
  "”",
  "“",
  ";",
  ",",
  ".",
  "1",
  "0,5",
  "(",
  ")",
  "[",
  "]",
  "đ",
  "-",
  "/",
  "\n",
  "×",
  "từ ",
  "\u0301",
];

function drawTitle(draw: Draw): string {
  if (draw.chance(70)) return draw.pick(TITLES);
  const text = Array.from({ length: draw.int(1, 9) }, () => draw.pick(LETTERS)).join("");
  return sayable(text.normalize("NFC"));
}

const FACTS = ["part", "whole", "excused", "value", "count", "unit"] as const;

function drawWords(draw: Draw): object {
  if (draw.chance(40)) return {};
  const chosen = FACTS.filter(() => draw.chance(35));
  return { words: Object.fromEntries(chosen.map((fact) => [fact, { vi: sayable(drawTitle(draw)) }])) };
}

/** A title says something: there is a letter or a digit in it. */
const sayable = (title: string): string => (/[\p{L}\p{N}]/u.test(title) ? title : `${title}x`);

/** The same rule with other titles, ids that follow from them or do not, and words for its facts. */
function retitled(draw: Draw, value: unknown): unknown {
  if (Array.isArray(value)) {
    const seen = new Set<string>();
    return value.map((one) => {
      const element = retitled(draw, one) as { id?: string; title?: { vi: string } };
      if (element?.id === undefined || element.title === undefined || seen.has(element.id)) return element;
      const plain = idOf(element.title.vi);
      const id = draw.chance(50) && plain !== "" && !seen.has(plain) ? plain : element.id;
      seen.add(id);
      return { ...element, id };
    });
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "title" ? { vi: sayable(drawTitle(draw)) } : key === "if" ? one : retitled(draw, one),
    ]),
  );
  const takesWords = ["steps", "proportional", "line", "weighted", "counting", "deadline", "relative"];
  return takesWords.includes(fields["kind"] as string) ? { ...fields, ...drawWords(draw) } : fields;
}

interface Said {
  readonly rule: Rule;
  readonly span: Span;
  readonly leaf: { readonly max: string; readonly min?: string };
}

const drawSaid =
  (kinds: readonly Rule["kind"][]) =>
  (draw: Draw): Said => {
    const span: Span = { min: draw.chance(40) ? -draw.int(1, 100) : 0, max: draw.int(1, 300), grid: { places: 2 } };
    const rule = retitled(draw, drawRule(draw, span, kinds)) as Rule;
    const leaf = { max: spelled(span.max, span.grid) };
    return { rule, span, leaf: span.min === 0 ? leaf : { ...leaf, min: spelled(span.min, span.grid) } };
  };

describe("sentences", () => {
  law(
    "a sentence says its rule: readRule(ruleSentence(r)) = r",
    "Our reading",
    [drawn((draw) => KINDS.map((kind) => drawSaid([kind])(draw)))],
    (all) => {
      for (const { rule, leaf } of all) {
        const sentence = ruleSentence(rule, leaf);
        const read = readRule(sentence, { ...leaf, sentences: "canonical" });
        expect(read).toStrictEqual(rule);
        expect(ruleSentence(read, leaf)).toBe(sentence);
        // Without the maximum of the leaf, the printed one is taken.
        expect(safeReadRule(sentence).ok).toBe(true);
      }
    },
  );
  law(
    "a canonical sentence is written in one way: ruleSentence(readRule(s)) = s",
    "Our reading",
    [drawn((draw) => drawSaid([draw.pick(KINDS)])(draw))],
    ({ rule, leaf }) => {
      const sentence = ruleSentence(rule, leaf);
      // Capitals, blanks and decomposed letters outside quotation marks are the same words.
      const spelt = sentence
        .split(/(“(?:[^”]|””)*”|\[[^\]]*\])/)
        .map((part, at) => (at % 2 === 1 ? part : retyped(part)));
      const read = safeReadRule(spelt.join(""), leaf);
      expect(read.ok && ruleSentence(read.value, leaf)).toBe(sentence);
    },
    2,
  );
  law(
    "each sentence is of one kind: kinds(ruleSentence(r)) = 1",
    "Our reading",
    [drawn((draw) => drawSaid([draw.pick(KINDS)])(draw))],
    ({ rule, leaf }) => {
      const taken = tokensOf(ruleSentence(rule, leaf));
      if (!taken.ok) throw new Error("a sentence that cannot be taken apart");
      expect(rulesIn(taken.tokens, leaf).map(({ kind }) => kind)).toStrictEqual([rule.kind]);
    },
    4,
  );
  law(
    "worked examples are their cell: readExamples(examplesText(e)) = e",
    "Our reading",
    [
      drawn((draw) =>
        KINDS.filter((kind) => kind !== "survey").map((kind) => {
          const { rule, span, leaf } = drawSaid([kind])(draw);
          const clause = { document: draw.pick(["CV 244/PNV", "“a”: b"]), date: "2022-08-08", place: "mục 4.1" };
          const examples = [
            { facts: drawStated(draw, rule, span), points: spelled(draw.int(span.min, span.max), span.grid), clause },
            { facts: drawStated(draw, rule, span), points: "0" },
          ];
          return { form: formOf(rule, leaf), examples };
        }),
      ),
    ],
    (all) => {
      for (const { form, examples } of all) {
        expect(readExamples(examplesText(examples, form, "vi"), form)).toStrictEqual(examples);
      }
    },
    2,
  );
});

/** Facts as a document has them once it is read: decimals without zeros at their end. */
function drawStated(draw: Draw, rule: Rule, span: Span): Facts {
  const read = (_: string, value: unknown) =>
    typeof value === "string" && /^-?\d+\.\d*0$/.test(value) ? value.replace(/\.?0+$/, "") : value;
  return JSON.parse(JSON.stringify(drawFacts(draw, rule, span)), read);
}

/** The same words with other blanks, and with letters and marks apart. */
function retyped(part: string): string {
  return part.replaceAll(" ", "\u00a0 ").replace(/điểm/g, "điểm".normalize("NFD"));
}
