import type { Percent, Points } from "../number/quantity.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { Inheritance } from "./succession.js";

/** One unit of the later year beside what it was in the earlier one; or one of the earlier year that is gone. */
export interface YearChange {
  readonly unit: string;
  readonly name: string;
  readonly compared: Compared;
  /** The units of the earlier year that it goes back to. */
  readonly origins: readonly string[];
  readonly before: Standing | null;
  /** `null` for a unit that is gone. */
  readonly after: Standing | null;
  /** After less before, exact on the published figures; `null` where they are not comparable. */
  readonly difference: string | null;
  /** Places gained (positive) or lost in the group; `null` where the group is not the same. */
  readonly placesGained: number | null;
  /** The derived figure of the year before, for a unit that came out of others by an event that declares one; otherwise `null`. */
  readonly inherited: Inherited | null;
  readonly parts: readonly Difference[];
  readonly nodes: readonly Difference[];
}

/** A figure of the year before that no unit had: it is derived as the succession declares, and is to be printed as derived. */
export interface Inherited {
  /** As the last event declares. */
  readonly by: Inheritance;
  /** Rounded once, as declared; `null` where nothing is inherited or a unit before has no published figure. */
  readonly figure: string | null;
  /** The units of the earlier year that it is made from, with their published figures. */
  readonly from: readonly { readonly unit: string; readonly figure: string | null }[];
  /** The published figure less the derived one, exact; `null` where either is missing or the editions are not comparable. */
  readonly difference: string | null;
}

/**
 * Whether a unit can be compared with the earlier year, and why not.
 * - `same`: it was there; `renamed`: it was there under another id or name;
 * - `merged`, `split`, `new-kind`: it came out of other units; shown beside them; what is subtracted is the derived figure of `inherited`;
 * - `new`: nothing is known before it; `gone`: it was there, and no unit of the later year goes back to it;
 * - `other-edition`: the editions are not declared comparable.
 */
export type Compared = "same" | "renamed" | "merged" | "split" | "new-kind" | "new" | "gone" | "other-edition";

export interface Standing {
  readonly period: string;
  readonly scheme: SchemeStamp;
  readonly published: string | null;
  readonly class: string | null;
  readonly group: string;
  readonly rank: number | null;
}

/** A criterion or part in the earlier and the later year, in percent of its maximum, for maxima change. */
export interface Difference {
  readonly from: string;
  readonly to: string;
  readonly before: { readonly points: Points | null; readonly percent: Percent | null };
  readonly after: { readonly points: Points | null; readonly percent: Percent | null };
  /** After less before in percentage points; `null` where either has no score. */
  readonly difference: Percent | null;
}
