import * as z from "zod/mini";
import { fewOf, positive, text, words } from "../../document/schema.js";
import { factWords, type Schema } from "../form/schema.js";
import type { CountingRule } from "./rule.js";

const sort = z.strictObject({ id: words, title: text, points: positive, most: z.exactOptional(positive) });

export const countingSchema: Schema<CountingRule> = z.strictObject({
  kind: z.literal("counting"),
  each: z.union([positive, fewOf(sort)]),
  words: z.exactOptional(factWords),
});
