import * as z from "zod/mini";
import { unitSchema } from "../assessment/schema.js";
import type { ScoredNode } from "../composite/unitIndex.js";
import { anyDecimal, count, words } from "../document/schema.js";
import type { Evaluation } from "./evaluation.js";

const stamp = z.strictObject({
  id: words,
  edition: words,
  status: z.enum(["official", "illustrative"]),
  digest: words,
});

const points = z.nullable(anyDecimal);

const node: z.ZodMiniType<ScoredNode> = z.strictObject({
  code: words,
  self: points,
  appraised: points,
  points,
  max: anyDecimal,
  percent: points,
  absence: z.exactOptional(z.enum(["not-applicable", "not-submitted", "pending"])),
  level: z.exactOptional(words),
  children: z.exactOptional(z.array(z.lazy(() => node))),
});

const index = z.strictObject({
  unit: unitSchema,
  period: words,
  scheme: stamp,
  engine: words,
  complete: z.literal([true, false]),
  points: anyDecimal,
  max: anyDecimal,
  percent: points,
  published: points,
  parts: z.array(
    z.strictObject({
      part: words,
      self: points,
      selfMax: points,
      points: anyDecimal,
      max: anyDecimal,
      percent: points,
    }),
  ),
  between: z.strictObject({ lowest: anyDecimal, highest: anyDecimal }),
  nodes: z.array(node),
  class: z.nullable(words),
});

const ranking = z.strictObject({
  group: words,
  rows: z.array(
    z.strictObject({
      rank: count,
      unit: words,
      published: anyDecimal,
      class: z.nullable(words),
      sharedWith: z.array(words),
      brokenBy: z.exactOptional(words),
    }),
  ),
  unranked: z.array(
    z.strictObject({ unit: words, why: z.enum(["ranking.pending", "ranking.no_score", "ranking.refused"]) }),
  ),
});

/** A result from elsewhere, apart from the issues of its refused cases, which nothing is asked about. */
export const evaluationSchema: z.ZodMiniType<EvaluationFrame> = z.strictObject({
  scheme: stamp,
  engine: words,
  cases: z.array(z.strictObject({ unit: words, digest: words })),
  indexes: z.array(index),
  rankings: z.array(ranking),
  refused: z.array(z.unknown()),
  digest: words,
});

type EvaluationFrame = Omit<Evaluation, "refused"> & { readonly refused: readonly unknown[] };
