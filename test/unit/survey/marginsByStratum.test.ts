import { cochranSampleSize, marginsByStratum, parseScheme, type Stratum, type TallyRow } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor, leaf, schemeOf, surveyLeaf, thrown } from "../fixtures.js";

const form = formFor("2", "3");
const scheme = parseScheme(schemeOf([surveyLeaf("2", "20"), surveyLeaf("3", "10")], { questionnaire: form }));
const row = (question: string, option: string, count: number): TallyRow => ({
  unit: "a",
  group: "dan",
  question,
  option,
  count,
});
const stratum: Stratum = { unit: "a", group: "dan", population: 1200 };
const Z = { z: "1.96" };

describe("marginsByStratum(scheme, tally, strata, confidence)", () => {
  it("takes the question with the fewest answers that count", () => {
    const tally = [row("q2", "co", 400), row("q2", "khong-biet", 90), row("q3", "co", 100), row("q3", "khong", 200)];
    // 1.96 × √(0.25 ÷ 300 × 900 ÷ 1199) = 0.049020…
    expect(marginsByStratum(scheme, tally, [stratum], Z)).toEqual([
      { ...stratum, question: "q3", answers: 300, margin: "0.0491" },
    ]);
  });

  it("has no margin where nobody answered, and none at all for a group that is asked nothing", () => {
    expect(marginsByStratum(scheme, [], [stratum], Z)[0]).toMatchObject({ answers: 0, margin: null });
    const other = { id: "dn", title: { vi: "Doanh nghiệp" }, weight: "0" };
    const asked = form.questions.map((question) => ({ ...question, groups: ["dan"] }));
    const silent = schemeOf([surveyLeaf("2", "20"), surveyLeaf("3", "10")], {
      questionnaire: { groups: [...form.groups, other], questions: asked },
    });
    expect(marginsByStratum(silent, [], [{ ...stratum, group: "dn" }], Z)).toEqual([]);
  });

  it("tells every problem at once", () => {
    const strata = [
      { ...stratum, population: 10 },
      { ...stratum, unit: "b", group: "ai", population: 0.5 },
    ];
    expect(thrown(() => marginsByStratum(scheme, [row("q2", "co", 11)], strata, { z: "0" }))).toEqual([
      "survey.sample_impossible (document)",
      "survey.more_answers_than_people strata[0].population",
      "survey.unknown_group strata[1].group",
      "survey.sample_impossible strata[1].population",
    ]);
    const unasked = [{ ...stratum, group: "ai" }];
    expect(thrown(() => marginsByStratum(scheme, [row("q2", "co", 1)], unasked, { z: "1", p: "0.3" }))).toEqual([
      "survey.unknown_group strata[0].group",
      "survey.no_population strata",
    ]);
    expect(thrown(() => marginsByStratum(schemeOf([leaf("1", "1")]), [], [stratum], Z))).toEqual([
      "survey.unknown_group strata[0].group",
    ]);
  });

  it("asks for no stratum of a group whose counts are all 0", () => {
    const empty = { ...stratum, unit: "a", group: "dan" };
    expect(marginsByStratum(scheme, [row("q2", "co", 0)], [empty], Z)[0]?.margin).toBeNull();
  });
});

describe("cochranSampleSize(question)", () => {
  it("refuses what no sample could be drawn for", () => {
    const sound = { population: 100, error: "0.05", z: "1.96" };
    for (const change of [
      { population: 0 },
      { population: 1.5 },
      { error: "0" },
      { error: "1" },
      { z: "0" },
      { p: "1" },
    ]) {
      expect(thrown(() => cochranSampleSize({ ...sound, ...change }))).toEqual(["survey.sample_impossible (document)"]);
    }
  });
});
