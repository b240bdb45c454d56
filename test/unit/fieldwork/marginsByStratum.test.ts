import { parseScheme, type TallyRow } from "par-index";
import { cochranSampleSize, marginsByStratum, type Stratum } from "par-index/survey";
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
    expect(marginsByStratum(scheme, tally, [stratum], Z)).toStrictEqual([
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
    expect(marginsByStratum(silent, [], [{ ...stratum, group: "dn" }], Z)).toStrictEqual([]);
  });

  it("tells every problem at once", () => {
    const strata = [
      { ...stratum, population: 10 },
      { ...stratum, unit: "b", group: "ai", population: 0.5 },
    ];
    expect(thrown(() => marginsByStratum(scheme, [row("q2", "co", 11)], strata, { z: "0" }))).toStrictEqual([
      "survey.sample_impossible (document)",
      "survey.more_answers_than_people strata[0].population",
      "survey.unknown_group strata[1].group",
      "survey.sample_impossible strata[1].population",
    ]);
    const unasked = [{ ...stratum, group: "ai" }];
    expect(thrown(() => marginsByStratum(scheme, [row("q2", "co", 1)], unasked, { z: "1", p: "0.3" }))).toStrictEqual([
      "survey.unknown_group strata[0].group",
      "survey.no_population strata",
    ]);
    expect(thrown(() => marginsByStratum(schemeOf([leaf("1", "1")]), [], [stratum], Z))).toStrictEqual([
      "survey.unknown_group strata[0].group",
    ]);
  });

  it("asks for no stratum of a group whose counts are all 0, nor of a unit that is not looked at", () => {
    const canBo = { id: "can-bo", title: { vi: "Cán bộ" }, weight: "0" };
    const two = schemeOf([surveyLeaf("2", "20"), surveyLeaf("3", "10")], {
      questionnaire: { ...form, groups: [...form.groups, canBo] },
    });
    const of = (count: number, unit = "a") => ({ ...row("q2", "co", count), unit, group: "can-bo" });
    expect(marginsByStratum(two, [of(0), of(5, "b")], [stratum], Z)).toHaveLength(1);
    try {
      marginsByStratum(two, [of(0), of(1), of(1)], [{ ...stratum, unit: "b" }, stratum], Z);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        issues: [
          { code: "survey.no_population", level: "error", path: ["strata"], params: { unit: "a", group: "can-bo" } },
        ],
      });
    }
  });

  it("is nothing where everybody answered, and takes the first of questions with as few answers", () => {
    const all = [row("q2", "co", 1200), row("q3", "khong", 1200)];
    expect(marginsByStratum(scheme, all, [stratum], Z)).toStrictEqual([
      { ...stratum, question: "q2", answers: 1200, margin: "0" },
    ]);
    expect(
      marginsByStratum(scheme, [row("q2", "co", 1), row("q3", "co", 1)], [{ ...stratum, population: 1 }], Z),
    ).toStrictEqual([{ ...stratum, population: 1, question: "q2", answers: 1, margin: "0" }]);
  });

  it("takes the share that is expected, and looks at each stratum by its own answers", () => {
    const tally = [row("q2", "co", 300), row("q3", "co", 300)];
    const both = [...tally, ...tally.map((one) => ({ ...one, unit: "b", count: 30 }))];
    // 2 × √(0.3 × 0.7 ÷ 300 × 900 ÷ 1199) = 0.045845…; ÷ 30 × 1170 ÷ 1199: 0.165294…
    const strata = [stratum, { ...stratum, unit: "b" }];
    expect(marginsByStratum(scheme, both, strata, { z: "2", p: "0.3" }).map(({ margin }) => margin)).toStrictEqual([
      "0.0459",
      "0.1653",
    ]);
  });

  it("refuses a confidence that is none", () => {
    for (const confidence of [{ z: "-1" }, { z: "1", p: "0" }, { z: "1", p: "1" }, { z: "1", p: "1.5" }]) {
      expect(thrown(() => marginsByStratum(scheme, [], [stratum], confidence))).toStrictEqual([
        "survey.sample_impossible (document)",
      ]);
    }
    expect(thrown(() => marginsByStratum(scheme, [], [stratum], { z: "x" }))).toStrictEqual(["number.not_a_decimal z"]);
    expect(thrown(() => marginsByStratum(scheme, [], [stratum], { z: "1", p: "x" }))).toStrictEqual([
      "number.not_a_decimal p",
    ]);
    const endless = { ...stratum, population: Number.NaN };
    expect(thrown(() => marginsByStratum(scheme, [], [endless], Z))).toStrictEqual([
      "number.inexact strata[0].population",
    ]);
  });

  it("says how many answered of how many people", () => {
    const few = { ...stratum, population: 10 };
    expect(thrown(() => marginsByStratum(scheme, [row("q2", "co", 10)], [few], Z))).toStrictEqual([]);
    expect(thrown(() => marginsByStratum(scheme, [], [{ ...stratum, population: 0 }], Z))).toStrictEqual([
      "survey.sample_impossible strata[0].population",
    ]);
    try {
      marginsByStratum(scheme, [row("q2", "co", 11)], [few], Z);
      expect.unreachable();
    } catch (error) {
      const params = { unit: "a", group: "dan", question: "q2", answers: "11", population: "10" };
      expect(error).toMatchObject({ issues: [{ code: "survey.more_answers_than_people", params }] });
    }
    try {
      marginsByStratum(scheme, [], [{ ...stratum, group: "ai" }], Z);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ issues: [{ code: "survey.unknown_group", params: { group: "ai" } }] });
    }
  });
});

describe("cochranSampleSize(question)", () => {
  it("corrects for a finite population, rounded up to whole people", () => {
    const of = (population: number, error: string, z: string, p?: string) =>
      cochranSampleSize({ population, error, z, ...(p === undefined ? {} : { p }) });
    // 384.16 ÷ (1 + 383.16 ÷ 10000) = 369.98…; with p = 0.3, 322.6944 ÷ (1 + 321.6944 ÷ 10000) = 312.63…
    expect(of(10_000, "0.05", "1.96")).toBe(370);
    expect(of(10_000, "0.05", "1.96", "0.3")).toBe(313);
    expect(of(10_000, "0.05", "1.96", "0.7")).toBe(313);
    expect(of(1, "0.05", "1.96")).toBe(1);
    // 4 × 0.25 ÷ 0.01 = 100, and 100 ÷ (1 + 99 ÷ 99) = 50 just.
    expect(of(99, "0.1", "2")).toBe(50);
    expect(of(1_000_000, "0.999", "0.001")).toBe(1);
  });

  it("refuses what no sample could be drawn for", () => {
    const sound = { population: 100, error: "0.05", z: "1.96" };
    for (const change of [
      { population: 0 },
      { population: 1.5 },
      { error: "0" },
      { error: "1" },
      { z: "0" },
      { population: -5 },
      { error: "-0.1" },
      { error: "1.1" },
      { z: "-1" },
      { p: "0" },
      { p: "1" },
      { p: "1.1" },
    ]) {
      expect(thrown(() => cochranSampleSize({ ...sound, ...change }))).toStrictEqual([
        "survey.sample_impossible (document)",
      ]);
    }
  });

  it("names the argument that is no decimal", () => {
    const sound = { population: 100, error: "0.05", z: "1.96" };
    for (const field of ["population", "error", "z", "p"]) {
      expect(thrown(() => cochranSampleSize({ ...sound, [field]: "x" }))).toStrictEqual([
        `number.not_a_decimal ${field}`,
      ]);
    }
  });
});
