import * as z from "zod/mini";
import type { Unit } from "../assessment/dossier.js";
import { unitSchema } from "../assessment/schema.js";

/** A case apart from its documents, each of which has its own door. */
export const caseSchema: z.ZodMiniType<CaseFrame> = z.strictObject({
  dossier: z.unknown(),
  ledger: z.optional(z.unknown()),
  tally: z.optional(z.unknown()),
});

interface CaseFrame {
  readonly dossier: unknown;
  readonly ledger?: unknown;
  readonly tally?: unknown;
}

/** Only what tells whose case it is. */
export const namedCaseSchema: z.ZodMiniType<{ readonly dossier: { readonly unit: Unit } }> = z.looseObject({
  dossier: z.looseObject({ unit: unitSchema }),
});
