/** The rank of a unit, and its best and worst rank under the changes that were tried. */
export interface RankIntervalBar {
  readonly unit: string;
  readonly name: string;
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
}
