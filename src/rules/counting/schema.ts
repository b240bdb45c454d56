import { fewOf, name, positive, text } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { factWords, type Schema } from "../form/schema.js";
import type { CountingRule } from "./rule.js";

const sort = z.strictObject({ id: name, title: text, points: positive, most: z.exactOptional(positive) });

export const countingSchema: Schema<CountingRule> = z.strictObject({
  kind: z.literal("counting"),
  each: z.union([positive, fewOf(sort)]),
  words: z.exactOptional(factWords),
});
