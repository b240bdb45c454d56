/**
 * (f) A tally of ten million answers: `tallyCoded` against DuckDB's GROUP BY, the statement of `tallySql`.
 *
 * Both hold the answers in memory, column by column and dictionary-coded: typed arrays of positions here, ENUM columns in
 * DuckDB, and, so that nobody can say it was held back by them, the bare positions as well, whose counts would still have
 * to be given their codes. Ours runs on one core; DuckDB takes as many threads as the machine has cores. Neither time includes making or
 * loading the answers.
 */
import { availableParallelism } from "node:os";
import { DuckDBInstance } from "@duckdb/node-api";
import { mergeTallies, type Questionnaire, type Tally } from "par-index";
import { sonLa880Districts as scheme } from "par-index/schemes";
import { type CodedAnswers, tallyCoded, tallySql } from "par-index/survey";
import { tallyRows } from "../engines/tallyRows.js";
import type { Comparison } from "./comparison.js";

const ANSWERS = 10_000_000;
const UNITS = 204;
/** A multiplicative generator: the same whole numbers in JavaScript and in SQL, each product below 2⁵³. */
const [MULTIPLIER, MODULUS] = [48_271, 2_147_483_647];

export async function comparisons(answers: number = ANSWERS): Promise<Comparison[]> {
  const form = scheme.questionnaire;
  if (form === undefined) throw new Error("no questionnaire");
  const codes = codesOf(form);
  const coded = codedAnswers(codes, answers);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const threads = availableParallelism();
  await connection.run(`SET threads = ${threads}`);
  await connection.run(tableOf(codes, answers));
  const statement = tallySql(form, "duckdb").tally;
  const inDuckDb = (): Promise<Tally> => tallyRows(connection, statement);
  const onPositions = async (): Promise<number> =>
    (await connection.runAndReadAll(POSITIONS)).getRowObjectsJson().reduce((sum, { count }) => sum + Number(count), 0);
  return [
    {
      title: `(f) tally of ${answers.toLocaleString("en")} answers`,
      variants: [
        { name: "tallyCoded, one core", run: () => tallyCoded(scheme, coded) },
        { name: `DuckDB GROUP BY on ENUM, ${threads} threads`, run: inDuckDb },
        { name: `DuckDB GROUP BY on bare positions, ${threads} threads`, run: onPositions },
      ],
      check: async () => {
        const [ours, theirs] = [tallyCoded(scheme, coded), mergeTallies(await inDuckDb(), [])];
        if (JSON.stringify(ours.tally) !== JSON.stringify(theirs)) throw new Error("the two tallies differ");
        if ((await onPositions()) !== answers) throw new Error("a position is missing");
        if (ours.answers + ours.refused !== answers) throw new Error("an answer is missing");
      },
      note: "In memory and dictionary-coded on both sides: typed arrays here, ENUM columns there.",
    },
  ];
}

const POSITIONS = `SELECT unit_at, group_at, question_at, option_at, COUNT(*) AS count FROM answers
  GROUP BY unit_at, group_at, question_at, option_at`;

type Codes = Readonly<Record<"unit" | "group" | "question" | "option", readonly string[]>>;

function codesOf({ groups, questions }: Questionnaire): Codes {
  return {
    unit: Array.from({ length: UNITS }, (_, at) => `xa-${at + 1}`),
    group: groups.map(({ id }) => id),
    question: questions.map(({ id }) => id),
    option: [...new Set(questions.flatMap(({ options }) => options.map(({ id }) => id)))],
  };
}

/** Each column reads another stretch of the sequence, so that all combinations occur. */
const STRETCH = { unit: 1, group: 3, question: 5, option: 7 } as const;

function codedAnswers(codes: Codes, answers: number): CodedAnswers {
  const column = (name: keyof Codes) => {
    const at = new Uint8Array(answers);
    for (let answer = 0; answer < answers; answer += 1) {
      at[answer] = ((answer * MULTIPLIER * STRETCH[name]) % MODULUS) % codes[name].length;
    }
    return { codes: codes[name], at };
  };
  return { unit: column("unit"), group: column("group"), question: column("question"), option: column("option") };
}

function tableOf(codes: Codes, answers: number): string {
  const names = ["unit", "group", "question", "option"] as const;
  const enums = names.map((name) => `CREATE TYPE ${name}_code AS ENUM (${codes[name].map(quoted).join(", ")});`);
  const columns = names.map((name) => {
    const list = `[${codes[name].map(quoted).join(", ")}]`;
    const position = `(((i * ${MULTIPLIER} * ${STRETCH[name]}) % ${MODULUS}) % ${codes[name].length})`;
    return `CAST(${list}[${position} + 1] AS ${name}_code) AS "${name}", CAST(${position} AS UTINYINT) AS ${name}_at`;
  });
  return `${enums.join(" ")} CREATE TABLE answers AS SELECT ${columns.join(", ")} FROM range(${answers}) AS r(i)`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
