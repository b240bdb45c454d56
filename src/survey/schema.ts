import * as z from "zod/mini";
import { count, words } from "../document/schema.js";
import type { TallyRow } from "./tally.js";

export const tallyRowSchema: z.ZodMiniType<TallyRow> = z.strictObject({
  unit: words,
  group: words,
  question: words,
  option: words,
  count,
});
