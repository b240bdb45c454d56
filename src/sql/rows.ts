/**
 * A result as flat rows, table by table, for a database or a data frame. Names of tables and fields are those of
 * `sqlSchema`. Points and percentages are exact decimals as strings; `null` where there is none.
 */
export interface Rows {
  readonly evaluations: readonly EvaluationRow[];
  readonly scheme_parts: readonly SchemePartRow[];
  /** Each before those below it. */
  readonly criteria: readonly CriterionRow[];
  readonly units: readonly UnitRow[];
  readonly parts: readonly PartRow[];
  readonly nodes: readonly NodeRow[];
  readonly rankings: readonly RankingRow[];
  readonly unranked: readonly UnrankedRow[];
  readonly notices: readonly NoticeRow[];
  readonly refusals: readonly RefusalRow[];
}

/** One evaluation; every other row names it by its digest, so that one database holds many years. */
export interface EvaluationRow {
  readonly evaluation: string;
  readonly scheme: string;
  readonly edition: string;
  readonly status: string;
  readonly scheme_digest: string;
  readonly title: string;
  readonly publishes: string;
  readonly engine: string;
  /** `null` where there is none; several are listed with commas. */
  readonly period: string | null;
}

/** A part of the scale: 70 appraised, 30 surveyed. */
export interface SchemePartRow {
  readonly evaluation: string;
  readonly part: string;
  readonly place: number;
  readonly title: string;
  readonly max_points: string;
}

/** A criterion as the scheme has it. */
export interface CriterionRow {
  readonly evaluation: string;
  readonly code: string;
  /** The code of its group; `null` for a domain. */
  readonly parent: string | null;
  /** The code of its domain; for a domain, its code. */
  readonly domain: string;
  /** Its place in the order of the scheme, from 1. */
  readonly place: number;
  readonly leaf: boolean;
  readonly title: string;
  readonly max_points: string;
  readonly bonus: boolean;
  /** Of a leaf. */
  readonly part: string | null;
  /** Its own appraiser, or the nearest one above. */
  readonly appraiser: string | null;
}

/** The index of one unit. */
export interface UnitRow {
  readonly evaluation: string;
  readonly unit: string;
  readonly name: string;
  readonly group_name: string;
  readonly kind: string | null;
  readonly period: string;
  readonly complete: boolean;
  readonly points: string;
  readonly max_points: string;
  readonly percent: string | null;
  readonly published: string | null;
  readonly class: string | null;
  readonly lowest: string;
  readonly highest: string;
  readonly case_digest: string | null;
}

/** The sub-index of one part of one unit. */
export interface PartRow {
  readonly evaluation: string;
  readonly unit: string;
  readonly part: string;
  readonly self_points: string | null;
  readonly self_max: string | null;
  readonly points: string;
  readonly max_points: string;
  readonly percent: string | null;
}

/** The sub-index of one criterion of one unit, in its three states. */
export interface NodeRow {
  readonly evaluation: string;
  readonly unit: string;
  readonly code: string;
  readonly self_points: string | null;
  readonly appraised_points: string | null;
  readonly points: string | null;
  readonly max_points: string;
  readonly percent: string | null;
  readonly absence: string | null;
}

/** The rank of one unit inside its group. */
export interface RankingRow {
  readonly evaluation: string;
  readonly period: string;
  readonly group_name: string;
  readonly unit: string;
  readonly rank: number;
  readonly published: string;
  readonly class: string | null;
  /** How many units have this rank. */
  readonly tied: number;
  readonly broken_by: string | null;
}

/** A unit without a rank, and the code of the reason. A refused one has no row among the units. */
export interface UnrankedRow {
  readonly evaluation: string;
  readonly period: string;
  readonly group_name: string;
  readonly unit: string;
  readonly name: string;
  readonly why: string;
}

/** What was accepted and somebody should look at. */
export interface NoticeRow {
  readonly evaluation: string;
  /** Its position among the notices, from 0. */
  readonly notice_number: number;
  /** The unit and the leaf that it is about, where it is about one. */
  readonly unit: string | null;
  readonly leaf: string | null;
  readonly code: string;
  readonly path: string;
}

/** An issue of a refused case. */
export interface RefusalRow {
  readonly evaluation: string;
  /** The case's position among the cases, from 0, and the issue's among those of the case. */
  readonly case_number: number;
  readonly issue_number: number;
  readonly unit: string | null;
  readonly code: string;
  readonly path: string;
}
