import { decimal } from "../number/decimal.js";
import { whole } from "../number/quotient.js";
import { byId } from "../rules/ids.js";
import type { Level, LevelsFacts, LevelsRule } from "../rules/levels/rule.js";
import type { Explainer } from "./explainer.js";

export const levels: Explainer<LevelsRule, LevelsFacts> = {
  working: () => [],

  unmet: (rule, { level }) => {
    const held = byId(rule.levels, level);
    const better = rule.levels.filter((one) => isBetter(one, held));
    const next = better.find((one) => !better.some((other) => isBetter(one, other)));
    return next === undefined ? [] : [{ id: next.id, title: next.title, earns: whole(decimal(next.points)) }];
  },
};

function isBetter(one: Level, other: Level): boolean {
  return decimal(one.points).gt(decimal(other.points));
}
