import { describe, expect, it } from "vitest";
import { highlight } from "../../scripts/docs/highlight.js";
import { renderMarkdown, textOf } from "../../scripts/docs/markdown.js";
import { kindOf, placeOf, wayFrom } from "../../scripts/docs/place.js";
import { stops } from "../../scripts/docs/stops.js";
import { pages } from "./snippets.js";

describe("the site", () => {
  it("has every page of docs and every guide in both languages", () => {
    const shown = [...stops().keys()];
    expect(pages().filter((page) => page.startsWith("docs/") && !shown.includes(page))).toEqual([]);
    // The table of contents is one page in both languages.
    const guides = [...stops()].filter(([path]) => /^docs\/guide\/.+\.(vi|en)\.md$/.test(path));
    expect(guides.length).toBeGreaterThan(20);
    expect(guides.filter(([, stop]) => stop.counterpart === undefined).map(([path]) => path)).toEqual([]);
  });

  it.each([...stops().keys()])("%s has a title, and leads only to what is there", (path) => {
    const { title, links, html } = renderMarkdown(path);
    expect(title).not.toBe(path);
    expect(links.filter((link) => kindOf(link) === null)).toEqual([]);
    expect(html).not.toMatch(/href="[^":#]*\.md[#"]/);
  });

  it("leads from page to page by relative ways", () => {
    expect(placeOf("README.md", "page")).toBe("index.html");
    expect(placeOf("docs/guide/surveys.vi.md", "page")).toBe("guide/surveys.vi.html");
    expect(placeOf("src/rules", "folder")).toBe("source/src/rules/index.html");
    expect(wayFrom("guide/surveys.vi.html", "laws.html")).toBe("../laws.html");
    expect(wayFrom("laws.html", "laws.html")).toBe("laws.html");
  });

  it("colours code without changing a character of it", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is what is to be coloured.
    const code = 'const a = `x${`y${1}` + { b: "c" }.b}z`; // đ\nexport type T = "1";\n';
    const children = highlight(code, "ts");
    expect(textOf({ type: "root", children })).toBe(code);
    const coloured = (name: string) =>
      children.flatMap((one) =>
        one.type === "element" && one.properties["className"]?.toString() === `code-${name}` ? [textOf(one)] : [],
      );
    expect(coloured("comment")).toEqual(["// đ"]);
    expect(coloured("keyword")).toEqual(["const", "export"]);
  });
});
