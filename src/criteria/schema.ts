import * as z from "zod/mini";
import { anyDecimal, clause, notNegative, scalar, text, words } from "../document/schema.js";
import type { Facts } from "../rules/rule.js";
import { ruleSchema } from "../rules/schema.js";
import type { Example, Group, Leaf } from "./criterion.js";
import type { NotApplicablePolicy } from "./notApplicable.js";

const node = {
  code: words,
  title: text,
  max: notNegative,
  clause: z.exactOptional(clause),
  appraiser: z.exactOptional(words),
  tags: z.exactOptional(z.array(words)),
  bonus: z.exactOptional(z.strictObject({ cap: z.exactOptional(notNegative) })),
  refers: z.exactOptional(z.array(z.strictObject({ scheme: words, code: words }))),
};

export const notApplicableSchema: z.ZodMiniType<NotApplicablePolicy> = z.enum([
  "lower-maximum",
  "full-points",
  "rescale-part",
  "refuse",
]);

const bounds = { least: z.exactOptional(anyDecimal), most: z.exactOptional(notNegative) };

/** An example apart from its facts, whose shape is the rule's: they are read when the rule is known to be sound. */
export const exampleFacts: z.ZodMiniType<Facts> = scalar<Facts>((input) =>
  typeof input === "object" && input !== null && !Array.isArray(input)
    ? { value: input as Facts }
    : { code: "document.not_an_object", params: {} },
);

const example: z.ZodMiniType<Example> = z.strictObject({
  facts: exampleFacts,
  points: anyDecimal,
  clause: z.exactOptional(clause),
});

const leaf = {
  ...node,
  min: z.exactOptional(anyDecimal),
  part: words,
  rule: ruleSchema,
  scoredBy: z.exactOptional(z.enum(["unit", "appraiser"])),
  notApplicable: z.exactOptional(notApplicableSchema),
  documents: z.exactOptional(z.array(text)),
  examples: z.exactOptional(z.array(example)),
};

export const leafSchema: z.ZodMiniType<Leaf> = z.strictObject({ kind: z.literal("leaf"), ...leaf });

/** Some fields of a criterion, but its kind and its children. */
export const someFieldsSchema: z.ZodMiniType<Partial<Omit<Leaf, "kind"> & Pick<Group, "least" | "most">>> =
  z.strictObject({
    ...leaf,
    ...bounds,
    code: z.exactOptional(words),
    title: z.exactOptional(text),
    max: z.exactOptional(notNegative),
    part: z.exactOptional(words),
    rule: z.exactOptional(ruleSchema),
  });

/** A group apart from its children: each of them is read on its own, so that one bad node does not hide the others. */
export const groupSchema: z.ZodMiniType<Omit<Group, "children"> & { readonly children: readonly unknown[] }> =
  z.strictObject({
    kind: z.literal("group"),
    ...node,
    ...bounds,
    children: z.array(z.unknown()).check(z.minLength(1)),
  });

/** Only what tells a group from a leaf. */
export const kindSchema: z.ZodMiniType<{ readonly kind: "group" | "leaf" }> = z.looseObject({
  kind: z.enum(["group", "leaf"]),
});
