import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root, site } from "./place.js";

const source = join(root, "docs/playground");

/** The playground: one script for the page and one for its worker, both out of the library as it is packed. */
export async function writePlayground(): Promise<void> {
  const out = join(site, "playground");
  mkdirSync(out, { recursive: true });
  for (const file of ["index.html", "style.css"]) copyFileSync(join(source, file), join(out, file));
  await build({
    entryPoints: { playground: join(source, "main.ts"), worker: join(source, "worker.ts") },
    outdir: out,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    alias: { "par-index/survey": join(root, "dist/esm/fieldwork"), "par-index": join(root, "dist/esm") },
    // The aliases stand for the packed library: the path that the type checker takes would lead to its source.
    tsconfigRaw: {},
    logLevel: "warning",
  });
}
