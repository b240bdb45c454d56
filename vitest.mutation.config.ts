import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests that a mutant has to survive: no builds, no child processes, fewer runs of each law. */
export default defineConfig({
  resolve: { alias: { "par-index": fileURLToPath(new URL("./src/index.ts", import.meta.url)) } },
  test: {
    include: ["test/unit/**/*.test.ts", "test/vectors/**/*.test.ts"],
    exclude: ["test/unit/cli.test.ts", "test/unit/hostile.test.ts"],
    env: { PAR_RUNS: "15", PAR_SEED: "880" },
    // Test files keep no state of their own, so they may share one module graph: a mutant then costs a third of the time.
    isolate: false,
    testTimeout: 20_000,
    watch: false,
  },
});
