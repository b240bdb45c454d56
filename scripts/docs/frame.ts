import type { Heading } from "./markdown.js";
import type { Language } from "./place.js";
import { wayFrom } from "./place.js";
import { address, editAddress, sourceAddress, version } from "./project.js";
import type { Shelf, Stop } from "./stops.js";
import { WORDS } from "./words.js";

/** What a page of the site is made of. */
export interface Sheet {
  readonly stop: Stop;
  readonly body: string;
  /** A sentence about it, for those that list pages. */
  readonly summary?: string;
  readonly headings?: readonly Heading[];
}

/** What is around the text of every page: the same header and navigation. All of it works without a script but the search. */
export function frame({ stop, body, summary, headings = [] }: Sheet, shelves: readonly Shelf[]): string {
  const { language } = stop;
  const to = (place: string): string => wayFrom(stop.place, place);
  const say = WORDS[language];
  return `<!doctype html>
<html lang="${language}" data-root="${wayFrom(stop.place, "x").slice(0, -1)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; connect-src 'none'; object-src 'none'; form-action 'none'">
<title>${escapeHtml(stop.title)}${stop.title === "par-index" ? "" : " · par-index"}</title>
${summary === undefined || summary === "" ? "" : `<meta name="description" content="${escapeHtml(summary)}">\n`}<link rel="icon" href="${to("icon.svg")}">
<link rel="stylesheet" href="${to("site.css")}">
${stop.counterpart === undefined ? "" : `<link rel="alternate" hreflang="${other(language)}" href="${to(stop.counterpart)}">\n`}<script src="${to("theme.js")}"></script>
<script src="${to("site.js")}" defer></script>
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
${header(stop)}
<div class="columns">
<nav class="contents" id="contents" aria-label="${say.contents}">
${contents(stop, shelves)}
</nav>
<main id="main">
${body.replace("</h1>", `</h1>\n${onThisPage(headings, language)}`)}
${foot(stop, shelves)}
</main>
</div>
<footer>par-index ${version} · <a href="${address}">${say.repository}</a> · ${say.offline}</footer>
</body>
</html>
`;
}

/** The bar at the top, the same on every page and in the playground. */
export function header({ place, language, counterpart }: Stop): string {
  const to = (target: string): string => wayFrom(place, target);
  const say = WORDS[language];
  const here = (start: string): string => (place.startsWith(start) ? ' aria-current="true"' : "");
  const ending = language === "en" ? ".en.html" : ".html";
  const toOther =
    counterpart === undefined
      ? ""
      : `<a class="language" href="${to(counterpart)}" lang="${other(language)}" hreflang="${other(language)}">${WORDS[language].otherLanguage}</a>`;
  return `<header>
<a class="brand" href="${to(`index${ending}`)}">par-index <span class="version">${version}</span></a>
<nav aria-label="${say.main}">
<a class="to-contents" href="#contents">${say.contents}</a>
<a href="${to(`guide/index${ending}`)}"${here("guide/")}>${say.guides}</a>
<a href="${to(`api/index${ending}`)}"${here("api/")}>API</a>
<a href="${to("playground/index.html")}${language === "en" ? "#en" : ""}"${here("playground/")}>${say.playground}</a>
<a class="to-repository" href="${address}">${say.repository}</a>
</nav>
<div class="tools">
<button type="button" id="search-open" hidden aria-keyshortcuts="/">${say.search}</button>
<select id="theme" hidden aria-label="${say.theme}"><option value="">${say.automatic}</option><option value="light">${say.light}</option><option value="dark">${say.dark}</option></select>
${toOther}
</div>
</header>`;
}

function contents(stop: Stop, shelves: readonly Shelf[]): string {
  const item = (one: Stop): string =>
    `<li><a href="${wayFrom(stop.place, one.place)}"${one.place === stop.place ? ' aria-current="page"' : ""}>${escapeHtml(one.title)}</a></li>`;
  return shelves
    .map(({ title, stops }) => ({ title: title[stop.language], own: readable(stops, stop.language) }))
    .map(({ title, own }) => `<h2 class="shelf">${title}</h2><ul>${own.map(item).join("")}</ul>`)
    .join("\n");
}

/** Pages in one language; one that has no other is in every list. */
function readable(stops: readonly Stop[], language: Language): readonly Stop[] {
  return stops.filter((one) => one.language === language || one.counterpart === undefined);
}

function onThisPage(headings: readonly Heading[], language: Language): string {
  const sections = headings.filter(({ depth }) => depth === 2);
  if (sections.length < 5) return "";
  const items = sections.map(({ id, text }) => `<li><a href="#${encodeURIComponent(id)}">${escapeHtml(text)}</a></li>`);
  return `<details class="sections"><summary>${WORDS[language].onThisPage}</summary><ul>${items.join("")}</ul></details>`;
}

/** The pages before and after this one, and where its text can be changed. */
function foot(stop: Stop, shelves: readonly Shelf[]): string {
  const say = WORDS[stop.language];
  const all = shelves.flatMap(({ stops }) => readable(stops, stop.language));
  const at = all.findIndex(({ place }) => place === stop.place);
  const [before, after] = at < 0 ? [] : [all[at - 1], all[at + 1]];
  const way = (one: Stop | undefined, rel: string, word: string): string =>
    one === undefined
      ? ""
      : `<a rel="${rel}" href="${wayFrom(stop.place, one.place)}"><span>${word}</span> ${escapeHtml(one.title)}</a>`;
  const { path } = stop;
  const paths =
    path === undefined
      ? ""
      : `<p class="origin"><a href="${editAddress(path)}">${say.edit}</a> · <a href="${sourceAddress(path)}">${say.source}</a></p>`;
  const ways =
    before === undefined && after === undefined
      ? ""
      : `<nav class="ways" aria-label="${say.ways}">${way(before, "prev", say.before)}${way(after, "next", say.after)}</nav>`;
  return `${ways}\n${paths}`;
}

function other(language: Language): Language {
  return language === "vi" ? "en" : "vi";
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
