import type { Rule } from "../rules/rule.js";
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
  if (!isPlain(rule)) return NO_COLUMN;
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
    default:
      return NO_COLUMN;
  }
}

/** A rule whose points no column of its kind works out. */
const NO_COLUMN: Column = { exact: false, take: () => "unfit", score: () => undefined };

/** Whether the columns here know all that the rule says. */
function isPlain(rule: Rule): boolean {
  switch (rule.kind) {
    case "steps":
      return rule.beyond === undefined;
    case "counting":
      return typeof rule.each === "string";
    case "deducting":
      return rule.faults.every(({ points }) => typeof points === "string");
    case "relative":
      return rule.measure === undefined && (rule.against ?? "best") === "best";
    default:
      return true;
  }
}
