import * as z from "zod/mini";
import type { Document } from "../assessment/dossier.js";
import { documentsSchema } from "../assessment/schema.js";
import { anyDecimal, clause, date, scalar, words } from "../document/schema.js";
import type { Clause } from "../issue/clause.js";
import type { Outcome } from "../scheme/absence.js";
import type { Author, Stage } from "./ledger.js";
import { readOutcome } from "./readOutcome.js";

export const outcome: z.ZodMiniType<Outcome> = scalar(readOutcome);

const author: z.ZodMiniType<Author> = z.strictObject({ agency: words, officer: z.exactOptional(words) });

/** An adjustment apart from the shape of its target, which depends on the leaf, and of its reason, which has a check. */
export const adjustmentSchema: z.ZodMiniType<AdjustmentFrame> = z.strictObject({
  leaf: words,
  from: outcome,
  to: z.looseObject({}),
  reason: z.string(),
  by: author,
  stage: z.enum(["appraisal", "explanation", "council"]),
  at: date,
  documents: z.exactOptional(documentsSchema),
  clause: z.exactOptional(clause),
  seal: z.exactOptional(words),
});

interface AdjustmentFrame {
  readonly leaf: string;
  readonly from: Outcome;
  readonly to: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly by: Author;
  readonly stage: Stage;
  readonly at: string;
  readonly documents?: readonly Document[];
  readonly clause?: Clause;
  readonly seal?: string;
}

export const pointsTarget: z.ZodMiniType<{ readonly points: string }> = z.strictObject({ points: anyDecimal });
export const factsTarget: z.ZodMiniType<{ readonly facts: unknown }> = z.strictObject({ facts: z.unknown() });
