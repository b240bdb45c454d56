import { type Reader, readerOf } from "../document/reader.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { indexSchema } from "./schema.js";
import type { UnitIndex } from "./unitIndex.js";

/** The reader of one unit's index, by itself or against the scheme that it was made by. */
// biome-ignore lint/suspicious/noConfusingVoidType: this reader is called with a scheme or without one
export const indexes: Reader<UnitIndex, PreparedScheme | void> = readerOf(indexSchema);
