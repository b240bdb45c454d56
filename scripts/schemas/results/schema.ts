import type { CaseStamp, Evaluation, Issue, Ranking, RefusedCase, SchemeStamp, ScoredNode, UnitIndex } from "par-index";
import * as z from "zod/mini";
import { unitSchema } from "../../../src/assessment/schema.js";
import { clause, count, words } from "../../../src/document/schema.js";

/*
 * What comes out is made by the library and never read by it, except to be compared character by character; so it has no
 * schema in src. Each schema here is annotated with the interface that it describes.
 */

/** A decimal as results spell it. */
export const canonical: z.ZodMiniType<string> = z.string().check(z.regex(/^/));

/** A figure as it is published, with all of its places. */
export const figure: z.ZodMiniType<string> = z.string().check(z.regex(/^/));

/** The code of an issue. */
export const issueCode: z.ZodMiniType<Issue["code"]> = z.custom<Issue["code"]>();

export const stampSchema: z.ZodMiniType<SchemeStamp> = z.strictObject({
  id: words,
  edition: words,
  status: z.enum(["official", "illustrative"]),
  digest: words,
});

export const issueSchema: z.ZodMiniType<Issue> = z.strictObject({
  code: issueCode,
  path: z.array(z.union([z.string(), z.int()])),
  params: z.record(z.string(), z.string()),
  clause: z.exactOptional(clause),
});

const part = z.strictObject({
  part: words,
  self: z.nullable(canonical),
  selfMax: z.nullable(canonical),
  points: canonical,
  max: canonical,
  percent: z.nullable(canonical),
});

export const nodeSchema: z.ZodMiniType<ScoredNode> = z.lazy(() =>
  z.strictObject({
    code: words,
    self: z.nullable(canonical),
    appraised: z.nullable(canonical),
    points: z.nullable(canonical),
    max: canonical,
    percent: z.nullable(canonical),
    absence: z.exactOptional(z.enum(["not-applicable", "not-submitted", "pending"])),
    level: z.exactOptional(words),
    children: z.exactOptional(z.array(nodeSchema)),
  }),
);

export const indexSchema: z.ZodMiniType<UnitIndex> = z.strictObject({
  unit: unitSchema,
  period: words,
  scheme: stampSchema,
  engine: words,
  complete: z.boolean(),
  points: canonical,
  max: canonical,
  percent: z.nullable(canonical),
  published: z.nullable(figure),
  parts: z.array(part),
  between: z.strictObject({ lowest: canonical, highest: canonical }),
  nodes: z.array(nodeSchema),
  class: z.nullable(words),
});

export const rankingSchema: z.ZodMiniType<Ranking> = z.strictObject({
  group: words,
  rows: z.array(
    z.strictObject({
      rank: z.int().check(z.minimum(1)),
      unit: words,
      published: figure,
      class: z.nullable(words),
      sharedWith: z.array(words),
      brokenBy: z.exactOptional(words),
    }),
  ),
  unranked: z.array(
    z.strictObject({ unit: words, why: z.enum(["ranking.pending", "ranking.no_score", "ranking.refused"]) }),
  ),
});

const caseStamp: z.ZodMiniType<CaseStamp> = z.strictObject({ unit: words, digest: words });

const refusedCase: z.ZodMiniType<RefusedCase> = z.strictObject({
  case: count,
  unit: z.nullable(words),
  issues: z.array(issueSchema),
});

export const evaluationSchema: z.ZodMiniType<Evaluation> = z.strictObject({
  scheme: stampSchema,
  engine: words,
  cases: z.array(caseStamp),
  indexes: z.array(indexSchema),
  rankings: z.array(rankingSchema),
  refused: z.array(refusedCase),
  digest: words,
});
