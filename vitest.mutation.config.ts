import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const rooms =
  "{number,issue,rules,criteria,scheme,assessment,appraisal,survey,composite,classification,ranking,bulk,evaluate}";

/** A run ends with the first test that fails, so the quick ones stand before the thousand vectors and the law. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kinds = ["/test/unit/", "/test/vectors/", "/test/laws/"];
    const place = ({ moduleId }: TestSpecification): number => kinds.findIndex((kind) => moduleId.includes(kind));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

/** The tests that a mutant has to survive: of the rooms up to the evaluation, and the law that holds both ways of reading. */
export default defineConfig({
  resolve: { alias: { "par-index": fileURLToPath(new URL("./src/index.ts", import.meta.url)) } },
  test: {
    include: [`test/unit/${rooms}/**/*.test.ts`, "test/vectors/**/*.test.ts", "test/laws/ingest.laws.ts"],
    env: { PAR_RUNS: "15", PAR_SEED: "880" },
    // Test files keep no state of their own, so they may share one module graph: a mutant then costs a third of the time.
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 20_000,
    watch: false,
  },
});
