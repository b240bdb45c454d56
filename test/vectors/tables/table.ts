import type { Clause, Rounding, RoundingMode } from "par-index";
import type { VectorFile } from "../vector.js";

/** A file before its expected values are known or proved. */
export interface Table<Row> extends Omit<VectorFile, "vectors"> {
  readonly rows: readonly Row[];
}

/** A case that is accepted. A value that stands here was computed by hand, and its note says how. */
export interface Accepted {
  readonly id: string;
  readonly call: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly note?: string;
  readonly expected?: unknown;
}

/** A case that is refused, with every issue in its order, all written by hand. */
export interface Refused {
  readonly id: string;
  readonly call: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly issues: readonly Problem[];
}

/** An issue: its code, its place as it is printed (`criteria[0].max`), its parameters, and the clause it cites. */
export interface Problem {
  readonly code: string;
  readonly at: string;
  readonly params: Readonly<Record<string, string>>;
  readonly clause?: Clause;
}

export const MODES: readonly RoundingMode[] = ["half-up", "half-even", "down"];

export function rounding(places: number, mode: RoundingMode = "half-up"): Rounding {
  return { places, mode };
}

/** What a value computed by hand adds to a row. */
export function byHand(expected: unknown, note: string): Pick<Accepted, "expected" | "note"> {
  return { expected, note };
}

/** The Decision itself, by place. */
export function decision(place: string): Clause {
  return { document: "880/QĐ-UBND", date: "2021-05-12", place };
}
