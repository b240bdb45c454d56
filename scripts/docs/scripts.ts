import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { write } from "./guides.js";
import { root, site } from "./place.js";
import { address, version } from "./project.js";

const source = join(root, "docs/playground");

/**
 * Every script of the site, and the playground around its own: one for the page and one for its worker, both out of the library
 * as it is packed.
 */
export async function writeScripts(): Promise<void> {
  const out = join(site, "playground");
  mkdirSync(out, { recursive: true });
  copyFileSync(join(source, "style.css"), join(out, "style.css"));
  const page = readFileSync(join(source, "index.html"), "utf8");
  write("playground/index.html", page.replace("VERSION", version).replace("REPOSITORY", address));
  const common = {
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    tsconfigRaw: {},
    logLevel: "warning",
  } as const;
  await build({
    ...common,
    entryPoints: ["theme", "site"].map((name) => join(root, `scripts/docs/client/${name}.ts`)),
    outdir: site,
  });
  await build({
    ...common,
    entryPoints: { playground: join(source, "main.ts"), worker: join(source, "worker.ts") },
    outdir: out,
    // The aliases stand for the packed library: the path that the type checker takes would lead to its source.
    alias: { "par-index/survey": join(root, "dist/esm/fieldwork"), "par-index": join(root, "dist/esm") },
  });
}
