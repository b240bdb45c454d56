import { decimal } from "../../number/decimal.js";
import { placesOf } from "../../number/decimalText.js";
import { byLimits, constant, line } from "../expression/expression.js";
import { measuredAt, measureOf, ratiosTaken } from "../form/atLimits.js";
import { choiceAt } from "../form/limit.js";
import { measuredFigure, measuredForm } from "../form/measured.js";
import type { Kind, Types } from "../kind.js";
import type { MeasureFactsOf } from "../measure.js";
import { limitOf } from "../measure.js";
import { checkProportional } from "./check.js";
import type { fields } from "./fields.js";
import type { ProportionalRule } from "./rule.js";
import { proportionalSchema } from "./schema.js";

interface Proportional extends Types {
  readonly rule: ProportionalRule;
  readonly facts: MeasureFactsOf<this["of"]>;
  readonly fields: typeof fields;
}

export const proportional: Kind<Proportional> = {
  schema: () => proportionalSchema,
  form: measuredForm,
  express: (rule, place) => {
    const { target = "100", from } = rule;
    const measured = measuredFigure(rule, place);
    const share = line(measured, [
      { x: "0", y: "0" },
      { x: target, y: place.max },
    ]);
    return from === undefined ? share : byLimits(measured, [choiceAt(from, share)], constant(from.otherwise));
  },
  atLimits: (rule) => {
    const { target = "100", from } = rule;
    const half = decimal(target).times(decimal("0.5"));
    return [
      ...measuredAt(rule, target),
      { facts: measureOf(rule.measure, half, placesOf(target) + 1) },
      ...(from === undefined ? [] : measuredAt(rule, limitOf(from).at)),
      ...ratiosTaken(rule),
    ];
  },
  written: ({ from }) => (from === undefined ? [] : [{ path: ["from", "otherwise"], points: from.otherwise }]),
  check: checkProportional,
};
