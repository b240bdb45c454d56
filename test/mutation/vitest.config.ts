import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = fileURLToPath(new URL("../../", import.meta.url));
const src = `${root}src/`;

/** The folders in which mutants lie, as `mutate` in stryker.config.json names them, and those that only their tests need. */
const core =
  "{number,text,issue,document,rules,criteria,scheme,assessment,appraisal,survey,composite,classification,ranking,evaluate}";

/** A run ends with the first test that fails, so the quick ones stand before the thousand vectors and the law. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const last = ["/test/unit/evaluate/", "/test/unit/explain/", "/test/vectors/", "/test/mistakes/", "/test/laws/"];
    const place = ({ moduleId }: TestSpecification): number => last.findIndex((kind) => moduleId.includes(kind));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

/** The package by its entries. The core's contents page names nothing of the modules, so a mutant reads no more than it. */
const library: Plugin = {
  name: "library",
  enforce: "pre",
  resolveId: (source) => {
    const [name, entry] = source.split("/");
    if (name !== "par-index") return null;
    return posix.join(src, entry === undefined ? "" : entry === "survey" ? "fieldwork" : entry, "index.ts");
  },
};

/** Folders of the library in which no mutants lie, but whose tests see the core and are quick. */
const modules = "{year,editions,explain,fieldwork,questions,table,years}";

/**
 * The tests that a mutant has to survive: of the core and of the modules that use it, the vectors, the mistakes of real life, the
 * published schemas and the laws of the core.
 */
export default defineConfig({
  root,
  plugins: [library],
  test: {
    include: [
      `test/unit/${core}/**/*.test.ts`,
      `test/unit/${modules}/**/*.test.ts`,
      "test/unit/hostile.test.ts",
      "test/schema/files.test.ts",
      "test/vectors/**/*.test.ts",
      "test/mistakes/**/*.test.ts",
      `test/laws/${core}.laws.ts`,
      "test/laws/{bytes,expression,sentences,stream}.laws.ts",
    ],
    // A country of 3,400 units and every annex with every typing slip are about volume, and take seconds.
    exclude: ["test/unit/evaluate/verifyCountry.test.ts", "test/unit/table/{damagedSentences,editions}.test.ts"],
    env: { PAR_RUNS: "15", PAR_SEED: "880" },
    // Test files keep no state of their own, so they may share one module graph: a mutant then costs a third of the time.
    isolate: false,
    runner: "./test/mutation/untilDead.ts",
    sequence: { sequencer: QuickFirst },
    testTimeout: 20_000,
    watch: false,
  },
});
