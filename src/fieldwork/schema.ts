import { name, words } from "../document/schema.js";
import * as z from "../document/zod.js";
import type { AnswerTable } from "./answerTable.js";
import type { SurveyColumn, SurveyTableOptions } from "./surveyTable.js";

export const answerTableSchema: z.ZodMiniType<AnswerTable> = z.strictObject({
  table: z.array(words, { least: 1 }),
  unit: words,
  group: words,
  question: words,
  option: words,
});

const roles = z.enum(["unit", "group", "respondent", "question", "option", "count", "unused"]);

const column: z.ZodMiniType<SurveyColumn> = z.union([
  roles,
  z.strictObject({ question: z.exactOptional(name), unit: z.exactOptional(name), option: z.exactOptional(name) }),
]);

export const surveyOptionsSchema: z.ZodMiniType<SurveyTableOptions> = z.strictObject({
  units: z.exactOptional(z.array(z.strictObject({ id: name, name: words }))),
  unit: z.exactOptional(name),
  group: z.exactOptional(name),
  columns: z.exactOptional(z.record(z.string(), column)),
  answers: z.exactOptional(z.array(z.strictObject({ question: z.exactOptional(name), text: words, option: name }))),
  several: z.exactOptional(z.enum(["refused", "each"])),
});
