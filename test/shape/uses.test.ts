import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { files, nodesOf, root, type SourceFile } from "./tree.js";

/** A value that an entry of the package exports. */
interface Exported {
  /** As it is imported: `par-index/years`. */
  readonly entry: string;
  readonly name: string;
  /** The file that it comes from, from `src/`. */
  readonly file: string;
}

/** A name that is imported from the package. */
type Import = Pick<Exported, "entry" | "name">;

const exported = files.filter(({ path }) => path.endsWith("index.ts")).flatMap(exportsOf);

/** What a colleague would look at to see how a function is used: no tests, no texts. */
const users = [...sourcesUnder("examples"), ...sourcesUnder("docs/playground")];

const imported = new Set(users.flatMap((path) => importsIn(readFileSync(`${root}${path}`, "utf8"))).map(keyOf));

/** Of each file of `src`, what files of other folders take from it; the entries take from all and do not count. */
const taken = new Set(
  files
    .filter(({ path }) => !path.endsWith("index.ts"))
    .flatMap(({ folder, source, imports }) => {
      const others = new Map(imports.map(({ from, to }) => [from, to?.startsWith(`${folder}/`) ? null : to]));
      return namesImported(source).flatMap(({ from, name }) => {
        const file = others.get(from);
        return file ? [`${file} ${name}`] : [];
      });
    }),
);

function exportsOf({ path, source }: SourceFile): Exported[] {
  const folder = path.replace(/\/?index\.ts$/, "");
  const entry = entryOf(folder);
  return nodesOf(source)
    .filter(ts.isExportDeclaration)
    .flatMap(({ isTypeOnly, moduleSpecifier, exportClause }) => {
      if (isTypeOnly || moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
      if (exportClause === undefined || !ts.isNamedExports(exportClause))
        throw new Error(`${path}: names are not listed`);
      const file = moduleSpecifier.text.replace(/^\.\//, folder === "" ? "" : `${folder}/`).replace(/\.js$/, ".ts");
      return exportClause.elements
        .filter((one) => !one.isTypeOnly)
        .map(({ name }) => ({ entry, name: name.text, file }));
    });
}

/** The entry of a folder of `src`; `fieldwork` is known as `survey`. */
function entryOf(folder: string): string {
  if (folder === "") return "par-index";
  return `par-index/${folder === "fieldwork" ? "survey" : folder}`;
}

function keyOf({ entry, name }: Import): string {
  return `${entry} ${name}`;
}

/** The programs of a folder, its tests and what it has installed or written left out. */
function sourcesUnder(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:[cm]?[jt]s|tsx)$/.test(path) && !/\.test\.\w+$/.test(path))
    .filter((path) => !path.split(/[\\/]/).some((part) => ["node_modules", "out", "dist", "test"].includes(part)))
    .map((path) => `${folder}/${path}`);
}

/** The values that a program takes from the package: by `import`, or by `require` where it is taken apart at once. */
function importsIn(text: string): Import[] {
  const source = ts.createSourceFile("user.tsx", text, ts.ScriptTarget.ES2022, true);
  return namesImported(source).flatMap(({ from, name }) =>
    /^par-index(?:\/\w+)?$/.test(from) ? [{ entry: from, name }] : [],
  );
}

function namesImported(source: ts.SourceFile): { readonly from: string; readonly name: string }[] {
  return nodesOf(source).flatMap((node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const from = node.moduleSpecifier.text;
      const clause = node.importClause;
      const named = clause?.namedBindings;
      if (named === undefined || clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || !ts.isNamedImports(named))
        return [];
      const values = named.elements.filter((one) => !one.isTypeOnly);
      return values.map(({ name, propertyName }) => ({ from, name: (propertyName ?? name).text }));
    }
    if (!ts.isVariableDeclaration(node) || !ts.isObjectBindingPattern(node.name)) return [];
    const required = /^require\("([^"]+)"\)$/.exec(node.initializer?.getText() ?? "")?.[1];
    if (required === undefined) return [];
    return node.name.elements.map(({ name, propertyName }) => ({
      from: required,
      name: (propertyName ?? name).getText(),
    }));
  });
}

function isUsed(one: Exported): boolean {
  return imported.has(keyOf(one)) || taken.has(`${one.file} ${one.name}`);
}

describe("the values that the entries export", () => {
  it("are found, under the names by which they are imported", () => {
    const keys = exported.map(keyOf);
    expect(keys).toEqual(expect.arrayContaining(["par-index evaluate", "par-index/survey sampleSize"]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are each used by an example, the playground, the command line or another folder of src", () => {
    expect(exported.filter((one) => !isUsed(one)).map(keyOf)).toEqual([]);
  });

  it("would be caught when nothing but a test used them", () => {
    expect(isUsed({ entry: "par-index", name: "nobody", file: "number/print.ts" })).toBe(false);
    expect(users.filter((path) => path.includes(".test."))).toEqual([]);
    expect(importsIn('import { type Case, evaluate as score } from "par-index"; import { x } from "other";')).toEqual([
      { entry: "par-index", name: "evaluate" },
    ]);
    expect(importsIn('const { printPath } = require("par-index");')).toEqual([
      { entry: "par-index", name: "printPath" },
    ]);
  });
});
