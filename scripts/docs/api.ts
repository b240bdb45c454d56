import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Application, Comment, CommentTag, type Context, Converter, type DeclarationReflection } from "typedoc";
import { FOLDERS, MODULES } from "../../test/shape/tree.js";
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
  const app = await Application.bootstrap({
    entryPoints: [
      "index.ts",
      ...Object.keys(MODULES)
        .filter((name) => name !== "cli")
        .map((name) => `${name}/index.ts`),
    ].map((path) => join(root, "src", path)),
    tsconfig: join(root, "tsconfig.build.json"),
    out,
    name: "par-index · API",
    readme: "none",
    // The navigation by folder: in the order in which data travels.
    navigation: { includeCategories: true, includeGroups: false },
    categorizeByGroup: false,
    defaultCategory: "scheme",
    categoryOrder: [...FOLDERS],
    sort: ["kind", "alphabetical"],
    kindSortOrder: ["Function", "Variable", "Class", "Interface", "TypeAlias"],
    favicon: join(root, "scripts/docs/icon.svg"),
    disableSources: true,
    hideGenerator: true,
    excludeInternal: true,
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
    const room = file === undefined ? undefined : relative(join(root, "src"), file).split("/")[0];
    if (room === undefined || !declared.parent?.isProject()) return;
    declared.comment ??= new Comment();
    declared.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: room }]));
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc has not understood the library");
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc has warned");
  return homeward(out);
}

/** Makes the links of the header relative to each page. */
function homeward(out: string): number {
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const text = readFileSync(join(out, page), "utf8");
    const relativeTo = (_: string, place: string): string => `"${wayFrom(join("api", page), place)}"`;
    writeFileSync(join(out, page), text.replace(new RegExp(`"${HERE}([^"]*)"`, "g"), relativeTo));
  }
  return pages.length;
}
