import * as z from "zod/mini";
import { count, words } from "../../document/schema.js";
import type { RankIntervalBar } from "./rankIntervalBar.js";

export const rankIntervalsSchema: z.ZodMiniType<readonly RankIntervalBar[]> = z.array(
  z.strictObject({ unit: words, name: words, rank: count, best: count, worst: count }),
);
