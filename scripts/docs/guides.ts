import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { toHtml } from "hast-util-to-html";
import { escapeHtml, frame, type Sheet } from "./frame.js";
import { highlight } from "./highlight.js";
import { languagesOf, renderPage } from "./markdown.js";
import { kindOf, LANGUAGES, type Language, pictureAt, placeOf, root, site, wayFrom } from "./place.js";
import type { Found } from "./search.js";
import { type Shelf, stopOf } from "./stops.js";
import { WORDS } from "./words.js";

/** A page to be written, what it leads to, and what a search finds in it. */
interface Made {
  readonly sheet: Sheet;
  readonly links: readonly string[];
  readonly pictures: readonly string[];
  readonly found: readonly Found[];
}

/** Writes every page of the navigation, and every file and folder that pages link to; what a search finds in them. */
export function writeGuides(shelves: readonly Shelf[]): { readonly pages: number; readonly found: readonly Found[] } {
  const waiting = ["README.md", ...shelves.flatMap(({ stops }) => stops.flatMap(({ path = [] }) => path))];
  const done = new Set<string>();
  const found: Found[] = [];
  let pages = 0;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (done.has(path)) continue;
    done.add(path);
    for (const made of makeAll(path)) {
      write(made.sheet.stop.place, frame(made.sheet, shelves));
      for (const picture of made.pictures) copyPicture(picture);
      found.push(...made.found);
      waiting.push(...made.links);
      pages += 1;
    }
  }
  return { pages, found };
}

/** A page in each of its languages. */
function makeAll(path: string): readonly Made[] {
  const kind = kindOf(path);
  if (kind === "page") return languagesOf(path).map((language) => page(path, language));
  return LANGUAGES.map((language) => (kind === "folder" ? folder(path, language) : source(path, language)));
}

function page(path: string, language: Language): Made {
  const stop = stopOf(path, language);
  const { headings, sections, summary, html, links, pictures } = renderPage(path, language);
  return {
    sheet: { stop, body: html, summary, headings },
    links,
    pictures,
    found: sections.map(({ heading, text }) => ({
      place: heading.depth === 1 ? stop.place : `${stop.place}#${encodeURIComponent(heading.id)}`,
      page: stop.title,
      heading: heading.depth === 1 ? "" : heading.text,
      text,
      language,
    })),
  };
}

/** A file or folder as it is: its frame is in the language of the reader who came. */
function shown(
  path: string,
  kind: "source" | "folder",
  language: Language,
  body: string,
  links: readonly string[],
): Made {
  const counterpart = placeOf(path, kind, language === "vi" ? "en" : "vi");
  const title = kind === "folder" ? `${path}/` : path;
  const stop = { place: placeOf(path, kind, language), title, language, counterpart, path };
  return {
    sheet: { stop, body: `<h1 class="path">${escapeHtml(title)}</h1>\n${body}` },
    links,
    pictures: [],
    found: [],
  };
}

function source(path: string, language: Language): Made {
  const text = readFileSync(join(root, path), "utf8");
  const code = toHtml({ type: "root", children: highlight(text, posix.extname(path).slice(1)) });
  return shown(path, "source", language, `<pre tabindex="0"><code>${code}</code></pre>`, []);
}

function folder(path: string, language: Language): Made {
  const place = placeOf(path, "folder", language);
  const links = readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !/^(node_modules|out|memo|\..*)$/.test(name))
    .map(({ name }) => posix.join(path, name))
    .sort();
  const items = links.map((one) => {
    const kind = kindOf(one) ?? "source";
    const there =
      kind === "page" && !languagesOf(one).includes(language) ? (languagesOf(one)[0] ?? language) : language;
    return `<li><a href="${wayFrom(place, placeOf(one, kind, there))}">${escapeHtml(posix.basename(one))}${kind === "folder" ? "/" : ""}</a></li>`;
  });
  const body = `<ul class="files" aria-label="${WORDS[language].files}">${items.join("\n")}</ul>`;
  return shown(path, "folder", language, body, links);
}

function copyPicture(path: string): void {
  const file = join(site, pictureAt(path));
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(join(root, path), file);
}

export function write(place: string, text: string): void {
  const file = join(site, place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
