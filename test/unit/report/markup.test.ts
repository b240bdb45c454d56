import { type Page, toHtml, toMarkdown } from "par-index/report";
import { describe, expect, it } from "vitest";
import { HOSTILE } from "../../laws/hostileTexts.js";
import { treeOfHtml, treeOfMarkdown } from "../../laws/markupTrees.js";

/** A page with one text at every place that takes text. */
function pageOf(text: string): Page {
  const table = {
    caption: [text, text],
    columns: [
      { title: text, align: "left", kind: "head" },
      { title: text, align: "right", kind: "number" },
    ],
    rows: [[text, text]],
    notes: [text],
  } as const;
  return {
    name: "page",
    language: "vi",
    title: text,
    stamp: { warnings: [text], lines: [{ label: text, value: text }] },
    sections: [{ heading: text, paragraphs: [text], tables: [table] }],
    links: [{ title: text, to: "other" }],
  };
}

const around = (text: string): string[] => [text, `x ${text} x`];

describe("markup of a page", () => {
  const html = treeOfHtml(toHtml(pageOf("Văn bản")));
  const markdown = treeOfMarkdown(toMarkdown(pageOf("Văn bản")));

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text]))("shows %s and never reads it", (_, text) => {
    for (const one of around(text)) {
      expect(treeOfHtml(toHtml(pageOf(one))), one).toEqual(html);
      expect(treeOfMarkdown(toMarkdown(pageOf(one))), toMarkdown(pageOf(one))).toEqual(markdown);
    }
  });

  it("is one document with language, title, captions and heads, and loads nothing", () => {
    const text = toHtml(pageOf("Văn bản"));
    expect(text).toContain('<html lang="vi">');
    expect(text).toContain("<title>Văn bản</title>");
    expect(text).toContain("<caption>Văn bản<span>Văn bản</span></caption>");
    expect(text).toContain('<th scope="col" class="number">Văn bản</th>');
    expect(text).toContain('<th scope="row">Văn bản</th>');
    expect(text).toContain("Content-Security-Policy");
    expect(text).not.toMatch(/<script|<link|src=|url\(|https?:/);
  });

  it("repeats its warnings at the foot of every printed sheet, as characters by number", () => {
    const spelled = [..."Hạ"].map((one) => `\\${one.codePointAt(0)?.toString(16).padStart(6, "0")}`).join("");
    expect(toHtml(pageOf("Hạ"))).toContain(`@bottom-left { content: "${spelled}";`);
  });

  it("warns once, below the first section, and has the stamp at the end", () => {
    const page = {
      ...pageOf("Số liệu"),
      stamp: { warnings: ["MINH HỌA"], lines: [{ label: "Mã băm", value: "abc" }] },
    };
    const [first] = page.sections;
    if (first === undefined) throw new Error("a page has a section");
    for (const text of [toHtml, toMarkdown].map((print) => print({ ...page, sections: [first, first] }))) {
      const body = text.slice(Math.max(0, text.indexOf("</style>")));
      expect(body.split("MINH HỌA")).toHaveLength(2);
      const [before = "", after = ""] = body.split("MINH HỌA");
      expect([before, after].map((part) => part.match(/<h2>|^## /gm))).toEqual([
        [expect.any(String)],
        [expect.any(String)],
      ]);
      expect(after.trimEnd()).toMatch(/abc(<\/dd><\/div>\n<\/dl>\n<\/div>\n<\/main>\n<\/body>\n<\/html>)?$/);
    }
  });

  it("is Markdown as people write it", () => {
    expect(toMarkdown(pageOf("90,25")).split("\n").slice(0, 5)).toEqual([
      "# 90,25",
      "",
      "- [90,25](other.md)",
      "",
      "## 90,25",
    ]);
    expect(toMarkdown(pageOf("a|b"))).toContain("| a\\|b | a\\|b |\n| --- | ---: |\n| a\\|b | a\\|b |");
  });
});
