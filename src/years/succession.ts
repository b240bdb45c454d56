import type { Clause } from "../issue/clause.js";

/** How units gave way to others: mergers, splits, new names, new kinds; each ordered by a document. */
export type Succession = readonly SuccessionEvent[];

/**
 * On one day some units gave way to others.
 * - `merge`: several become one; `split`: one becomes several;
 * - `rename`: one goes on under another id or name; `new-kind`: one goes on as another kind of unit (a commune becomes a
 *   ward).
 */
export interface SuccessionEvent {
  readonly kind: SuccessionKind;
  /** The day from which the successors stand, `YYYY-MM-DD`. */
  readonly date: string;
  readonly clause: Clause;
  /** Ids of the units that ended. */
  readonly from: readonly string[];
  readonly to: readonly Successor[];
}

export type SuccessionKind = "merge" | "split" | "rename" | "new-kind";

export interface Successor {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
}
