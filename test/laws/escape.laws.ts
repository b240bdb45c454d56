import { evaluate, type Language } from "par-index";
import { correctionPage, type Page, reportPages, toCsv, toHtml, toMarkdown } from "par-index/report";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect } from "vitest";
import { readName, readText } from "../../src/document/names.js";
import { printable } from "../../src/text/printable.js";
import { type Draw, drawn } from "./arbitraries/draw.js";
import { type Documents, documentsOf, HOSTILE } from "./hostileTexts.js";
import { law } from "./law.js";
import { treeOfHtml, treeOfMarkdown } from "./markupTrees.js";
import { readCsv } from "./readCsv.js";

function pagesOf({ scheme, cases }: Documents, language: Language): readonly Page[] {
  const evaluation = evaluate(scheme, cases);
  const before = evaluate(scheme, [...cases.slice(1), { ...cases[0], ledger: [] } as (typeof cases)[number]]);
  const respondents = scheme.questionnaire?.groups[0]?.id ?? "";
  const forms = cases.map(({ dossier: { unit } }) => {
    return { unit: unit.id, group: respondents, population: 100, issued: 50, returned: 40, valid: 35 };
  });
  const pages = reportPages(scheme, evaluation, cases, { threshold: 3, forms }, language);
  return [...pages, correctionPage(scheme, before, evaluation, language)];
}

const harmless = documentsOf((field) => `văn bản ${field}`);
/** A page without what is to be looked at, of which hostile texts give more: names that read alike, and the like. */
function withoutNotices(page: Page): Page {
  const [first, ...others] = page.sections;
  if (page.name !== "index" || first === undefined) return page;
  const said = first.paragraphs.filter((one) => !/“Những điều cần lưu ý”|“Points to note”/.test(one));
  const sections = [{ ...first, paragraphs: said }, ...others.filter(({ anchor }) => anchor !== "notices")];
  return { ...page, sections };
}

/** What is to be looked at alone, as it is and with a harmless text for each sentence. */
function noticesOf(page: Page): readonly [Page, Page] {
  const sections = page.sections.filter(({ anchor }) => anchor === "notices");
  const harmlessOnes = sections.map((one) => ({ ...one, paragraphs: one.paragraphs.map(() => "văn bản") }));
  return [
    { ...page, sections },
    { ...page, sections: harmlessOnes },
  ];
}

const treesOf = (page: Page) => ({
  html: treeOfHtml(toHtml(withoutNotices(page))),
  markdown: treeOfMarkdown(toMarkdown(withoutNotices(page))),
});
const plain = { vi: pagesOf(harmless, "vi").map(treesOf), en: pagesOf(harmless, "en").map(treesOf) };

/** Whether a reader takes a text as it stands, whatever the field; what it refuses is seen in the unit tests of names. */
function isName(text: string): boolean {
  return [readName(text), readText(text)].every((read) => "value" in read && read.value === text);
}

/** A hostile text in every field; before or after it what makes it unique, or nothing where it need not be. */
function spoil(draw: Draw): Documents {
  const free =
    /^(?!agency |council ).* (vi|en|name|reason|facts|corrected|document|place)$|^(officer|note|period|group|kind|edition)$/;
  return documentsOf((field) => {
    const text = draw.pick(HOSTILE);
    if (free.test(field) && isName(text)) return text;
    const unique = draw.chance(50) ? `${text}${field}` : `${field}${text}`;
    return isName(unique) ? unique : field;
  });
}

const spoilt = drawn(spoil);
const which = drawn((draw) => draw.int(0, 99));
const language = drawn((draw): Language => draw.pick(["vi", "en"]));

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Cells that a spreadsheet would take for a formula. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

describe("escape", () => {
  law(
    "text stays text: tree(markup of a page with hostile texts) = tree(markup of the page with harmless ones)",
    "Our reading: whatever a document says is shown and never run",
    [spoilt, language, which],
    (documents, speaks, number) => {
      // Parsing is slow, so each run looks at two of the pages.
      const pages = pagesOf(documents, speaks);
      for (const at of [number % pages.length, (number + 3) % pages.length]) {
        const [noticed, quiet] = noticesOf(pages[at] as Page).map((one) => treeOfHtml(toHtml(one)));
        expect(noticed).toEqual(quiet);
        const page = withoutNotices(pages[at] as Page);
        const [html, expected] = [toHtml(page), plain[speaks][at]];
        expect(treeOfHtml(html)).toEqual(expected?.html);
        expect(JSON.stringify(expected?.html)).not.toContain('["svg",false]');
        expect(html).not.toMatch(/<script|<img|<iframe|[\u202A-\u202E\u2066-\u2069]/);
        expect(treeOfMarkdown(toMarkdown(page)), toMarkdown(page)).toEqual(expected?.markdown);
      }
    },
  );
  law(
    "hostile text is shown in full: text(html of a page) holds every letter of its title",
    "Our reading: nothing is left out without being named",
    [spoilt],
    (documents) => {
      const letters = (text: string): string => text.replace(/[^\p{L}\p{N}<>&"'=]/gu, "");
      for (const page of pagesOf(documents, "vi")) {
        expect(letters(textOf(parse(toHtml(page))))).toContain(letters(page.title));
      }
    },
  );
  law(
    "a table is read back: read(toCsv(table)) = cells(table), but for the apostrophe before a formula, the signs of print and what nobody sees",
    "Our reading: a published table is opened in a spreadsheet",
    [spoilt],
    (documents) => {
      for (const page of pagesOf(documents, "vi")) {
        // What is about a unit has the unit in front.
        const before = page.subject === undefined ? 0 : 1;
        const tables = page.sections.flatMap((section) => section.tables);
        const files = toCsv(page, { separator: ";", decimal: ",", bom: true });
        for (const [at, { columns, rows }] of tables.entries()) {
          const [head = [], ...body] = readCsv(files[at]?.text ?? "", ";");
          expect(new Set([head, ...body].map(({ length }) => length))).toEqual(new Set([head.length]));
          // A figure with the signs of print is written with those of a number.
          const bare = (text: string | undefined): string =>
            printable(text ?? "")
              .replaceAll("'", "")
              .replace(/^−(?=\d)/, "-")
              .replace(/^\+(?=\d+(?:,\d+)?$)/, "");
          expect(body.map((row) => row.slice(before, before + columns.length).map(bare))).toEqual(
            rows.map((row) => row.map(bare)),
          );
          expect(head.slice(before, before + columns.length).map(bare)).toEqual(
            columns.map(({ title }) => bare(title)),
          );
          // Whichever separator is assumed, and whether quotes are minded or not.
          for (const line of [head, ...body]) {
            const live = line
              .flatMap((cell) => [cell, ...cell.split(/[,;\t\r\n]"*/).slice(1)])
              .filter((cell) => FORMULA.test(cell));
            expect(live.filter((cell) => !NUMBER.test(cell))).toEqual([]);
          }
        }
      }
    },
  );
});
