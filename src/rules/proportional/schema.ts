import { anyDecimal, limitNotNegative, positiveLimit } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { measuredFields, type Schema } from "../form/schema.js";
import type { ProportionalRule } from "./rule.js";

export const proportionalSchema: Schema<ProportionalRule> = z.strictObject({
  kind: z.literal("proportional"),
  ...measuredFields,
  target: z.exactOptional(positiveLimit),
  from: z.exactOptional(
    z.strictObject({
      atLeast: z.exactOptional(limitNotNegative),
      above: z.exactOptional(limitNotNegative),
      otherwise: anyDecimal,
    }),
  ),
});
