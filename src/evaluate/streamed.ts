import type { UnitIndex } from "../composite/unitIndex.js";
import type { Stoppable } from "../document/untilAborted.js";
import type { Issue } from "../issue/issue.js";
import type { Ranking } from "../ranking/ranking.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { YearStamp } from "../year/roster.js";
import type { Year } from "../year/year.js";
import type { CaseStamp, RefusedCase } from "./evaluation.js";

/** What a stream gives: one result for each case as it comes; when all have come, the rankings one by one, and the summary. */
export type Streamed = StreamedIndex | StreamedRefusal | StreamedRanking | StreamSummary;

/** A case that was scored. */
export interface StreamedIndex {
  readonly kind: "index";
  /** Its position among the cases. */
  readonly case: number;
  /** Its line, where the cases come as lines of text; the first is 1. */
  readonly line?: number;
  readonly index: UnitIndex;
  /** What was accepted in it and somebody should look at. */
  readonly notices: readonly Issue[];
  readonly stamp: CaseStamp;
}

/** A case that was refused. */
export interface StreamedRefusal extends RefusedCase {
  readonly kind: "refused";
  readonly line?: number;
  readonly notices: readonly Issue[];
  readonly stamp: CaseStamp;
}

/** The order of one group. The stream does not keep it. */
export interface StreamedRanking extends Ranking {
  readonly kind: "ranking";
}

/** Which ranking has been given. */
export interface RankingStamp {
  readonly period: string;
  readonly group: string;
  /** The digest of the ranking, that is of everything in it but `kind`. */
  readonly digest: string;
}

/** What is known only when every case has come. */
export interface StreamSummary {
  readonly kind: "summary";
  readonly scheme: SchemeStamp;
  /** The year that it was made with, if there was one. */
  readonly year?: YearStamp;
  readonly engine: string;
  /** How many cases came, and how many of them count: neither refused as they came nor withdrawn since. */
  readonly cases: number;
  readonly accepted: number;
  /**
   * Cases against which something came to light only after they had been given: of a unit that came again, the first.
   * What was given of them does not count, and no ranking has them.
   */
  readonly withdrawn: readonly RefusedCase[];
  /** The rankings that have been given, in their order. */
  readonly rankings: readonly RankingStamp[];
  /** What is seen only when all cases stand side by side. */
  readonly notices: readonly Issue[];
  /** The digest of everything above but `kind`. */
  readonly digest: string;
}

/** How a stream runs. */
export interface StreamOptions extends Stoppable {
  /** Told after each case how many have come. */
  readonly onProgress?: (progress: { readonly cases: number; readonly refused: number }) => void;
  /** The year document, as for `evaluate`. */
  readonly year?: Year;
}
