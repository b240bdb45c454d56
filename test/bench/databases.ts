import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "par-index";
import { rankLines } from "par-index/bulk";
import { type Comparison, inProcessorTime } from "./comparison.js";
import { dossiersOf, GROUPS, MEMBERS } from "./workload/cases.js";
import { checkedInDuckDb, type DuckRow, duckDb, type Numbers, rowsInDuckDb } from "./workload/inDuckDb.js";
import { scheme } from "./workload/scheme.js";
import { type Wrong, wrongRows } from "./workload/wrongCells.js";

const UNITS = GROUPS * MEMBERS;

/** From the bytes of a file to ranked rows, against a statement that a database runs over that file; one thread each. */
export async function comparisons(): Promise<Comparison[]> {
  const dossiers = dossiersOf(UNITS);
  const text = dossiers.map((dossier) => `${JSON.stringify({ dossier })}\n`).join("");
  const bytes = new TextEncoder().encode(text);
  const folder = mkdtempSync(join(tmpdir(), "par-index-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "cases.ndjson");
  writeFileSync(file, bytes);
  const connection = await duckDb();
  const cases = dossiers.map((dossier) => ({ dossier }));
  const wrong = async (numbers: Numbers): Promise<Wrong> =>
    wrongRows(evaluate(scheme, cases), await checkedInDuckDb(connection, file, numbers));
  const told = ({ leaves, indexes, ranks }: Wrong): string => `${leaves} leaves, ${indexes} indexes, ${ranks} ranks`;
  const inDuckDb = (numbers: Numbers) => inProcessorTime(() => rowsInDuckDb(connection, file, numbers));
  return [
    {
      title: `from a file of ${UNITS.toLocaleString("en")} units × 120 leaves to ranked rows, beside DuckDB`,
      note: async () => `wrong: DECIMAL ${told(await wrong("DECIMAL"))}; DOUBLE ${told(await wrong("DOUBLE"))}`,
      variants: [
        { name: "rankLines: checked, exact, with digests", run: inProcessorTime(() => rankLines(scheme, bytes)) },
        { name: "DuckDB DECIMAL, 1 thread", run: inDuckDb("DECIMAL") },
        { name: "DuckDB DOUBLE, 1 thread", run: inDuckDb("DOUBLE") },
      ],
      check: async () => {
        const rows: readonly DuckRow[] = await checkedInDuckDb(connection, file, "DECIMAL");
        const { leaves, indexes, ranks } = wrongRows(evaluate(scheme, cases), rows);
        if (leaves + indexes + ranks > 0)
          throw new Error(`the statement in decimals is wrong: ${told({ leaves, indexes, ranks })}`);
      },
    },
  ];
}
