import { indexSchema } from "../composite/schema.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { noted } from "../document/note.js";
import * as z from "../document/zod.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { checkFollows } from "./checkFollows.js";

/** An index whose figures come from its criteria. */
export const followingIndexSchema: z.ZodMiniType<UnitIndex> = noted<UnitIndex, PreparedScheme>(
  z.lazy(() => indexSchema),
  { checks: [{ find: (index, { context, path }) => checkFollows(context, index, path) }] },
);
