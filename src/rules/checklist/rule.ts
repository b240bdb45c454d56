import type { Points } from "../../number/quantity.js";
import type { LocalizedText } from "../../text/text.js";

/** Items that each give their points when they are met; together they make the maximum. */
export interface ChecklistRule {
  readonly kind: "checklist";
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly id: string;
  readonly title: LocalizedText;
  readonly points: Points;
}

export interface ChecklistFacts<Id extends string = string> {
  /** The ids of the items that are met. */
  readonly met: readonly Id[];
}
