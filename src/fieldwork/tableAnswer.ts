/** What a row says of one question: the options that were chosen, none where they are not known; how many answers it stands for. */
export interface TableAnswer {
  readonly at: number;
  readonly question: string;
  /** Where the column and not the row says it. */
  readonly unit?: string;
  readonly option: readonly string[] | null;
  readonly count: number;
}
