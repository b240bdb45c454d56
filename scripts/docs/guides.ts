import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { toHtml } from "hast-util-to-html";
import { escapeHtml, frame, type Stop } from "./frame.js";
import { highlight } from "./highlight.js";
import { type Heading, renderMarkdown } from "./markdown.js";
import { kindOf, placeOf, root, site, wayFrom } from "./place.js";
import { stops } from "./stops.js";

/** A page to be written, and what it leads to. */
interface Made {
  readonly stop: Stop;
  readonly body: string;
  readonly links: readonly string[];
}

/** Writes every page of the navigation, and every file and folder that pages link to; how many pages there are. */
export function writeGuides(): number {
  const known = stops();
  const shown = [...known.values()];
  const waiting = [...known.keys()];
  const done = new Set<string>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (done.has(path)) continue;
    done.add(path);
    const { stop, body, links } = make(path, known.get(path));
    write(stop.place, frame(stop, body, shown));
    waiting.push(...links);
  }
  return done.size;
}

function make(path: string, stop: Stop | undefined): Made {
  const kind = kindOf(path);
  if (kind === "page") return page(path, stop);
  return kind === "folder" ? folder(path) : source(path);
}

function page(path: string, known: Stop | undefined): Made {
  const { title, headings, html, links } = renderMarkdown(path);
  const stop = known ?? { place: placeOf(path, "page"), title, tongue: "both", shelf: "none" };
  return { stop, body: html.replace("</h1>", `</h1>\n${onThisPage(headings, stop)}`), links };
}

function onThisPage(headings: readonly Heading[], { tongue }: Stop): string {
  const sections = headings.filter(({ depth }) => depth === 2);
  if (sections.length < 4) return "";
  const title = { vi: "Trên trang này", en: "On this page", both: "Trên trang này · On this page" }[tongue];
  const items = sections.map(({ id, text }) => `<li><a href="#${encodeURIComponent(id)}">${escapeHtml(text)}</a></li>`);
  return `<details class="sections"><summary>${title}</summary><ul>${items.join("")}</ul></details>`;
}

function source(path: string): Made {
  const text = readFileSync(join(root, path), "utf8");
  const code = toHtml({ type: "root", children: highlight(text, posix.extname(path).slice(1)) });
  const body = `<h1 class="path">${escapeHtml(path)}</h1>\n<pre tabindex="0"><code>${code}</code></pre>`;
  return { stop: { place: placeOf(path, "source"), title: path, tongue: "both", shelf: "none" }, body, links: [] };
}

function folder(path: string): Made {
  const place = placeOf(path, "folder");
  const links = readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !/^(node_modules|out|memo|\..*)$/.test(name))
    .map(({ name }) => posix.join(path, name))
    .sort();
  const items = links.map((one) => {
    const kind = kindOf(one) ?? "source";
    return `<li><a href="${wayFrom(place, placeOf(one, kind))}">${escapeHtml(posix.basename(one))}${kind === "folder" ? "/" : ""}</a></li>`;
  });
  const body = `<h1 class="path">${escapeHtml(path)}/</h1>\n<ul class="files">${items.join("\n")}</ul>`;
  return { stop: { place, title: `${path}/`, tongue: "both", shelf: "none" }, body, links };
}

export function write(place: string, text: string): void {
  const file = join(site, place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
