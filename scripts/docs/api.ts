import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
  Application,
  Comment,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  OptionDefaults,
  ReflectionKind,
} from "typedoc";
import { entries } from "../entries.js";
import { root, site, wayFrom } from "./place.js";

/** Where a link of TypeDoc's header leads; TypeDoc writes it the same on every page, however deep. */
const HERE = "https://site.invalid/";

/** Types that only spell out an exported one; a reader has nothing to ask of them by name. */
const INNER = [
  "CodesIn",
  "CountedOf",
  "CriteriaOf",
  "AdjustmentOn",
  "EntryOn",
  "IdIn",
  "LeavesIn",
  "MeasureFactsOf",
  "Written",
  "register",
];

/** The reference of every export, a warning being an error; how many pages there are. */
export async function writeApi(): Promise<number> {
  const out = join(site, "api");
  const ways = entries();
  const app = await Application.bootstrap({
    entryPoints: ways.map(({ page }) => join(root, "src", page)),
    tsconfig: join(root, "scripts/tsconfig.build.json"),
    out,
    name: "par-index · API",
    readme: "none",
    // The navigation by entry, the core first; the core's names by folder.
    navigation: { includeCategories: true, includeGroups: false },
    categorizeByGroup: false,
    categoryOrder: [...foldersOf("index.ts")],
    sort: ["kind", "alphabetical"],
    kindSortOrder: ["Function", "Variable", "Class", "Interface", "TypeAlias"],
    favicon: join(root, "scripts/docs/icon.svg"),
    disableSources: true,
    hideGenerator: true,
    excludeInternal: true,
    blockTags: [...OptionDefaults.blockTags, "@clause", "@law"],
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
    intentionallyNotExported: INNER,
    validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: false },
    navigationLinks: { "Hướng dẫn · Guides": `${HERE}index.html`, Playground: `${HERE}playground/index.html` },
    customCss: join(root, "scripts/docs/api.css"),
    logLevel: "Warn",
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context: Context, declared: DeclarationReflection) => {
    const file = context.getSymbolFromReflection(declared)?.declarations?.[0]?.getSourceFile().fileName;
    const path = file === undefined ? undefined : relative(join(root, "src"), file);
    if (declared.kindOf(ReflectionKind.Module)) {
      declared.name = ways.find(({ page }) => page === path)?.name ?? declared.name;
      return;
    }
    if (path === undefined || !declared.parent?.kindOf(ReflectionKind.Module)) return;
    declared.comment ??= new Comment();
    declared.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: path.split("/")[0] ?? "" }]));
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc has not understood the library");
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc has warned");
  return linkedRelatively(out);
}

/** The folders in the order in which a contents page names them: the core's is that in which data travels. */
function foldersOf(page: string): ReadonlySet<string> {
  const text = readFileSync(join(root, "src", page), "utf8");
  return new Set([...text.matchAll(/ from "\.\/(\w+)\//g)].map(([, folder = ""]) => folder));
}

/** Makes the links of the header relative to each page. */
function linkedRelatively(out: string): number {
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const text = readFileSync(join(out, page), "utf8");
    const relativeTo = (_: string, place: string): string => `"${wayFrom(join("api", page), place)}"`;
    writeFileSync(join(out, page), text.replace(new RegExp(`"${HERE}([^"]*)"`, "g"), relativeTo));
  }
  return pages.length;
}
