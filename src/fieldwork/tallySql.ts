import { readArgument, readChoice } from "../document/arguments.js";
import { type Reader, readerOf } from "../document/reader.js";
import type { Question, Questionnaire } from "../scheme/questionnaire.js";
import { questionnaireSchema } from "../scheme/schema.js";
import { type SqlQuoting, sparkQuoting, standardQuoting } from "../text/sqlQuoting.js";
import type { AnswerTable } from "./answerTable.js";
import { answerTableSchema } from "./schema.js";

/** The engines whose quoting of names and texts is known. The first three quote alike, as in ISO/IEC 9075. */
export type SqlDialect = "ansi" | "postgresql" | "duckdb" | "spark";

/** Two statements over the same answers. Together their counts are all of them. */
export interface TallySql {
  /** The rows of a tally: answers whose codes the questionnaire knows. */
  readonly tally: string;
  /** What it leaves out: the codes that are not known, or missing, and how many answers name them. */
  readonly unknown: string;
}

const DIALECTS: readonly SqlDialect[] = ["ansi", "postgresql", "duckdb", "spark"];

const questionnaires: Reader<Questionnaire> = readerOf(questionnaireSchema);
const answerTables: Reader<AnswerTable> = readerOf(answerTableSchema);

const ANSWERS: AnswerTable = {
  table: ["answers"],
  unit: "unit",
  group: "group",
  question: "question",
  option: "option",
};

/**
 * The statements by which an engine tallies answers where they outgrow one machine. It groups first and looks at codes
 * after, so that each cell is judged once and not each answer.
 *
 * @param questionnaire - The scheme's form.
 * @param dialect - The engine's quoting; `"ansi"` for any other that follows the standard.
 * @param answers - The table and its columns; without it, a table `answers` whose columns are called as the fields.
 * @returns Two queries without a closing semicolon, of columns `unit`, `group`, `question`, `option` and `count`. Names
 *   are quoted and codes escaped, whatever they hold. The rows of the first are a tally once counts are JavaScript
 *   numbers; codes are compared as the engine compares texts, so its collation must tell apart what differs.
 * @throws `argument.*` for a wrong argument; `document.*` for a questionnaire or a table that lacks something.
 * @example
 * ```ts
 * import { type Questionnaire } from "par-index";
 * import { tallySql } from "par-index/survey";
 *
 * const option = { id: "A", title: { vi: "Tốt" }, value: "1" };
 * const form: Questionnaire = {
 *   groups: [{ id: "citizens", title: { vi: "Người dân" }, weight: "1" }],
 *   questions: [{ id: "q1", leaf: "8.1", title: { vi: "Hài lòng?" }, options: [option] }],
 * };
 * tallySql(form, "ansi").tally.includes(`WHERE "question" = 'q1' AND "group" IN ('citizens') AND "option" IN ('A')`); // => true
 * tallySql(form, "spark").tally.includes("WHERE `question` = 'q1'"); // => true
 * ```
 * @clause Our reading: 880/QĐ-UBND, Phần II, mục IV.4: a survey held online may bring more answers than one machine holds.
 * @law the engine's tally is ours: rows(engine, tallySql(q).tally) = tallyAnswers(answers).tally
 */
export function tallySql(questionnaire: Questionnaire, dialect: SqlDialect, answers: AnswerTable = ANSWERS): TallySql {
  return statementsFor(
    readArgument("questionnaire", "an-object", questionnaires, questionnaire, undefined),
    readChoice("dialect", DIALECTS, dialect),
    readArgument("answers", "an-object", answerTables, answers, undefined),
  );
}

/** {@link tallySql} for what has been read. */
function statementsFor(questionnaire: Questionnaire, dialect: SqlDialect, answers: AnswerTable): TallySql {
  const text = dialect === "spark" ? sparkQuoting : standardQuoting;
  const { name } = text;
  const columns = (["unit", "group", "question", "option"] as const).map(
    (column) => `${name(answers[column])} AS ${name(column)}`,
  );
  const counted = [
    `SELECT ${columns.join(", ")}, COUNT(*) AS ${name("count")}`,
    `  FROM ${answers.table.map(name).join(".")}`,
    `  GROUP BY ${[answers.unit, answers.group, answers.question, answers.option].map(name).join(", ")}`,
  ].join("\n");
  const known = questionnaire.questions.map((question) => knownAnswers(question, questionnaire, text));
  const condition = known.join("\n   OR ");
  const from = [
    `SELECT ${["unit", "group", "question", "option", "count"].map(name).join(", ")}`,
    `FROM (${counted}) AS ${name("counted")}`,
  ].join("\n");
  return {
    tally: `${from}\nWHERE ${condition}`,
    // Not NOT: where a code is missing the condition is unknown, and NOT leaves that unknown too.
    unknown: `${from}\nWHERE CASE WHEN ${condition} THEN 0 ELSE 1 END = 1`,
  };
}

function knownAnswers(question: Question, { groups }: Questionnaire, { name, text }: SqlQuoting): string {
  const list = (codes: readonly string[]): string => `(${codes.map(text).join(", ")})`;
  const asked = question.groups ?? groups.map(({ id }) => id);
  return [
    `${name("question")} = ${text(question.id)}`,
    `${name("group")} IN ${list(asked)}`,
    `${name("option")} IN ${list(question.options.map(({ id }) => id))}`,
  ].join(" AND ");
}
