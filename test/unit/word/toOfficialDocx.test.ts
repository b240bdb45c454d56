import { evaluate, type Issue } from "par-index";
import { domainMatrix, leaguePage, type OfficialForm, type Page, toOfficialHtml, unitProfile } from "par-index/report";
import { rowsFromDocx, toOfficialDocx } from "par-index/word";
import { parseFragment } from "parse5";
import { describe, expect, it, vi } from "vitest";
import { HOSTILE } from "../../laws/hostileTexts.js";
import { dossierOf, leaf, schemeOf, stated } from "../fixtures.js";
import { OFFICIAL_FORM } from "../report/formats/officialForm.js";
import { filesOf } from "./filesOf.js";

const scheme = schemeOf([leaf("1", "60"), leaf("2", "40")]);
const evaluation = evaluate(scheme, [{ dossier: dossierOf(scheme, stated({ "1": "50", "2": "40" })) }]);
const league = leaguePage(scheme, evaluation, "vi");
const pages = [league, domainMatrix(scheme, evaluation, "vi"), unitProfile(scheme, evaluation, "so-y-te", "vi")];
const form: OfficialForm = {
  ...OFFICIAL_FORM,
  text: ["Căn cứ Quyết định số 880/QĐ-UBND;", "QUYẾT ĐỊNH:", "Điều 1. Công bố kết quả."],
  recipients: ["Như Điều 1;", "Lưu: VT."],
};

const columns = ["Tiêu chí", "Từ", "Thành", "Lý do", "Cơ quan"].map((title) => ({ title, align: "left" }) as const);
const minutes = { caption: [], columns, rows: [["1", "2", "3", "4", "5"]], notes: [] };

async function xmlOf(page: Page, of: OfficialForm = form): Promise<string> {
  return filesOf(await toOfficialDocx(page, of)).get("word/document.xml") ?? "";
}

/** The paragraphs of a Word document, those of its cells among them; a line that is drawn is none. */
function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/g)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^[^>]*>/, "")).join(""),
    )
    .map((text) =>
      parseFragment(text)
        .childNodes.map((node) => ("value" in node ? node.value : ""))
        .join(""),
    )
    .filter((text) => text.trim() !== "");
}

/** The lines and cells of an HTML document. */
function linesOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf("<main>")).replace(/<caption>.*?<\/caption>/g, "");
  return [...body.matchAll(/<(p|h[1-3]|th|td)[ >][\s\S]*?<\/\1>/g)]
    .map(([element]) => parseFragment(element.replace(/<[^>]*>/g, "")))
    .map(({ childNodes }) => childNodes.map((node) => ("value" in node ? node.value : "")).join(""))
    .filter((text) => text.trim() !== "");
}

/** Every tag of an XML text with its attributes. */
function tagsOf(xml: string): readonly string[] {
  return xml.match(/<[^>]*>/g) ?? [];
}

describe("toOfficialDocx(page, form)", () => {
  it("leaves no sheet with the last lines alone, and warns below the first section", async () => {
    const section = (heading: string, ...paragraphs: readonly string[]): Page["sections"][number] => ({
      heading,
      paragraphs,
      tables: [],
    });
    const sections = [section("Một", "a", "b", "c"), section("Hai", "d", "e")];
    const page = { ...league, sections, stamp: { ...league.stamp, warnings: ["MINH HỌA"] } };
    const xml = await toOfficialDocx(page).then((file) => filesOf(file).get("word/document.xml") ?? "");
    const kept = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inner = ""]) => [
      /<w:t[^>]*>([^<]*)/.exec(inner)?.[1],
      inner.includes("<w:keepNext/>"),
    ]);
    expect(kept.slice(-7)).toEqual([
      ["a", false],
      ["b", false],
      ["c", true],
      ["MINH HỌA", true],
      ["Hai", true],
      ["d", true],
      ["e", false],
    ]);
  });

  it.each(pages.map((page) => [page.name, page] as const))(
    "one document: rows of the Word file = rows of the tables of the page, %s",
    async (_, page) => {
      const rows = (await rowsFromDocx(await toOfficialDocx(page, form))).map((row) => JSON.stringify(row));
      const grids = page.sections.flatMap(({ tables }) => tables.filter(({ layout }) => layout !== "entries"));
      let from = 0;
      for (const { columns, rows: own } of grids) {
        const written = [columns.map(({ title }) => title), ...own].map((row) => JSON.stringify(row));
        const at = rows.indexOf(written[0] ?? "", from);
        expect(rows.slice(at, at + written.length)).toEqual(written);
        from = at + written.length;
      }
      expect(grids.length).toBeGreaterThan(0);
    },
  );

  it.each(pages.map((page) => [page.name, page] as const))(
    "says what the HTML says and nothing else, %s",
    async (_, page) => {
      expect([...paragraphsOf(await xmlOf(page))].sort()).toEqual([...linesOf(toOfficialHtml(page, form))].sort());
    },
  );

  it("has the paper, the margins, the font and the page numbers of the decree", async () => {
    const files = filesOf(await toOfficialDocx(league, form));
    const document = files.get("word/document.xml") ?? "";
    const millimetres = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 25.4);
    const sizes = [...document.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, ...sides]) =>
      sides.map(millimetres),
    );
    expect(sizes).toEqual([
      [210, 297],
      [210, 297],
    ]);
    const [margins = ""] = /<w:pgMar[^>]*>/.exec(document) ?? [];
    const margin = (name: string): number => millimetres(new RegExp(`w:${name}="(\\d+)"`).exec(margins)?.[1]);
    expect(["top", "right", "bottom", "left"].map(margin)).toEqual([20, 15, 20, 30]);
    expect(document).toContain("<w:titlePg/>");
    expect(document).toContain('<w:pgNumType w:start="1"/>');
    expect(files.get("word/styles.xml")).toContain('w:ascii="Times New Roman"');
    expect([...files.values()].filter((text) => text.includes("PAGE</w:instrText>"))).not.toEqual([]);
  });

  it("lays a wide table across the sheet, and repeats the head of a table on each", async () => {
    const wide = { ...league, sections: [{ heading: "Biên bản", paragraphs: [], tables: [minutes] }] };
    for (const [page, orientation] of [
      [league, "portrait"],
      [wide, "landscape"],
    ] as const) {
      const document = await xmlOf(page);
      expect(document.match(/w:orient="\w+"/g)).toEqual(['w:orient="portrait"', `w:orient="${orientation}"`]);
      expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(toOfficialHtml(page, form).includes('<section class="annex across">')).toBe(orientation === "landscape");
    }
  });

  it.each(pages.map((page) => [page.name, page] as const))(
    "without a form is the page alone: title, sections, page numbers, %s",
    async (_, page) => {
      const alone = filesOf(await toOfficialDocx(page));
      const xml = alone.get("word/document.xml") ?? "";
      const whole = paragraphsOf(await xmlOf(page));
      const title = whole.indexOf(page.title.toUpperCase());
      const [name, , ...rest] = whole.slice(title);
      expect(paragraphsOf(xml)).toEqual([name, ...rest]);
      expect(xml.match(/<w:sectPr>/g)).toHaveLength(1);
      expect([...alone.values()].filter((text) => text.includes("PAGE</w:instrText>"))).toHaveLength(1);
      expect(alone.get("docProps/core.xml")).not.toContain("<dc:creator>");
    },
  );

  it("without a form is in the language of the page, and across where a table is wide", async () => {
    const wide = {
      ...league,
      language: "en" as const,
      sections: [{ heading: "Minutes", paragraphs: [], tables: [minutes] }],
    };
    const alone = filesOf(await toOfficialDocx(wide));
    expect(alone.get("word/document.xml")?.match(/w:orient="\w+"/g)).toEqual(['w:orient="landscape"']);
    expect(alone.get("docProps/core.xml")).toContain("<dc:language>en</dc:language>");
    expect(alone.get("word/styles.xml")).toContain('<w:lang w:val="en"/>');
  });

  it("gives the same bytes at any hour", async () => {
    const first = await toOfficialDocx(league, form);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    try {
      expect(Buffer.from(await toOfficialDocx(league, form)).equals(Buffer.from(first))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it("refuses a form that lacks something, and what is no page", async () => {
    const { agency: _, ...without } = form;
    const codes = (call: Promise<unknown>): Promise<unknown> =>
      call.catch(({ issues }) => issues.map(({ code, path }: Issue) => `${code} ${path.join(".")}`));
    expect(await codes(toOfficialDocx(league, without as OfficialForm))).toEqual(["document.missing form.agency"]);
    expect(await codes(toOfficialDocx(null as unknown as Page, form))).toEqual(["argument.other_kind page"]);
  });

  it("shows hostile texts and never reads them", async () => {
    const filled = (one: string): Promise<string> => {
      const texts = { parent: one, agency: one, place: one, kind: one, about: one, text: [one], recipients: [one] };
      return xmlOf(league, { ...form, ...texts, signer: { title: one } });
    };
    // How long the lines under agency and summary are depends on the texts.
    const shape = (xml: string): readonly string[] => tagsOf(xml).map((tag) => tag.replace(/<w:ind [^>]*>/, "<w:ind>"));
    const harmless = shape(await filled("Văn bản"));
    let shown = 0;
    for (const text of HOSTILE) {
      const xml = await filled(`x ${text} x`).catch(() => null);
      // What no document may hold is refused by its reader.
      if (xml === null) continue;
      expect(shape(xml), JSON.stringify(text)).toEqual(harmless);
      expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u);
      shown += 1;
    }
    expect(shown).toBeGreaterThan(20);
  });
});
