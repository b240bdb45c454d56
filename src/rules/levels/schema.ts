import { anyDecimal, fewOf, name, text } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { Schema } from "../form/schema.js";
import type { LevelsRule } from "./rule.js";

export const levelsSchema: Schema<LevelsRule> = z.strictObject({
  kind: z.literal("levels"),
  levels: fewOf(z.strictObject({ id: name, title: text, points: anyDecimal })),
});
