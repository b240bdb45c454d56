import { adjustmentSchema, author, ledgerSchema, targetSchema } from "../../src/appraisal/schema.js";
import {
  absentSchema,
  documentsSchema,
  dossierSchema,
  entrySchema,
  evidenceSchema,
  factsOrAbsent,
  unitSchema,
} from "../../src/assessment/schema.js";
import { caseSchema, indexSchema, nodeSchema } from "../../src/composite/schema.js";
import { criterionSchema, exampleFacts, groupSchema, leafSchema, someFieldsSchema } from "../../src/criteria/schema.js";
import { clause, text } from "../../src/document/schema.js";
import * as z from "../../src/document/zod.js";
import { changeSchema, changesSchema } from "../../src/editions/schema.js";
import { evaluationSchema, issueSchema } from "../../src/evaluate/schema.js";
import { rankingSchema } from "../../src/ranking/schema.js";
import { factWords } from "../../src/rules/form/schema.js";
import { ruleSchema } from "../../src/rules/schema.js";
import { schemeFields, schemeSchema, stampSchema } from "../../src/scheme/schema.js";
import { surveyedLeafSchema, tallyRowSchema, tallySchema } from "../../src/survey/schema.js";
import { rosterUnitSchema, yearSchema } from "../../src/year/schema.js";
import { yearEventSchema, yearEventsSchema } from "../../src/years/events/schema.js";
import { publishedTableSchema, successionEventSchema, successionSchema } from "../../src/years/schema.js";
import { factSchemas, factsOfAnyRule } from "./kinds.js";

/**
 * Facts of a leaf that is not known: of any rule. A scheme's reader knows the leaf; a file of JSON Schema knows no scheme.
 * Keyed by the piece whose place it takes.
 */
export const instead: Readonly<Record<string, z.ZodMiniType>> = {
  facts: z.union([factsOfAnyRule, absentSchema]),
  exampleFacts: z.lazy(() => factsOfAnyRule),
};

/** Every document that goes in or comes out: one file each. */
export const documents: Readonly<Record<string, z.ZodMiniType>> = {
  scheme: schemeSchema,
  questionnaire: schemeFields.questionnaire,
  year: yearSchema,
  changes: changesSchema,
  dossier: dossierSchema,
  ledger: ledgerSchema,
  tally: tallySchema,
  case: caseSchema,
  cases: z.array(caseSchema),
  succession: successionSchema,
  evaluation: evaluationSchema,
  yearEvents: yearEventsSchema,
  publishedTable: publishedTableSchema,
};

/** Pieces that have a name of their own in every file in which they stand. */
export const pieces: Readonly<Record<string, z.ZodMiniType>> = {
  ...factSchemas,
  stated: factsOfAnyRule,
  factWords,
  text,
  clause,
  rule: ruleSchema,
  criterion: criterionSchema,
  group: groupSchema,
  leaf: leafSchema,
  fields: someFieldsSchema,
  parts: schemeFields.parts,
  rounding: fieldOf(schemeFields.rounding, "leaf"),
  bands: schemeFields.bands,
  unit: unitSchema,
  rosterUnit: rosterUnitSchema,
  documents: documentsSchema,
  absent: absentSchema,
  facts: factsOrAbsent,
  exampleFacts,
  entry: entrySchema,
  target: targetSchema,
  adjustment: adjustmentSchema,
  row: tallyRowSchema,
  evidence: evidenceSchema,
  surveyed: surveyedLeafSchema,
  change: changeSchema,
  event: successionEventSchema,
  yearEvent: yearEventSchema,
  author,
  stamp: stampSchema,
  issue: issueSchema,
  index: indexSchema,
  node: nodeSchema,
  ranking: rankingSchema,
};

/** A field of an object schema, which its annotation in src hides. */
function fieldOf(schema: z.ZodMiniType, name: string): z.ZodMiniType {
  const field = (schema as unknown as z.ZodMiniObject).def.shape[name];
  if (field === undefined) throw new Error(`No such field: ${name}`);
  return field as z.ZodMiniType;
}
