import type { LocalizedText } from "../../text/text.js";
import {
  byLimits,
  constant,
  type Expression,
  fact,
  minus,
  most,
  named,
  product,
  sum,
} from "../expression/expression.js";
import { asks } from "../form/form.js";
import type { Kind, Types } from "../kind.js";
import { type DeclaredPoints, nameIn } from "../place.js";
import { deadlineAtLimits } from "./atLimits.js";
import { checkDeadline } from "./check.js";
import type { fields } from "./fields.js";
import { type DayStep, type DeadlineFacts, type DeadlineRule, isPerDay } from "./rule.js";
import { deadlineSchema } from "./schema.js";

interface Deadline extends Types {
  readonly rule: DeadlineRule;
  readonly facts: DeadlineFacts;
  readonly fields: typeof fields;
}

const DATE: LocalizedText = { vi: "Ngày thực hiện", en: "Day on which it was done" };
const LATE: LocalizedText = { vi: "Số ngày chậm", en: "Days late" };
const DONE = {
  kept: { vi: "Không thực hiện", en: "It was not done" },
  missed: { vi: "Có thực hiện", en: "It was done" },
};

export const deadline: Kind<Deadline> = {
  schema: () => deadlineSchema,
  form: ({ due, words }, place) =>
    asks({
      holds: "day",
      key: "date",
      title: words?.value ?? DATE,
      late: nameIn(place, "late"),
      missed: nameIn(place, "missed"),
      due,
    }),
  express: (rule, place) => {
    const days = named(LATE, fact(nameIn(place, "late"), LATE));
    const missed = fact(nameIn(place, "missed"));
    const notDone = { sign: ">=", at: constant("1"), gives: constant(rule.missed), words: DONE } as const;
    return byLimits(missed, [notDone], pointsBy(days, rule));
  },
  atLimits: deadlineAtLimits,
  written: ({ early = [], onTime, late = [], later, missed }) => [
    ...writtenIn("early", early),
    { path: ["onTime"], points: onTime },
    ...(isPerDay(late) ? [{ path: ["late", "perDay"], points: late.perDay }] : writtenIn("late", late)),
    { path: ["later"], points: later },
    { path: ["missed"], points: missed },
  ],
  check: checkDeadline,
};

function pointsBy(days: Expression, { early = [], onTime, late = [], later }: DeadlineRule): Expression {
  const upTo = (limit: string, points: string) =>
    ({ sign: "<=", at: constant(limit), gives: constant(points) }) as const;
  const before = early.map((step) => upTo(String(-step.days), step.points));
  const due = upTo("0", onTime);
  if (!isPerDay(late)) {
    const after = late.map((step) => upTo(String(step.days), step.points));
    return byLimits(days, [...before, due, ...after], constant(later));
  }
  const left = sum(constant(onTime), minus(product(constant(late.perDay), days)));
  return byLimits(days, [...before, due], most(left, constant(later)));
}

function writtenIn(list: "early" | "late", steps: readonly DayStep[]): DeclaredPoints[] {
  return steps.map(({ points }, position) => ({ path: [list, position, "points"], points }));
}
