import { anyDecimal, fewOf } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { limitFields, measuredFields, type Schema } from "../form/schema.js";
import type { StepsRule } from "./rule.js";

const someSteps = fewOf(z.strictObject({ ...limitFields, points: anyDecimal }));

export const stepsSchema: Schema<StepsRule> = z.strictObject({
  kind: z.literal("steps"),
  ...measuredFields,
  beyond: z.exactOptional(someSteps),
  steps: someSteps,
  otherwise: anyDecimal,
});
