import { type Issue, issue } from "../../issue/issue.js";
import { decimal } from "../../number/decimal.js";
import { placesOf } from "../../number/decimalText.js";
import { line as lineThrough } from "../expression/expression.js";
import { measuredAt, measureOf, ratiosTaken } from "../form/atLimits.js";
import { checkMeasured, measuredFigure, measuredForm } from "../form/measured.js";
import type { Kind, Types } from "../kind.js";
import type { MeasureFactsOf } from "../measure.js";
import type { At } from "../place.js";
import type { fields } from "./fields.js";
import type { LineRule } from "./rule.js";
import { lineSchema } from "./schema.js";

interface Line extends Types {
  readonly rule: LineRule;
  readonly facts: MeasureFactsOf<this["of"]>;
  readonly fields: typeof fields;
}

export const line: Kind<Line> = {
  schema: () => lineSchema,
  form: measuredForm,
  express: (rule, place) => {
    const corners = rule.through.map(({ at, points }) => ({ x: at, y: points }));
    return lineThrough(measuredFigure(rule, place), corners);
  },
  atLimits: (rule) => [
    ...rule.through.flatMap(({ at }, position) => {
      const before = rule.through[position - 1]?.at;
      const between = before === undefined ? [] : [decimal(before).plus(decimal(at)).times(decimal("0.5"))];
      const places = Math.max(placesOf(at), placesOf(before ?? "0")) + 1;
      return [
        ...between.map((figure) => ({ facts: measureOf(rule.measure, figure, places) })),
        ...measuredAt(rule, at),
      ];
    }),
    ...ratiosTaken(rule),
  ],
  written: ({ through }) => through.map(({ points }, position) => ({ path: ["through", position, "points"], points })),
  check: (rule, at) => [...checkMeasured(rule, at), ...checkRising(rule, at)],
};

/** A line goes from one point to the next, and the next lies farther on. */
function checkRising({ through }: LineRule, at: At): readonly Issue[] {
  if (through.length < 2)
    return [issue("rules.line_of_one_point", [...at.path, "through"], { code: at.code }, at.clause)];
  return through.flatMap(({ at: here }, position) => {
    const before = through[position - 1]?.at;
    if (before === undefined || decimal(here).gt(decimal(before))) return [];
    const params = { code: at.code, at: here, before };
    return [issue("rules.line_not_rising", [...at.path, "through", position, "at"], params, at.clause)];
  });
}
