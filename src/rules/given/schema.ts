import { positive } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { Schema } from "../form/schema.js";
import type { GivenRule } from "./rule.js";

export const givenSchema: Schema<GivenRule> = z.strictObject({
  kind: z.literal("given"),
  step: z.exactOptional(positive),
});
