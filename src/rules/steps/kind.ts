import { byLimits, constant } from "../expression/expression.js";
import { measuredAt, ratiosTaken } from "../form/atLimits.js";
import { choiceAt } from "../form/limit.js";
import { measuredFigure, measuredForm } from "../form/measured.js";
import type { Kind, Types } from "../kind.js";
import type { MeasureFactsOf } from "../measure.js";
import { limitOf } from "../measure.js";
import type { DeclaredPoints } from "../place.js";
import { checkSteps } from "./check.js";
import type { fields } from "./fields.js";
import type { Step, StepsRule } from "./rule.js";
import { stepsSchema } from "./schema.js";

interface Steps extends Types {
  readonly rule: StepsRule;
  readonly facts: MeasureFactsOf<this["of"]>;
  readonly fields: typeof fields;
}

export const steps: Kind<Steps> = {
  schema: () => stepsSchema,
  form: measuredForm,
  express: (rule, place) => {
    const limits = [...(rule.beyond ?? []), ...rule.steps].map((step) => choiceAt(step, constant(step.points)));
    return byLimits(measuredFigure(rule, place), limits, constant(rule.otherwise));
  },
  atLimits: (rule) => [
    ...[...(rule.beyond ?? []), ...rule.steps].flatMap((step) => measuredAt(rule, limitOf(step).at)),
    ...ratiosTaken(rule),
  ],
  written: ({ beyond = [], steps, otherwise }) => [
    ...writtenIn("beyond", beyond),
    ...writtenIn("steps", steps),
    { path: ["otherwise"], points: otherwise },
  ],
  check: checkSteps,
};

function writtenIn(list: "beyond" | "steps", steps: readonly Step[]): DeclaredPoints[] {
  return steps.map(({ points }, position) => ({ path: [list, position, "points"], points }));
}
