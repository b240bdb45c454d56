import { noted } from "../document/note.js";
import { figure, name, ordinal, words } from "../document/schema.js";
import * as z from "../document/zod.js";
import type { RankedUnit, Ranking, UnrankedUnit } from "./ranking.js";

const row: z.ZodMiniType<RankedUnit> = noted<RankedUnit>(
  z.strictObject({
    rank: ordinal,
    unit: name,
    published: figure,
    class: z.nullable(name),
    tied: ordinal,
    brokenBy: z.exactOptional(name),
  }),
  { place: ({ unit }) => ({ unit }) },
);

const unranked: z.ZodMiniType<UnrankedUnit> = z.strictObject({
  unit: name,
  name: words,
  why: z.enum(["ranking.pending", "ranking.no_score", "ranking.refused", "ranking.not_submitted"]),
});

export const rankingSchema: z.ZodMiniType<Ranking> = z.strictObject({
  period: name,
  group: name,
  rows: z.array(row),
  unranked: z.array(unranked),
});
