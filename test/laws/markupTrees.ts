import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect } from "vitest";

/** A document's elements with their attributes; of texts, and of attributes that hold text, only that they are there. */
export function treeOfHtml(html: string): unknown {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
  expect(errors).toEqual([]);
  const into = (node: DefaultTreeAdapterTypes.Node): unknown => {
    if (node.nodeName === "#text") return [];
    if (!("tagName" in node))
      return "childNodes" in node ? [node.nodeName, node.childNodes.flatMap(into)] : [node.nodeName];
    // Where lines of a picture are broken depends on its texts; that nothing else gets in does not.
    if (node.tagName === "svg") return [["svg", pictured(node)]];
    const attributes = node.attrs.map(({ name, value }) => {
      if (name === "href") expect(value).toMatch(/^(#[a-z0-9-]+|[a-z0-9-]+\.html)$/);
      if (name === "id") expect(value).toMatch(/^[a-z0-9-]+$/);
      return ["href", "id", "aria-label"].includes(name) ? name : `${name}=${value}`;
    });
    return [[node.tagName, attributes, node.childNodes.flatMap(into)]];
  };
  return document.childNodes.map(into);
}

/** Whether a picture has nothing but shapes and texts, and no attribute but those of shapes and texts. */
function pictured(node: DefaultTreeAdapterTypes.Element): boolean {
  return node.childNodes.every((child) => {
    if (child.nodeName === "#text") return true;
    if (!("tagName" in child) || !/^(text|title|rect|line|circle|path)$/.test(child.tagName)) return false;
    return child.attrs.every(({ name }) => !/^on|href|style/.test(name)) && pictured(child);
  });
}

interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
}

/** The blocks and spans of a Markdown text, as GitHub reads it; neighbouring texts count as one. */
export function treeOfMarkdown(text: string): unknown {
  const into = ({ type, children = [] }: MarkdownNode): unknown => [
    type,
    children.filter((child, at) => child.type !== "text" || children[at - 1]?.type !== "text").map(into),
  ];
  return into(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}
