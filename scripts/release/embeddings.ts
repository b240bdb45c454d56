import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The manifests of the examples of embedding: each names the very version, as the results of a year must be computed again. */
export function embeddings(root: string): readonly string[] {
  const folder = "examples/embed";
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}/package.json`);
}
