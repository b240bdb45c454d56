import * as z from "zod/mini";
import { count, words } from "../document/schema.js";
import type { Stratum } from "./marginsByStratum.js";
import type { AnswerTable } from "./tallySql.js";

export const strataSchema: z.ZodMiniType<readonly Stratum[]> = z.array(
  z.strictObject({ unit: words, group: words, population: count }),
);

export const answerTableSchema: z.ZodMiniType<AnswerTable> = z.strictObject({
  table: z.array(words).check(z.minLength(1)),
  unit: words,
  group: words,
  question: words,
  option: words,
});
