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
  /** What the successors take over of the figures of those before them; nothing (`none`) where it is not declared. */
  readonly inheritance?: Inheritance;
  /** What each of `from` weighs, such as its inhabitants; with `weighted` and with it alone. */
  readonly weights?: readonly { readonly unit: string; readonly weight: string }[];
}

/**
 * The figure of the year before that a successor is set beside, made from those of the units that ended: their mean, their weighted
 * mean, their sum, or none. Whoever comes from one unit has its figure, by the mean.
 */
export type Inheritance = "mean" | "weighted" | "sum" | "none";

export type SuccessionKind = "merge" | "split" | "rename" | "new-kind";

export interface Successor {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
}
