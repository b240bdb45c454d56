import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Stop } from "./frame.js";
import { renderMarkdown } from "./markdown.js";
import { placeOf, root } from "./place.js";

/** The order in which guides are read; one that is not named here comes after them. */
const GUIDES = [
  "README",
  "start",
  "anatomy",
  "rules",
  "assessment",
  "survey",
  "surveys",
  "points-class-rank",
  "communes",
  "explaining",
  "documents",
  "embedding",
  "verifying",
  "upgrading",
];

const REFERENCE = ["readings", "decision", "glossary", "laws", "proof", "performance", "mutation"];

/** The pages that the navigation shows, by the path of their Markdown. */
export function stops(): ReadonlyMap<string, Stop> {
  const files = readdirSync(join(root, "docs/guide")).filter((file) => file.endsWith(".md"));
  const guides = files.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)).map((file) => guide(file, files));
  const reference = readdirSync(join(root, "docs"))
    .flatMap((file) => (file.endsWith(".md") ? [file.slice(0, -3)] : []))
    .sort((a, b) => placed(REFERENCE, a) - placed(REFERENCE, b))
    .map((name): [string, Stop] => single(`docs/${name}.md`));
  const specification = ["vi", "en"].map((tongue): [string, Stop] => inOneLanguage("docs/spec", `spec.${tongue}.md`));
  return new Map([["README.md", readme()], ...guides, ...specification, ...reference, single("examples/README.md")]);
}

function readme(): Stop {
  return { place: "index.html", title: "par-index", tongue: "both", shelf: "none" };
}

function guide(file: string, files: readonly string[]): [string, Stop] {
  const path = `docs/guide/${file}`;
  const { title } = renderMarkdown(path);
  const tongue = file.endsWith(".en.md") ? "en" : file.endsWith(".vi.md") ? "vi" : "both";
  const other = tongue === "en" ? file.replace(".en.md", ".vi.md") : file.replace(".vi.md", ".en.md");
  const counterpart =
    other !== file && files.includes(other) ? { counterpart: placeOf(`docs/guide/${other}`, "page") } : {};
  return [path, { place: placeOf(path, "page"), title, tongue, shelf: "guide", ...counterpart }];
}

function single(path: string): [string, Stop] {
  return [
    path,
    { place: placeOf(path, "page"), title: renderMarkdown(path).title, tongue: "both", shelf: "reference" },
  ];
}

/** A page of the reference that stands in each language by itself. */
function inOneLanguage(folder: string, file: string): [string, Stop] {
  const path = `${folder}/${file}`;
  const tongue = file.endsWith(".en.md") ? "en" : "vi";
  const other = tongue === "en" ? file.replace(".en.md", ".vi.md") : file.replace(".vi.md", ".en.md");
  const { title } = renderMarkdown(path);
  return [
    path,
    {
      place: placeOf(path, "page"),
      title,
      tongue,
      shelf: "reference",
      counterpart: placeOf(`${folder}/${other}`, "page"),
    },
  ];
}

function rankOf(file: string): number {
  return placed(GUIDES, file.replace(/\.(vi|en)\.md$/, ""));
}

function placed(order: readonly string[], name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}
