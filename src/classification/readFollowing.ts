import type { UnitIndex } from "../composite/unitIndex.js";
import { type Reader, readerOf } from "../document/reader.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { followingIndexSchema } from "./schema.js";

/** The reader of one unit's index against the scheme that it was made by, from which its figures must follow. */
export const followingIndexes: Reader<UnitIndex, PreparedScheme> = readerOf(followingIndexSchema);
