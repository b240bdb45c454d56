import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Packed } from "../pack.js";
import type { Check } from "./check.js";

/**
 * What may be in the tarball, and must: the mirror of src, Node's files, one CommonJS file with its types, the schemas, the
 * papers. What Node's two files share has a name that follows from its bytes.
 */
export function expectedContents(root: string): readonly string[] {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  return [
    ...sources.flatMap((path) => [".js", ".d.ts"].map((ending) => `dist/esm/${path.replace(/\.ts$/, ending)}`)),
    ...readdirSync(join(root, "dist/node"))
      .filter((name) => /^(index|cli|chunk-[A-Z0-9]{8})\.js$/.test(name))
      .map((name) => `dist/node/${name}`),
    "dist/cjs/index.cjs",
    "dist/cjs/index.d.cts",
    ...readdirSync(join(root, "schema")).map((name) => `schema/${name}`),
    ...["package.json", "README.md", "LICENSE"],
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
