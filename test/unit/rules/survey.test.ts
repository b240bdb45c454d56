import type { Facts, SurveyRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const rule: SurveyRule = { kind: "survey" };

describe("survey", () => {
  it("is scored elsewhere: it earns nothing by facts, and nothing is wrong with it", () => {
    const none = {} as Facts;
    expect(points(rule, bounds("2"), none)).toBeNull();
    expect([againstRule(rule, bounds("2")), againstFacts(rule, bounds("2"), none), written(rule)]).toStrictEqual([
      [],
      [],
      [],
    ]);
  });
});
