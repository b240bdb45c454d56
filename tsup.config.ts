import { defineConfig } from "tsup";

export default defineConfig([
  // ESM mirrors src file by file: a user's bundler can then drop every file it does not reach,
  // which it may not do with the module-scope calls (z.object, Decimal.clone) of a merged file.
  { entry: ["src/**/*.ts"], format: "esm", bundle: false, outDir: "dist/esm", target: "es2022", clean: true },
  // Node drops nothing and pays for every file it opens: one file of ours and the command beside it.
  {
    entry: ["src/index.ts", "src/cli.ts"],
    format: "esm",
    outDir: "dist/node",
    target: "es2022",
    splitting: true,
    clean: true,
  },
  // CommonJS has no tree-shaking to lose: one file and one file of types.
  { entry: ["src/index.ts"], format: "cjs", outDir: "dist/cjs", target: "es2022", dts: true, clean: true },
]);
