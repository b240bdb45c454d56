import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Element, ElementContent, Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { gfm } from "micromark-extension-gfm";
import { highlight } from "./highlight.js";
import { kindOf, placeOf, root, wayFrom } from "./place.js";

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A Markdown file as HTML. */
export interface Rendered {
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly html: string;
  /** Paths of the repository that it links to. */
  readonly links: readonly string[];
}

export function renderMarkdown(path: string): Rendered {
  const text = readFileSync(join(root, path), "utf8");
  const tree = toHast(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })) as Root;
  const headings: Heading[] = [];
  const links: string[] = [];
  const place = placeOf(path, "page");
  const visit = (node: Nodes): void => {
    if (node.type === "element") {
      if (/^h[1-6]$/.test(node.tagName)) headings.push(named(node, headings));
      if (node.tagName === "a") links.push(...ledTo(node, path, place));
      if (node.tagName === "pre") colour(node);
      // A corner of a table that says nothing is no header.
      if (node.tagName === "th" && textOf(node).trim() === "") node.tagName = "td";
    }
    if (!("children" in node)) return;
    for (const child of node.children) visit(child);
    node.children = (node.children as ElementContent[]).map(scrolling);
  };
  visit(tree);
  const title = headings.find(({ depth }) => depth === 1)?.text ?? path;
  return { title, headings, html: toHtml(tree), links };
}

/** Gives a heading the name that GitHub gives it, so that links with a `#` work in both places. */
function named(heading: Element, before: readonly Heading[]): Heading {
  const text = textOf(heading);
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
  const same = before.filter(({ id }) => id === plain || id.replace(/-\d+$/, "") === plain).length;
  const id = same === 0 ? plain : `${plain}-${same}`;
  heading.properties["id"] = id;
  return { depth: Number(heading.tagName.slice(1)), id, text };
}

/** Turns a link to a file of the repository into one to its page; what it led to. */
function ledTo(link: Element, path: string, place: string): string[] {
  const href = String(link.properties["href"] ?? "");
  if (/^[a-z]+:/.test(href) || href.startsWith("#")) return [];
  const [file = "", anchor] = href.split("#");
  const target = posix.normalize(posix.join(posix.dirname(path), decodeURI(file))).replace(/\/$/, "");
  const kind = kindOf(target);
  if (kind === null) throw new Error(`${path} links to ${href}, which is not there`);
  link.properties["href"] = wayFrom(place, placeOf(target, kind)) + (anchor === undefined ? "" : `#${anchor}`);
  return [target];
}

/** Colours the code of a fence, which can be reached by keyboard because it may be wider than the page. */
function colour(pre: Element): void {
  pre.properties["tabIndex"] = 0;
  const [code] = pre.children;
  if (code?.type !== "element") return;
  const [className] = (code.properties["className"] as string[] | undefined) ?? [];
  code.children = highlight(textOf(code), className?.replace("language-", ""));
}

/** A table in a box of its own, in which it can be scrolled on a narrow screen. */
function scrolling(node: ElementContent): ElementContent {
  if (node.type !== "element" || node.tagName !== "table") return node;
  return { type: "element", tagName: "div", properties: { className: ["scroll"], tabIndex: 0 }, children: [node] };
}

export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
