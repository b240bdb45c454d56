import * as z from "zod/mini";
import { clause, date, someOf, words } from "../document/schema.js";
import type { SuccessionEvent } from "./succession.js";

export const successionEventSchema: z.ZodMiniType<SuccessionEvent> = z.strictObject({
  kind: z.enum(["merge", "split", "rename", "new-kind"]),
  date,
  clause,
  from: someOf(words),
  to: someOf(z.strictObject({ id: words, name: words, kind: z.exactOptional(words) })),
});
