import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { install, pack } from "../pack.js";
import type { Check } from "./check.js";

/** Reads every vector file as a port would that has installed the vectors, and holds it against its pin. */
const PROGRAM = `
import { createRequire } from "node:module";
import { digest } from "par-index";
const require = createRequire(import.meta.url);
const pinned = require("par-index-vectors/pinned.json");
const read = Object.entries(pinned).map(([path, pin]) => [path, pin, require("par-index-vectors/" + path)]);
const count = read.reduce((sum, [, , file]) => sum + file.vectors.length, 0);
const unpinned = read.filter(([, pin, file]) => digest(file) !== pin).map(([path]) => path);
console.log(JSON.stringify({ files: read.length, count, unpinned }));
`;

/** The vectors as a package of their own: packed, installed beside the library, read whole. */
export function vectorsArePackable(root: string, folder: string, library: string): Omit<Check, "name"> {
  const from = join(root, "test/vectors");
  const packed = pack(folder, from);
  const home = join(folder, "port");
  install(home, packed.path, library);
  writeFileSync(join(home, "read.mjs"), PROGRAM);
  const printed = execFileSync(process.execPath, ["read.mjs"], { cwd: home, encoding: "utf8" });
  const { files, count, unpinned } = JSON.parse(printed);
  const paths = packed.files.map(({ path }) => path);
  const vectors = paths.filter((path) => /^(accepted|refused)\/[\w-]+\.json$/.test(path));
  const papers = ["LICENSE", "README.md", "package.json", "pinned.json"];
  const licences = [root, from].map((place) => readFileSync(join(place, "LICENSE"), "utf8"));
  return {
    says: `${packed.name} ${packed.version}: ${count} vectors in ${files} files, ${packed.size} bytes packed`,
    faults: [
      ...unpinned.map((path: string) => `${path} is not what is pinned`),
      ...paths.filter((path) => !vectors.includes(path) && !papers.includes(path)).map((path) => `${path} is a stray`),
      ...papers.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
      ...(vectors.length === files ? [] : [`${vectors.length} files are packed, ${files} are pinned`]),
      ...(licences[0] === licences[1] ? [] : ["test/vectors/LICENSE is not the project's"]),
    ],
  };
}
