import { noted } from "../document/note.js";
import { anyDecimal, clause, name, notNegative, someOf, text } from "../document/schema.js";
import * as z from "../document/zod.js";
import type { Facts } from "../rules/rule.js";
import { ruleSchema } from "../rules/schema.js";
import type { Criterion, Example, Group, Leaf } from "./criterion.js";
import type { NotApplicablePolicy } from "./notApplicable.js";

const node = {
  code: name,
  title: text,
  max: notNegative,
  clause: z.exactOptional(clause),
  appraiser: z.exactOptional(name),
  tags: z.exactOptional(z.array(name)),
  bonus: z.exactOptional(z.strictObject({ cap: z.exactOptional(notNegative) })),
  refers: z.exactOptional(z.array(z.strictObject({ scheme: name, code: name }))),
};

export const notApplicableSchema: z.ZodMiniType<NotApplicablePolicy> = z.enum([
  "lower-maximum",
  "full-points",
  "rescale-part",
  "refuse",
]);

const bounds = { least: z.exactOptional(anyDecimal), most: z.exactOptional(notNegative) };

/** The facts of an example, whose shape is the rule's: they are held against it when the scheme is checked. */
export const exampleFacts: z.ZodMiniType<Facts> = z.record(z.string(), z.unknown()) as unknown as z.ZodMiniType<Facts>;

const example: z.ZodMiniType<Example> = z.strictObject({
  facts: exampleFacts,
  points: anyDecimal,
  clause: z.exactOptional(clause),
});

const leaf = {
  ...node,
  min: z.exactOptional(anyDecimal),
  part: name,
  rule: ruleSchema,
  scoredBy: z.exactOptional(z.enum(["unit", "appraiser"])),
  notApplicable: z.exactOptional(notApplicableSchema),
  documents: z.exactOptional(z.array(text)),
  examples: z.exactOptional(z.array(example)),
};

export const leafSchema: z.ZodMiniType<Leaf> = noted<Leaf>(z.strictObject({ kind: z.literal("leaf"), ...leaf }), {
  place: ({ code, clause: cited }) => ({ leaf: code, clause: cited }),
});

export const groupSchema: z.ZodMiniType<Group> = noted<Group>(
  z.strictObject({
    kind: z.literal("group"),
    ...node,
    ...bounds,
    children: someOf(z.lazy(() => criterionSchema)),
  }),
  { place: ({ clause: cited }) => ({ clause: cited }) },
);

/** Told apart by `kind`; zod wants the options as the objects that they are. */
const options = [groupSchema, leafSchema] as unknown as [z.ZodMiniObject, z.ZodMiniObject];

export const criterionSchema: z.ZodMiniType<Criterion> = z.discriminatedUnion(
  "kind",
  options,
) as unknown as z.ZodMiniType<Criterion>;

/** Some fields of a criterion, but its kind and its children. */
export const someFieldsSchema: z.ZodMiniType<Partial<Omit<Leaf, "kind"> & Pick<Group, "least" | "most">>> =
  z.strictObject({
    ...leaf,
    ...bounds,
    code: z.exactOptional(name),
    title: z.exactOptional(text),
    max: z.exactOptional(notNegative),
    part: z.exactOptional(name),
    rule: z.exactOptional(ruleSchema),
  });
