import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { entries } from "./scripts/entries.js";

/** Where each line comes from, for stack traces and debuggers; the sources themselves are in the package, under `src/`. */
const mapped = {
  sourcemap: true,
  esbuildOptions: (options: { sourcesContent?: boolean }): void => {
    options.sourcesContent = false;
  },
};

/** The entries of the package by name, as `exports` in package.json gives them: the core, and one for each module. */
const modules = Object.fromEntries(entries().map(({ name, page }) => [name.split("/")[1] ?? "index", `src/${page}`]));

/** What is begun with: the entries, and the file of a worker, which lies beside what starts it. */
const entry = { ...modules, worker: "src/bulk/workers/worker.ts" };

/** What the package uses of others. */
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly dependencies: object };
const others = Object.keys(dependencies).sort();

/**
 * Every entry of the package begins with the core. Said to the bundler, all that the core needs is needed by all of them alike,
 * and so stands in one file; else there would be a file for each set of entries that share something, and Node takes about half a
 * millisecond to open one.
 */
const withCore: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "with-core",
  setup: ({ onLoad, onResolve }) => {
    const core = resolve("src/index.ts");
    const others = Object.values(entry).map((page) => resolve(page));
    onResolve({ filter: /^the-core$/ }, () => ({ path: core }));
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      path === core || !others.includes(path)
        ? undefined
        : { contents: `${readFileSync(path, "utf8")}\nimport "the-core";\n`, loader: "ts" },
    );
  },
};

/** The file that takes the parser of JSON from its package. */
const parser = "src/document/jsonc.ts";

/** Where a package says what to take of it; that of the parser says by `main` what no bundler can follow, so `module` goes before. */
const mainFields = ["module", "main"];

/** Puts the parser of JSON in the place of the file that takes it: bundlers for Node would take what cannot be started. */
async function takeParser(): Promise<void> {
  await build({
    entryPoints: [parser],
    outfile: "dist/esm/document/jsonc.js",
    bundle: true,
    format: "esm",
    target: "es2022",
    mainFields,
    preserveSymlinks: true,
    banner: { js: "/*! jsonc-parser, Copyright (c) Microsoft Corporation; its licence is in dist/node/notices.txt */" },
  });
}

/** Whoever hands on the code of others hands on their notices with it. */
async function writeNotices(): Promise<void> {
  const notices = others.map((name) => {
    const folder = `node_modules/${name}`;
    const licence = readdirSync(folder).find((file) => file.startsWith("LICENSE")) ?? "LICENSE";
    return `${name}\n\n${readFileSync(`${folder}/${licence}`, "utf8").trim()}\n`;
  });
  writeFileSync("dist/node/notices.txt", notices.join("\n\n"));
}

export default defineConfig([
  // ESM mirrors src file by file: a user's bundler can then drop every file it does not reach,
  // which it may not do with the module-scope calls (z.object) of a merged file.
  {
    entry: ["src/**/*.ts", `!${parser}`],
    format: "esm",
    bundle: false,
    outDir: "dist/esm",
    target: "es2022",
    clean: true,
    onSuccess: takeParser,
    ...mapped,
  },
  // Node drops nothing and pays for every file that it opens: an entry, what it shares with the others, and what all of
  // them use of other packages, which alone would be a hundred files.
  {
    entry: { ...entry, cli: "src/cli/cli.ts" },
    format: "esm",
    outDir: "dist/node",
    target: "es2022",
    splitting: true,
    clean: true,
    noExternal: others.map((name) => new RegExp(`^${name}(/|$)`)),
    esbuildPlugins: [withCore],
    onSuccess: writeNotices,
    ...mapped,
    esbuildOptions: (options) => {
      mapped.esbuildOptions(options);
      options.mainFields = mainFields;
      // The core has no effects of its own: the import is there for the order of the files alone.
      options.logOverride = { "ignored-bare-import": "silent" };
      // The names of packages' files stand in comments and maps: those under `node_modules`, wherever that leads to.
      options.preserveSymlinks = true;
    },
  },
  // CommonJS has no tree-shaking to lose. What entries share stands once, so that a scheme read by one is known to all.
  // It has no maps: splitting passes the code through a second tool, whose maps lead to the first one's output.
  {
    entry,
    format: "cjs",
    outDir: "dist/cjs",
    target: "es2022",
    splitting: true,
    dts: true,
    clean: true,
    noExternal: ["jsonc-parser"],
    esbuildOptions: (options) => {
      options.define = { ...options.define, "import.meta.url": "__filename" };
      options.mainFields = mainFields;
      options.preserveSymlinks = true;
    },
  },
]);
