import { type Scheme, safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor, group, leaf, refusals, schemeOf, spoil, surveyLeaf } from "../fixtures.js";

const against = (scheme: unknown): string[] => refusals(safeParseScheme(scheme));
const part = (id: string, max: string): Scheme["parts"][number] => ({ id, title: { vi: id }, max });

describe("checkCriteria(draft)", () => {
  it("holds the leaves of each part against the part, bonuses aside", () => {
    const criteria = [
      leaf("1", "6"),
      leaf("2", "4", undefined, { part: "khac" }),
      leaf("3", "5", undefined, { bonus: {} }),
    ];
    expect(against(schemeOf(criteria))).toStrictEqual([]);
    expect(against(schemeOf(criteria, { parts: [part("appraisal", "4"), part("khac", "6")] }))).toStrictEqual([
      "scheme.part_does_not_sum parts[0].max",
      "scheme.part_does_not_sum parts[1].max",
    ]);
    expect(
      against(schemeOf(criteria, { parts: [part("appraisal", "6"), part("khac", "4"), part("khong", "1")] })),
    ).toStrictEqual(["scheme.part_does_not_sum parts[2].max"]);
  });

  it("holds only the domains against the parts where the leaves prove nothing", () => {
    const criteria = [group("1", "10", [leaf("1.1", "6"), leaf("1.2", "3")])];
    expect(against(schemeOf(criteria, { parts: [part("appraisal", "9")] }))).toStrictEqual([
      "scheme.parts_do_not_sum parts",
      "criteria.children_do_not_sum criteria[0].max",
    ]);
    expect(against(schemeOf(criteria, { parts: [part("appraisal", "10")] }))).toStrictEqual([
      "criteria.children_do_not_sum criteria[0].max",
    ]);
  });

  it("wants a minimum of zero or less, and no appraiser for a survey leaf", () => {
    expect(against(schemeOf([leaf("1", "1", undefined, { min: "0.5" })]))).toStrictEqual([
      "criteria.min_above_zero criteria[0].min",
    ]);
    const surveyed = { ...surveyLeaf("1", "1"), scoredBy: "appraiser" as const };
    expect(against(schemeOf([surveyed], { questionnaire: formFor("1") }))).toStrictEqual([
      "rules.survey_needs_no_appraiser criteria[0].scoredBy",
    ]);
  });

  it("wants every figure of points to survive the rounding of a leaf", () => {
    const fine = schemeOf([leaf("1", "0.25", { kind: "counting", each: "0.05" }, { min: "-0.125" })]);
    const kept = (places: number) =>
      against({ ...fine, rounding: { ...fine.rounding, leaf: { places, mode: "down" } } });
    expect(kept(3)).toStrictEqual([]);
    expect(kept(2)).toStrictEqual(["scheme.rounding_too_coarse criteria[0].min"]);
    expect(kept(1)).toStrictEqual([
      "scheme.rounding_too_coarse criteria[0].max",
      "scheme.rounding_too_coarse criteria[0].rule.each",
      "scheme.rounding_too_coarse criteria[0].min",
    ]);
  });

  it("checks rules even where the rounding or the parts cannot be read", () => {
    const spoilt = (change: Parameters<typeof spoil>[1]) =>
      against(spoil(schemeOf([leaf("1", "1", { kind: "given", step: "0.3" })]), change));
    expect(
      spoilt((copy) => {
        copy.rounding = 5;
      }),
    ).toStrictEqual(["rules.cannot_earn_max criteria[0].rule", "document.not_an_object rounding"]);
    expect(spoilt((copy) => void delete copy.parts)).toStrictEqual([
      "rules.cannot_earn_max criteria[0].rule",
      "document.missing parts",
    ]);
  });

  it("counts a capped group for its cap in its part", () => {
    const capped = group("1", "3", [leaf("1.1", "2"), leaf("1.2", "2")], { most: "3" });
    const criteria = [capped, leaf("2", "1")];
    expect(against(schemeOf(criteria, { parts: [part("appraisal", "4")] }))).toStrictEqual([]);
    expect(against(schemeOf(criteria, { parts: [part("appraisal", "5")] }))).toStrictEqual([
      "scheme.part_does_not_sum parts[0].max",
    ]);
  });
});
