import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { entries } from "../entries.js";
import type { Packed } from "../pack.js";
import type { Check } from "./check.js";

/** What is shipped as it stands in the repository: sources for the maps, and everything that pages lead to. */
const AS_IT_STANDS = [
  "src",
  "schema",
  "docs",
  "examples",
  "test/vectors/README.md",
  "test/vectors/accepted",
  "test/vectors/refused",
];

/**
 * What may be in the tarball, and must: the mirror of src, Node's files, each with its map; the CommonJS files with
 * their types; what stands in the repository; the papers. What several entries share has a name that follows from its bytes.
 */
export function expectedContents(root: string): readonly string[] {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const names = entries().map(({ name }) => name.split("/")[1] ?? "index");
  const shared = (folder: string, name: RegExp): readonly string[] =>
    readdirSync(join(root, folder))
      .filter((file) => name.test(file))
      .map((file) => `${folder}/${file}`);
  const listed = execFileSync("git", ["ls-files", "-z", "--", ...AS_IT_STANDS], { cwd: root, encoding: "utf8" });
  const code = [
    ...sources.map((path) => `dist/esm/${path.replace(/\.ts$/, ".js")}`),
    ...["cli", ...names].map((name) => `dist/node/${name}.js`),
    ...shared("dist/node", /^chunk-[A-Z0-9]{8}\.js$/),
    ...sources.map((path) => `dist/esm/${path.replace(/\.ts$/, ".d.ts")}`),
  ];
  return [
    ...code.flatMap((path) => [path, `${path}.map`]),
    ...names.flatMap((name) => [`dist/cjs/${name}.cjs`, `dist/cjs/${name}.d.cts`]),
    ...shared("dist/cjs", /^(chunk-[A-Z0-9]{8}\.cjs|\w+-[\w-]{8}\.d\.cts)$/),
    ...listed.split("\0").filter((path) => path !== ""),
    ...shared("dist/node", /^notices\.txt$/),
    ...["docs/llms.txt", "docs/llms-full.txt"],
    ...["package.json", "README.md", "LICENSE", "CONTRIBUTING.md", "SECURITY.md"],
    ...readdirSync(root).filter((name) => name === "CHANGELOG.md"),
  ];
}

export function contentsAreReviewed(root: string, { files, size, unpackedSize }: Packed): Omit<Check, "name"> {
  const expected = expectedContents(root);
  const found = files.map(({ path }) => path.replaceAll("\\", "/"));
  return {
    says: `${found.length} files, ${size} bytes packed, ${unpackedSize} unpacked`,
    faults: [
      ...found.filter((path) => !expected.includes(path)).map((path) => `${path} is not to be shipped`),
      ...expected.filter((path) => !found.includes(path)).map((path) => `${path} is missing`),
    ],
  };
}
