import { fewOf, positive } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { type Schema, termFields } from "../form/schema.js";
import type { AnyRule } from "../place.js";
import type { SumRule } from "./rule.js";

export function sumSchema(any: Schema<AnyRule>): Schema<SumRule> {
  return z.strictObject({
    kind: z.literal("sum"),
    terms: fewOf(z.strictObject({ ...termFields, times: z.exactOptional(positive), rule: any })),
    dividedBy: z.exactOptional(positive),
  });
}
