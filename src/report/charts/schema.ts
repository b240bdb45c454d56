import { count, name, words } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { RankIntervalBar } from "./rankIntervalBar.js";

export const rankIntervalsSchema: z.ZodMiniType<readonly RankIntervalBar[]> = z.array(
  z.strictObject({ unit: name, name: words, rank: count, best: count, worst: count }),
);
