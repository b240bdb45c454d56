import type { UnitIndex } from "../composite/unitIndex.js";
import type { Ranking } from "../ranking/ranking.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { CaseStamp, RefusedCase } from "./evaluation.js";

/** What a stream gives: one result for each case as it comes, and the summary at the end. */
export type Streamed = StreamedIndex | StreamedRefusal | StreamSummary;

/** A case that was scored. */
export interface StreamedIndex {
  readonly kind: "index";
  /** Its position among the cases. */
  readonly case: number;
  /** Its line, where the cases come as lines of text; the first is 1. */
  readonly line?: number;
  readonly index: UnitIndex;
  readonly stamp: CaseStamp;
}

/** A case that was refused. */
export interface StreamedRefusal extends RefusedCase {
  readonly kind: "refused";
  readonly line?: number;
}

/** What is known only when every case has come. */
export interface StreamSummary {
  readonly kind: "summary";
  readonly scheme: SchemeStamp;
  readonly engine: string;
  /** How many cases came, and how many of them count: neither refused as they came nor withdrawn since. */
  readonly cases: number;
  readonly accepted: number;
  /**
   * Cases against which something came to light only after they had been given: of a unit that came again, the first.
   * What was given of them does not count, and no ranking has them.
   */
  readonly withdrawn: readonly RefusedCase[];
  readonly rankings: readonly Ranking[];
  /** The digest of everything above but `kind`. */
  readonly digest: string;
}

/** How a stream runs. */
export interface StreamOptions {
  /** Told after each case how many have come. */
  readonly onProgress?: (progress: { readonly cases: number; readonly refused: number }) => void;
  /** An `AbortSignal`, or what is like it; it is looked at before each case. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
}
