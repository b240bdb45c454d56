import { parseScheme, parseTally, safeParseTally } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor, leaf, refusals, schemeOf, spoil, surveyLeaf } from "../fixtures.js";

const scheme = schemeOf([surveyLeaf("1", "1"), surveyLeaf("2", "1")], {
  questionnaire: spoil(formFor("1", "2"), (form) => {
    form.groups.push({ ...form.groups[0], id: "can-bo" });
    form.questions[1].groups = ["can-bo"];
  }) as ReturnType<typeof formFor>,
});
const row = { unit: "so-y-te", group: "dan", question: "q1", option: "co", count: 3 };
const against = (...rows: unknown[]): string[] => refusals(safeParseTally(scheme, rows));

describe("parseTally(scheme, input)", () => {
  it("returns a frozen copy that parses to itself", () => {
    const known = parseScheme(scheme);
    const tally = parseTally(known, [{ ...row, count: "3" }, row]);
    expect(tally).toStrictEqual([row, row]);
    expect(parseTally(known, tally)).toBe(tally);
  });
});

describe("safeParseTally(scheme, input)", () => {
  it("knows groups, questions and options, and who is asked what", () => {
    expect(
      against({ ...row, group: "x" }, { ...row, question: "x" }, { ...row, option: "x" }, { ...row, question: "q2" }),
    ).toStrictEqual([
      "survey.unknown_group [0].group",
      "survey.unknown_question [1].question",
      "survey.unknown_option [2].option",
      "survey.group_not_asked [3].group",
    ]);
    expect(against({ ...row, question: "q2", group: "can-bo" }, { ...row, group: "can-bo" })).toStrictEqual([]);
  });

  it("wants whole counts from 0 to the largest", () => {
    expect(against({ ...row, count: 0 }, { ...row, count: 999_999_999_999 })).toStrictEqual([]);
    expect(against(...[-1, 0.5, 1e12, "x", null].map((count) => ({ ...row, count })))).toStrictEqual(
      [0, 1, 2, 3, 4].map((at) => `number.not_a_count [${at}].count`),
    );
  });

  it("takes nothing but an empty tally where there is no questionnaire", () => {
    const plain = schemeOf([leaf("1", "1")]);
    expect(refusals(safeParseTally(plain, []))).toStrictEqual([]);
    expect(refusals(safeParseTally(plain, [row]))).toStrictEqual(["survey.no_questionnaire (document)"]);
    expect(refusals(safeParseTally(plain, "x"))).toStrictEqual(["document.not_a_list (document)"]);
  });
});
