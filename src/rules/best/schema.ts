import { fewOf } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { type Schema, termFields } from "../form/schema.js";
import type { AnyRule } from "../place.js";
import type { BestRule } from "./rule.js";

export function bestSchema(any: Schema<AnyRule>): Schema<BestRule> {
  return z.strictObject({
    kind: z.literal("best"),
    cases: fewOf(z.strictObject({ ...termFields, rule: any })),
  });
}
