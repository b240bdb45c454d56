import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Writes the program into a folder as one file, so that each run starts at once. */
export function bundledIn(folder: string): string {
  const outfile = join(folder, "cli.mjs");
  buildSync({
    entryPoints: [fileURLToPath(new URL("../../../src/cli/cli.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    // As the package is built: the `main` of the JSON parser's package cannot be bundled.
    mainFields: ["module", "main"],
  });
  return outfile;
}
