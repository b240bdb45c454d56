import { type Reader, readerOf } from "../document/reader.js";
import { surveyOptionsSchema } from "./schema.js";
import type { SurveyTableOptions } from "./surveyTable.js";

/** The reader of what is declared about a table of answers. */
export const surveyOptions: Reader<SurveyTableOptions> = readerOf(surveyOptionsSchema);
