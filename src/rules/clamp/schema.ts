import { anyDecimal } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { Schema } from "../form/schema.js";
import type { AnyRule } from "../place.js";
import type { ClampRule } from "./rule.js";

export function clampSchema(any: Schema<AnyRule>): Schema<ClampRule> {
  return z.strictObject({
    kind: z.literal("clamp"),
    least: z.exactOptional(anyDecimal),
    most: z.exactOptional(anyDecimal),
    rule: any,
  });
}
