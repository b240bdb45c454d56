import { type Leaf, parseScheme, safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor, leaf, refusals, schemeOf, surveyLeaf } from "../fixtures.js";

const share = (examples: unknown): Leaf => ({
  ...leaf("1", "1", { kind: "proportional", measure: "ratio" }),
  examples: examples as NonNullable<Leaf["examples"]>,
});
const schemeWith = (one: Leaf) => schemeOf([one]);
const against = (examples: unknown): string[] => refusals(safeParseScheme(schemeWith(share(examples))));

describe("checkExamples(leaf, path, clause, rounding)", () => {
  it("takes an example that the rule gives, rounded as the leaf is", () => {
    expect(against([{ facts: { part: "4", whole: "5" }, points: "0.8" }])).toStrictEqual([]);
    expect(against([{ facts: { part: "1", whole: "3" }, points: "0.3333" }])).toStrictEqual([]);
    expect(against([])).toStrictEqual([]);
  });

  it("keeps the examples in the scheme", () => {
    const examples = [{ facts: { part: "4", whole: "5" }, points: "0.8", clause: { document: "Hướng dẫn" } }];
    const [parsed] = parseScheme(schemeWith(share(examples))).criteria;
    expect(parsed).toMatchObject({ examples });
  });

  it("refuses one that differs, with both figures and the working", () => {
    const parsed = safeParseScheme(
      schemeWith(
        share([
          { facts: { part: "4", whole: "5" }, points: "0.8" },
          { facts: { part: "1", whole: "3" }, points: "0.34", clause: { document: "Hướng dẫn 5" } },
        ]),
      ),
    );
    expect(
      parsed.ok ? [] : parsed.issues.map(({ code, path, params, clause }) => ({ code, path, params, clause })),
    ).toStrictEqual([
      {
        code: "criteria.example_disagrees",
        path: ["criteria", 0, "examples", 1, "points"],
        params: { code: "1", example: "2", stated: "0.34", found: "0.3333", working: "1 ÷ 3 = 1/3 → 0.3333" },
        clause: { document: "Hướng dẫn 5" },
      },
    ]);
  });

  it("shows a quotient, and what it is rounded to only where that is another figure", () => {
    const working = (part: string, whole: string) => {
      const parsed = safeParseScheme(schemeWith(share([{ facts: { part, whole }, points: "0.1" }])));
      return parsed.ok ? null : parsed.issues[0]?.params["working"];
    };
    expect(working("8", "10")).toBe("4 ÷ 5 = 0.8");
    expect(working("5", "5")).toBe("1");
    expect(working("2", "3")).toBe("2 ÷ 3 = 2/3 → 0.6667");
  });

  it("refuses facts of another shape, and facts that contradict themselves", () => {
    expect(against([{ facts: { level: "co" }, points: "1" }]).length).toBeGreaterThan(0);
    expect(against([{ facts: { part: "1", whole: "0" }, points: "1" }])).toStrictEqual([
      "rules.whole_is_zero criteria[0].examples[0].facts.whole",
    ]);
    expect(against([{ facts: 5, points: "1" }])).toStrictEqual([
      "document.not_an_object criteria[0].examples[0].facts",
    ]);
  });

  it("wants every fact, and none of a survey", () => {
    const relative = {
      ...leaf("1", "1", { kind: "relative", best: "highest" }),
      examples: [{ facts: { value: "1" }, points: "1" }],
    };
    expect(refusals(safeParseScheme(schemeWith(relative)))).toStrictEqual([
      "criteria.example_unfinished criteria[0].examples[0].facts",
    ]);
    const surveyed = { ...surveyLeaf("1", "1"), examples: [{ facts: { points: "1", reason: "x" }, points: "1" }] };
    expect(refusals(safeParseScheme(schemeOf([surveyed], { questionnaire: formFor("1") })))).toStrictEqual([
      "criteria.example_of_survey criteria[0].examples",
    ]);
  });

  it("says nothing of examples where the rule itself is wrong", () => {
    const spoilt = { ...share([{ facts: { part: "4", whole: "5" }, points: "0.1" }]), min: "0.5" };
    expect(refusals(safeParseScheme(schemeWith(spoilt)))).not.toContain(
      "criteria.example_disagrees criteria[0].examples[0].points",
    );
  });
});
