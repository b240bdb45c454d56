import * as z from "zod/mini";
import type { Issue } from "../issue/issue.js";
import { clause, words } from "./schema.js";

/** What the sentence of an issue is made from; a code of a later version is only a text here. */
export const issueTextSchema: z.ZodMiniType<Pick<Issue, "code" | "params" | "clause">> = z.strictObject({
  code: words,
  params: z.record(z.string(), z.string()),
  clause: z.exactOptional(clause),
}) as unknown as z.ZodMiniType<Pick<Issue, "code" | "params" | "clause">>;
