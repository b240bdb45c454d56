/**
 * Conformance vectors: writes the files of this folder and their pins from the tables.
 *
 *   npm run generate -- vectors
 *   npm run generate -- vectors --check        says which of them are no longer what the tables make
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildFiles, pinsOf } from "./build.js";
import { printJson } from "./vector.js";

const here = fileURLToPath(new URL("./", import.meta.url));
const files = buildFiles();
const texts = new Map(
  [...files, ["pinned.json", pinsOf(files)] as const].map(([path, file]) => [path, `${printJson(file)}\n`]),
);

const folders = ["accepted", "refused"];
if (!process.argv.includes("--check")) {
  for (const folder of folders) {
    rmSync(here + folder, { recursive: true, force: true });
    mkdirSync(here + folder);
  }
  for (const [path, text] of texts) writeFileSync(here + path, text);
}

const there = folders.flatMap((folder) => readdirSync(here + folder).map((name) => `${folder}/${name}`));
const missing = [...texts.keys()].filter((path) => path !== "pinned.json" && !there.includes(path));
const stale = [...texts].filter(
  ([path, text]) => !missing.includes(path) && readFileSync(here + path, "utf8") !== text,
);
const stray = there.filter((path) => !texts.has(path));
const differing = [...missing, ...stale.map(([path]) => path), ...stray];
const count = [...files.values()].reduce((sum, { vectors }) => sum + vectors.length, 0);
console.log(`${files.size} files, ${count} vectors`);
for (const path of differing) console.error(`not up to date: ${path}`);
process.exitCode = differing.length > 0 ? 1 : 0;
