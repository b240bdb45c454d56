/** The order of the units of one group in one period (bảng xếp hạng của một khối). */
export interface Ranking {
  readonly period: string;
  readonly group: string;
  /** Best first; units that share a rank are in the order of their ids. */
  readonly rows: readonly RankedUnit[];
  /** Who is missing, and why; by id. */
  readonly unranked: readonly UnrankedUnit[];
}

export interface RankedUnit {
  readonly rank: number;
  readonly unit: string;
  readonly published: string;
  /** `null` where a gate of the bands gives no class. */
  readonly class: string | null;
  /** How many units have this rank; 1 for a unit that has it alone. */
  readonly tied: number;
  /** The part or criterion that told it from a unit with the same figure. */
  readonly brokenBy?: string;
}

export interface UnrankedUnit {
  readonly unit: string;
  /** What it is called: it may have no index that says so. */
  readonly name: string;
  /** The code of an issue, whose sentence `describeIssue` gives with the parameter `unit`. */
  readonly why: UnrankedReason;
}

/** Still pending; nothing applies to it; its case was refused; the year has it, and no case of it came. */
export type UnrankedReason = "ranking.pending" | "ranking.no_score" | "ranking.refused" | "ranking.not_submitted";
