import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Check } from "./check.js";

/**
 * Opens a package as a reader does who has nothing else: every relative link and heading of every page, every source of every
 * map, and every target of package.json is in the folder.
 *
 * @param folder - The tarball, unpacked.
 */
export function everythingOpens(folder: string): Omit<Check, "name"> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => !path.startsWith("node_modules") && statSync(join(folder, path)).isFile(),
  );
  const pages = files.filter((path) => /\.md$|(^|\/)llms[\w-]*\.txt$/.test(path));
  const maps = files.filter((path) => path.endsWith(".map"));
  const links = pages.flatMap((page) => linksIn(join(folder, page)).map((link) => ({ page, link })));
  const sources = maps.flatMap((map) => sourcesOf(join(folder, map)).map((source) => ({ map, source })));
  const named = targetsOf(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const foreign = sources.filter(({ map, source }) => !mayHold(folder, map, relative(folder, source)));
  return {
    says: `${pages.length} pages, ${links.length} links, ${maps.length} maps of ${new Set(sources.map(({ source }) => source)).size} sources`,
    faults: [
      ...links.flatMap(({ page, link }) => {
        const fault = faultOf(folder, join(folder, page), link);
        return fault === undefined ? [] : [`${page}: ${link} ${fault}`];
      }),
      ...foreign.map(
        ({ map, source }) => `${map} holds ${relative(folder, source)}, which is neither ours nor named in its notices`,
      ),
      ...sources
        .filter(({ source }) => relative(folder, source).startsWith("src/") && !existsSync(source))
        .map(({ map, source }) => `${map} leads to ${relative(folder, source)}, which is not in the package`),
      ...named.filter((path) => !existsSync(join(folder, path))).map((path) => `package.json names ${path}`),
      ...(maps.length === 0 ? ["no map leads from the code to its source"] : []),
    ],
  };
}

/** Whether code may come from a source: ours, or another package's whose licence stands beside it in `notices.txt`. */
function mayHold(folder: string, map: string, source: string): boolean {
  if (source.startsWith("src/")) return true;
  const notices = join(folder, dirname(map), "notices.txt");
  const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
  return name !== undefined && existsSync(notices) && readFileSync(notices, "utf8").split("\n").includes(name);
}

/** The links of a page that stay in the package. */
function linksIn(file: string): readonly string[] {
  return nodesOf(parsed(file)).flatMap((node) => {
    const url = node.type === "link" || node.type === "image" || node.type === "definition" ? node.url : undefined;
    return url === undefined || /^[a-z][a-z+.-]*:/i.test(url) ? [] : [url];
  });
}

function faultOf(folder: string, page: string, link: string): string | undefined {
  const [path = "", anchor = ""] = link.split("#");
  const target = path === "" ? page : resolve(dirname(page), decodeURI(path));
  if (relative(folder, target).startsWith("..")) return "leads out of the package";
  if (!existsSync(target)) return "is not in the package";
  if (anchor === "" || !target.endsWith(".md")) return undefined;
  return headingsOf(target).includes(decodeURIComponent(anchor)) ? undefined : "has no such heading";
}

/** The headings of a page by the names that hosts give them. */
function headingsOf(file: string): readonly string[] {
  const found: string[] = [];
  for (const node of nodesOf(parsed(file))) {
    if (node.type !== "heading") continue;
    const plain = textOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-");
    const same = found.filter((one) => one === plain || one.replace(/-\d+$/, "") === plain).length;
    found.push(same === 0 ? plain : `${plain}-${same}`);
  }
  return found;
}

function parsed(file: string): Nodes {
  return fromMarkdown(readFileSync(file, "utf8"), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return "children" in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function sourcesOf(map: string): readonly string[] {
  const { sources, sourceRoot = "" } = JSON.parse(readFileSync(map, "utf8"));
  return sources.map((source: string) => resolve(dirname(map), sourceRoot, source));
}

/** Every file that a manifest names: entries, commands, types. */
function targetsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return /^\.\/[^*]+\.\w+$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(targetsOf) : [];
}
