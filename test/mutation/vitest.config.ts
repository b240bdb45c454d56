import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const rooms =
  "{number,issue,rules,criteria,scheme,assessment,appraisal,survey,composite,classification,ranking,bulk,evaluate}";

/** A run ends with the first test that fails, so the quick ones stand before the thousand vectors and the law. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const last = ["/test/unit/bulk/", "/test/unit/evaluate/", "/test/vectors/", "/test/laws/"];
    const place = ({ moduleId }: TestSpecification): number => last.findIndex((kind) => moduleId.includes(kind));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

const index = fileURLToPath(new URL("./src/index.ts", import.meta.url));
/** Rooms in which no mutant lies. To read them anew for every mutant takes longer than most tests do. */
const ASIDE = /export (?:type )?\{[^}]*\} from "\.\/(?:analysis|report|schemes)\/[^"]*";/g;
const asideNames = new Set(readFileSync(index, "utf8").match(ASIDE)?.flatMap(namesIn));

function namesIn(statement: string): string[] {
  return (
    /\{([^}]*)\}/
      .exec(statement)?.[1]
      ?.match(/\w+/g)
      ?.filter((word) => word !== "type") ?? []
  );
}

/** Whether a file takes anything of the library that lies aside. */
function reachesAside(file: string): boolean {
  const imports = readFileSync(file, "utf8").match(/import [^;]*? from "par-index";/g) ?? [];
  return imports.some((one) => one.includes("*") || namesIn(one).some((name) => asideNames.has(name)));
}

/** The library, for a test that can do with less of it without the rooms that lie aside. */
const library: Plugin = {
  name: "library",
  enforce: "pre",
  resolveId: (source, importer) => {
    if (source !== "par-index") return null;
    return importer === undefined || reachesAside(importer) ? index : `${index}?without-aside`;
  },
  transform: (code, id) => (id === `${index}?without-aside` ? code.replace(ASIDE, "") : null),
};

/** The tests that a mutant has to survive: of the rooms up to the evaluation, and the law that holds both ways of reading. */
export default defineConfig({
  plugins: [library],
  test: {
    include: [`test/unit/${rooms}/**/*.test.ts`, "test/vectors/**/*.test.ts", "test/laws/ingest.laws.ts"],
    // A country of 3,400 units and a document of a million values are about volume, and take seconds each.
    exclude: ["test/unit/evaluate/verifyEvaluation.test.ts", "test/unit/issue/plainDocument.test.ts"],
    env: { PAR_RUNS: "15", PAR_SEED: "880" },
    // Test files keep no state of their own, so they may share one module graph: a mutant then costs a third of the time.
    isolate: false,
    runner: "./vitest.mutation.runner.ts",
    sequence: { sequencer: QuickFirst },
    testTimeout: 20_000,
    watch: false,
  },
});
