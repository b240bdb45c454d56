import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { trackedFiles } from "./repository.js";
import { root } from "./tree.js";

const { scripts, engines } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};
const files = trackedFiles().filter((path) => path.startsWith(".github/workflows/"));
const lines = files.flatMap((path) =>
  readFileSync(`${root}${path}`, "utf8")
    .split("\n")
    .map((line) => ({ path, line })),
);
const commands = lines.flatMap(({ path, line }) => {
  const [, command] = /^\s+- run: (.*)$/.exec(line) ?? [];
  return command === undefined ? [] : [{ path, command }];
});

describe("the workflows of a host", () => {
  it("run `.ci/run`, `npm ci` and npm scripts that exist, and nothing else", () => {
    expect(commands.length).toBeGreaterThan(5);
    const strange = commands.filter(({ command }) => {
      const [, script] = /^npm run ([\w:]+)(?: -- [-\w "$]+)?$/.exec(command) ?? [];
      return command !== ".ci/run" && command !== "npm ci" && !(script !== undefined && script in scripts);
    });
    expect(strange).toEqual([]);
  });

  it("write each command on the line of its `run`, so that none is missed above", () => {
    expect(lines.filter(({ line }) => /\brun:/.test(line)).length).toBe(commands.length);
  });

  it("test every line of Node from the oldest that package.json accepts", () => {
    const [, matrix = ""] = /node: \[([\d, ]+)\]/.exec(readFileSync(`${root}.github/workflows/ci.yml`, "utf8")) ?? [];
    const versions = matrix.split(",").map(Number);
    expect(versions[0]).toBe(Number(/\d+/.exec(engines.node)?.[0]));
    expect(versions).toEqual([20, 22, 24, 26]);
  });

  it("hold no secret and may write nothing; only a release proves who it is", () => {
    expect(lines.filter(({ line }) => /secrets\.|NPM_TOKEN|: write/.test(line))).toEqual([
      { path: ".github/workflows/release.yml", line: "      id-token: write" },
    ]);
    for (const path of files)
      expect(readFileSync(`${root}${path}`, "utf8")).toContain("\npermissions:\n  contents: read\n");
  });
});
