import * as z from "zod/mini";
import { words } from "../document/schema.js";

/** Changed facts apart from their shape, which the leaf's rule decides. */
export const changedFactsSchema: z.ZodMiniType<ChangedFactsFrame> = z.strictObject({
  unit: words,
  leaf: words,
  facts: z.unknown(),
});

interface ChangedFactsFrame {
  readonly unit: string;
  readonly leaf: string;
  readonly facts: unknown;
}
