import * as z from "zod/mini";
import { anyDecimal, count, words } from "../document/schema.js";
import type { Comparability } from "./changeOverYears.js";
import type { Consolidation } from "./consolidate.js";
import type { JumpThresholds } from "./jumps.js";
import type { CommendationRule } from "./periodSummary.js";
import { successionSchema } from "./schema.js";

export const comparabilitySchema: z.ZodMiniType<Comparability> = z.strictObject({
  succession: successionSchema,
  mapping: z.array(z.strictObject({ from: words, to: words })),
  index: z.enum(["comparable", "not-comparable"]),
});

export const consolidationSchema: z.ZodMiniType<Consolidation> = z.strictObject({
  group: z.nullable(words),
  expected: z.nullable(z.array(words)),
  comparable: z.array(z.strictObject({ id: words, edition: words })),
});

export const commendationSchema: z.ZodMiniType<CommendationRule> = z.strictObject({
  classes: z.array(words),
  years: count,
  never: z.array(words),
});

export const thresholdsSchema: z.ZodMiniType<JumpThresholds> = z.strictObject({
  index: anyDecimal,
  criterion: anyDecimal,
});
