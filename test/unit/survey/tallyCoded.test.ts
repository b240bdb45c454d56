import { type CodedAnswers, limits, parseScheme, tallyAnswers, tallyCoded } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor, leaf, schemeOf, surveyLeaf, thrown } from "../fixtures.js";

const scheme = parseScheme(schemeOf([surveyLeaf("2", "30")], { questionnaire: formFor("2") }));

function coded(units: readonly string[], at: readonly number[], options = at.map(() => 0)): CodedAnswers {
  const same = at.map(() => 0);
  return {
    unit: { codes: units, at },
    group: { codes: ["dan"], at: same },
    question: { codes: ["q2"], at: same },
    option: { codes: ["co", "khong"], at: options },
  };
}

/** So many units that a table with room for all their cells would be too large. */
const many = Array.from({ length: 2_200_000 }, (_, at) => `u${at}`);

describe("tallyCoded(scheme, answers)", () => {
  it("counts as tallyAnswers does, with few units or very many", async () => {
    const answer = (unit: string, option: string) => ({ unit, group: "dan", question: "q2", option });
    const plain = await tallyAnswers(scheme, [answer("u0", "co"), answer("u2", "khong"), answer("u0", "co")]);
    for (const units of [["u0", "u1", "u2"], many]) {
      expect(tallyCoded(scheme, coded(units, [0, 2, 0], [0, 1, 0]))).toEqual(plain);
    }
  });

  it("refuses a position that its dictionary does not have, and tells the first of each column", () => {
    for (const units of [["u0"], many]) {
      for (const position of [units.length, -1, 0.5]) {
        expect(thrown(() => tallyCoded(scheme, coded(units, [0, position])))).toEqual([
          "number.out_of_range unit.at[1]",
        ]);
      }
    }
    expect(thrown(() => tallyCoded(scheme, coded(["u0"], [9, 9], [0, 9])))).toEqual([
      "number.out_of_range unit.at[0]",
      "number.out_of_range option.at[1]",
    ]);
  });

  it("refuses columns that differ in length, and a scheme without a questionnaire", () => {
    const short = { ...coded(["u0"], [0, 0]), option: { codes: ["co"], at: [0] } };
    expect(thrown(() => tallyCoded(scheme, short))).toEqual(["survey.coded_lengths option.at"]);
    const none = schemeOf([leaf("1", "1")]);
    expect(thrown(() => tallyCoded(none, coded(["u0"], [0])))).toEqual(["survey.no_questionnaire (document)"]);
  });

  it("lists no more of what fits no cell than anybody can read", () => {
    const strangers = Array.from({ length: limits.issues + 1 }, (_, at) => `q${at}x`);
    const { issues, refused } = tallyCoded(scheme, {
      ...coded(
        ["u0"],
        strangers.map(() => 0),
      ),
      question: { codes: strangers, at: strangers.map((_, at) => at) },
    });
    expect([issues.length, refused]).toEqual([limits.issues + 1, limits.issues + 1]);
    expect(issues.at(-1)?.code).toBe("document.too_many_issues");
  });
});
