import { anyDecimal, fewOf, name, text } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import { limitFields, type Schema } from "../form/schema.js";
import type { AnyRule } from "../place.js";
import type { Condition, WhenRule } from "./rule.js";

const named = z.strictObject({ id: name, title: text });

const condition: Schema<Condition> = z.discriminatedUnion("on", [
  z.strictObject({ on: z.literal("level"), title: text, levels: fewOf(named), is: fewOf(name) }),
  z.strictObject({ on: z.literal("statement"), title: text }),
  z.strictObject({ on: z.literal("documents"), documents: fewOf(named) }),
  z.strictObject({ on: z.literal("leaf-level"), leaf: name, is: fewOf(name) }),
  z.strictObject({ on: z.literal("leaf-points"), leaf: name, ...limitFields }),
]);

const sidePoints = z.strictObject({ points: anyDecimal });

export function whenSchema(any: Schema<AnyRule>): Schema<WhenRule> {
  return z.strictObject({
    kind: z.literal("when"),
    if: condition,
    holds: z.union([sidePoints, any]),
    otherwise: z.union([sidePoints, any]),
  });
}
