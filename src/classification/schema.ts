import * as z from "zod/mini";
import { nodeSchema } from "../composite/schema.js";
import { canonicalDecimal, canonicalNotNegative, figure, name } from "../document/schema.js";
import type { Classifiable } from "./classifiable.js";

export const classifiableSchema: z.ZodMiniType<Classifiable> = z.strictObject({
  points: canonicalDecimal,
  max: canonicalNotNegative,
  published: z.nullable(figure),
  parts: z.exactOptional(z.array(z.strictObject({ part: name, points: canonicalDecimal, max: canonicalNotNegative }))),
  nodes: z.exactOptional(z.array(nodeSchema)),
});
