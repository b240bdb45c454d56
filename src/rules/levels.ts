import { issue } from "../issue/issue.js";
import { decimal, greater, lesser } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { whole } from "../number/quotient.js";
import type { Text } from "../text/text.js";
import { byId, duplicateIds } from "./ids.js";
import type { Kind } from "./kind.js";

/** One of several named levels holds: yes or no; on time, late or not at all; 100, 75 or 50 % of the maximum. */
export interface LevelsRule {
  readonly kind: "levels";
  readonly levels: readonly Level[];
}

export interface Level {
  readonly id: string;
  readonly title: Text;
  readonly points: Points;
}

export interface LevelsFacts {
  readonly level: string;
}

export const levels: Kind<LevelsRule, LevelsFacts> = {
  checkRule: (rule, at) => duplicateIds(rule.levels, at, "levels"),

  reach: (rule) => {
    const points = rule.levels.map((level) => decimal(level.points));
    return { least: points.reduce(lesser), most: points.reduce(greater) };
  },

  written: (rule) => rule.levels.map(({ points }, position) => ({ path: ["levels", position, "points"], points })),

  checkFacts: (rule, { level }, at) => {
    if (rule.levels.some(({ id }) => id === level)) return [];
    const known = rule.levels.map(({ id }) => id).join(", ");
    return [issue("rules.unknown_level", [...at.path, "level"], { code: at.code, level, known }, at.clause)];
  },

  earn: (rule, facts) => whole(decimal(byId(rule.levels, facts.level).points)),
};
