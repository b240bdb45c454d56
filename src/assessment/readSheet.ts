import { type Reader, readerOf } from "../document/reader.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { sheetSchema } from "./schema.js";
import type { Sheet } from "./sheet.js";

/** The reader of sheets, against the scheme that they were made by. */
export const sheets: Reader<Sheet, PreparedScheme> = readerOf(sheetSchema);
