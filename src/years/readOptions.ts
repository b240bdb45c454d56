import { type Reader, readerOf } from "../document/reader.js";
import type { Rounding } from "../number/rounding.js";
import { roundingSchema } from "../scheme/schema.js";
import type { CommendationRule } from "./commendationRule.js";
import type { Comparability } from "./comparability.js";
import type { Consolidation } from "./consolidation.js";
import type { JumpThresholds } from "./jumpThresholds.js";
import { commendationSchema, comparabilitySchema, consolidationSchema, thresholdsSchema } from "./schema.js";

/*
 * The readers of what is declared about years and levels.
 */

export const comparabilities: Reader<Comparability> = readerOf(comparabilitySchema);
export const consolidations: Reader<Consolidation> = readerOf(consolidationSchema);
export const commendations: Reader<CommendationRule> = readerOf(commendationSchema);
export const thresholdsReader: Reader<JumpThresholds> = readerOf(thresholdsSchema);
export const roundings: Reader<Rounding> = readerOf(roundingSchema);
