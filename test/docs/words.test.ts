import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { languagesOf } from "../../scripts/docs/markdown.js";
import { register } from "../../src/issue/register.js";
import { terms } from "../../src/issue/terms.js";
import { pages, root } from "./snippets.js";

/** A word that only its author understands, and what a reader expects in its place. */
interface PrivateWord {
  readonly pattern: RegExp;
  readonly instead: string;
}

const ENGLISH: readonly PrivateWord[] = [
  { pattern: /\broads?\b/gi, instead: "process, way" },
  { pattern: /\bdoors?\b/gi, instead: "the name of the function" },
  { pattern: /\b(?:rooms?|houses?)\b/gi, instead: "folder, module" },
  { pattern: /\b(?:life|lives|alive)\b/gi, instead: "state" },
  { pattern: /\bmend(?:s|ed|ing)?\b/gi, instead: "fix, correct" },
  { pattern: /\b(?:un)?sound(?:ly|ness)?\b/gi, instead: "valid, invalid" },
  { pattern: /\bseal(?:ed|ing)\b|\b(?:to|we|you) seal\b|\bseals? (?:it|them|the ledger)\b/gi, instead: "add seals" },
  { pattern: /\bstrangers?\b/gi, instead: "unknown, not trusted" },
  { pattern: /\bdoubt(?:s|ful|ed)?\b/gi, instead: "is read in full" },
  { pattern: /\blaid\b(?! down)/gi, instead: "set, placed" },
  { pattern: /\b(?:mis)?spel(?:t|l|ls|led|ling|lings)\b/gi, instead: "written, form" },
  { pattern: /\b(?:is|are|was|were|be|been) (?:said|told)\b/gi, instead: "stated" },
  { pattern: /\bown(?=[.,;:)])|\bown(?! [a-z])/gi, instead: "separate; or name the thing" },
  { pattern: /\bthe wholes?\b(?! [a-z])|\bwholes?(?= (?:of|is|that)\b|[.,;:)])/gi, instead: "denominator, complete" },
  { pattern: /\bwhoever\b/gi, instead: "those who" },
  { pattern: /\b(?:lest|reckons?|feigned|tongues?)\b/gi, instead: "so that not, computes, simulated, languages" },
  { pattern: /\bin silence\b|\bpass(?:es|ed)? over\b/gi, instead: "undetected, skipped" },
  { pattern: /\bstands? (?:twice|in the|by itself|beside|above another)\b/gi, instead: "is" },
  { pattern: /\b(?:vouch(?:es)?|guards?|awake)\b/gi, instead: "proves, protects" },
];

const VIETNAMESE: readonly PrivateWord[] = [
  { pattern: /con đường|lối (?:đối chiếu|đọc|tắt|nhanh|đi)/giu, instead: "quy trình, cách tính" },
  { pattern: /(?<!\p{L})lá(?!\p{L})/giu, instead: "tiêu chí thành phần" },
  { pattern: /(?:ba|một) đời(?!\p{L})/giu, instead: "ba bước, ba kết quả" },
  { pattern: /nửa (?:lên|âm)/giu, instead: "từ 5 trở lên thì làm tròn lên" },
  { pattern: /(?<!\p{L})niêm(?! (?:phong|yết))(?!\p{L})/giu, instead: "mã niêm phong" },
  { pattern: /hạt giống/giu, instead: "mã sinh số ngẫu nhiên" },
  { pattern: /(?:bản|tờ) giải trình|giải trình (?:và công bố|kết quả|tiêu chí|một)/giu, instead: "thuyết minh" },
  { pattern: /(?:qua|các) cửa(?!\p{L})|cửa vào/giu, instead: "tên hàm" },
  { pattern: /(?:mười|các|từng|một) phòng(?!\p{L})/giu, instead: "thư mục" },
  { pattern: /chừng ấy|để ngỏ|sửa lén|sửa khéo|im lặng|cách đọc của chúng tôi/giu, instead: "câu thường dùng" },
  { pattern: /sống sót|tính là sống|nghi ngờ/giu, instead: "không bị phát hiện" },
  { pattern: /(?<!\p{L})con số (?:công bố|thật)/giu, instead: "số công bố" },
];

/** Written by programs in both languages: the names of laws in them are English. */
const WITH_LAWS: readonly string[] = ["docs/laws.md", "docs/decision.md"];
/** The words of a people's committee, kept as they are. */
const NOT_OURS: readonly string[] = ["docs/decision-880.md"];
/** What a person reads as prose: no fences, no code between backticks, no targets of links. */
function prose(page: string): string {
  return readFileSync(join(root, page), "utf8")
    .replace(/^```.*?^```$/gms, "")
    .replace(/`[^`]*`/g, "``")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/\s+/g, " ");
}

function found(text: string, words: readonly PrivateWord[]): string[] {
  return words.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: word, index }) => `${text.slice(Math.max(0, index - 30), index + word.length + 30)} (write: ${instead})`,
    ),
  );
}

const read = pages().filter((page) => !NOT_OURS.includes(page));

describe("words", () => {
  it.each(read)("%s has no word that only its author understands", (page) => {
    expect(found(prose(page), [...ENGLISH, ...VIETNAMESE])).toEqual([]);
  });

  it("finds each of them in a text that has them", () => {
    const english =
      "The road to a sealed ledger, spelt by whoever passed over a life of its own. It is said, lest the whole is laid.";
    expect(found(english, ENGLISH)).toHaveLength(11);
    const vietnamese =
      "Con đường qua cửa của một lá, nửa lên, chưa niêm; bản giải trình im lặng. Mã niêm phong, giải trình của đơn vị, lá̀.";
    expect(found(vietnamese, VIETNAMESE).length).toBeGreaterThanOrEqual(7);
  });
});

/** A syllable of Vietnamese as it is written without marks; what is no such syllable is another language's. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:[aeiouy]|[ao][iouy]|e[ou]|i[aeu]|o[aeo]|u[aeioy]|y[ae]|ieu|yeu|oai|oay|oeo|uay|uoi|uou|uye|uya|uyu|uo)(?:ng|nh|ch|[cmnpt])?$/;

/** Names of programs, units and words of computing that a Vietnamese text uses too. */
const KNOWN = /^(?:byte|tab|esbuild|gzip|heap|mili|npm|web|Word|Excel|Markdown|Ctrl|email|Wilson|Cochran|GeoJSON)$/;

/** Words of another language in a Vietnamese text, but for names, and for what is quoted as it is written: “due”. */
function foreign(text: string): string[] {
  const own = text.replace(/“[^”]*”/g, "“”").replace(/\{\w+[#@~=]?\}/g, "");
  const words = own.match(/(?<![\p{L}\p{N}\-./%_&])[A-Za-z]{2,}(?![\p{L}\p{N}\-./_])/gu) ?? [];
  return words.filter((word) => !SYLLABLE.test(word.toLowerCase()) && !KNOWN.test(word) && !/^[A-Z]+$/.test(word));
}

describe("Vietnamese guides", () => {
  it.each(read.filter((page) => page.endsWith(".vi.md")))("%s has no English word outside code", (page) => {
    const words = prose(page).match(/(?<![\p{L}\p{N}\-./%])[a-z]{2,}(?![\p{L}\p{N}\-./])/gu) ?? [];
    expect(words.filter((word) => !SYLLABLE.test(word) && !KNOWN.test(word))).toEqual([]);
  });
});

describe("pages of one language", () => {
  it.each(pages())("%s has one language, or one whole after the other, and no line in both", (page) => {
    const text = readFileSync(join(root, page), "utf8").replace(/^```.*?^```$/gms, "");
    const titles = [...text.matchAll(/^# (.+)$/gm)].map(([, title = ""]) => title);
    expect(titles.filter((title) => title.includes(" · "))).toEqual([]);
    if (languagesOf(page).length === 1 || WITH_LAWS.includes(page)) return;
    const [vietnamese = "", english = ""] = text.split(/\n---\n\n# (?=[^\n]*\n)/).slice(-2);
    // Names of places and of Vietnamese texts are in both; a sentence is in one.
    const sentence = /(?:\p{L}*[ạảầấậẩẫằắặẳẵẹẻẽềếệểễỉịọỏồốộổỗờớợởỡụủừứựửữỳỵỷỹ]\p{L}* ){6,}/iu;
    const names = /“[^”]*”|\[[^\]]*\]/g;
    expect(sentence.exec(english.replace(names, ""))?.[0]).toBeUndefined();
    expect(
      /\b(?:the|which|that|with) \w+ (?:of|is|are|in|and)\b/.exec(vietnamese.replace(/`[^`]*`/g, ""))?.[0],
    ).toBeUndefined();
  });
});

/** What identifies a unit, a group or an agency: it is no word of a sentence, and so is in quotation marks. */
const IDENTIFIERS = /\{(?:unit|group|agency|question|option|class|part|id|edition|dialect)\}/;

/** Every Vietnamese sentence of a file: the texts in it that have Vietnamese letters, values put in left out. */
function sentencesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("{x}"));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(
    (text) => /[ạảầấậẩẫằắặẳẵẹẻẽềếệểễỉịọỏồốộổỗờớợởỡụủừứựửữỳỵỷỹđ]/i.test(text) && !text.startsWith("<"),
  );
}

const SPOKEN = [
  ...readdirSync(join(root, "src/explain/text")).map((file) => `src/explain/text/${file}`),
  ...["pages", "tables", "charts"].flatMap((folder) =>
    readdirSync(join(root, "src/report", folder))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `src/report/${folder}/${file}`),
  ),
  "docs/playground/words.ts",
];

describe("Vietnamese sentences of the library", () => {
  it("of issues and notices have no English word outside quotation marks", () => {
    const said = Object.entries(register).map(([code, { vi }]) => [code, foreign(vi)] as const);
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter(([, words]) => words.length > 0)).toEqual([]);
    const named = Object.entries(terms).map(
      ([name, { vi }]) => [name, foreign(vi.replace(/\{ .*? \}|\[.*?\]/g, ""))] as const,
    );
    const technical = ["a-stream", "a-null"];
    expect(named.filter(([name, words]) => words.length > 0 && !technical.includes(name))).toEqual([]);
  });

  it("of issues and notices quote every id that they name", () => {
    const bare = Object.entries(register).filter(([, { vi }]) => IDENTIFIERS.test(vi.replace(/“[^”]*”/g, "“”")));
    expect(bare.map(([code]) => code)).toEqual([]);
  });

  it.each(SPOKEN)("of %s have no English word", (file) => {
    expect(sentencesIn(file).flatMap(foreign)).toEqual([]);
    expect(found(sentencesIn(file).join(" "), VIETNAMESE)).toEqual([]);
  });

  it("of issues and notices have no word that only its author understands", () => {
    const said = Object.values(register);
    expect(found(said.map(({ vi }) => vi).join(" "), VIETNAMESE)).toEqual([]);
    expect(found(said.map(({ en }) => en).join(" "), ENGLISH)).toEqual([]);
  });

  it("are told from English ones", () => {
    expect(foreign("Hãy sửa trường level của đơn vị, “level” thì được.")).toEqual(["level"]);
    expect(IDENTIFIERS.test("đơn vị {unit}")).toBe(true);
  });
});
