import { type Issue, issue } from "../../issue/issue.js";
import { decimal } from "../../number/decimal.js";
import { daysInMonth } from "../../text/calendar.js";
import type { At } from "../place.js";
import { type DayStep, type DeadlineRule, isPerDay } from "./rule.js";

/** The day due is one that every year has, steps are in order, and later is never better. */
export function checkDeadline(rule: DeadlineRule, at: At): readonly Issue[] {
  const { due, early = [], late = [] } = rule;
  return [
    ...(typeof due === "string" ? [] : checkDay(due, at)),
    ...checkOrder("early", early, -1, at),
    ...(isPerDay(late) ? [] : checkOrder("late", late, 1, at)),
    ...checkPoints(rule, at),
  ];
}

function checkDay({ month, day }: { readonly month: number; readonly day: number }, at: At): readonly Issue[] {
  if (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month)) return [];
  const params = { code: at.code, day: String(day), month: String(month) };
  return [issue("rules.no_such_day", [...at.path, "due"], params, at.clause)];
}

/** The earliest first, then the least late: each step lies after the one before it, and none on the day due itself. */
function checkOrder(list: "early" | "late", steps: readonly DayStep[], way: 1 | -1, at: At): readonly Issue[] {
  return steps.flatMap(({ days }, position) => {
    const before = steps[position - 1]?.days;
    if (days > 0 && (before === undefined || (days - before) * way > 0)) return [];
    const params = { code: at.code, days: String(days) };
    return [issue("rules.days_out_of_order", [...at.path, list, position, "days"], params, at.clause)];
  });
}

/** Later never gives more. */
function checkPoints({ early = [], onTime, late = [], later }: DeadlineRule, at: At): readonly Issue[] {
  const steps = isPerDay(late) ? [] : late;
  const inTime = [
    ...early.map(({ points }, position) => ({ path: ["early", position, "points"], points })),
    { path: ["onTime"], points: onTime },
    ...steps.map(({ points }, position) => ({ path: ["late", position, "points"], points })),
    { path: ["later"], points: later },
  ];
  return inTime.flatMap(({ path, points }, position) => {
    const before = inTime[position - 1]?.points;
    if (before === undefined || decimal(points).lte(decimal(before))) return [];
    return [issue("rules.step_points_rise", [...at.path, ...path], { code: at.code, points, before }, at.clause)];
  });
}
