import { type Reader, readerOf } from "../document/reader.js";
import type { Change } from "./change.js";
import { changesSchema } from "./schema.js";

/** The reader of changes; every problem stands in the change that has it, and cites its clause. */
export const changeLists: Reader<readonly Change[]> = readerOf(changesSchema);
