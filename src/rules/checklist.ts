import { decimal, sum, ZERO } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { whole } from "../number/quotient.js";
import type { Text } from "../text/text.js";
import { byId, duplicateIds, misnamedIds } from "./ids.js";
import type { Kind } from "./kind.js";

/** Items that each give their points when they are met; together they make the maximum. */
export interface ChecklistRule {
  readonly kind: "checklist";
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly id: string;
  readonly title: Text;
  readonly points: Points;
}

export interface ChecklistFacts {
  /** The ids of the items that are met. */
  readonly met: readonly string[];
}

export const checklist: Kind<ChecklistRule, ChecklistFacts> = {
  checkRule: (rule, at) => duplicateIds(rule.items, at, "items"),
  reach: (rule) => ({ least: ZERO, most: sum(rule.items.map(({ points }) => decimal(points))) }),
  written: (rule) => rule.items.map(({ points }, position) => ({ path: ["items", position, "points"], points })),
  checkFacts: (rule, { met }, at) => misnamedIds(met, rule.items, at, "met"),
  earn: (rule, { met }) => whole(sum(met.map((id) => decimal(byId(rule.items, id).points)))),
};
