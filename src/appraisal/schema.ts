import * as z from "zod/mini";
import { unknownLeaf } from "../assessment/checkEntry.js";
import { type Absent, isAbsent } from "../assessment/dossier.js";
import { isCanonicalOutcome, readOutcome } from "../assessment/readOutcome.js";
import { absenceSchema, documentsSchema, factsOrAbsent } from "../assessment/schema.js";
import { noted } from "../document/note.js";
import { anyDecimal, clause, date, scalar, words } from "../document/schema.js";
import type { Facts } from "../rules/rule.js";
import type { Outcome } from "../scheme/absence.js";
import type { OpenLeaf, OpenScheme } from "../scheme/openScheme.js";
import { checkAuthority, checkPolicy, checkRange, checkReason, checkSequence, surveyLeaf } from "./checkAdjustment.js";
import type { Adjustment, Author, Ledger, Stage, Target } from "./ledger.js";
import { checkSeals } from "./sealChain.js";

export const outcome: z.ZodMiniType<Outcome> = scalar(readOutcome, isCanonicalOutcome);
export const stage: z.ZodMiniType<Stage> = z.enum(["appraisal", "explanation", "council"]);

export const author: z.ZodMiniType<Author> = z.strictObject({ agency: words, officer: z.exactOptional(words) });

const pointsTarget: z.ZodMiniType<{ readonly points: string }> = noted<
  { readonly points: string },
  OpenScheme,
  OpenLeaf
>(z.strictObject({ points: anyDecimal }), {
  checks: [
    {
      find: ({ points }, { subject, path }) =>
        subject === undefined ? [] : checkRange(subject, points, [...path, "points"]),
    },
  ],
});

const absentTarget: z.ZodMiniType<Absent> = noted<Absent, OpenScheme, OpenLeaf>(
  z.strictObject({ absent: absenceSchema }),
  {
    checks: [
      {
        find: ({ absent }, { context, subject, path }) =>
          subject === undefined ? [] : checkPolicy(context, subject, absent, path),
      },
    ],
  },
);

/** Corrected facts; an absence written as one is that absence. */
const factsTarget: z.ZodMiniType<Target> = noted<Target, OpenScheme, OpenLeaf>(
  z.strictObject({ facts: factsOrAbsent }) as z.ZodMiniType<{ readonly facts: Facts }>,
  {
    checks: [
      {
        find: (target, { context, subject, path }) =>
          subject !== undefined && "facts" in target && isAbsent(target.facts)
            ? checkPolicy(context, subject, target.facts.absent, [...path, "facts"])
            : [],
      },
    ],
    becomes: (target) => ("facts" in target && isAbsent(target.facts) ? target.facts : target),
  },
);

const target: z.ZodMiniType<Target> = z.union([absentTarget, factsTarget, pointsTarget]);

const adjustment: z.ZodMiniType<Adjustment> = noted<Adjustment, OpenScheme, OpenLeaf>(
  z.strictObject({
    leaf: words,
    from: outcome,
    to: target,
    reason: z.string(),
    by: author,
    stage,
    at: date,
    documents: z.exactOptional(documentsSchema),
    clause: z.exactOptional(clause),
    seal: z.exactOptional(words),
  }),
  {
    place: ({ leaf }) => ({ leaf }),
    subject: {
      field: "leaf",
      waiting: ["to"],
      find: ({ leaves }, leaf) => leaves.get(leaf),
      unknown: unknownLeaf,
      refuse: surveyLeaf,
      clause: (leaf) => leaf.clause,
    },
    checks: [
      {
        needs: ["leaf", "stage", "by"],
        find: ({ stage: at, by }, { context, subject, path }) =>
          subject === undefined ? [] : checkAuthority(context, subject, at, by.agency, path),
      },
      {
        needs: ["leaf", "reason"],
        find: (read, { subject, path }) => (subject === undefined ? [] : checkReason(subject, read.reason, path)),
      },
    ],
  },
);

export const ledgerSchema: z.ZodMiniType<Ledger> = noted<Ledger, OpenScheme>(z.array(adjustment), {
  checks: [
    { needs: ["leaf", "stage", "at"], find: (ledger, { context, path }) => checkSequence(context, ledger, path) },
    // Where an entry could not be read, the seals after it cannot be judged.
    { find: (ledger) => checkSeals(ledger) },
  ],
});
