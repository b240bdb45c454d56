import type { DeductingFacts, DeductingRule } from "../rules/deducting/rule.js";
import { byId } from "../rules/ids.js";
import { exactPoints } from "../rules/score.js";
import type { Explainer, Wanting } from "./explainer.js";
import { atLeast, calculate, negated, term, termOf } from "./line.js";

export const deducting: Explainer<DeductingRule, DeductingFacts> = {
  working: (rule, facts, { min, max }) => {
    const terms = committed(facts).map(({ id, count }) =>
      termOf(id, String(count), byId(rule.faults, id).points as string),
    );
    if (terms.length === 0) return [];
    const taken = calculate("taken", terms);
    const left = calculate("points", [term(max), term(negated(taken.result))]);
    const floor = atLeast("points", left.result, rule.least ?? min);
    return [taken, floor.length === 0 ? left : { ...left, gives: "left" }, ...floor];
  },

  /** Each fault as if it alone had not been committed. */
  unmet: (rule, facts, { bounds }) =>
    committed(facts).flatMap(({ id, count }): Wanting[] => {
      const earns = exactPoints(rule, { faults: facts.faults.filter((one) => one.id !== id) }, bounds);
      return earns === null ? [] : [{ id, title: byId(rule.faults, id).title, count: String(count), earns }];
    }),
};

function committed({ faults }: DeductingFacts): DeductingFacts["faults"] {
  return faults.filter(({ count }) => count > 0);
}
