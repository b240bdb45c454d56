import { type Reader, readerOf } from "../document/reader.js";
import type { Ranking } from "./ranking.js";
import { rankingSchema } from "./schema.js";

/** The reader of one ranking. */
export const rankings: Reader<Ranking> = readerOf(rankingSchema);
