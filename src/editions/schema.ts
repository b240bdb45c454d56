import * as z from "zod/mini";
import { someFieldsSchema } from "../criteria/schema.js";
import { clause, count, words } from "../document/schema.js";
import { schemeFields } from "../scheme/schema.js";
import type { Grounds } from "./change.js";

const grounds = { clause, reason: words };
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

/** A change apart from what it sets or adds, which is read piece by piece. */
export const changeSchema: z.ZodMiniType<ChangeFrame> = z.discriminatedUnion("kind", [
  z.strictObject({
    ...grounds,
    kind: z.literal("set"),
    fields: z.looseObject({}),
    unset: z.exactOptional(z.array(schemeField)),
  }),
  z.strictObject({
    ...grounds,
    kind: z.literal("add"),
    under: z.nullable(words),
    at: z.exactOptional(count),
    criterion: z.unknown(),
  }),
  z.strictObject({ ...grounds, kind: z.literal("remove"), code: words }),
  z.strictObject({ ...grounds, kind: z.literal("replace"), code: words, criterion: z.unknown() }),
  z.strictObject({
    ...grounds,
    kind: z.literal("amend"),
    code: words,
    set: z.exactOptional(someFieldsSchema),
    unset: z.exactOptional(z.array(nodeField)),
  }),
  z.strictObject({
    ...grounds,
    kind: z.literal("move"),
    code: words,
    under: z.nullable(words),
    at: z.exactOptional(count),
  }),
]);

export type ChangeFrame = Grounds &
  (
    | { readonly kind: "set"; readonly fields: Readonly<Record<string, unknown>>; readonly unset?: readonly string[] }
    | { readonly kind: "add"; readonly under: string | null; readonly at?: number; readonly criterion: unknown }
    | { readonly kind: "remove"; readonly code: string }
    | { readonly kind: "replace"; readonly code: string; readonly criterion: unknown }
    | {
        readonly kind: "amend";
        readonly code: string;
        readonly set?: Readonly<Record<string, unknown>>;
        readonly unset?: readonly string[];
      }
    | { readonly kind: "move"; readonly code: string; readonly under: string | null; readonly at?: number }
  );
