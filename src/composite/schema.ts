import { ledgers } from "../appraisal/parseLedger.js";
import { ledgerSchema } from "../appraisal/schema.js";
import { dossiers } from "../assessment/parseDossier.js";
import { absenceSchema, dossierSchema, unitSchema } from "../assessment/schema.js";
import type { Examined } from "../document/examined.js";
import { noted } from "../document/note.js";
import { canonicalDecimal, canonicalNotNegative, figure, name, words } from "../document/schema.js";
import * as z from "../document/zod.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { stampSchema } from "../scheme/schema.js";
import { readySurveys } from "../survey/parseTally.js";
import { surveyedSchema, tallySchema } from "../survey/schema.js";
import type { Tally } from "../survey/tally.js";
import { checkDays, checkSurveys } from "./checkCase.js";
import { checkClass, checkFigures, checkMaximum } from "./checkIndex.js";
import type { Case } from "./unitCase.js";
import type { PartIndex, ScoredNode, UnitIndex } from "./unitIndex.js";

/** What the documents of a case are read against. */
export interface CaseContext {
  readonly prepared: PreparedScheme;
  /** Reads a tally, which many cases may share. */
  readonly readTally: (input: unknown) => Examined<Tally>;
}

/** A case: each of its documents has its own reader, which may have read it before. */
export const caseSchema: z.ZodMiniType<Case> = noted<Case, CaseContext>(
  z.strictObject({
    dossier: noted(
      z.lazy(() => dossierSchema),
      { document: (input, { prepared }: CaseContext) => dossiers.examine(input, prepared) },
    ),
    ledger: z.exactOptional(
      noted(
        z.lazy(() => ledgerSchema),
        { document: (input, { prepared }: CaseContext) => ledgers.examine(input, prepared) },
      ),
    ),
    tally: z.exactOptional(
      noted(
        z.lazy(() => tallySchema),
        { document: (input, { readTally }: CaseContext) => readTally(input) },
      ),
    ),
    surveyed: z.exactOptional(
      noted(
        z.lazy(() => surveyedSchema),
        { document: (input, { prepared }: CaseContext) => readySurveys.examine(input, prepared) },
      ),
    ),
  }),
  {
    place: ({ dossier }) => ({ unit: dossier?.unit?.id }),
    checks: [
      {
        needs: ["dossier", "tally", "surveyed"],
        find: ({ dossier, tally = [], surveyed = [] }, { context: { prepared }, path }) =>
          checkSurveys(prepared, dossier, tally, surveyed, path),
      },
      {
        needs: ["dossier", "ledger"],
        find: ({ dossier, ledger = [] }, { path }) => checkDays(dossier, ledger, path),
      },
    ],
  },
);

const points = z.nullable(canonicalDecimal);

const partIndex: z.ZodMiniType<PartIndex> = z.strictObject({
  part: name,
  self: points,
  selfMax: z.nullable(canonicalNotNegative),
  points: canonicalDecimal,
  max: canonicalNotNegative,
  percent: points,
});

export const nodeSchema: z.ZodMiniType<ScoredNode> = noted<ScoredNode>(
  z.strictObject({
    code: name,
    self: points,
    appraised: points,
    points,
    max: canonicalNotNegative,
    percent: points,
    absence: z.exactOptional(absenceSchema),
    level: z.exactOptional(name),
    children: z.exactOptional(z.array(z.lazy(() => nodeSchema))),
  }),
  {
    place: ({ code, children }) => (children === undefined ? { leaf: code } : {}),
    checks: [{ needs: ["code", "points", "max"], find: (node, { path }) => checkMaximum(node, path) }],
  },
);

// biome-ignore lint/suspicious/noConfusingVoidType: this reader is called with a scheme or without one
export const indexSchema: z.ZodMiniType<UnitIndex> = noted<UnitIndex, PreparedScheme | void>(
  z.strictObject({
    unit: unitSchema,
    period: name,
    scheme: stampSchema,
    engine: words,
    complete: z.boolean(),
    points: canonicalDecimal,
    max: canonicalNotNegative,
    percent: points,
    published: z.nullable(figure),
    parts: z.array(partIndex),
    between: z.strictObject({ lowest: canonicalDecimal, highest: canonicalDecimal }),
    nodes: z.array(nodeSchema),
    class: z.nullable(name),
  }),
  {
    place: ({ unit }) => ({ unit: unit?.id }),
    checks: [
      { needs: ["complete", "between", "published"], find: (index, { path }) => checkFigures(index, path) },
      { needs: ["class"], find: (index, { context, path }) => checkClass(context ?? null, index.class, path) },
    ],
  },
);
