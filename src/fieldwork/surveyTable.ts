import type { Issue } from "../issue/issue.js";
import type { AnswerTally } from "./answerCounter.js";

/** What is declared about a table of answers, where its own headings and words do not say it. */
export interface SurveyTableOptions {
  /** The units that answers may be about, such as the roster of the year; without it cells hold ids of units as they stand. */
  readonly units?: readonly { readonly id: string; readonly name: string }[];
  /** The unit that the entire table is about, by id. */
  readonly unit?: string;
  /** The group that all respondents are of, by id. */
  readonly group?: string;
  /** What columns are, by their headings. */
  readonly columns?: Readonly<Record<string, SurveyColumn>>;
  /** Words of cells that are an option under another name; of one question, or of every question that has the option. */
  readonly answers?: readonly { readonly question?: string; readonly text: string; readonly option: string }[];
  /** What several options in one answer are: refused (the default), or an answer each. */
  readonly several?: "refused" | "each";
}

/**
 * What a column holds.
 * - a question, of the unit of the row or of one unit; with `option`, whether that option was chosen;
 * - in tables of one answer or one count a row: the `question` that the row is about, its `option`, its `count`;
 *   an `{ option }` alone has the counts of that option.
 */
export type SurveyColumn =
  | "unit"
  | "group"
  | "respondent"
  | "question"
  | "option"
  | "count"
  | "unused"
  | { readonly question?: string; readonly unit?: string; readonly option?: string };

/** A tally of a table, with what each column was taken for. */
export interface TableTally extends AnswerTally {
  readonly columns: readonly { readonly title: string; readonly as: SurveyColumn }[];
  /** The rows below the headings that hold something. */
  readonly rows: number;
  /** Cells of questions that were left blank. */
  readonly skipped: number;
  /** What was taken and somebody should look at: columns that are not used, respondents who answered in two ways or look like another one. */
  readonly notices: readonly Issue[];
}
