import * as z from "zod/mini";
import type { Schema } from "../form/schema.js";
import type { SurveyRule } from "./rule.js";

export const surveySchema: Schema<SurveyRule> = z.strictObject({ kind: z.literal("survey") });
