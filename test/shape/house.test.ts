import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../../src/scheme/stamp.js";
import { files, ROOMS, root } from "./tree.js";

/** Each place where the house's rule is broken, as `file: what`. */
function breaches(of: (file: (typeof files)[number]) => readonly string[]): string[] {
  return files.flatMap((file) => of(file).map((what) => `${file.path}: ${what}`));
}

describe("the house", () => {
  it("has only the rooms of the design", () => {
    const rooms = new Set(files.map(({ room }) => room));
    expect([...rooms].filter((room) => !ROOMS.includes(room)).sort()).toEqual(["cli.ts", "index.ts"]);
  });

  it("lets a room import only rooms above it", () => {
    expect(
      breaches(({ room, imports }) => {
        if (room === "cli.ts" || room === "index.ts") return [];
        const above = ROOMS.slice(0, ROOMS.indexOf(room) + 1);
        return imports.flatMap(({ to, from }) => (to === null || above.includes(to.split("/")[0] ?? "") ? [] : [from]));
      }),
    ).toEqual([]);
  });

  it("keeps schemes to data: they import types, and one another", () => {
    expect(
      breaches(({ room, imports }) => {
        if (room !== "schemes") return [];
        return imports.filter(({ to, typeOnly }) => !typeOnly && !to?.startsWith("schemes/")).map(({ from }) => from);
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
          .filter(({ from }) => from.startsWith("zod"))
          .filter(({ statement }) => !path.endsWith("/schema.ts") || statement !== 'import * as z from "zod/mini";')
          .map(({ statement }) => statement),
      ),
    ).toEqual([]);
  });

  it("imports decimal.js only in number/decimal.ts, and Node only in cli.ts", () => {
    const allowed = { "decimal.js": "number/decimal.ts", "node:": "cli.ts" };
    expect(
      breaches(({ path, imports }) =>
        Object.entries(allowed).flatMap(([name, place]) =>
          imports.filter(({ from }) => from.startsWith(name) && path !== place).map(({ from }) => from),
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

  it("has no circle of imports", () => {
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

  it("has no drawer for things without a room, no default export and no long file", () => {
    const drawers = /(^|\/)(utils?|helpers?|common|core|types|manager)(\/|\.ts$)/;
    expect(files.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([]);
    expect(breaches(({ text }) => (/^export default/m.test(text) ? ["default export"] : []))).toEqual([]);
    const long = files.filter(({ path, room, text }) => {
      return room !== "schemes" && path !== "issue/register.ts" && text.split("\n").length > 260;
    });
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("asks no clock, no chance, no locale and no code out of data", () => {
    const forbidden =
      /\bDate\.now|new Date\(|Math\.random|\bIntl\.|\.toLocale|\beval\(|new Function\(|new RegExp\(|\bprocess\./g;
    expect(
      breaches(({ path, text }) => (path === "cli.ts" ? [] : [...text.matchAll(forbidden)].map(([found]) => found))),
    ).toEqual([]);
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
