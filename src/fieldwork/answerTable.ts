/** The table of answers, one row per answer, and the names of its columns. */
export interface AnswerTable {
  /** The table's name; more than one step where it is qualified, such as `["survey", "answers"]`. */
  readonly table: readonly string[];
  readonly unit: string;
  readonly group: string;
  readonly question: string;
  readonly option: string;
}
