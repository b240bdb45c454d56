import { type Reader, readerOf } from "../document/reader.js";
import type { Facts } from "../rules/rule.js";
import type { PreparedLeaf } from "../scheme/prepareScheme.js";
import type { Absent } from "./dossier.js";
import { factsOrAbsent } from "./schema.js";

/** The reader of the facts of one leaf by themselves, as its rule wants them, or of an absence. */
export const factsOfLeaf: Reader<Facts | Absent, PreparedLeaf> = readerOf(factsOrAbsent, {
  subject: (leaf: PreparedLeaf) => leaf,
  remembers: false,
});
