import { absenceSchema } from "../assessment/schema.js";
import { noted } from "../document/note.js";
import {
  anyDecimal,
  canonicalDecimal,
  canonicalNotNegative,
  clause,
  count,
  date,
  figure,
  name,
  ordinal,
  positive,
  scalar,
  someOf,
  text,
  words,
} from "../document/schema.js";
import * as z from "../document/zod.js";
import { roundingSchema, stampSchema } from "../scheme/schema.js";
import type { PublishedTable } from "./audit/publishedTable.js";
import { unknownColumns } from "./audit/unknownColumns.js";
import { checkSuccession } from "./checkSuccession.js";
import type { CommendationRule } from "./commendationRule.js";
import type { Comparability } from "./comparability.js";
import type { Consolidation } from "./consolidation.js";
import type { CorrectedStanding, Correction, EvaluationDiff, LeafResult, ResultStamp } from "./diffEvaluations.js";
import type { JumpThresholds } from "./jumpThresholds.js";
import type { Inheritance, Succession, SuccessionEvent } from "./succession.js";
import type { Difference, Inherited, Standing, YearChange } from "./yearChange.js";

const inheritance: z.ZodMiniType<Inheritance> = z.enum(["mean", "weighted", "sum", "none"]);

export const successionEventSchema: z.ZodMiniType<SuccessionEvent> = noted<SuccessionEvent>(
  z.strictObject({
    kind: z.enum(["merge", "split", "rename", "new-kind"]),
    date,
    clause,
    from: someOf(name),
    to: someOf(z.strictObject({ id: name, name: words, kind: z.exactOptional(name) })),
    inheritance: z.exactOptional(inheritance),
    weights: z.exactOptional(z.array(z.strictObject({ unit: name, weight: positive }))),
  }),
  { place: ({ clause: cited }) => ({ clause: cited }) },
);

export const successionSchema: z.ZodMiniType<Succession> = noted<Succession>(z.array(successionEventSchema), {
  checks: [{ find: (events) => checkSuccession(events) }],
});

export const comparabilitySchema: z.ZodMiniType<Comparability> = z.strictObject({
  succession: successionSchema,
  mapping: z.array(z.strictObject({ from: name, to: name })),
  index: z.enum(["comparable", "not-comparable"]),
  rounding: z.exactOptional(roundingSchema),
});

export const consolidationSchema: z.ZodMiniType<Consolidation> = z.strictObject({
  group: z.nullable(name),
  expected: z.nullable(z.array(name)),
  comparable: z.array(z.strictObject({ id: name, edition: name })),
});

export const commendationSchema: z.ZodMiniType<CommendationRule> = z.strictObject({
  classes: z.array(name),
  years: count,
  never: z.array(name),
});

export const thresholdsSchema: z.ZodMiniType<JumpThresholds> = z.strictObject({
  index: anyDecimal,
  criterion: anyDecimal,
});

/** Places gained or lost. */
const places: z.ZodMiniType<number> = scalar((input) =>
  Number.isSafeInteger(input)
    ? { value: input as number }
    : { code: "number.not_whole", params: { found: typeof input === "number" ? String(input) : typeof input } },
);

const standing: z.ZodMiniType<Standing> = z.strictObject({
  period: name,
  scheme: stampSchema,
  published: z.nullable(figure),
  class: z.nullable(name),
  group: name,
  rank: z.nullable(count),
});

const figures = z.strictObject({ points: z.nullable(canonicalDecimal), percent: z.nullable(canonicalDecimal) });

const difference: z.ZodMiniType<Difference> = z.strictObject({
  from: name,
  to: name,
  before: figures,
  after: figures,
  difference: z.nullable(canonicalDecimal),
});

const inherited: z.ZodMiniType<Inherited> = z.strictObject({
  by: inheritance,
  figure: z.nullable(canonicalDecimal),
  from: z.array(z.strictObject({ unit: name, figure: z.nullable(figure) })),
  difference: z.nullable(canonicalDecimal),
});

export const yearChangesSchema: z.ZodMiniType<readonly YearChange[]> = z.array(
  z.strictObject({
    unit: name,
    name: words,
    compared: z.enum(["same", "renamed", "merged", "split", "new-kind", "new", "gone", "other-edition"]),
    origins: z.array(name),
    before: z.nullable(standing),
    after: z.nullable(standing),
    difference: z.nullable(canonicalDecimal),
    placesGained: z.nullable(places),
    inherited: z.nullable(inherited),
    parts: z.array(difference),
    nodes: z.array(difference),
  }),
);

const stamp: z.ZodMiniType<ResultStamp> = z.strictObject({
  scheme: stampSchema,
  engine: words,
  period: z.nullable(name),
  digest: name,
});

const corrected: z.ZodMiniType<CorrectedStanding> = z.strictObject({
  points: canonicalDecimal,
  published: z.nullable(figure),
  class: z.nullable(name),
  group: name,
  rank: z.nullable(count),
});

const leafResult: z.ZodMiniType<LeafResult> = z.strictObject({
  points: z.nullable(canonicalDecimal),
  max: canonicalNotNegative,
  absence: z.nullable(absenceSchema),
});

const correction: z.ZodMiniType<Correction> = z.strictObject({
  unit: name,
  name: words,
  before: z.nullable(corrected),
  after: z.nullable(corrected),
  difference: z.nullable(canonicalDecimal),
  why: z.array(z.enum(["added", "removed", "case", "scheme", "engine", "others"])),
  leaves: z.array(z.strictObject({ code: name, before: z.nullable(leafResult), after: z.nullable(leafResult) })),
});

export const evaluationDiffSchema: z.ZodMiniType<EvaluationDiff> = z.strictObject({
  before: stamp,
  after: stamp,
  corrections: z.array(correction),
  unchanged: count,
});

const columnId = z.strictObject({ column: name, weight: z.exactOptional(anyDecimal) });

export const publishedTableSchema: z.ZodMiniType<PublishedTable> = noted<PublishedTable>(
  z.strictObject({
    title: z.exactOptional(text),
    columns: someOf(
      z.strictObject({
        id: name,
        title: z.exactOptional(text),
        rounding: z.exactOptional(z.union([z.literal("exact"), roundingSchema])),
        least: z.exactOptional(anyDecimal),
        most: z.exactOptional(anyDecimal),
      }),
    ),
    sums: z.exactOptional(z.array(z.strictObject({ total: name, of: someOf(columnId) }))),
    percents: z.exactOptional(z.array(z.strictObject({ percent: name, of: name, max: name }))),
    means: z.exactOptional(z.array(z.strictObject({ column: name, printed: figure }))),
    ranking: z.exactOptional(z.strictObject({ by: name, complete: z.boolean(), ties: z.enum(["shared", "dense"]) })),
    classes: z.exactOptional(
      z.strictObject({ by: name, order: someOf(z.strictObject({ class: name, from: z.exactOptional(anyDecimal) })) }),
    ),
    rows: z.array(
      z.strictObject({
        unit: words,
        group: z.exactOptional(words),
        figures: z.record(z.string(), figure),
        rank: z.exactOptional(ordinal),
        class: z.exactOptional(name),
      }),
    ),
  }),
  { checks: [{ find: (table) => unknownColumns(table) }] },
);
