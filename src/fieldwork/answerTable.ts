/** Where the answers lie: a table of one row an answer, and what its columns are called. */
export interface AnswerTable {
  /** The table's name; more than one step where it is qualified, such as `["survey", "answers"]`. */
  readonly table: readonly string[];
  readonly unit: string;
  readonly group: string;
  readonly question: string;
  readonly option: string;
}
