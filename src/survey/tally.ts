/** Counts of answers, of one unit or of many (kết quả điều tra). Rows of one cell add up. */
export type Tally = readonly TallyRow[];

/** So many respondents of a group chose this option of this question about this unit. */
export interface TallyRow {
  readonly unit: string;
  readonly group: string;
  readonly question: string;
  readonly option: string;
  readonly count: number;
}
