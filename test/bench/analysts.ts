import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluate } from "par-index";
import { rankLines } from "par-index/bulk";
import { type Comparison, inProcessorTime, Took, type Variant } from "./comparison.js";
import { bytesOf, dossiersOf, GROUPS, MEMBERS } from "./workload/cases.js";
import { checkedInDuckDb, type DuckRow, duckDb, type Numbers, rowsInDuckDb } from "./workload/inDuckDb.js";
import { scheme } from "./workload/scheme.js";
import { wrongRows } from "./workload/wrongCells.js";

const UNITS = GROUPS * MEMBERS;

/** A Python that has pandas; without one, those variants are left out. */
const PYTHON = process.env["PYTHON"] ?? "python3";

/** One way to score the file: its time, and its rows with the points of every leaf, to be held against ours. */
interface Way extends Variant {
  readonly rows: () => Promise<readonly DuckRow[]>;
}

/** From a file to ranked rows, against what an analyst would take instead; one thread each, in processor time. */
export async function comparisons(): Promise<Comparison[]> {
  const dossiers = dossiersOf(UNITS);
  const bytes = bytesOf(UNITS);
  const folder = mkdtempSync(join(tmpdir(), "par-index-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "cases.ndjson");
  writeFileSync(file, bytes);
  const cases = dossiers.map((dossier) => ({ dossier }));
  const ways = [...(await inDuckDb(file)), ...inPython(file)];
  const wrong = async ({ name, rows }: Way): Promise<string> => {
    const { leaves, indexes, ranks } = wrongRows(evaluate(scheme, cases), await rows());
    return `${name}: ${leaves} leaves, ${indexes} indexes, ${ranks} ranks wrong`;
  };
  return [
    {
      title: `from a file of ${UNITS.toLocaleString("en")} units × 120 leaves to ranked rows, beside what an analyst takes`,
      note: async () => (await Promise.all(ways.map(wrong))).join("\n  "),
      variants: [
        { name: "rankLines: checked, exact, with digests", run: inProcessorTime(() => rankLines(scheme, bytes)) },
        ...ways,
      ],
      // Ours is held against `evaluate` in `lines.ts`, the others in the note.
      check: () => undefined,
    },
  ];
}

async function inDuckDb(file: string): Promise<readonly Way[]> {
  const connection = await duckDb();
  const numbers: readonly Numbers[] = ["DECIMAL", "DOUBLE"];
  return numbers.map((one) => ({
    name: `DuckDB ${one}, 1 thread`,
    run: inProcessorTime(() => rowsInDuckDb(connection, file, one)),
    rows: () => checkedInDuckDb(connection, file, one),
  }));
}

/** Python tells its own time, which begins behind its imports. */
function inPython(file: string): readonly Way[] {
  if (spawnSync(PYTHON, ["-c", "import pandas"]).status !== 0) return [];
  const script = fileURLToPath(new URL("workload/inPython.py", import.meta.url));
  return ["pandas", "numpy"].map((name) => {
    const scored = (): { readonly took: number; readonly rows: readonly DuckRow[] } => {
      const { stdout, stderr, status } = spawnSync(PYTHON, [script, name, file], {
        encoding: "utf8",
        maxBuffer: 1e9,
        env: { ...process.env, OMP_NUM_THREADS: "1" },
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout);
    };
    return { name, run: () => new Took(scored().took), rows: async () => scored().rows };
  });
}
