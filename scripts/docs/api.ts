import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix, relative } from "node:path";
import {
  Application,
  Comment,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  OptionDefaults,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";
import { load, type PluginOptions } from "typedoc-plugin-markdown";
import { load as loadMissing } from "typedoc-plugin-missing-exports";
import { entries } from "../entries.js";
import { type ApiModule, apiIndex, shelvesIn } from "./apiIndex.js";
import { frame } from "./frame.js";
import { write } from "./guides.js";
import { renderText } from "./markdown.js";
import { LANGUAGES, root } from "./place.js";
import { sourceAddress } from "./project.js";
import type { Found } from "./search.js";

/** Where types go that an exported one is made of, and that no program names. */
const INNER = "inner";

/** How TypeDoc writes a page for each name, as Markdown. */
const MARKDOWN: Partial<PluginOptions> = {
  outputFileStrategy: "members",
  entryFileName: "index",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  pageTitleTemplates: { module: "{name}", member: "{name}" },
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  propertyMembersFormat: "table",
  enumMembersFormat: "table",
  tableColumnSettings: { hideSources: true, hideModifiers: true },
};

/** The reference of every export, a warning being an error: how many pages there are, and what a search finds. */
export async function writeApi(): Promise<{ readonly pages: number; readonly found: readonly Found[] }> {
  const out = mkdtempSync(join(tmpdir(), "par-index-api-"));
  const modules = await writtenTo(out);
  const found: Found[] = [];
  for (const language of LANGUAGES) {
    const index = apiIndex(modules, language);
    write(index.stop.place, frame(index, shelvesIn(modules, undefined)));
    found.push({ place: index.stop.place, page: index.stop.title, heading: "", text: index.summary ?? "", language });
  }
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  // The contents page is ours: it begins with what most readers need.
  for (const file of files.filter((one) => one !== "index.md")) {
    const text = readFileSync(join(out, file), "utf8");
    const rendered = renderText(text, (href) => href.replace(/\.md(?=#|$)/, ".html"));
    const place = posix.join("api", file.replace(/\.md$/, ".html"));
    const own = modules.find(({ name }) => posix.dirname(file) === name || posix.dirname(posix.dirname(file)) === name);
    const path = /^Defined in: \[([^\]]+):\d+\]/m.exec(text)?.[1]?.replaceAll("\\", "");
    const stop = {
      place,
      title: rendered.title,
      language: "en" as const,
      counterpart: "api/index.html",
      ...(path && { path }),
    };
    write(place, frame({ ...rendered, stop, headings: [], body: rendered.html }, shelvesIn(modules, own)));
    const summary = text
      .split("\n\n")
      .find((block) => /^[A-Z“"`]/.test(block) && !/^(Defined in|Function:)/.test(block));
    found.push({ place, page: rendered.title, heading: "", text: `${own?.name ?? ""}: ${plain(summary ?? "")}` });
  }
  rmSync(out, { recursive: true, force: true });
  return { pages: files.length + 1, found };
}

async function writtenTo(out: string): Promise<readonly ApiModule[]> {
  const ways = entries();
  const app = await Application.bootstrapWithPlugins({
    plugin: [loadMissing, load as (app: Application) => void],
    entryPoints: ways.map(({ page }) => join(root, "src", page)),
    tsconfig: join(root, "scripts/tsconfig.build.json"),
    out,
    name: "par-index",
    readme: "none",
    categorizeByGroup: false,
    categoryOrder: [...foldersOf("index.ts")],
    sort: ["kind", "alphabetical"],
    kindSortOrder: ["Function", "Variable", "Class", "Interface", "TypeAlias"],
    disableGit: true,
    gitRevision: "main",
    basePath: join(root, "src"),
    sourceLinkTemplate: `${sourceAddress("src")}/{path}#L{line}`,
    excludeInternal: true,
    excludeExternals: true,
    blockTags: [...OptionDefaults.blockTags, "@clause", "@law"],
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
    validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: false },
    logLevel: "Warn",
    ...({ internalModule: INNER, collapseInternalModule: false, ...MARKDOWN } as object),
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
  return modulesOf(project, out);
}

/** The modules and their names, with the places that TypeDoc has given them. */
function modulesOf(project: ProjectReflection, out: string): readonly ApiModule[] {
  const files = new Set(readdirSync(out, { recursive: true, encoding: "utf8" }));
  return (project.children ?? []).map((module) => ({
    name: module.name,
    summary: plain(Comment.combineDisplayParts(module.comment?.summary)),
    members: (module.children ?? []).flatMap((one) => {
      const folder = FOLDERS.get(one.kind);
      const file = `${module.name}/${folder}/${one.name}.md`;
      if (folder === undefined || !files.has(file)) return [];
      const { summary } = one.comment?.summary.length ? one.comment : (one.signatures?.[0]?.comment ?? { summary: [] });
      return [
        {
          name: one.name,
          kind: one.kindOf(ReflectionKind.Function)
            ? ("function" as const)
            : one.kindOf(ReflectionKind.Variable)
              ? ("value" as const)
              : ("type" as const),
          place: `api/${file.replace(/\.md$/, ".html")}`,
          summary: plain(Comment.combineDisplayParts(summary)),
        },
      ];
    }),
  }));
}

/** The folders in which the plugin puts the pages of a kind. */
const FOLDERS: ReadonlyMap<ReflectionKind, string> = new Map([
  [ReflectionKind.Function, "functions"],
  [ReflectionKind.Variable, "variables"],
  [ReflectionKind.Class, "classes"],
  [ReflectionKind.Interface, "interfaces"],
  [ReflectionKind.TypeAlias, "type-aliases"],
]);

/** The folders in the order in which a contents page names them: the core's is that in which data is processed. */
function foldersOf(page: string): ReadonlySet<string> {
  const text = readFileSync(join(root, "src", page), "utf8");
  return new Set([...text.matchAll(/ from "\.\/(\w+)\//g)].map(([, folder = ""]) => folder));
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
