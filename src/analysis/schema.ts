import * as z from "zod/mini";
import { clause, date, someOf, words } from "../issue/schema.js";
import type { SuccessionEvent } from "./succession.js";

export const successionEventSchema: z.ZodMiniType<SuccessionEvent> = z.strictObject({
  kind: z.enum(["merge", "split", "rename", "new-kind"]),
  date,
  clause,
  from: someOf(words),
  to: someOf(z.strictObject({ id: words, name: words, kind: z.exactOptional(words) })),
});

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
