import { anyDecimal, count, fewOf } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { ratioFields, type Schema } from "../form/schema.js";
import type { RelativeRule } from "./rule.js";

const placesInGroup = z.strictObject({
  places: fewOf(z.strictObject({ atMost: count, points: anyDecimal })),
  otherwise: anyDecimal,
});

export const relativeSchema: Schema<RelativeRule> = z.strictObject({
  kind: z.literal("relative"),
  best: z.enum(["highest", "lowest"]),
  measure: z.exactOptional(z.literal("ratio")),
  ...ratioFields,
  against: z.exactOptional(z.union([placesInGroup, z.enum(["best", "mean", "worst"])])),
});
