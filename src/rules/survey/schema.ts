import * as z from "../../document/zod.js";
import type { Schema } from "../form/schema.js";
import type { SurveyRule } from "./rule.js";

export const surveySchema: Schema<SurveyRule> = z.strictObject({ kind: z.literal("survey") });
