import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { trackedFiles } from "./repository.js";
import { root } from "./tree.js";

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** npm runs these by itself, or has a shorter way to run them. */
const SPELT: Readonly<Record<string, string>> = { start: "npm start", test: "npm test", prepack: "(`prepack`)" };

/** Examples that are packages of their own, with their own commands. */
const ELSEWHERE = /^examples\/embed\/|^docs\/guide\//;

/** The first column of the tables of commands, one table in each language. */
const guide = readFileSync(`${root}CONTRIBUTING.md`, "utf8");

/** The programs that a file starts by name. */
function programsIn(file: string): readonly string[] {
  const text = readFileSync(`${root}${file}`, "utf8");
  return [...text.matchAll(/^ {2}(\w+): \{\s*file: "/gm)].map(([, name = ""]) => name);
}

describe("the commands of the project", () => {
  it("are at most twelve", () => {
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(12);
  });

  it("start files that are there", () => {
    const named = Object.values(scripts).flatMap((command) => command.match(/\b[\w./]+\.(?:ts|json)\b/g) ?? []);
    expect(named.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
  });

  it.each(Object.keys(scripts))("%s stands in CONTRIBUTING.md in both languages", (name) => {
    expect(guide.split(SPELT[name] ?? `\`npm run ${name}\` |`).length - 1).toBeGreaterThanOrEqual(2);
  });

  it.each(["test/proof.ts", "test/bench.ts"])("%s starts only what CONTRIBUTING.md names", (file) => {
    const programs = programsIn(file);
    expect(programs.length).toBeGreaterThan(3);
    expect(programs.filter((name) => guide.split(`\`-- ${name}`).length < 3)).toEqual([]);
  });

  it("are named nowhere when they are no longer there", () => {
    const pages = trackedFiles().filter((path) => /\.(md|ts)$/.test(path) && !ELSEWHERE.test(path));
    const gone = pages.flatMap((path) =>
      [...readFileSync(`${root}${path}`, "utf8").matchAll(/npm run (?:-s )?([a-z][\w:]*)/g)]
        .filter(([, name = ""]) => !(name in scripts))
        .map(([command]) => `${path}: ${command}`),
    );
    expect(gone).toEqual([]);
  });
});
