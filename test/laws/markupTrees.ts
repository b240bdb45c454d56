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
    const attributes = node.attrs.map(({ name, value }) => {
      if (name === "href") expect(value).toMatch(/^[a-z0-9-]+\.html$/);
      return name === "href" || name === "aria-label" ? name : `${name}=${value}`;
    });
    return [[node.tagName, attributes, node.childNodes.flatMap(into)]];
  };
  return document.childNodes.map(into);
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
