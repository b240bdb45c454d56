import { anyDecimal, fewOf, name, positive, text } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { Schema } from "../form/schema.js";
import type { DeductingRule } from "./rule.js";

const taken = z.union([
  z.strictObject({ inTurn: fewOf(z.union([positive, z.literal("all")])) }),
  z.strictObject({ atLeast: positive, atMost: positive }),
  positive,
]);

export const deductingSchema: Schema<DeductingRule> = z.strictObject({
  kind: z.literal("deducting"),
  faults: fewOf(z.strictObject({ id: name, title: text, points: taken })),
  least: z.exactOptional(anyDecimal),
});
