/**
 * The same simulated answers counted twice: by `tallyAnswers`, streamed off a CSV file in constant memory, and by DuckDB,
 * with the statement of `tallySql` over a Parquet file. Exit 1 where one count differs.
 *
 *   npm run proof -- survey [--answers 10000000] [--seed 880]
 *
 * One answer in a thousand names a code that the questionnaire does not have.
 */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { mergeTallies, type Questionnaire } from "par-index";
import { sonLa880Districts as scheme } from "par-index/schemes";
import { answersFromCsv, tallyAnswers, tallySql } from "par-index/survey";
import { mulberry32 } from "../random/mulberry32.js";
import { tallyRows } from "./tallyRows.js";

const UNITS = 204;
const LINES_A_PIECE = 4_096;

const { values } = parseArgs({
  options: { answers: { type: "string", default: "10000000" }, seed: { type: "string", default: "880" } },
});
const [answers, seed] = [Number(values.answers), Number(values.seed)];

function* simulatedCsv(form: Questionnaire): Generator<string, void> {
  const random = mulberry32(seed);
  const pick = <Element>(list: readonly Element[]): Element => list[Math.floor(random() * list.length)] as Element;
  const asked = form.questions.map((question) => ({
    id: question.id,
    groups: question.groups ?? form.groups.map(({ id }) => id),
    options: question.options.map(({ id }) => id),
  }));
  yield "unit,group,question,option\n";
  for (let done = 0; done < answers; done += LINES_A_PIECE) {
    let piece = "";
    for (let line = done; line < Math.min(answers, done + LINES_A_PIECE); line += 1) {
      const question = pick(asked);
      const option = random() < 0.001 ? "?" : pick(question.options);
      piece += `xa-${1 + Math.floor(random() * UNITS)},${pick(question.groups)},${question.id},${option}\n`;
    }
    yield piece;
  }
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const result = await work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  process.stdout.write(`${what}: ${seconds} s, ${memory} MB of memory\n`);
  return result;
}

async function compare(folder: string, form: Questionnaire): Promise<boolean> {
  const [csv, parquet] = [join(folder, "answers.csv"), join(folder, "answers.parquet")];
  await timed(`${answers} answers simulated`, () =>
    pipeline(Readable.from(simulatedCsv(form)), createWriteStream(csv)),
  );
  const ours = await timed("tallyAnswers over CSV", () =>
    tallyAnswers(scheme, answersFromCsv(createReadStream(csv, "utf8"))),
  );
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await timed("CSV to Parquet by DuckDB", () =>
    connection.run(`COPY (SELECT * FROM read_csv('${csv}', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`),
  );
  await connection.run(`CREATE VIEW answers AS SELECT * FROM read_parquet('${parquet}')`);
  const sql = tallySql(form, "duckdb");
  const theirs = await timed("tallySql over Parquet by DuckDB", () => tallyRows(connection, sql.tally));
  const unknown = (await tallyRows(connection, sql.unknown)).reduce((sum, { count }) => sum + count, 0);
  connection.closeSync();
  const same = JSON.stringify(mergeTallies(theirs, [])) === JSON.stringify(ours.tally) && unknown === ours.refused;
  const counted = `${ours.tally.length} cells, ${ours.answers} answers, ${ours.refused} refused`;
  process.stdout.write(`${same ? "✓" : "✗"} ${counted}; DuckDB: ${theirs.length} cells, ${unknown} unknown\n`);
  return same && ours.answers + ours.refused === answers;
}

if (scheme.questionnaire === undefined) throw new Error("the scheme has no questionnaire");
const folder = mkdtempSync(join(tmpdir(), "par-index-answers-"));
try {
  process.exitCode = (await compare(folder, scheme.questionnaire)) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
