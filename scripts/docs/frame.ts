import { wayFrom } from "./place.js";

export type Tongue = "vi" | "en" | "both";

/** A page as the navigation knows it. */
export interface Stop {
  readonly place: string;
  readonly title: string;
  readonly tongue: Tongue;
  /** The same page in the other language. */
  readonly counterpart?: string;
  readonly shelf: "guide" | "reference" | "none";
}

/** What stands around the text of every page: the same header and navigation, without any script. */
export function frame(stop: Stop, body: string, stops: readonly Stop[]): string {
  const to = (place: string): string => wayFrom(stop.place, place);
  const lang = stop.tongue === "en" ? "en" : "vi";
  const say = (vi: string, en: string): string => (stop.tongue === "both" ? `${vi} · ${en}` : lang === "vi" ? vi : en);
  const item = (one: Stop): string =>
    `<li><a href="${to(one.place)}"${one.place === stop.place ? ' aria-current="page"' : ""}${langOf(one, lang)}>${escapeHtml(one.title)}</a></li>`;
  const shelf = (title: string, of: readonly Stop[]): string =>
    of.length === 0 ? "" : `<h2 class="shelf">${title}</h2><ul>${of.map(item).join("")}</ul>`;
  const guides = (tongue: Tongue): readonly Stop[] =>
    stop.tongue === "both" || stop.tongue === tongue
      ? stops.filter((one) => one.shelf === "guide" && one.tongue === tongue)
      : [];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'none'; connect-src 'none'">
<title>${escapeHtml(stop.title)}${stop.title === "par-index" ? "" : " · par-index"}</title>
<link rel="icon" href="${to("icon.svg")}">
<link rel="stylesheet" href="${to("site.css")}">
</head>
<body>
<a class="skip" href="#main">${say("Đến nội dung", "Skip to content")}</a>
<header>
<a class="brand" href="${to("index.html")}">par-index</a>
<nav aria-label="${say("Trang chính", "Main")}">
<a class="to-contents" href="#contents">${say("Mục lục", "Contents")}</a>
<a href="${to(home(lang, stops))}">${say("Hướng dẫn", "Guides")}</a>
<a href="${to("api/index.html")}">API</a>
<a href="${to("playground/index.html")}${lang === "en" ? "#en" : ""}">${say("Dùng thử", "Playground")}</a>
</nav>
${languageSwitch(stop, to)}
</header>
<div class="columns">
<main id="main">
${body}
</main>
<nav class="contents" id="contents" aria-label="${say("Mục lục", "Contents")}">
${shelf("Hướng dẫn", guides("vi"))}
${shelf("Guides", guides("en"))}
${shelf(
  say("Tra cứu", "Reference"),
  stops.filter((one) => one.shelf === "reference"),
)}
</nav>
</div>
<footer>${say("Trang tĩnh: mở được khi không có mạng, không tải gì từ nơi khác.", "A static site: it works offline and loads nothing from elsewhere.")}</footer>
</body>
</html>
`;
}

/** The first guide in a language, else the home page. */
function home(lang: "vi" | "en", stops: readonly Stop[]): string {
  return stops.find(({ shelf, tongue }) => shelf === "guide" && tongue === lang)?.place ?? "index.html";
}

function languageSwitch({ tongue, counterpart }: Stop, to: (place: string) => string): string {
  if (counterpart === undefined || tongue === "both") return "";
  const [lang, name] = tongue === "vi" ? ["en", "English"] : ["vi", "Tiếng Việt"];
  return `<a class="language" href="${to(counterpart)}" lang="${lang}" hreflang="${lang}">${name}</a>`;
}

function langOf({ tongue }: Stop, around: "vi" | "en"): string {
  return tongue === "both" || tongue === around ? "" : ` lang="${tongue}"`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
