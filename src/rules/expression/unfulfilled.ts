import type { Decimal } from "../../number/decimal.js";
import type { Exact } from "../../number/exact.js";
import type { Quotient } from "../../number/quotient.js";
import type { LocalizedText } from "../../text/text.js";
import type { ChoiceById, Expression, Sign } from "./expression.js";
import type { Known } from "./known.js";

/** One thing that facts leave unfulfilled, and what the rule would come to had it alone been fulfilled. */
export interface Unfulfilled {
  /**
   * - `case`: a better level; `yes`: something that is not met;
   * - `without`: so many faults, had there been none; `count`: so many in all, had there been enough;
   * - `limit`: a limit that is missed;
   * - `moved`: so many of one sort, had they been of the best; `rest`: so many of no sort, had they been of the best.
   */
  readonly kind: "case" | "yes" | "without" | "count" | "limit" | "moved" | "rest";
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly limit?: { readonly sign: Sign; readonly at: Exact };
  readonly count?: Exact;
  readonly earns: Quotient;
}

/** Facts other than those that are stated. */
export interface Instead {
  readonly numbers: ReadonlyMap<string, Decimal>;
  readonly ids: ReadonlyMap<string, string>;
}

export const NOTHING_ELSE: Instead = { numbers: new Map(), ids: new Map() };

/** What is asked of facts that leave something unfulfilled. */
export interface Asking {
  /** The whole rule, whose points count. */
  readonly root: Expression;
  /** What it comes to as the facts stand: whatever they lead to on the way is known. */
  readonly held: Quotient;
  readonly known: Known;
  readonly value: (part: Expression, instead?: Instead) => Quotient | null;
  readonly id: (choice: ChoiceById) => string | null;
}

export function titled(title: LocalizedText | undefined): { readonly title?: LocalizedText } {
  return title === undefined ? {} : { title };
}
