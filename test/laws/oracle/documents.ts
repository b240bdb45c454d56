/** The documents and results, as loosely as the oracle needs them: a valid document of the library fits. */
import type { Decimal, Fraction, Mode } from "./fraction.js";

export type Absence = "not-applicable" | "not-submitted" | "pending";
export type Stage = "appraisal" | "explanation" | "council";
export interface Rounding {
  readonly places: number;
  readonly mode: Mode;
}
export interface Worth {
  readonly id: string;
  readonly points: Decimal;
}
export interface Limit {
  readonly atLeast?: Decimal | undefined;
  readonly above?: Decimal | undefined;
  readonly atMost?: Decimal | undefined;
  readonly below?: Decimal | undefined;
}
/** A rule of any kind, looked into as it comes. */
// biome-ignore lint/suspicious/noExplicitAny: the oracle reads documents as loosely as they come
export type OracleRule = any;
/** Facts of any rule, or `{ absent }`. */
// biome-ignore lint/suspicious/noExplicitAny: the oracle reads documents as loosely as they come
export type OracleFacts = any;
/** What the facts of a leaf do not say: the year of the period, and what stands at other leaves; `null` is not known. */
export interface OracleOutside {
  readonly year: number | null;
  readonly levelOf: (leaf: string) => string | null;
  readonly pointsOf: (leaf: string) => Fraction | null;
}
export interface OracleCriterion {
  readonly kind: "group" | "leaf";
  readonly code: string;
  readonly max: Decimal;
  readonly min?: Decimal | undefined;
  readonly part?: string;
  readonly rule?: OracleRule;
  readonly scoredBy?: "unit" | "appraiser" | undefined;
  readonly children?: readonly OracleCriterion[];
  readonly bonus?: { readonly cap?: Decimal | undefined } | undefined;
  readonly least?: Decimal | undefined;
  readonly most?: Decimal | undefined;
  readonly notApplicable?: NotApplicable | undefined;
}
export type NotApplicable = "lower-maximum" | "full-points" | "rescale-part" | "refuse";
export interface OracleGate {
  readonly when: {
    readonly node: string;
    readonly below?: { readonly percent?: Decimal; readonly points?: Decimal };
    readonly level?: string;
  };
  readonly then: "no-class" | { readonly atMost?: string; readonly lower?: number };
}
export interface OracleQuestionnaire {
  readonly groups: readonly {
    readonly id: string;
    readonly weight: Decimal;
    readonly minimumAnswers?: number | undefined;
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly leaf: string;
    readonly groups?: readonly string[] | undefined;
    readonly options: readonly { readonly id: string; readonly value: Decimal | null }[];
  }[];
  readonly minimumAnswers?: number | undefined;
  readonly belowMinimum?: "pending" | "counted" | undefined;
}
export interface OracleScheme {
  readonly parts: readonly { readonly id: string; readonly max: Decimal }[];
  readonly criteria: readonly OracleCriterion[];
  readonly rounding: { readonly leaf: Rounding; readonly index: Rounding };
  readonly absence: { readonly notApplicable: NotApplicable; readonly leastShare?: Decimal | undefined };
  readonly bands: {
    readonly on: "points" | "percent" | "share";
    readonly reads: "published" | "exact";
    readonly best: readonly { readonly class: string; readonly from: Decimal }[];
    readonly otherwise: { readonly class: string };
    readonly gates?: readonly OracleGate[] | undefined;
  };
  readonly ranking: {
    readonly by: "published" | "exact";
    readonly ties: "shared" | "dense";
    readonly tieBreak?: readonly string[] | undefined;
  };
  readonly publishes: "points" | "percent" | "share";
  readonly questionnaire?: OracleQuestionnaire | undefined;
}
export interface OracleCase {
  readonly dossier: {
    readonly unit: { readonly id: string; readonly group: string };
    readonly period?: string;
    readonly entries: readonly { readonly leaf: string; readonly facts?: OracleFacts; readonly claimed?: Decimal }[];
  };
  readonly ledger?: readonly OracleAdjustment[] | undefined;
  readonly tally?: readonly OracleTallyRow[] | undefined;
  readonly surveyed?:
    | readonly { readonly leaf: string; readonly points?: Decimal; readonly share?: Decimal }[]
    | undefined;
}
export interface OracleUnit {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly kind?: string | undefined;
  readonly notApplicable?: readonly { readonly leaf: string }[] | undefined;
}
/** The year, as far as figures depend on it. */
export interface OracleYear {
  readonly period: string;
  readonly units: readonly OracleUnit[];
}
export interface OracleAdjustment {
  readonly leaf: string;
  readonly stage: Stage;
  readonly to: {
    readonly points?: Decimal;
    readonly facts?: OracleFacts;
    readonly absent?: Absence;
    readonly confirmed?: true;
  };
}
export interface OracleTallyRow {
  readonly unit: string;
  readonly group: string;
  readonly question: string;
  readonly option: string;
  readonly count: Decimal;
}

export interface OracleNode {
  code: string;
  self: string | null;
  appraised: string | null;
  points: string | null;
  max: string;
  percent: string | null;
  absence?: Absence;
  level?: string;
}
export interface OraclePart {
  part: string;
  self: string | null;
  points: string;
  max: string;
  percent: string | null;
}
export interface OracleIndex {
  unit: { readonly id: string; readonly group: string };
  complete: boolean;
  points: string;
  max: string;
  percent: string | null;
  published: string | null;
  class: string | null;
  parts: OraclePart[];
  between: { lowest: string; highest: string };
  /** Every node, parents before children, in the order of the scheme. */
  nodes: OracleNode[];
}
export interface OracleRow {
  rank: number;
  unit: string;
  published: string;
  class: string | null;
  tied: number;
  brokenBy?: string;
}
export interface OracleRanking {
  period: string;
  group: string;
  rows: OracleRow[];
  unranked: { unit: string; why: "ranking.pending" | "ranking.no_score" | "ranking.not_submitted" }[];
}

/** `null`: this leaf has no outcome in this life (a survey leaf has no self score). */
export type Outcome = Fraction | Absence | null;
export type Life = ReadonlyMap<string, Outcome>;

/** Fails on a hole that no valid document has. */
export function need<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("oracle: the document is not valid: something is missing");
  return value;
}
