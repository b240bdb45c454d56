import { noted } from "../../document/note.js";
import { count, name } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import { checkForm, checkRepeated } from "./checkForms.js";
import type { FormCount } from "./forms.js";

const formCount: z.ZodMiniType<FormCount> = noted<FormCount, PreparedScheme>(
  z.strictObject({ unit: name, group: name, population: count, issued: count, returned: count, valid: count }),
  {
    place: ({ unit }) => ({ unit }),
    checks: [{ find: (form, { context, path }) => checkForm(context, form, path) }],
  },
);

export const formCountsSchema: z.ZodMiniType<readonly FormCount[]> = noted<readonly FormCount[]>(z.array(formCount), {
  checks: [{ needs: ["unit", "group"], find: (forms, { path }) => checkRepeated(forms, path) }],
});
