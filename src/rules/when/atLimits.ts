import { decimalText } from "../../number/decimal.js";
import { whole } from "../../number/quotient.js";
import { type AtLimit, figuresAround, type LeafElsewhere } from "../form/atLimits.js";
import type { Inside } from "../kind.js";
import { keeps, limitOf } from "../measure.js";
import type { Place } from "../place.js";
import { type Branch, branchPlace } from "./branch.js";
import { type Condition, isPoints, type WhenRule } from "./rule.js";

interface Case {
  readonly branch: Branch;
  readonly facts: object;
  readonly elsewhere?: LeafElsewhere;
}

/** Each way in which the condition holds or does not, with the limits of the rule on its side. */
export function whenAtLimits(rule: WhenRule, place: Place, inside: Inside): readonly AtLimit[] {
  return casesOf(rule.if).flatMap(({ branch, facts, ...elsewhere }) => {
    const side = rule[branch];
    if (isPoints(side)) return [{ facts, ...elsewhere }];
    return inside
      .atLimits(side, branchPlace(place, branch))
      .map((inner) => ({ ...inner, ...elsewhere, facts: { ...facts, [branch]: inner.facts } }));
  });
}

function casesOf(condition: Condition): readonly Case[] {
  const branch = (holds: boolean): Branch => (holds ? "holds" : "otherwise");
  switch (condition.on) {
    case "level":
      return condition.levels.map(({ id }) => ({ branch: branch(condition.is.includes(id)), facts: { level: id } }));
    case "statement":
      return [true, false].map((stated) => ({ branch: branch(stated), facts: { stated } }));
    case "documents": {
      const all = condition.documents.map(({ id }) => id);
      const without = all.map((missing) => all.filter((id) => id !== missing));
      return [all, ...without].map((documents) => ({ branch: branch(documents === all), facts: { documents } }));
    }
    case "leaf-level": {
      const { leaf, is } = condition;
      // No id of a level is blank, so that this one is none of them.
      return [...is, " "].map((level) => ({
        branch: branch(is.includes(level)),
        facts: {},
        elsewhere: { leaf, level },
      }));
    }
    case "leaf-points":
      return figuresAround(limitOf(condition).at).map((figure) => ({
        branch: branch(keeps(whole(figure), condition)),
        facts: {},
        elsewhere: { leaf: condition.leaf, points: decimalText(figure) },
      }));
  }
}
