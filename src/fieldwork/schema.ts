import * as z from "zod/mini";
import { words } from "../document/schema.js";
import type { AnswerTable } from "./answerTable.js";

export const answerTableSchema: z.ZodMiniType<AnswerTable> = z.strictObject({
  table: z.array(words).check(z.minLength(1)),
  unit: words,
  group: words,
  question: words,
  option: words,
});
