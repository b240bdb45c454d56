import { readdirSync } from "node:fs";
import { join } from "node:path";
import { languagesOf, renderPage } from "./markdown.js";
import { LANGUAGES, type Language, placeOf, root } from "./place.js";

/** A page as the navigation knows it: one text in one language. */
export interface Stop {
  readonly place: string;
  readonly title: string;
  readonly language: Language;
  /** The same page in the other language. */
  readonly counterpart?: string;
  /** The file that it is made from, from the root of the repository. */
  readonly path?: string;
}

/** Pages under one title, in the order in which they are read. */
export interface Shelf {
  readonly title: Readonly<Record<Language, string>>;
  readonly stops: readonly Stop[];
}

/** Names of guides, each a file by language; all others are whole paths. */
const SHELVES: readonly { readonly title: Shelf["title"]; readonly pages: readonly string[] }[] = [
  { title: { vi: "Bắt đầu", en: "Start" }, pages: ["guide/README.md", "start", "files"] },
  {
    title: { vi: "Bộ tiêu chí", en: "Schemes" },
    pages: ["anatomy", "rules", "annex", "communes", "documents"],
  },
  {
    title: { vi: "Một năm đánh giá", en: "A year" },
    pages: ["year", "assessment", "workbooks", "survey", "surveys", "points-class-rank", "explaining", "years"],
  },
  {
    title: { vi: "Trong hệ thống khác", en: "In other systems" },
    pages: ["embedding", "verifying", "upgrading"],
  },
  {
    title: { vi: "Tra cứu", en: "Reference" },
    pages: [
      "glossary.md",
      "readings.md",
      "decision.md",
      "decision-880.md",
      "../docs/spec/spec",
      "laws.md",
      "proof.md",
      "performance.md",
      "mutation.md",
      "../examples/README.md",
    ],
  },
  { title: { vi: "Dự án", en: "Project" }, pages: ["../CONTRIBUTING.md", "../SECURITY.md"] },
];

/** Everything that the navigation shows; a page of `docs/` that no shelf names is on the last one. */
export function shelves(): readonly Shelf[] {
  const named = SHELVES.map(({ title, pages }) => ({ title, paths: pages.flatMap(pathsOf) }));
  const known = new Set(named.flatMap(({ paths }) => paths));
  const others = [...markdownIn("docs/guide"), ...markdownIn("docs")].filter((path) => !known.has(path));
  return named.map(({ title, paths }, at) => {
    const all = at === named.length - 1 ? [...paths, ...others] : paths;
    return { title, stops: all.flatMap((path) => languagesOf(path).map((language) => stopOf(path, language))) };
  });
}

/** The files that a name of the list above stands for. */
function pathsOf(name: string): readonly string[] {
  if (name.endsWith(".md")) return [name.startsWith("../") ? name.slice(3) : `docs/${name}`];
  const path = name.startsWith("../") ? name.slice(3) : `docs/guide/${name}`;
  return LANGUAGES.map((language) => `${path}.${language}.md`);
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** The page of a file in a language. */
export function stopOf(path: string, language: Language): Stop {
  const other = language === "vi" ? "en" : "vi";
  const twin = path.replace(`.${language}.md`, `.${other}.md`);
  const hasTwin = twin === path ? languagesOf(path).includes(other) : true;
  return {
    path,
    place: placeOf(path, "page", language),
    title: renderPage(path, language).title,
    language,
    ...(hasTwin ? { counterpart: placeOf(twin, "page", other) } : {}),
  };
}
