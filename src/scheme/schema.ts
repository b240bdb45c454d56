import { criterionSchema, notApplicableSchema } from "../criteria/schema.js";
import { noted } from "../document/note.js";
import { quote } from "../document/quote.js";
import {
  anyDecimal,
  clause,
  count,
  date,
  fewOf,
  name,
  notNegative,
  ratio,
  scalar,
  someOf,
  text,
  words,
} from "../document/schema.js";
import * as z from "../document/zod.js";
import type { Rounding } from "../number/rounding.js";
import type { Bands } from "./bands.js";
import { checkDraft } from "./checkScheme.js";
import type { Gate } from "./gates.js";
import { draftOf } from "./partialScheme.js";
import type { Questionnaire } from "./questionnaire.js";
import type { Agency, Scheme } from "./scheme.js";
import { sameAgencies, schemeNotices } from "./schemeNotices.js";
import type { SchemeStamp } from "./stamp.js";

export const places: z.ZodMiniType<number> = scalar((input) =>
  typeof input === "number" && Number.isInteger(input) && input >= 0 && input <= 8
    ? { value: input }
    : { code: "document.not_allowed", params: { found: quote(input), allowed: "0, 1, 2, 3, 4, 5, 6, 7, 8" } },
);

export const roundingSchema: z.ZodMiniType<Rounding> = z.strictObject({
  places,
  mode: z.enum(["half-up", "half-even", "down"]),
});

const className = { class: name, title: text };

/** How many classes a gate lowers. */
export const classSteps: z.ZodMiniType<number> = scalar((input) =>
  typeof input === "number" && Number.isInteger(input) && input >= 1 && input <= 100
    ? { value: input }
    : { code: "document.not_allowed", params: { found: quote(input), allowed: "1, 2, 3, …" } },
);

const gate: z.ZodMiniType<Gate> = z.strictObject({
  when: z.union([
    z.strictObject({
      node: name,
      below: z.union([z.strictObject({ percent: notNegative }), z.strictObject({ points: anyDecimal })]),
    }),
    z.strictObject({ node: name, level: name }),
  ]),
  // biome-ignore lint/suspicious/noThenProperty: the word of the format; its value is never a function
  then: z.union([z.strictObject({ atMost: name }), z.strictObject({ lower: classSteps }), z.literal("no-class")]),
  clause: z.exactOptional(clause),
});

export const bandsSchema: z.ZodMiniType<Bands> = z.strictObject({
  on: z.enum(["points", "percent", "share"]),
  reads: z.enum(["published", "exact"]),
  best: z.array(z.strictObject({ ...className, from: anyDecimal })),
  otherwise: z.strictObject(className),
  gates: z.exactOptional(z.array(gate)),
});

export const questionnaireSchema: z.ZodMiniType<Questionnaire> = z.strictObject({
  groups: someOf(z.strictObject({ id: name, title: text, weight: ratio, minimumAnswers: z.exactOptional(count) })),
  questions: someOf(
    z.strictObject({
      id: name,
      leaf: name,
      title: text,
      options: fewOf(z.strictObject({ id: name, title: text, value: z.nullable(ratio) })),
      groups: z.exactOptional(someOf(name)),
    }),
  ),
  minimumAnswers: z.exactOptional(count),
  belowMinimum: z.exactOptional(z.enum(["pending", "counted"])),
});

/** The fields of a scheme but its criteria. */
export const schemeFields: {
  readonly [Field in Exclude<keyof Scheme, "criteria">]-?: z.ZodMiniType<Scheme[Field]>;
} = {
  id: name,
  edition: name,
  title: text,
  status: z.enum(["official", "illustrative"]),
  basis: z.array(clause),
  validity: z.strictObject({ from: date, to: z.exactOptional(date) }),
  agencies: noted<readonly Agency[]>(z.array(z.strictObject({ id: name, title: text })), {
    checks: [{ find: (agencies, { path }) => sameAgencies(agencies, path) }],
  }),
  parts: someOf(z.strictObject({ id: name, title: text, max: notNegative })),
  rounding: z.strictObject({ leaf: roundingSchema, index: roundingSchema }),
  absence: z.strictObject({
    notApplicable: notApplicableSchema,
    leastShare: z.exactOptional(ratio),
  }),
  bands: bandsSchema,
  ranking: z.strictObject({
    by: z.enum(["published", "exact"]),
    ties: z.enum(["shared", "dense"]),
    tieBreak: z.exactOptional(z.array(name)),
  }),
  publishes: z.enum(["points", "percent", "share"]),
  council: name,
  questionnaire: questionnaireSchema,
};

/** Some of them. */
export const someFieldsOfScheme: z.ZodMiniType<Partial<Omit<Scheme, "criteria">>> = z.strictObject(
  Object.fromEntries(
    Object.entries<z.ZodMiniType>(schemeFields).map(([field, schema]) => [field, z.exactOptional(schema)]),
  ),
) as z.ZodMiniType<Partial<Omit<Scheme, "criteria">>>;

const field = schemeFields;

export const schemeSchema: z.ZodMiniType<Scheme> = noted<Scheme>(
  z.strictObject({
    $schema: z.exactOptional(words),
    id: field.id,
    edition: field.edition,
    title: field.title,
    status: field.status,
    basis: field.basis,
    validity: z.exactOptional(field.validity),
    agencies: z.exactOptional(field.agencies),
    parts: field.parts,
    rounding: field.rounding,
    absence: field.absence,
    bands: field.bands,
    ranking: field.ranking,
    publishes: field.publishes,
    council: z.exactOptional(field.council),
    questionnaire: z.exactOptional(field.questionnaire),
    criteria: someOf(criterionSchema),
  }),
  {
    // For the editor that the scheme is written in; no part of what it says.
    drops: ["$schema"],
    place: ({ basis }, within) => (within === "criteria" ? { clause: basis?.[0] } : {}),
    // What is wrong in one section hides nothing of another.
    checks: [
      { needs: [], find: (read, { issues }) => checkDraft(draftOf(read, issues)) },
      // A rule that is none has no limits.
      { find: (scheme, { issues }) => (issues.length > 0 ? [] : schemeNotices(scheme)) },
    ],
  },
);

export const stampSchema: z.ZodMiniType<SchemeStamp> = z.strictObject({
  id: name,
  edition: name,
  status: z.enum(["official", "illustrative"]),
  digest: name,
});
