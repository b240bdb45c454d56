import * as z from "zod/mini";
import { adjustmentSchema, factsTarget, pointsTarget } from "../../src/appraisal/schema.js";
import { absentSchema, documentsSchema, dossierSchema, entrySchema, unitSchema } from "../../src/assessment/schema.js";
import { caseSchema } from "../../src/composite/schema.js";
import { groupSchema, leafSchema, someFieldsSchema } from "../../src/criteria/schema.js";
import { clause, text, words } from "../../src/document/schema.js";
import { changeSchema } from "../../src/editions/schema.js";
import type { Rule } from "../../src/rules/rule.js";
import { factsSchema, ruleSchema } from "../../src/rules/schema.js";
import { optionalFields, schemeFields } from "../../src/scheme/schema.js";
import { tallyRowSchema } from "../../src/survey/schema.js";
import { successionEventSchema } from "../../src/years/schema.js";
import {
  evaluationSchema,
  indexSchema,
  issueSchema,
  nodeSchema,
  rankingSchema,
  stampSchema,
} from "./results/schema.js";

/*
 * The schemas of src read a document piece by piece, so that one problem does not hide another; where a piece follows,
 * they have an open place (`z.unknown()`). Here the pieces are put into their places.
 */

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** The fields of an object schema, which its annotation in src hides. */
function shapeOf(schema: z.ZodMiniType): Shape {
  return (schema as unknown as z.ZodMiniObject).def.shape as Shape;
}

/** An object schema with some of its fields filled in. */
function filled(schema: z.ZodMiniType, fields: Shape): z.ZodMiniType {
  const shape = shapeOf(schema);
  const strange = Object.keys(fields).filter((field) => !Object.hasOwn(shape, field));
  if (strange.length > 0) throw new Error(`No such field to fill: ${strange.join(", ")}`);
  return z.strictObject({ ...shape, ...fields });
}

/** One of several kinds, told apart by their `kind`. */
function oneOf(options: readonly z.ZodMiniType[]): z.ZodMiniType {
  return z.discriminatedUnion("kind", options as unknown as [z.ZodMiniObject]);
}

function optional(fields: Shape): Shape {
  return Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field, z.exactOptional(schema)]));
}

const ratioRule: Rule = { kind: "proportional", measure: "ratio" };
const valueRule: Rule = { kind: "proportional", measure: "value" };

/** The facts of every kind of rule. */
const factsByKind: Readonly<Record<string, z.ZodMiniType>> = {
  levelsFacts: factsSchema({ kind: "levels", levels: [] }),
  ratioFacts: factsSchema(ratioRule),
  valueFacts: factsSchema(valueRule),
  weightedFacts: factsSchema({ kind: "weighted", terms: [] }),
  countingFacts: factsSchema({ kind: "counting", each: "1" }),
  checklistFacts: factsSchema({ kind: "checklist", items: [] }),
  deductingFacts: factsSchema({ kind: "deducting", faults: [] }),
  relativeFacts: factsSchema({ kind: "relative", best: "highest" }),
  givenFacts: factsSchema({ kind: "given" }),
};

const facts = z.union([...Object.values(factsByKind), absentSchema]);

const group: z.ZodMiniType = filled(groupSchema, {
  children: z.array(z.lazy(() => criterion)).check(z.minLength(1)),
});
const criterion = oneOf([group, leafSchema]);

const scheme = z.strictObject({
  $schema: z.exactOptional(words),
  ...Object.fromEntries(
    Object.entries<z.ZodMiniType>(schemeFields).map(([field, schema]) => [
      field,
      optionalFields.has(field) ? z.exactOptional(schema) : schema,
    ]),
  ),
  criteria: z.array(criterion).check(z.minLength(1)),
});

const entry = filled(entrySchema, { facts });
const dossier = filled(dossierSchema, { entries: z.array(entry) });
const target = z.union([pointsTarget, filled(factsTarget, { facts }), absentSchema]);
const adjustment = filled(adjustmentSchema, { to: target });
const ledger = z.array(adjustment);
const tally = z.array(tallyRowSchema);
const oneCase = filled(caseSchema, {
  dossier,
  ledger: z.exactOptional(ledger),
  tally: z.exactOptional(tally),
});

const filledChanges: Readonly<Record<string, Shape>> = {
  set: { fields: z.strictObject(optional(schemeFields)) },
  add: { criterion },
  replace: { criterion },
};
const changeOptions = (changeSchema as unknown as z.ZodMiniDiscriminatedUnion).def.options as z.ZodMiniType[];
const change = oneOf(
  changeOptions.map((option) => {
    const kind = shapeOf(option)["kind"] as z.ZodMiniLiteral<string>;
    return filled(option, filledChanges[kind.def.values[0] ?? ""] ?? {});
  }),
);

/** Every document that goes in or comes out: one file each. */
export const documents: Readonly<Record<string, z.ZodMiniType>> = {
  scheme,
  questionnaire: schemeFields.questionnaire,
  changes: z.array(change),
  dossier,
  ledger,
  tally,
  case: oneCase,
  cases: z.array(oneCase),
  succession: z.array(successionEventSchema),
  evaluation: evaluationSchema,
};

/** Pieces that have a name of their own in every file in which they stand. */
export const pieces: Readonly<Record<string, z.ZodMiniType>> = {
  ...factsByKind,
  text,
  clause,
  rule: ruleSchema,
  criterion,
  group,
  leaf: leafSchema,
  fields: someFieldsSchema,
  parts: schemeFields.parts,
  rounding: shapeOf(schemeFields.rounding)["leaf"] as z.ZodMiniType,
  bands: schemeFields.bands,
  unit: unitSchema,
  documents: documentsSchema,
  absent: absentSchema,
  facts,
  entry,
  target,
  adjustment,
  row: tallyRowSchema,
  change,
  event: successionEventSchema,
  stamp: stampSchema,
  issue: issueSchema,
  index: indexSchema,
  node: nodeSchema,
  ranking: rankingSchema,
};
