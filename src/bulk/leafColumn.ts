import { checklistColumn } from "./checklist.js";
import type { Column, Ground } from "./column.js";
import { countingColumn } from "./counting.js";
import { deductingColumn } from "./deducting.js";
import { givenColumn } from "./given.js";
import { levelsColumn } from "./levels.js";
import { proportionalColumn } from "./proportional.js";
import { relativeColumn } from "./relative.js";
import { stepsColumn } from "./steps.js";
import { weightedColumn } from "./weighted.js";

/** The column of a leaf; none for a leaf that the survey scores. */
export function leafColumn(ground: Ground): Column | null {
  const { rule } = ground.own.leaf;
  switch (rule.kind) {
    case "levels":
      return levelsColumn(rule, ground);
    case "steps":
      return stepsColumn(rule, ground);
    case "proportional":
      return proportionalColumn(rule, ground);
    case "weighted":
      return weightedColumn(rule, ground);
    case "counting":
      return countingColumn(rule, ground);
    case "checklist":
      return checklistColumn(rule, ground);
    case "deducting":
      return deductingColumn(rule, ground);
    case "relative":
      return relativeColumn(rule, ground);
    case "given":
      return givenColumn(ground);
    case "survey":
      return null;
  }
}
