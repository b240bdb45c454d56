import { describe, expect, it } from "vitest";
import { MODULES_VI, TEN } from "../../scripts/docs/apiIndex.js";
import { frame } from "../../scripts/docs/frame.js";
import { highlight } from "../../scripts/docs/highlight.js";
import { languagesOf, renderPage, textOf } from "../../scripts/docs/markdown.js";
import { kindOf, placeOf, wayFrom } from "../../scripts/docs/place.js";
import { address, version } from "../../scripts/docs/project.js";
import { indexOf } from "../../scripts/docs/searchIndex.js";
import { shelves } from "../../scripts/docs/stops.js";
import { entries } from "../../scripts/entries.js";
import { pages } from "./snippets.js";

const stops = shelves().flatMap((shelf) => shelf.stops);
const ours = pages().filter((page) => languagesOf(page).length > 0);

describe("the site", () => {
  it("has every page of docs, and each of them in both languages", () => {
    const shown = stops.map(({ path }) => path);
    expect(pages().filter((page) => page.startsWith("docs/") && !shown.includes(page))).toEqual([]);
    expect(stops.length).toBeGreaterThan(60);
    expect(stops.filter(({ counterpart }) => counterpart === undefined).map(({ path }) => path)).toEqual([]);
  });

  it("shows a page in one language, and the switch stays on the page", () => {
    const places = stops.map(({ place }) => place);
    for (const { place, language, counterpart } of stops) {
      expect(place.endsWith(".en.html")).toBe(language === "en");
      expect(places).toContain(counterpart);
    }
  });

  it.each(ours)("%s has a title, and leads only to what is there", (path) => {
    for (const language of languagesOf(path)) {
      const { title, links, html } = renderPage(path, language);
      expect(title).not.toBe("");
      expect(links.filter((link) => kindOf(link) === null)).toEqual([]);
      expect(html).not.toMatch(/href="[^":#]*\.md[#"]/);
    }
  });

  it("leads from page to page by relative ways, in the language of the reader", () => {
    expect(placeOf("README.md", "page", "vi")).toBe("index.html");
    expect(placeOf("README.md", "page", "en")).toBe("index.en.html");
    expect(placeOf("docs/guide/surveys.vi.md", "page", "en")).toBe("guide/surveys.html");
    expect(placeOf("docs/guide/surveys.en.md", "page", "vi")).toBe("guide/surveys.en.html");
    expect(placeOf("src/rules", "folder", "en")).toBe("source/src/rules/index.en.html");
    expect(wayFrom("guide/surveys.html", "laws.html")).toBe("../laws.html");
    expect(wayFrom("laws.html", "laws.html")).toBe("laws.html");
    expect(renderPage("README.md", "en").html).toContain('href="proof.en.html#why-it-can-be-trusted"');
  });

  it("shows a comment of code in the language of the page", () => {
    expect(renderPage("docs/guide/verifying.vi.md", "vi").html).toContain("// tệp nhận được<");
    expect(renderPage("docs/guide/verifying.en.md", "en").html).toContain("// the file that was received<");
  });

  it("names the version, the repository and where its text is changed, on every page", () => {
    const [stop] = stops;
    if (stop === undefined) throw new Error("no page");
    const html = frame({ stop, body: "<h1>x</h1>" }, shelves());
    expect(html).toContain(version);
    expect(html).toContain(`${address}/edit/main/${stop.path}`);
    expect(html).toContain(`${address}/blob/main/${stop.path}`);
  });

  it("begins its reference with ten functions, and has words in both languages for every module", () => {
    expect(TEN).toHaveLength(10);
    expect(Object.keys(MODULES_VI).sort()).toEqual(
      entries()
        .map(({ name }) => name)
        .sort(),
    );
    expect(TEN.filter(({ module }) => !(module in MODULES_VI))).toEqual([]);
  });

  it("finds words with and without marks, names by their parts, and words with a slip", () => {
    const find = indexOf([
      ["a.html", "Xếp hạng", "Đồng hạng và khối", "Hai đơn vị cùng điểm thì đồng hạng."],
      ["b.html", "evaluateLines()", "", "par-index: Scores a year read line by line."],
      ["c.html", "Điều tra", "Phiếu", "Số phiếu tối thiểu của từng nhóm."],
    ]);
    expect(find("đồng hạng")[0]).toBe(0);
    expect(find("dong hang")[0]).toBe(0);
    expect(find("lines")).toEqual([1]);
    expect(find("evaluatelines")[0]).toBe(1);
    expect(find("phiêu toi thieu")[0]).toBe(2);
    expect(find("evaluete")[0]).toBe(1);
    expect(find("không có từ nào như thế xyz")).not.toContain(1);
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
