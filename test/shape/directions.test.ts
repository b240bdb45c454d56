import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { trackedFiles } from "./repository.js";
import { root } from "./tree.js";

/** What the code of each folder may import of the others by a path; `par-index` it may besides. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  src: [],
  examples: [],
  // The playground shows the simulated province of example 08; no example knows of it.
  "docs/playground": ["examples"],
  scripts: ["src"],
  test: ["src", "scripts", "examples", "docs/playground"],
};

const folders = Object.keys(MAY_IMPORT);

interface Import {
  readonly from: string;
  readonly to: string;
}

function folderOf(path: string): string {
  return folders.find((folder) => path.startsWith(`${folder}/`)) ?? "";
}

/** Every import of a file by a path. */
function importsOf(path: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), "utf8"), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => ({ from: path, to: posix.join(dirname(path), fileName) }));
}

const imports = trackedFiles()
  .filter((path) => /\.(ts|tsx|js|mjs)$/.test(path) && folderOf(path) !== "")
  .flatMap(importsOf);

describe("imports between the folders of the project", () => {
  it("are found", () => {
    const pairs = new Set(imports.map(({ from, to }) => `${folderOf(from)} → ${folderOf(to)}`));
    expect([...pairs]).toEqual(expect.arrayContaining(["src → src", "scripts → src", "test → scripts"]));
  });

  it("go one way: scripts/ makes and imports nothing of test/, which proves", () => {
    const against = imports.filter(({ from, to }) => {
      const [here, there] = [folderOf(from), folderOf(to)];
      return here !== there && !MAY_IMPORT[here]?.includes(there);
    });
    expect(against.map(({ from, to }) => `${from}: ${to}`)).toEqual([]);
  });
});
