import { fact } from "../expression/expression.js";
import { asks } from "../form/form.js";
import type { Kind, Types } from "../kind.js";
import { nameIn } from "../place.js";
import type { fields } from "./fields.js";
import type { SurveyRule } from "./rule.js";
import { surveySchema } from "./schema.js";

interface Survey extends Types {
  readonly rule: SurveyRule;
  readonly facts: never;
  readonly fields: typeof fields;
}

/** The unit states no facts here: `survey/` scores the leaf from the tally. */
export const survey: Kind<Survey> = {
  schema: () => surveySchema,
  form: (_rule, place) => ({
    ...asks(),
    elsewhere: [{ holds: "survey", fact: nameIn(place, "survey"), least: "0", most: place.max }],
  }),
  express: (_rule, place) => fact(nameIn(place, "survey")),
  atLimits: () => [],
  written: () => [],
  check: null,
};
