import { anyDecimal, count, date, fewOf, positive } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { factWords, type Schema } from "../form/schema.js";
import type { DeadlineRule } from "./rule.js";

const dayOfYear = z.strictObject({
  month: count,
  day: count,
  year: z.exactOptional(z.enum(["before", "after"])),
});
const daySteps = fewOf(z.strictObject({ days: count, points: anyDecimal }));

export const deadlineSchema: Schema<DeadlineRule> = z.strictObject({
  kind: z.literal("deadline"),
  due: z.union([dayOfYear, date]),
  early: z.exactOptional(daySteps),
  onTime: anyDecimal,
  late: z.exactOptional(z.union([daySteps, z.strictObject({ perDay: positive })])),
  later: anyDecimal,
  missed: anyDecimal,
  words: z.exactOptional(factWords),
});
