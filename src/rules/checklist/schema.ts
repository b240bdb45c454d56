import * as z from "zod/mini";
import { fewOf, positive, text, words } from "../../document/schema.js";
import type { Schema } from "../form/schema.js";
import type { ChecklistRule } from "./rule.js";

export const checklistSchema: Schema<ChecklistRule> = z.strictObject({
  kind: z.literal("checklist"),
  items: fewOf(z.strictObject({ id: words, title: text, points: positive })),
});
