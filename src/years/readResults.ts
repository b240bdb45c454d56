import { limits } from "../document/limits.js";
import { type Reader, readerOf } from "../document/reader.js";
import type { EvaluationDiff } from "./diffEvaluations.js";
import { evaluationDiffSchema, yearChangesSchema } from "./schema.js";
import type { YearChange } from "./yearChange.js";

const most = limits.resultValues;

/** The reader of changes over years, for whoever asks on. */
export const yearChanges: Reader<readonly YearChange[]> = readerOf(yearChangesSchema, { most });

/** The reader of the difference between two results, for whoever prints it. */
export const evaluationDiffs: Reader<EvaluationDiff> = readerOf(evaluationDiffSchema, { most });
