import * as z from "zod/mini";
import { count, words } from "../../document/schema.js";
import type { FormCount } from "./forms.js";

export const formCountSchema: z.ZodMiniType<FormCount> = z.strictObject({
  unit: words,
  group: words,
  population: count,
  issued: count,
  returned: count,
  valid: count,
});
