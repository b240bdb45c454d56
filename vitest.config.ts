import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src/", import.meta.url));

/** The package by its entries, as `exports` in package.json gives them. */
const alias = [
  { find: /^par-index$/, replacement: `${src}index.ts` },
  { find: /^par-index\/survey$/, replacement: `${src}fieldwork/index.ts` },
  { find: /^par-index\/(\w+)$/, replacement: `${src}$1/index.ts` },
];

/** One project a kind of test, so that `npx vitest --project laws` runs one kind alone. */
const project = (name: string, include: string[], options: object = {}): object => ({
  resolve: { alias },
  test: { name, include, ...options },
});

export default defineConfig({
  test: {
    // All processors: of two, one would be left idle.
    maxWorkers: "100%",
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/schemes/**", "src/**/index.ts"] },
    projects: [
      // These keep no state of their own, so their files may share one module graph, which is read once.
      project("unit", ["test/unit/**/*.test.ts"], { isolate: false, testTimeout: 90_000 }),
      project("laws", ["test/laws/**/*.{laws,test}.ts"], { isolate: false, testTimeout: 60_000 }),
      project("attack", ["test/attack/**/*.test.ts"], { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 }),
      project("mistakes", ["test/mistakes/**/*.test.ts"], { isolate: false }),
      project("vectors", ["test/vectors/**/*.test.ts", "test/conformance/**/*.test.ts"], { isolate: false }),
      project("schema", ["test/schema/**/*.test.ts"], { testTimeout: 60_000 }),
      project("types", ["test/types/**/*.test.ts"], {
        typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"] },
      }),
      // Beside other people's declarations, which want the DOM and are not held to our own options.
      project("foreign", ["test/foreign/**/*.test.ts"], {
        typecheck: { enabled: true, tsconfig: "test/foreign/tsconfig.json", include: ["test/foreign/**/*.test-d.ts"] },
      }),
      project("shape", ["test/shape/**/*.test.ts"]),
      project("release", ["test/release/**/*.test.ts"]),
      project("docs", ["test/docs/**/*.test.ts"], { testTimeout: 120_000 }),
      // `examples/embed/` has packages of its own, with their own runners: `npm run proof -- embed`.
      project("examples", ["examples/*/*.test.ts", "examples/*.test.ts"], { testTimeout: 120_000 }),
      project("package", ["test/package/**/*.test.ts"], { testTimeout: 300_000, hookTimeout: 300_000 }),
    ],
  },
});
