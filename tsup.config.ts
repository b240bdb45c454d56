import { defineConfig } from "tsup";
import { entries } from "./scripts/entries.js";

/** Where each line comes from, for stack traces and debuggers; the sources themselves are in the package, under `src/`. */
const mapped = {
  sourcemap: true,
  esbuildOptions: (options: { sourcesContent?: boolean }): void => {
    options.sourcesContent = false;
  },
};

/** The entries of the package by name, as `exports` in package.json gives them: the core, and one for each module. */
const entry = Object.fromEntries(entries().map(({ name, page }) => [name.split("/")[1] ?? "index", `src/${page}`]));

export default defineConfig([
  // ESM mirrors src file by file: a user's bundler can then drop every file it does not reach,
  // which it may not do with the module-scope calls (z.object, Decimal.clone) of a merged file.
  {
    entry: ["src/**/*.ts"],
    format: "esm",
    bundle: false,
    outDir: "dist/esm",
    target: "es2022",
    clean: true,
    ...mapped,
  },
  // Node drops nothing and pays for every file that it opens: an entry and what it shares with the others.
  {
    entry: { ...entry, cli: "src/cli/cli.ts" },
    format: "esm",
    outDir: "dist/node",
    target: "es2022",
    splitting: true,
    clean: true,
    ...mapped,
  },
  // CommonJS has no tree-shaking to lose. What entries share stands once, so that a scheme read by one is known to all.
  // It has no maps: splitting passes the code through a second tool, whose maps lead to the first one's output.
  { entry, format: "cjs", outDir: "dist/cjs", target: "es2022", splitting: true, dts: true, clean: true },
]);
