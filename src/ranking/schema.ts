import * as z from "zod/mini";
import { noted } from "../document/note.js";
import { figure, ordinal, words } from "../document/schema.js";
import type { RankedUnit, Ranking, UnrankedUnit } from "./ranking.js";

const row: z.ZodMiniType<RankedUnit> = noted<RankedUnit>(
  z.strictObject({
    rank: ordinal,
    unit: words,
    published: figure,
    class: z.nullable(words),
    tied: ordinal,
    brokenBy: z.exactOptional(words),
  }),
  { place: ({ unit }) => ({ unit }) },
);

const unranked: z.ZodMiniType<UnrankedUnit> = z.strictObject({
  unit: words,
  why: z.enum(["ranking.pending", "ranking.no_score", "ranking.refused", "ranking.not_submitted"]),
});

export const rankingSchema: z.ZodMiniType<Ranking> = z.strictObject({
  period: words,
  group: words,
  rows: z.array(row),
  unranked: z.array(unranked),
});
