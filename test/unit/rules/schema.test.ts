import type { Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { factsSchema, ruleSchema } from "../../../src/rules/schema.js";
import { named } from "./ask.js";

const rules: readonly (readonly [Rule, unknown])[] = [
  [{ kind: "levels", levels: [named("a", "1")] }, { level: "a" }],
  [
    { kind: "steps", measure: "ratio", steps: [{ atLeast: "1", points: "1" }], otherwise: "0" },
    { part: "1", whole: "2" },
  ],
  [{ kind: "steps", measure: "value", steps: [{ atLeast: "1", points: "1" }], otherwise: "0" }, { value: "-1" }],
  [
    { kind: "proportional", measure: "ratio" },
    { part: "1", whole: "2", excused: "1" },
  ],
  [{ kind: "proportional", measure: "value", target: "1" }, { value: "1" }],
  [
    { kind: "weighted", terms: [{ id: "a", title: { vi: "a" }, weight: "1" }] },
    { counts: [{ id: "a", count: 1 }], whole: "2" },
  ],
  [{ kind: "counting", each: "1" }, { count: 1 }],
  [{ kind: "checklist", items: [named("a", "1")] }, { met: ["a"] }],
  [{ kind: "deducting", faults: [named("a", "1")] }, { faults: [] }],
  [{ kind: "relative", best: "lowest" }, { value: "1" }],
  [{ kind: "given" }, { points: "-1", reason: "x" }],
];

describe("factsSchema(rule)", () => {
  it.each(rules)("takes the facts of %o and of no other shape", (rule, facts) => {
    expect(ruleSchema.safeParse(rule)).toStrictEqual({ success: true, data: rule });
    expect(factsSchema(rule).safeParse(facts)).toStrictEqual({ success: true, data: facts });
    expect(factsSchema(rule).safeParse({ ...(facts as object), more: 1 }).success).toBe(false);
    expect(factsSchema(rule).safeParse({}).success).toBe(false);
  });

  it("makes the schema of a frozen rule once", () => {
    const rule: Rule = { kind: "counting", each: "1" };
    expect(factsSchema(rule)).not.toBe(factsSchema(rule));
    const frozen = Object.freeze({ ...rule });
    expect(factsSchema(frozen)).toBe(factsSchema(frozen));
  });

  it("takes none for the survey", () => {
    expect(factsSchema({ kind: "survey" }).safeParse({}).success).toBe(false);
  });
});
