import * as z from "zod/mini";
import { words } from "../document/schema.js";

/** A code of one edition beside the code of another that means the same. */
export interface CodePair {
  readonly from: string;
  readonly to: string;
}

export const mappingSchema: z.ZodMiniType<readonly CodePair[]> = z.array(z.strictObject({ from: words, to: words }));
