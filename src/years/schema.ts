import * as z from "zod/mini";
import { noted } from "../document/note.js";
import { clause, date, someOf, words } from "../document/schema.js";
import { checkSuccession } from "./checkSuccession.js";
import type { Succession, SuccessionEvent } from "./succession.js";

export const successionEventSchema: z.ZodMiniType<SuccessionEvent> = noted<SuccessionEvent>(
  z.strictObject({
    kind: z.enum(["merge", "split", "rename", "new-kind"]),
    date,
    clause,
    from: someOf(words),
    to: someOf(z.strictObject({ id: words, name: words, kind: z.exactOptional(words) })),
  }),
  { place: ({ clause: cited }) => ({ clause: cited }) },
);

export const successionSchema: z.ZodMiniType<Succession> = noted<Succession>(z.array(successionEventSchema), {
  checks: [{ find: (events) => checkSuccession(events) }],
});
