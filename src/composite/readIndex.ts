import { type Reader, readerOf } from "../document/reader.js";
import { indexSchema } from "./schema.js";
import type { UnitIndex } from "./unitIndex.js";

/** The reader of one unit's index by itself. */
export const indexes: Reader<UnitIndex> = readerOf(indexSchema);
