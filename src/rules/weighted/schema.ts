import { fewOf, name, ratio, text } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { factWords, type Schema } from "../form/schema.js";
import type { WeightedRule } from "./rule.js";

export const weightedSchema: Schema<WeightedRule> = z.strictObject({
  kind: z.literal("weighted"),
  terms: fewOf(z.strictObject({ id: name, title: text, weight: ratio })),
  words: z.exactOptional(factWords),
});
