import { isAbsent } from "../assessment/dossier.js";
import { oddFacts } from "../assessment/oddFacts.js";
import { isCanonicalOutcome, readOutcome } from "../assessment/readOutcome.js";
import { absentSchema, documentsSchema, factsOrAbsent } from "../assessment/schema.js";
import { readReason } from "../document/names.js";
import { noted } from "../document/note.js";
import { anyDecimal, clause, date, name, scalar, words } from "../document/schema.js";
import * as z from "../document/zod.js";
import type { Outcome } from "../scheme/absence.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { unknownLeaf } from "../scheme/unknownLeaf.js";
import { checkAuthority, checkReason, checkSequence, checkTarget, surveyLeaf } from "./checkAdjustment.js";
import type { Adjustment, Author, Ledger, Stage, Target } from "./ledger.js";
import { checkSeals } from "./sealChain.js";

export const outcome: z.ZodMiniType<Outcome> = scalar(readOutcome, isCanonicalOutcome);
export const stage: z.ZodMiniType<Stage> = z.enum(["appraisal", "explanation", "council"]);

export const author: z.ZodMiniType<Author> = z.strictObject({ agency: name, officer: z.exactOptional(words) });

/** A reason. One that is blank is read as such, and refused with the criterion that it is missing at. */
export const reason: z.ZodMiniType<string> = scalar((input) => {
  const read = readReason(input);
  return "code" in read && read.code === "document.blank" ? { value: "" } : read;
});

/** Points outright, an absence, what is confirmed, or corrected facts; an absence that is written as facts is that absence. */
export const targetSchema: z.ZodMiniType<Target> = noted<Target, PreparedScheme, PreparedLeaf>(
  z.union([
    absentSchema,
    z.strictObject({ confirmed: z.literal(true) }),
    z.strictObject({ facts: factsOrAbsent }),
    z.strictObject({ points: anyDecimal }),
  ]) as z.ZodMiniType<Target>,
  {
    checks: [
      {
        find: (target, { context, subject, path }) =>
          subject === undefined ? [] : checkTarget(context, subject, target, path),
      },
      {
        find: (target, { subject, path }) =>
          subject === undefined || !("facts" in target) ? [] : oddFacts(subject, target.facts, path),
      },
    ],
    becomes: (target) => ("facts" in target && isAbsent(target.facts) ? target.facts : target),
  },
);

export const adjustmentSchema: z.ZodMiniType<Adjustment> = noted<Adjustment, PreparedScheme, PreparedLeaf>(
  z.strictObject({
    leaf: name,
    from: outcome,
    to: targetSchema,
    reason,
    by: author,
    stage,
    at: date,
    documents: z.exactOptional(documentsSchema),
    clause: z.exactOptional(clause),
    seal: z.exactOptional(name),
  }),
  {
    place: ({ leaf }) => ({ leaf }),
    subject: {
      field: "leaf",
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

export const ledgerSchema: z.ZodMiniType<Ledger> = noted<Ledger, PreparedScheme>(z.array(adjustmentSchema), {
  checks: [
    { needs: ["leaf", "stage", "at"], find: (ledger, { context, path }) => checkSequence(context, ledger, path) },
    // Where an entry could not be read, the seals after it cannot be judged.
    { find: (ledger) => checkSeals(ledger) },
  ],
});
