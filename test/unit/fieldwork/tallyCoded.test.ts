import { limits, parseScheme } from "par-index";
import { type CodedAnswers, tallyAnswers, tallyCoded } from "par-index/survey";
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
const many = Object.assign(new Array<string>(2_200_000), ["u0", "u1", "u2"]);

describe("tallyCoded(scheme, answers)", () => {
  it("counts as tallyAnswers does, with few units or very many", async () => {
    const answer = (unit: string, option: string) => ({ unit, group: "dan", question: "q2", option });
    const plain = await tallyAnswers(scheme, [answer("u0", "co"), answer("u2", "khong"), answer("u0", "co")]);
    for (const units of [["u0", "u1", "u2"], many]) {
      expect(tallyCoded(scheme, coded(units, [0, 2, 0], [0, 1, 0]))).toStrictEqual(plain);
    }
  });

  it("knows each cell by its four codes, in a table of every size", async () => {
    const wide = parseScheme(
      schemeOf([surveyLeaf("2", "20"), surveyLeaf("3", "10")], {
        questionnaire: {
          ...formFor("2", "3"),
          groups: ["dan", "can-bo", "bao-chi"].map((id) => ({ id, title: { vi: id }, weight: "1" })),
        },
      }),
    );
    const [groups, questions, options] = [
      ["can-bo", "dan", "bao-chi"],
      ["q3", "q2"],
      ["khong", "co", "khong-biet"],
    ];
    const pick = (size: number, by: number) => Array.from({ length: 54 }, (_, at) => Math.floor(at / by) % size);
    const answers: CodedAnswers = {
      unit: { codes: ["u0", "u1", "u2"], at: pick(3, 1) },
      group: { codes: groups, at: Uint8Array.from(pick(3, 3)) },
      question: { codes: questions, at: pick(2, 9) },
      option: { codes: options, at: pick(3, 18) },
    };
    const plain = await tallyAnswers(
      wide,
      Array.from({ length: 54 }, (_, at) => ({
        unit: answers.unit.codes[answers.unit.at[at] ?? 0] ?? "",
        group: groups[answers.group.at[at] ?? 0] ?? "",
        question: questions[answers.question.at[at] ?? 0] ?? "",
        option: options[answers.option.at[at] ?? 0] ?? "",
      })),
    );
    expect(plain.tally).toHaveLength(54);
    for (const codes of [answers.unit.codes, many]) {
      expect(tallyCoded(wide, { ...answers, unit: { codes, at: answers.unit.at } })).toStrictEqual(plain);
    }
  });

  it("tells what fits no cell by its four codes and how often it stands", () => {
    const { issues, refused } = tallyCoded(scheme, {
      ...coded(["u0"], [0, 0, 0], [1, 2, 2]),
      option: { codes: ["co", "khong", "?"], at: [1, 2, 2] },
    });
    expect(refused).toBe(2);
    expect(issues).toMatchObject([
      {
        code: "survey.unknown_option",
        level: "error",
        path: ["u0", "dan", "q2", "?", "option"],
        params: { option: "?" },
      },
    ]);
  });

  it("says nothing of codes that no answer names", async () => {
    for (const units of [["u0", " "], many]) {
      const answers = { ...coded(units, [0, 0]), option: { codes: ["co", "?"], at: [0, 0] } };
      expect(tallyCoded(scheme, answers)).toStrictEqual({
        tally: [{ unit: "u0", group: "dan", question: "q2", option: "co", count: 2 }],
        answers: 2,
        refused: 0,
        issues: [],
        repeated: 0,
        notices: [],
      });
    }
  });

  it("says what a position or a length should have been", () => {
    const told = (answers: CodedAnswers): unknown => {
      try {
        return tallyCoded(scheme, answers);
      } catch (error) {
        return (error as { issues: readonly { params: unknown }[] }).issues.map(({ params }) => params);
      }
    };
    expect(told(coded(["u0", "u1"], [2]))).toStrictEqual([{ found: "2", least: "0", most: "1" }]);
    expect(told(coded([], [0]))).toStrictEqual([{ found: "0", least: "0", most: "-1" }]);
    const short = { ...coded(["u0"], [0, 0]), group: { codes: ["dan"], at: [0] } };
    expect(told(short)).toStrictEqual([{ column: "group", found: "1", expected: "2" }]);
    for (const column of ["group", "question", "option"] as const) {
      for (const units of [["u0"], many]) {
        const at = [0, 1];
        const spoilt = { ...coded(units, [0, 0]), [column]: { codes: ["dan"], at } };
        expect(thrown(() => tallyCoded(scheme, spoilt))).toStrictEqual([`number.out_of_range ${column}.at[1]`]);
      }
    }
  });

  it("refuses a position that its dictionary does not have, and tells the first of each column", () => {
    for (const units of [["u0"], many]) {
      for (const position of [units.length, -1, 0.5]) {
        expect(thrown(() => tallyCoded(scheme, coded(units, [0, position])))).toStrictEqual([
          "number.out_of_range unit.at[1]",
        ]);
      }
    }
    expect(thrown(() => tallyCoded(scheme, coded(["u0"], [9, 9], [0, 9])))).toStrictEqual([
      "number.out_of_range unit.at[0]",
      "number.out_of_range option.at[1]",
    ]);
  });

  it("refuses columns that differ in length, and a scheme without a questionnaire", () => {
    const short = { ...coded(["u0"], [0, 0]), option: { codes: ["co"], at: [0] } };
    expect(thrown(() => tallyCoded(scheme, short))).toStrictEqual(["survey.coded_lengths option.at"]);
    const none = schemeOf([leaf("1", "1")]);
    expect(thrown(() => tallyCoded(none, coded(["u0"], [0])))).toStrictEqual(["survey.no_questionnaire (document)"]);
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
    expect([issues.length, refused]).toStrictEqual([limits.issues + 1, limits.issues + 1]);
    expect(issues.at(-1)?.code).toBe("document.too_many_issues");
  });
});
