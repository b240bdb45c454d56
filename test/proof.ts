/**
 * What takes too long for `npm test`, or needs a program that is no npm package.
 *
 *   npm run proof -- [NAME] [its options]
 */
import { runProgram } from "./programs.js";

runProgram({
  oracle: {
    file: "oracle/proof.ts",
    shows: "evaluate against an independent second program, on random schemes and cases",
  },
  bulk: { file: "oracle/proofOfBulk.ts", shows: "the columns of par-index/bulk against both" },
  fuzz: { file: "attack/fuzz.ts", shows: "spoilt documents: no crash, no hang, no other error than a ScoringError" },
  attack: {
    file: "attack/attack.ts",
    shows:
      "forgeries, hostile bytes and texts, spoilt calls over all exports: none accepted, nothing lost, no raw error",
  },
  mutants: {
    file: "mutation/sample.ts",
    shows: "small faults in lines drawn from the whole core: how many are detected",
  },
  planted: { file: "mutation/planted.ts", shows: "planted bugs are seen by a law, a vector and the oracle" },
  conformance: {
    file: "conformance/conformance.ts",
    shows: "every vector against any program by standard input and output, by level",
  },
  everywhere: { file: "everywhere/everywhere.ts", shows: "one digest in every runtime, locale and time zone" },
  embed: { file: "embed/embed.ts", shows: "each of examples/embed, with the packed package installed" },
  classes: { file: "schema/classes.ts", shows: "classes generated from the schemas for C#, Java and TypeScript" },
  site: { file: "browser/site.ts", shows: "the built site in Chromium, page by page" },
  pages: { file: "browser/pages.ts", shows: "the pages of the report in Chromium, on screen and on paper" },
  excel: { file: "engines/excel.ts", shows: "forms filled, recalculated by LibreOffice, and read back" },
  damage: { file: "engines/damage.ts", shows: "typing slips in the annexes of the ready editions, one by one" },
  survey: { file: "engines/surveyEngines.ts", shows: "millions of answers counted here and by DuckDB" },
  tables: {
    file: "engines/tables.ts",
    shows: "results loaded twice into PostgreSQL, DuckDB, SQLite and MariaDB, and read back",
  },
  typed: {
    file: "engines/typedTables.ts",
    shows: "the tables as Kysely, Drizzle and Prisma type them, compiled and run",
  },
  spark: { file: "engines/sparkEngine.ts", shows: "millions of units scored by Apache Spark, every cell compared" },
  coinr: {
    file: "engines/coinr.ts",
    shows: "robustness against the ASEM example of COINr, from a folder of its outputs",
  },
});
