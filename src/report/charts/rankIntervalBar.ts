/** A unit's rank, and the best and the worst that it can come to under the changes that were tried. */
export interface RankIntervalBar {
  readonly unit: string;
  readonly name: string;
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
}
