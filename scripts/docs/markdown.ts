import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Element, ElementContent, Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Nodes as MarkdownNodes, Root as MarkdownRoot, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { gfm } from "micromark-extension-gfm";
import { highlight } from "./highlight.js";
import { kindOf, type Language, languageNamed, pictureAt, placeOf, root, wayFrom } from "./place.js";

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** The text under one heading, for the search. */
export interface Section {
  readonly heading: Heading;
  readonly text: string;
}

/** Markdown as HTML. */
export interface Rendered {
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  /** The first paragraph, as plain text. */
  readonly summary: string;
  readonly html: string;
}

/** A file in one of its languages. */
export interface Page extends Rendered {
  /** Paths of the repository that it links to. */
  readonly links: readonly string[];
  /** Paths of the pictures that it shows. */
  readonly pictures: readonly string[];
}

/** What becomes of the target of a link, or of the source of a picture. */
type Follow = (href: string, attribute: "href" | "src") => string;

const PARSED = new Map<string, ReadonlyMap<Language, MarkdownRoot>>();

/**
 * A file by language. One that names its language has that alone. Any other is Vietnamese up to its second heading of the
 * first level, and English from there; with one such heading it is English.
 */
function partsOf(path: string): ReadonlyMap<Language, MarkdownRoot> {
  const known = PARSED.get(path);
  if (known !== undefined) return known;
  const all = parsed(readFileSync(join(root, path), "utf8"));
  const titles = all.children.flatMap((node, at) => (node.type === "heading" && node.depth === 1 ? [at] : []));
  const named = languageNamed(path);
  const second = named === undefined ? titles[1] : undefined;
  const parts: [Language, MarkdownRoot][] =
    second === undefined
      ? [[named ?? "en", all]]
      : [
          ["vi", { ...all, children: withoutSwitch(all.children.slice(0, second)) }],
          ["en", { ...all, children: all.children.slice(second) }],
        ];
  const found = new Map(parts);
  PARSED.set(path, found);
  return found;
}

/** The languages in which a file can be read. */
export function languagesOf(path: string): readonly Language[] {
  return [...partsOf(path).keys()];
}

/** Leaves out what leads from one half of a file to the other: the site has a switch for that. */
function withoutSwitch(children: readonly RootContent[]): RootContent[] {
  const kept = children.filter(
    (node) =>
      !(
        node.type === "paragraph" &&
        node.children.length === 1 &&
        node.children[0]?.type === "link" &&
        node.children[0].url.startsWith("#")
      ),
  );
  while (kept.at(-1)?.type === "thematicBreak") kept.pop();
  return kept;
}

/** A file of the repository in one of its languages; links lead to pages of the site in the same language, where there is one. */
export function renderPage(path: string, language: Language): Page {
  const part = partsOf(path).get(language);
  if (part === undefined) throw new Error(`${path} has no part in ${language}`);
  const place = placeOf(path, "page", language);
  const links: string[] = [];
  const pictures: string[] = [];
  const rendered = render(inOneLanguage(part, language), (href, attribute) => {
    if (/^[a-z]+:/.test(href)) return href;
    const [file = "", anchor] = href.split("#");
    const target =
      file === "" ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(file))).replace(/\/$/, "");
    const kind = kindOf(target);
    if (kind === null) throw new Error(`${path} links to ${href}, which is not there`);
    if (attribute === "src") {
      pictures.push(target);
      return wayFrom(place, pictureAt(target));
    }
    links.push(target);
    const there = kind === "page" ? languageAt(target, anchor, language) : language;
    return wayFrom(place, placeOf(target, kind, there)) + (anchor === undefined ? "" : `#${anchor}`);
  });
  return { ...rendered, links, pictures };
}

/** Guides have the same code in both languages; of a comment in both, `// tệp nhận được · the file received`, a page shows one. */
function inOneLanguage(part: MarkdownRoot, language: Language): MarkdownRoot {
  const children = part.children.map((node) =>
    node.type !== "code"
      ? node
      : {
          ...node,
          value: node.value.replace(
            /(\/\/|#) (?!=>)(.+?) · (.+)$/gm,
            (_, mark: string, vi: string, en: string) => `${mark} ${language === "vi" ? vi : en}`,
          ),
        },
  );
  return { ...part, children };
}

/** In which language a link leads to a file: where its heading is, else in the language of the reader. */
function languageAt(path: string, anchor: string | undefined, language: Language): Language {
  const parts = partsOf(path);
  const id = anchor === undefined ? undefined : decodeURIComponent(anchor);
  const holds = (one: Language): boolean => {
    const part = parts.get(one);
    return part !== undefined && (id === undefined || idsOf(part).includes(id));
  };
  return holds(language) ? language : ([...parts.keys()].find(holds) ?? language);
}

/** Markdown that another program has written. */
export function renderText(text: string, follow: Follow): Rendered {
  return render(parsed(text), follow);
}

function parsed(text: string): MarkdownRoot {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function render(part: MarkdownRoot, follow: Follow): Rendered {
  const tree = toHast(part, { handlers: { html: anchor } }) as Root;
  const headings: Heading[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "element") {
      if (/^h[1-6]$/.test(node.tagName)) headings.push(named(node, headings));
      for (const name of ["href", "src"] as const) {
        const target = node.properties[name];
        if (typeof target === "string") node.properties[name] = follow(target, name);
      }
      if (node.tagName === "pre") colour(node);
      // A corner of a table that says nothing is no header.
      if (node.tagName === "th" && textOf(node).trim() === "") node.tagName = "td";
    }
    if (!("children" in node)) return;
    for (const child of node.children) visit(child);
    node.children = (node.children as ElementContent[]).map(scrolling);
  };
  visit(tree);
  const first = tree.children.find((node) => node.type === "element" && node.tagName === "p");
  return {
    title: headings.find(({ depth }) => depth === 1)?.text ?? "",
    headings,
    sections: sectionsOf(tree, headings),
    summary: first === undefined ? "" : plain(textOf(first)),
    html: toHtml(tree),
  };
}

/** Of HTML in Markdown only a place to link to is kept: `<a id="x"></a>`. */
function anchor(_: unknown, { value }: { readonly value: string }): Element | undefined {
  const id = /^<a id="([^"]+)">/.exec(value)?.[1];
  return id === undefined ? undefined : { type: "element", tagName: "span", properties: { id }, children: [] };
}

function sectionsOf(tree: Root, headings: readonly Heading[]): readonly Section[] {
  const sections: { readonly heading: Heading; text: string }[] = [];
  for (const node of tree.children) {
    const heading =
      node.type === "element" && /^h[1-6]$/.test(node.tagName)
        ? headings.find(({ id }) => id === node.properties["id"])
        : undefined;
    if (heading !== undefined) sections.push({ heading, text: "" });
    const last = sections.at(-1);
    if (heading === undefined && last !== undefined) last.text = plain(`${last.text} ${spaced(node)}`);
  }
  return sections;
}

/** The text of a node, cells and lines apart. */
function spaced(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const between = node.type === "element" && /^(table|thead|tbody|tr|ul|ol|li|div)$/.test(node.tagName) ? " " : "";
  return node.children.map(spaced).join(between);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The name that GitHub gives a heading, so that links with a `#` work in both places. */
function idOf(text: string, before: readonly string[]): string {
  const id = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
  const same = before.filter((one) => one === id || one.replace(/-\d+$/, "") === id).length;
  return same === 0 ? id : `${id}-${same}`;
}

function named(heading: Element, before: readonly Heading[]): Heading {
  const text = textOf(heading);
  const id = idOf(
    text,
    before.map((one) => one.id),
  );
  heading.properties["id"] = id;
  return { depth: Number(heading.tagName.slice(1)), id, text };
}

function idsOf(node: MarkdownNodes): readonly string[] {
  const ids: string[] = [];
  const visit = (one: MarkdownNodes): void => {
    if (one.type === "heading") ids.push(idOf(markdownText(one), ids));
    if ("children" in one) for (const child of one.children) visit(child);
  };
  visit(node);
  return ids;
}

function markdownText(node: MarkdownNodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(markdownText).join("") : "";
}

/** Colours the code of a fence, which can be reached by keyboard because it may be wider than the page. */
function colour(pre: Element): void {
  pre.properties["tabIndex"] = 0;
  const [code] = pre.children;
  if (code?.type !== "element") return;
  const [className] = (code.properties["className"] as string[] | undefined) ?? [];
  code.children = highlight(textOf(code), className?.replace("language-", ""));
}

/** A table or a picture in a separate box, in which it can be scrolled on a narrow screen. */
function scrolling(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  const [only, ...others] = node.children;
  const isPicture = node.tagName === "p" && others.length === 0 && only?.type === "element" && only.tagName === "img";
  if (node.tagName !== "table" && !isPicture) return node;
  const properties = { className: isPicture ? ["scroll", "picture"] : ["scroll"], tabIndex: 0 };
  return { type: "element", tagName: "div", properties, children: isPicture ? [only] : [node] };
}

export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
