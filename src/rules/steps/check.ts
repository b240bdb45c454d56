import { type Issue, issue } from "../../issue/issue.js";
import { decimal } from "../../number/decimal.js";
import { checkMeasured } from "../form/measured.js";
import { checkOneLimit, isLower, type LimitKind, limitOf } from "../measure.js";
import type { At } from "../place.js";
import type { Step, StepsRule } from "./rule.js";

/** Steps are in order, run one way, and a worse one never gives more; bounds see none of it. */
export function checkSteps(rule: StepsRule, at: At): readonly Issue[] {
  const lists = [["beyond", rule.beyond ?? []] as const, ["steps", rule.steps] as const];
  const single = lists.flatMap(([list, steps]) =>
    steps.flatMap((step, position) => checkOneLimit(step, [...at.path, list, position], at)),
  );
  if (single.length > 0) return single;
  return [
    ...checkMeasured(rule, at),
    ...lists.flatMap(([list, steps]) => checkOrder(steps, list, at)),
    ...checkBeyond(rule, at),
    ...checkPoints(rule, at),
    ...checkFirst(rule, at),
  ];
}

/** Lower limits fall and upper limits rise down the list; at one figure the stricter limit comes first. */
function checkOrder(steps: readonly Step[], list: string, at: At): Issue[] {
  const issues: Issue[] = [];
  for (const [position, step] of steps.entries()) {
    const before = steps[position - 1];
    if (before === undefined) continue;
    const [here, there] = [limitOf(step), limitOf(before)];
    const path = [...at.path, list, position, here.kind];
    if (isLower(here.kind) !== isLower(there.kind)) {
      issues.push(issue("rules.steps_mixed", path, { code: at.code }, at.clause));
      continue;
    }
    const order = decimal(there.at).comparedTo(decimal(here.at)) * (isLower(here.kind) ? 1 : -1);
    const stricterFirst = isStrict(there.kind) && !isStrict(here.kind);
    if (order > 0 || (order === 0 && stricterFirst)) continue;
    const params = { code: at.code, limit: here.at, before: there.at };
    issues.push(issue("rules.steps_out_of_order", path, params, at.clause));
  }
  return issues;
}

function isStrict(kind: LimitKind): boolean {
  return kind === "above" || kind === "below";
}

/** What lies beyond has limits of the same sort, and begins past the best step. */
function checkBeyond({ beyond = [], steps }: StepsRule, at: At): Issue[] {
  const [nearest, best] = [beyond.at(-1), steps[0]];
  if (nearest === undefined || best === undefined) return [];
  const [here, there] = [limitOf(nearest), limitOf(best)];
  const path = [...at.path, "beyond", beyond.length - 1, here.kind];
  if (isLower(here.kind) !== isLower(there.kind)) {
    return [issue("rules.steps_mixed", path, { code: at.code }, at.clause)];
  }
  const order = decimal(here.at).comparedTo(decimal(there.at)) * (isLower(here.kind) ? 1 : -1);
  if (order > 0 || (order === 0 && isStrict(here.kind) && !isStrict(there.kind))) return [];
  const params = { code: at.code, limit: here.at, before: there.at };
  return [issue("rules.steps_out_of_order", path, params, at.clause)];
}

/** A worse step never gives more. */
function checkPoints({ beyond = [], steps, otherwise }: StepsRule, at: At): Issue[] {
  const outward = [...beyond].reverse();
  const far = outward.flatMap((step, position) => {
    const before = outward[position - 1] ?? steps[0];
    return before === undefined
      ? []
      : checkWorse(step.points, before.points, ["beyond", beyond.length - 1 - position, "points"], at);
  });
  const near = steps.flatMap((step, position) => {
    const before = steps[position - 1];
    return before === undefined ? [] : checkWorse(step.points, before.points, ["steps", position, "points"], at);
  });
  const last = steps.at(-1);
  return [...far, ...near, ...(last === undefined ? [] : checkWorse(otherwise, last.points, ["otherwise"], at))];
}

function checkWorse(points: string, before: string, path: At["path"], at: At): Issue[] {
  if (decimal(points).lte(decimal(before))) return [];
  return [issue("rules.step_points_rise", [...at.path, ...path], { code: at.code, points, before }, at.clause)];
}

/** A ratio is never negative, so a first step below zero could not be reached. */
function checkFirst({ measure, steps: [first] }: StepsRule, at: At): Issue[] {
  if (first === undefined || measure === "value") return [];
  const { kind, at: limit } = limitOf(first);
  const below = decimal(limit);
  const unreachable = (kind === "below" && !below.gt(0)) || (kind === "atMost" && below.lt(0));
  return unreachable
    ? [issue("rules.step_unreachable", [...at.path, "steps", 0, kind], { code: at.code }, at.clause)]
    : [];
}
