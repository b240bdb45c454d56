import { mergeTallies, parseTally, type Tally } from "par-index";
import { type Answer, type AnswerTable, tallyCoded, tallySql } from "par-index/survey";
import { scheme } from "../05-survey/scheme.js";
import { answersOf, columnsOf } from "../20-survey-fieldwork/simulate.js";
import { type Database, insert } from "./database.js";

/** The simulated answers of 200 people in each group of example 20, and one whose option is in no question. */
export const answers: readonly Answer[] = [
  ...answersOf(() => 200),
  { unit: "mai-son", group: "citizens", question: "courtesy", option: "F" },
];

/** `group` is a word of SQL, so this table calls the column `respondents`; and it calls the option `chosen`. */
const TABLE: AnswerTable = {
  table: ["answers"],
  unit: "unit",
  group: "respondents",
  question: "question",
  option: "chosen",
};

/** Answers as the database counts them: only the counts leave it, never the answers. */
export interface CountedAnswers {
  readonly tally: Tally;
  /** How many answers have a code that the questionnaire does not know. */
  readonly unknown: number;
}

/** Puts the answers into a table and counts them there. */
export async function countAnswers(database: Database): Promise<CountedAnswers> {
  await database.ask("CREATE TABLE answers (unit TEXT, respondents TEXT, question TEXT, chosen TEXT)");
  const rows = answers.map(({ unit, group, question, option }) => ({
    unit,
    respondents: group,
    question,
    chosen: option,
  }));
  await insert(database, "answers", rows);
  if (scheme.questionnaire === undefined) throw new Error("no questionnaire");
  // PostgreSQL and DuckDB write names and texts alike.
  const { tally, unknown } = tallySql(scheme.questionnaire, "postgresql", TABLE);
  const counted = (await database.ask(tally)).map(([unit, group, question, option, count]) => {
    return { unit, group, question, option, count: Number(count) };
  });
  const others = (await database.ask(unknown)).map((row) => Number(row[4]));
  // The database returns the rows in any order; merging with nothing puts them into the order of the library.
  return { tally: mergeTallies(parseTally(scheme, counted), []), unknown: others.reduce((sum, one) => sum + one, 0) };
}

/** The same count without a database. */
export function countedHere(): CountedAnswers {
  const { tally, refused } = tallyCoded(scheme, columnsOf(answers));
  return { tally, unknown: refused };
}
