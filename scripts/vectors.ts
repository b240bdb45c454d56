/**
 * Conformance vectors: `npx tsx scripts/vectors.ts --write` writes the files of `test/vectors/` and their pins from the
 * tables; without `--write` it says which of them are no longer what the tables make.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildFiles, pinsOf } from "../test/vectors/build.js";
import { printJson } from "../test/vectors/vector.js";

const root = fileURLToPath(new URL("../test/vectors/", import.meta.url));
const files = buildFiles();
const texts = new Map(
  [...files, ["pinned.json", pinsOf(files)] as const].map(([path, file]) => [path, `${printJson(file)}\n`]),
);

const folders = ["accepted", "refused"];
if (process.argv.includes("--write")) {
  for (const folder of folders) {
    rmSync(root + folder, { recursive: true, force: true });
    mkdirSync(root + folder);
  }
  for (const [path, text] of texts) writeFileSync(root + path, text);
}

const there = folders.flatMap((folder) => readdirSync(root + folder).map((name) => `${folder}/${name}`));
const stale = [...texts].filter(([path, text]) => readFileSync(root + path, "utf8") !== text).map(([path]) => path);
const stray = there.filter((path) => !texts.has(path));
const count = [...files.values()].reduce((sum, { vectors }) => sum + vectors.length, 0);
console.log(`${files.size} files, ${count} vectors`);
for (const path of [...stale, ...stray]) console.error(`not up to date: ${path}`);
process.exitCode = stale.length + stray.length > 0 ? 1 : 0;
