import * as z from "zod/mini";
import { anyDecimal, count, fewOf, notNegative, positive, ratio, text, words } from "../document/schema.js";
import type { ChecklistFacts } from "./checklist.js";
import type { CountingFacts } from "./counting.js";
import type { DeductingFacts } from "./deducting.js";
import type { GivenFacts } from "./given.js";
import type { LevelsFacts } from "./levels.js";
import type { RatioFacts, ValueFacts } from "./measure.js";
import type { RelativeFacts } from "./relative.js";
import type { Facts, Rule } from "./rule.js";
import type { WeightedFacts } from "./weighted.js";

const named = { id: words, title: text };
const measure = z.enum(["ratio", "value"]);

const ruleOptions = [
  z.strictObject({
    kind: z.literal("levels"),
    levels: fewOf(z.strictObject({ ...named, points: anyDecimal })),
  }),
  z.strictObject({
    kind: z.literal("steps"),
    measure,
    steps: fewOf(
      z.strictObject({
        atLeast: z.exactOptional(anyDecimal),
        above: z.exactOptional(anyDecimal),
        atMost: z.exactOptional(anyDecimal),
        below: z.exactOptional(anyDecimal),
        points: anyDecimal,
      }),
    ),
    otherwise: anyDecimal,
  }),
  z.strictObject({
    kind: z.literal("proportional"),
    measure,
    target: z.exactOptional(positive),
    from: z.exactOptional(
      z.strictObject({
        atLeast: z.exactOptional(notNegative),
        above: z.exactOptional(notNegative),
        otherwise: anyDecimal,
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal("weighted"),
    terms: fewOf(z.strictObject({ ...named, weight: ratio })),
  }),
  z.strictObject({ kind: z.literal("counting"), each: positive }),
  z.strictObject({
    kind: z.literal("checklist"),
    items: fewOf(z.strictObject({ ...named, points: positive })),
  }),
  z.strictObject({
    kind: z.literal("deducting"),
    faults: fewOf(z.strictObject({ ...named, points: positive })),
    least: z.exactOptional(anyDecimal),
  }),
  z.strictObject({ kind: z.literal("relative"), best: z.enum(["highest", "lowest"]) }),
  z.strictObject({ kind: z.literal("given"), step: z.exactOptional(positive) }),
  z.strictObject({ kind: z.literal("survey") }),
] as const;

export const ruleSchema: z.ZodMiniType<Rule> = z.discriminatedUnion("kind", ruleOptions);

const counted = z.array(z.strictObject({ id: words, count }));
const ratioFacts: z.ZodMiniType<RatioFacts> = z.strictObject({
  part: notNegative,
  whole: notNegative,
  excused: z.exactOptional(notNegative),
});
const valueFacts: z.ZodMiniType<ValueFacts> = z.strictObject({ value: anyDecimal });
const levelsFacts: z.ZodMiniType<LevelsFacts> = z.strictObject({ level: words });
const weightedFacts: z.ZodMiniType<WeightedFacts> = z.strictObject({
  counts: counted,
  whole: notNegative,
  excused: z.exactOptional(notNegative),
});
const countingFacts: z.ZodMiniType<CountingFacts> = z.strictObject({ count });
const checklistFacts: z.ZodMiniType<ChecklistFacts> = z.strictObject({ met: z.array(words) });
const deductingFacts: z.ZodMiniType<DeductingFacts> = z.strictObject({ faults: counted });
const relativeFacts: z.ZodMiniType<RelativeFacts> = z.strictObject({
  value: notNegative,
  best: z.exactOptional(notNegative),
});
const givenFacts: z.ZodMiniType<GivenFacts> = z.strictObject({ points: anyDecimal, reason: words });

/** The shape that facts take under a rule. A survey leaf takes none: the door refuses it before it looks at facts. */
export function factsSchema(rule: Rule): z.ZodMiniType<Facts> {
  switch (rule.kind) {
    case "levels":
      return levelsFacts;
    case "steps":
    case "proportional":
      return rule.measure === "ratio" ? ratioFacts : valueFacts;
    case "weighted":
      return weightedFacts;
    case "counting":
      return countingFacts;
    case "checklist":
      return checklistFacts;
    case "deducting":
      return deductingFacts;
    case "relative":
      return relativeFacts;
    case "given":
      return givenFacts;
    case "survey":
      return z.never();
  }
}
