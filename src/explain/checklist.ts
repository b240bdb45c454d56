import { decimal, sum } from "../number/decimal.js";
import { whole } from "../number/quotient.js";
import type { ChecklistFacts, ChecklistRule } from "../rules/checklist/rule.js";
import { byId } from "../rules/ids.js";
import type { Explainer } from "./explainer.js";
import { calculate, termOf } from "./line.js";

export const checklist: Explainer<ChecklistRule, ChecklistFacts> = {
  working: ({ items }, { met }) => {
    const terms = met.map((id) => termOf(id, byId(items, id).points));
    return terms.length === 0 ? [] : [calculate("points", terms)];
  },

  unmet: ({ items }, { met }) => {
    const earned = sum(met.map((id) => decimal(byId(items, id).points)));
    return items
      .filter(({ id }) => !met.includes(id))
      .map(({ id, title, points }) => ({ id, title, earns: whole(earned.plus(decimal(points))) }));
  },
};
