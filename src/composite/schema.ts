import * as z from "zod/mini";

/** A case apart from its documents, each of which has its own door. */
export const caseSchema: z.ZodMiniType<CaseFrame> = z.strictObject({
  dossier: z.unknown(),
  ledger: z.optional(z.unknown()),
  tally: z.optional(z.unknown()),
});

export interface CaseFrame {
  readonly dossier: unknown;
  readonly ledger?: unknown;
  readonly tally?: unknown;
}
