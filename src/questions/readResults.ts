import { limits } from "../document/limits.js";
import { type Reader, readerOf } from "../document/reader.js";
import type { Gaps } from "./gaps.js";
import type { ClassGap } from "./gapToNextClass.js";
import type { OverClaims } from "./overClaims.js";
import type { PlacingChange } from "./placings.js";
import { classGapsSchema, gapsSchema, overClaimsSchema, placingChangesSchema } from "./schema.js";

/*
 * The readers of the answers to questions, for whoever prints them.
 */

const most = limits.resultValues;

export const gapsReader: Reader<Gaps> = readerOf(gapsSchema, { most });
export const classGapLists: Reader<readonly ClassGap[]> = readerOf(classGapsSchema, { most });
export const overClaimsReader: Reader<OverClaims> = readerOf(overClaimsSchema, { most });
export const placingLists: Reader<readonly PlacingChange[]> = readerOf(placingChangesSchema, { most });
