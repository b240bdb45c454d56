import { author } from "../../appraisal/schema.js";
import { documentsSchema, evidenceSchema } from "../../assessment/schema.js";
import { noted } from "../../document/note.js";
import { count, date, name, someOf, words } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { Year } from "../../year/year.js";
import { checkEvents } from "./checkEvents.js";
import { checkEventSeals } from "./sealChain.js";
import type { YearEvent, YearEvents } from "./yearEvents.js";

const happened = { unit: name, at: date, by: author, seal: z.exactOptional(name) };

export const yearEventSchema: z.ZodMiniType<YearEvent> = noted<YearEvent>(
  z.union([
    z.strictObject({ kind: z.literal("submitted"), ...happened, dossier: z.exactOptional(name) }),
    z.strictObject({
      kind: z.literal("explanation-asked"),
      ...happened,
      leaf: name,
      text: words,
      due: z.exactOptional(date),
    }),
    z.strictObject({
      kind: z.literal("explanation-given"),
      ...happened,
      leaf: name,
      text: words,
      documents: z.exactOptional(documentsSchema),
    }),
    z.strictObject({ kind: z.literal("evidence-added"), ...happened, leaf: name, documents: someOf(evidenceSchema) }),
    z.strictObject({ kind: z.literal("council-vote"), ...happened, members: count, agreed: count, against: count }),
    z.strictObject({ kind: z.literal("locked"), ...happened }),
  ]),
  { place: ({ unit, ...rest }) => ({ unit, ...("leaf" in rest && { leaf: rest.leaf }) }) },
);

export const yearEventsSchema: z.ZodMiniType<YearEvents> = noted<YearEvents, Year>(z.array(yearEventSchema), {
  checks: [
    { find: (events, { context, path }) => checkEvents(context, events, path) },
    { find: (events, { context }) => checkEventSeals(context, events) },
  ],
});
