import { type Reader, readerOf } from "../document/reader.js";
import type { Unit } from "./dossier.js";
import { unitSchema } from "./schema.js";

/** The reader of a unit by itself. */
export const units: Reader<Unit> = readerOf(unitSchema);
