import * as z from "zod/mini";
import { anyDecimal, date, words } from "../document/schema.js";
import type { Absent, Document, SchemeReference, Unit } from "./dossier.js";

export const unitSchema: z.ZodMiniType<Unit> = z.strictObject({
  id: words,
  name: words,
  group: words,
  kind: z.exactOptional(words),
});

const schemeReference: z.ZodMiniType<SchemeReference> = z.strictObject({
  id: words,
  edition: words,
  digest: z.exactOptional(words),
});

export const absentSchema: z.ZodMiniType<Absent> = z.strictObject({
  absent: z.enum(["not-applicable", "not-submitted", "pending"]),
});

export const documentsSchema: z.ZodMiniType<readonly Document[]> = z.array(
  z.strictObject({ id: words, title: words, date: z.exactOptional(date), place: z.exactOptional(words) }),
);

/** A dossier apart from the shape of its entries, which are read one by one. */
export const dossierSchema: z.ZodMiniType<DossierFrame> = z.strictObject({
  $schema: z.exactOptional(words),
  unit: unitSchema,
  period: words,
  scheme: schemeReference,
  entries: z.array(z.unknown()),
});

interface DossierFrame {
  /** For the editor that the dossier is written in; no part of what it says. */
  readonly $schema?: string;
  readonly unit: Unit;
  readonly period: string;
  readonly scheme: SchemeReference;
  readonly entries: readonly unknown[];
}

/** An entry apart from the shape of its facts, which the leaf's rule decides. */
export const entrySchema: z.ZodMiniType<EntryFrame> = z.strictObject({
  leaf: words,
  facts: z.unknown(),
  claimed: z.exactOptional(anyDecimal),
  documents: z.exactOptional(documentsSchema),
  note: z.exactOptional(words),
});

interface EntryFrame {
  readonly leaf: string;
  readonly facts: unknown;
  readonly claimed?: string;
  readonly documents?: readonly Document[];
  readonly note?: string;
}
