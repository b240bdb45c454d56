import { criterionSchema, someFieldsSchema } from "../criteria/schema.js";
import { noted } from "../document/note.js";
import { clause, count, name, reason } from "../document/schema.js";
import * as z from "../document/zod.js";
import { schemeFields, someFieldsOfScheme } from "../scheme/schema.js";
import type { Change } from "./change.js";
import type { CodePair } from "./mapping.js";

const grounds = { clause, reason };
const schemeField = z.enum(Object.keys(schemeFields) as [string, ...string[]]);
const nodeField = z.enum([
  "code",
  "title",
  "max",
  "clause",
  "appraiser",
  "tags",
  "bonus",
  "refers",
  "min",
  "part",
  "rule",
  "scoredBy",
  "notApplicable",
  "documents",
  "examples",
  "least",
  "most",
]);

const changeOptions = [
  z.strictObject({
    ...grounds,
    kind: z.literal("set"),
    fields: someFieldsOfScheme,
    unset: z.exactOptional(z.array(schemeField)),
  }),
  z.strictObject({
    ...grounds,
    kind: z.literal("add"),
    under: z.nullable(name),
    at: z.exactOptional(count),
    criterion: criterionSchema,
  }),
  z.strictObject({ ...grounds, kind: z.literal("remove"), code: name }),
  z.strictObject({ ...grounds, kind: z.literal("replace"), code: name, criterion: criterionSchema }),
  z.strictObject({
    ...grounds,
    kind: z.literal("amend"),
    code: name,
    set: z.exactOptional(someFieldsSchema),
    unset: z.exactOptional(z.array(nodeField)),
  }),
  z.strictObject({
    ...grounds,
    kind: z.literal("move"),
    code: name,
    under: z.nullable(name),
    at: z.exactOptional(count),
  }),
] as const;

export const changeSchema: z.ZodMiniType<Change> = noted<Change>(
  z.discriminatedUnion("kind", changeOptions) as unknown as z.ZodMiniType<Change>,
  { place: ({ clause: cited }) => ({ clause: cited }) },
);

export const changesSchema: z.ZodMiniType<readonly Change[]> = z.array(changeSchema);

export const mappingSchema: z.ZodMiniType<readonly CodePair[]> = z.array(z.strictObject({ from: name, to: name }));
