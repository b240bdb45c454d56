import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../../src/scheme/stamp.js";
import { CORE, FOLDERS, files, MODULES, nodesOf, root, type SourceFile } from "./tree.js";

/** Each place where a rule of the structure is broken, as `file: what`. */
function breaches(of: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap((file) => of(file).map((what) => `${file.path}: ${what}`));
}

/** Each node that breaks it, as `file:line: text`. */
function nodes(breaks: (node: ts.Node) => boolean, among = files): string[] {
  return among.flatMap(({ path, source }) =>
    nodesOf(source)
      .filter(breaks)
      .map((node) => {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        return `${path}:${line + 1}: ${node.getText().split("\n")[0]}`;
      }),
  );
}

describe("the structure of src", () => {
  it("has only the folders of the design, and the contents page of the core", () => {
    const folders = new Set(files.map(({ folder }) => folder));
    expect([...folders].filter((folder) => !FOLDERS.includes(folder))).toEqual(["index.ts"]);
  });

  it("lets a folder of the core import only what stands before it, and a module only the core and what is drawn", () => {
    expect(
      breaches(({ folder, imports }) => {
        if (folder === "index.ts") return [];
        const drawn = MODULES[folder];
        const may = drawn === undefined ? CORE.slice(0, CORE.indexOf(folder) + 1) : [...CORE, folder, ...drawn];
        return imports.flatMap(({ to, from }) => (to === null || may.includes(to.split("/")[0] ?? "") ? [] : [from]));
      }),
    ).toEqual([]);
  });

  it("keeps schemes to data: they import types, one another, and what makes an edition of its annex", () => {
    const makers = ["table/schemeFromTable.ts", "table/clauseText.ts", "criteria/edit.ts"];
    expect(
      breaches(({ folder, imports }) => {
        if (folder !== "schemes") return [];
        return imports
          .filter(({ to, typeOnly }) => !typeOnly && !to?.startsWith("schemes/") && !makers.includes(to ?? ""))
          .map(({ from }) => from);
      }),
    ).toEqual([]);
  });

  it("has one contents page for each entry, which nothing imports", () => {
    const pages = files.filter(({ path }) => path.endsWith("index.ts")).map(({ path }) => path);
    const modules = Object.keys(MODULES).filter((name) => name !== "cli");
    expect(pages.sort()).toEqual(["index.ts", ...modules.map((name) => `${name}/index.ts`)].sort());
    expect(
      breaches(({ imports }) => imports.filter(({ to }) => to?.endsWith("index.ts")).map(({ from }) => from)),
    ).toEqual([]);
  });

  it("imports zod in one file, which makes schemas when they are asked for, and only zod/mini", () => {
    expect(
      breaches(({ path, imports }) =>
        imports
          .map(({ from }) => from)
          .filter((from) => /^zod\b/.test(from) && (path !== "document/zod.ts" || from !== "zod/mini")),
      ),
    ).toEqual([]);
  });

  it("imports jsonc-parser in one file, in whose place the build puts its code", () => {
    expect(
      breaches(({ path, imports }) =>
        imports.map(({ from }) => from).filter((from) => /^jsonc-parser\b/.test(from) && path !== "document/jsonc.ts"),
      ),
    ).toEqual([]);
  });

  it("makes schemas only in files named schema.ts; document/ makes readers of them", () => {
    expect(
      breaches(({ path, imports }) =>
        imports
          .filter(({ to }) => to === "document/zod.ts")
          .map(({ statement }) => statement)
          .filter((statement) => !path.endsWith("/schema.ts") && !statement.startsWith("import type"))
          .filter(() => path !== "document/note.ts" && path !== "document/compile.ts"),
      ),
    ).toEqual([]);
  });

  it("imports no decimal.js, and Node only in cli/", () => {
    expect(
      breaches(({ folder, imports }) =>
        imports
          .map(({ from }) => from)
          .filter((from) => /^decimal\.js\b/.test(from) || (isBuiltin(from) && !isCommandLine(folder))),
      ),
    ).toEqual([]);
  });

  it("imports every file by its own name", () => {
    const known = new Set(files.map(({ path }) => path));
    expect(breaches(({ imports }) => imports.flatMap(({ to }) => (to === null || known.has(to) ? [] : [to])))).toEqual(
      [],
    );
  });

  it("has no circle of imports, of values or of types", () => {
    const graph = new Map(files.map(({ path, imports }) => [path, imports.flatMap(({ to }) => to ?? [])]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  it("has no folder for things that belong nowhere", () => {
    const drawers = /(^|\/)(utils?|helpers?|common|core|types|manager)(\/|\.ts$)/;
    expect(files.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it("has no default export", () => {
    expect(nodes(isDefaultExport)).toEqual([]);
  });

  it("has no file of more than 250 lines, but for contents pages and data: the editions, the register of issues", () => {
    expect(
      breaches(({ path, folder, source }) => {
        const lines = source.text.trimEnd().split("\n").length;
        const isList =
          folder === "schemes" ||
          path === "issue/register.ts" ||
          path === "issue/notices.ts" ||
          path.endsWith("index.ts");
        return !isList && lines > 250 ? [`${lines} lines`] : [];
      }),
    ).toEqual([]);
  });

  it("asks no clock, no chance, no locale, no process and no code out of data", () => {
    const library = files.filter(({ folder }) => !isCommandLine(folder));
    // A hash is the same by whomever it is made, and lines are in whatever thread; this file asks the runtime whether it has them.
    const asksForModules = ({ path }: { readonly path: string }): boolean => path === "document/builtin.ts";
    expect(
      nodes(
        asksTheWorld,
        library.filter((file) => !asksForModules(file)),
      ),
    ).toEqual([]);
    const asked = nodes(asksTheWorld, library.filter(asksForModules)).map((one) => one.split(": ").at(-1));
    expect([...new Set(asked)].sort()).toEqual(["globalThis", "process"]);
  });

  it("stamps results with the version of the package", () => {
    const { name, version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    expect(ENGINE).toBe(`${name} ${version}`);
  });

  it("writes no registry host into the lock file", () => {
    expect(readFileSync(`${root}package-lock.json`, "utf8")).not.toContain('"resolved"');
  });
});

/** The command line may do what the library may not: read, write, and end a process. */
function isCommandLine(folder: string): boolean {
  return folder === "cli";
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
    return !ts.isDefaultClause(node.parent);
  }
  return ts.isExportSpecifier(node) && node.name.text === "default";
}

const WORLD = /^(Date|Intl|performance|crypto|process|globalThis|eval|Function|RegExp)$/;
const WORDS = /^(toLocale\w*|localeCompare|random)$/;

/** A name of what differs from one machine or run to the next, or makes code; a property merely so called is not. */
function asksTheWorld(node: ts.Node): boolean {
  if (!ts.isIdentifier(node)) return false;
  const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  if (isProperty) return WORDS.test(node.text);
  if (isStatedTime(node.parent)) return false;
  return WORLD.test(node.text) && !ts.isPropertySignature(node.parent) && !ts.isPropertyAssignment(node.parent);
}

/** A time that is written down whole, with its zone, is the same on every machine: `new Date("1980-01-01T00:00:00Z")`. */
function isStatedTime(node: ts.Node): boolean {
  return ts.isNewExpression(node) && /^new Date\("\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"\)$/.test(node.getText());
}
