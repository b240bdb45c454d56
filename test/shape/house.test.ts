import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../../src/scheme/stamp.js";
import { files, nodesOf, ROOMS, root, type SourceFile } from "./tree.js";

/** Each place where the house's rule is broken, as `file: what`. */
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

describe("the house", () => {
  it("has only the rooms of the design", () => {
    const rooms = new Set(files.map(({ room }) => room));
    expect([...rooms].filter((room) => !ROOMS.includes(room)).sort()).toEqual(["cli", "cli.ts", "index.ts"]);
  });

  it("keeps the commands to the command line: only cli.ts imports cli/", () => {
    const outside = files.filter(({ room }) => room !== "cli" && room !== "cli.ts");
    expect(outside.flatMap(({ imports }) => imports.filter(({ to }) => to?.startsWith("cli")))).toEqual([]);
  });

  it("lets a room import only rooms above it", () => {
    expect(
      breaches(({ room, imports }) => {
        if (isCommandLine(room) || room === "index.ts") return [];
        const above = ROOMS.slice(0, ROOMS.indexOf(room) + 1);
        return imports.flatMap(({ to, from }) => (to === null || above.includes(to.split("/")[0] ?? "") ? [] : [from]));
      }),
    ).toEqual([]);
  });

  it("keeps schemes to data: they import types, one another, and what freezes an edition", () => {
    expect(
      breaches(({ room, imports }) => {
        if (room !== "schemes") return [];
        return imports
          .filter(({ to, typeOnly }) => !typeOnly && !to?.startsWith("schemes/") && to !== "issue/freeze.ts")
          .map(({ from }) => from);
      }),
    ).toEqual([]);
  });

  it("has one index, which nothing imports", () => {
    expect(files.filter(({ path }) => path.endsWith("index.ts")).map(({ path }) => path)).toEqual(["index.ts"]);
    expect(breaches(({ imports }) => imports.filter(({ to }) => to === "index.ts").map(({ from }) => from))).toEqual(
      [],
    );
  });

  it("imports zod only in files named schema.ts, and only zod/mini", () => {
    expect(
      breaches(({ path, imports }) =>
        imports
          .filter(({ from }) => /^zod\b/.test(from))
          .filter(({ statement }) => !path.endsWith("/schema.ts") || statement !== 'import * as z from "zod/mini";')
          .map(({ statement }) => statement),
      ),
    ).toEqual([]);
  });

  it("imports decimal.js only in number/decimal.ts, and Node only in cli.ts and cli/", () => {
    expect(
      breaches(({ path, room, imports }) =>
        imports
          .map(({ from }) => from)
          .filter(
            (from) =>
              (/^decimal\.js\b/.test(from) && path !== "number/decimal.ts") ||
              (isBuiltin(from) && !isCommandLine(room)),
          ),
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

  it("has no drawer for things without a room", () => {
    const drawers = /(^|\/)(utils?|helpers?|common|core|types|manager)(\/|\.ts$)/;
    expect(files.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it("has no default export", () => {
    expect(nodes(isDefaultExport)).toEqual([]);
  });

  it("has no file of more than 250 lines, but for the contents page and data: the editions, the register of issues", () => {
    expect(
      breaches(({ path, room, source }) => {
        const lines = source.text.trimEnd().split("\n").length;
        const isList = room === "schemes" || path === "issue/register.ts" || path === "index.ts";
        return !isList && lines > 250 ? [`${lines} lines`] : [];
      }),
    ).toEqual([]);
  });

  it("asks no clock, no chance, no locale, no process and no code out of data", () => {
    const library = files.filter(({ room }) => !isCommandLine(room));
    expect(nodes(asksTheWorld, library)).toEqual([]);
  });

  it("stamps results with the version of the package", () => {
    const { name, version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    expect(ENGINE).toBe(`${name} ${version}`);
  });

  it("holds the generated commune editions as their changes make them", () => {
    const run = () => execFileSync("npx", ["tsx", "scripts/communes.ts", "--check"], { cwd: root, stdio: "pipe" });
    expect(run).not.toThrow();
  }, 60_000);

  it("writes no registry host into the lock file", () => {
    expect(readFileSync(`${root}package-lock.json`, "utf8")).not.toContain('"resolved"');
  });
});

/** The command line may do what the library may not: read, write, and end a process. */
function isCommandLine(room: string): boolean {
  return room === "cli" || room === "cli.ts";
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
  return WORLD.test(node.text) && !ts.isPropertySignature(node.parent) && !ts.isPropertyAssignment(node.parent);
}
