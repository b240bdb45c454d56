import { anyDecimal, fewOf, limit } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { measuredFields, type Schema } from "../form/schema.js";
import type { LineRule } from "./rule.js";

export const lineSchema: Schema<LineRule> = z.strictObject({
  kind: z.literal("line"),
  ...measuredFields,
  through: fewOf(z.strictObject({ at: limit, points: anyDecimal })),
});
