import { limits } from "../document/limits.js";
import { type Reader, readerOf } from "../document/reader.js";
import type { Proof } from "./proof.js";
import { proofSchema } from "./schema.js";

/** The reader of proofs. One of `explain` itself comes back at once. */
export const proofs: Reader<Proof> = readerOf(proofSchema, { most: limits.resultValues });
