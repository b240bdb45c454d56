import { fewOf, name, positive, text } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { Schema } from "../form/schema.js";
import type { ChecklistRule } from "./rule.js";

export const checklistSchema: Schema<ChecklistRule> = z.strictObject({
  kind: z.literal("checklist"),
  items: fewOf(z.strictObject({ id: name, title: text, points: positive })),
});
