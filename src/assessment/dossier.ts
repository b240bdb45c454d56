import type { Points } from "../number/quantity.js";
import type { Facts } from "../rules/rule.js";
import type { Absence } from "../scheme/absence.js";

/** What a unit reports of itself for one period (hồ sơ tự đánh giá): facts, leaf by leaf. */
export interface Dossier {
  readonly unit: Unit;
  /** The period assessed, such as `"2021"`. */
  readonly period: string;
  readonly scheme: SchemeReference;
  /** A leaf that the unit scores and that has no entry counts as `not-submitted`. */
  readonly entries: readonly Entry[];
}

/** The scheme that a document was made for. With a digest, it was made for just that text of it. */
export interface SchemeReference {
  readonly id: string;
  readonly edition: string;
  readonly digest?: string;
}

/** A department, district or commune that is scored. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** The block (khối) inside which it is ranked. */
  readonly group: string;
  /** `department`, `district`, `commune`, `ward`, `special-zone`, … */
  readonly kind?: string;
}

/** What a unit states of one leaf: facts, points that it claims, or both. */
export interface Entry {
  /** The code of the leaf. */
  readonly leaf: string;
  /** Without facts, points are claimed; they are pending until the ledger confirms them. */
  readonly facts?: Facts | Absent;
  /**
   * The points that the unit claims (tự chấm): its own opinion, which is its self score and never counts. Where facts give other
   * points, those count, and somebody should look at it.
   */
  readonly claimed?: Points;
  /** What proves the facts (tài liệu kiểm chứng). */
  readonly documents?: readonly Evidence[];
  readonly note?: string;
}

export interface Absent {
  readonly absent: Absence;
}

/** What proves a fact (tài liệu kiểm chứng). */
export interface Evidence {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  /** Where it is kept: a link, a register number. */
  readonly place?: string;
}

/** What an entry states as facts: without an entry nothing is submitted, and a claim by itself is not settled. */
export function factsIn(entry: Pick<Entry, "facts"> | undefined): Facts | Absent {
  return entry === undefined ? NOT_SUBMITTED : (entry.facts ?? PENDING);
}

const NOT_SUBMITTED: Absent = { absent: "not-submitted" };
const PENDING: Absent = { absent: "pending" };

export function isAbsent(facts: Facts | Absent): facts is Absent {
  return Object.hasOwn(facts, "absent");
}
