import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "parse5";
import { site } from "./place.js";

/** What was looked at, and what is wrong. */
export interface Checked {
  readonly pages: number;
  readonly links: number;
  readonly assets: number;
  readonly faults: readonly string[];
}

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly content?: Node;
}

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly assets: readonly string[];
}

/** Every link and asset of the built site leads to something that is there, and nothing is loaded from another host. */
export function checkLinks(): Checked {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" });
  const pages = new Map(files.filter((file) => file.endsWith(".html")).map((file) => [file, read(file)]));
  const faults: string[] = [];
  let [links, assets] = [0, 0];
  for (const [file, page] of pages) {
    for (const asset of page.assets) {
      assets += 1;
      if (isElsewhere(asset)) faults.push(`${file} loads ${asset}`);
      else if (!existsSync(join(site, targetOf(file, asset)))) faults.push(`${file} lacks ${asset}`);
    }
    for (const link of page.links) {
      if (isElsewhere(link)) continue;
      links += 1;
      const [, anchor = ""] = link.split("#");
      const target = targetOf(file, link);
      if (!existsSync(join(site, target))) faults.push(`${file} links to ${link}, which is not there`);
      else if (anchor !== "" && target.endsWith(".html") && !hasId(pages.get(target), anchor))
        faults.push(`${file} links to ${link}, which has no such heading`);
    }
  }
  for (const file of files.filter((one) => one.endsWith(".css"))) {
    const text = readFileSync(join(site, file), "utf8");
    for (const [load] of text.matchAll(/(?:url\(["']?|@import\s+["'])(?:https?:)?\/\/[^"')]*/g))
      faults.push(`${file}: ${load}`);
  }
  return { pages: pages.size, links, assets, faults };
}

function read(file: string): Page {
  const [ids, links, assets] = [new Set<string>(), [] as string[], [] as string[]];
  const visit = (node: Node): void => {
    const value = (name: string): string | undefined => node.attrs?.find((one) => one.name === name)?.value;
    const [id, href, src] = [value("id"), value("href"), value("src")];
    if (id !== undefined) ids.add(id);
    if (src !== undefined) assets.push(src);
    if (href !== undefined) (node.tagName === "link" ? assets : links).push(href);
    for (const child of node.childNodes ?? []) visit(child);
    if (node.content !== undefined) visit(node.content);
  };
  visit(parse(readFileSync(join(site, file), "utf8")) as unknown as Node);
  return { ids, links, assets };
}

function isElsewhere(link: string): boolean {
  return /^([a-z]+:|\/)/i.test(link);
}

function targetOf(file: string, link: string): string {
  const path = decodeURI(link.split(/[#?]/)[0] ?? "");
  return path === "" ? file : posix.normalize(posix.join(posix.dirname(file), path));
}

/** The playground reads its own anchors: the language. */
function hasId(page: Page | undefined, anchor: string): boolean {
  return page === undefined || page.ids.has(decodeURIComponent(anchor)) || /^(vi|en)$/.test(anchor);
}
