import { type Scheme, safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor, group, leaf, refusals, schemeOf, spoil, surveyLeaf } from "../fixtures.js";

const criteria = [group("1", "3", [surveyLeaf("1.1", "1"), surveyLeaf("1.2", "1"), leaf("1.3", "1")])];
const base = schemeOf(criteria, { questionnaire: formFor("1.1", "1.2") });
const against = (change: Parameters<typeof spoil>[1]): string[] => refusals(safeParseScheme(spoil(base, change)));
const questions = "questionnaire.questions";

describe("checkQuestionnaire(draft, isStated)", () => {
  it("takes a form in which every survey leaf is asked about", () => {
    expect(against(() => {})).toStrictEqual([]);
  });

  it("wants a question for every survey leaf", () => {
    const missing = (at: number) => `scheme.survey_leaf_without_question criteria[0].children[${at}]`;
    expect(
      against((copy) => {
        copy.questionnaire.questions[0].leaf = "1.2";
      }),
    ).toStrictEqual([missing(0)]);
    expect(against((copy) => void delete copy.questionnaire)).toStrictEqual([missing(0), missing(1)]);
  });

  it("draws no conclusion from a form that could not be read", () => {
    expect(
      against((copy) => {
        copy.questionnaire = 5;
      }),
    ).toStrictEqual(["document.not_an_object questionnaire"]);
  });

  it("links questions to survey leaves only", () => {
    expect(
      against((copy) => {
        const [first] = copy.questionnaire.questions;
        copy.questionnaire.questions.push(
          { ...first, id: "a", leaf: "1" },
          { ...first, id: "b", leaf: "1.3" },
          { ...first, id: "c", leaf: "9" },
        );
      }),
    ).toStrictEqual([
      `scheme.unknown_question_leaf ${questions}[2].leaf`,
      `scheme.question_of_other_rule ${questions}[3].leaf`,
      `scheme.unknown_question_leaf ${questions}[4].leaf`,
    ]);
  });

  it("links no question while a criterion could not be read", () => {
    expect(
      against((copy) => {
        copy.criteria[0].children[0].title = 5;
      }),
    ).toStrictEqual(["document.not_an_object criteria[0].children[0].title"]);
  });

  it("wants an option that is worth everything, and every id once", () => {
    expect(
      against((copy) => {
        copy.questionnaire.groups.push(copy.questionnaire.groups[0]);
        copy.questionnaire.questions[1].id = copy.questionnaire.questions[0].id;
        copy.questionnaire.questions[1].options[1].id = "co";
        copy.questionnaire.questions[1].options[0].value = "0.5";
      }),
    ).toStrictEqual([
      "document.duplicate_id questionnaire.groups[1].id",
      `document.duplicate_id ${questions}[1].id`,
      `scheme.question_cannot_earn_all ${questions}[1].options`,
      `document.duplicate_id ${questions}[1].options[1].id`,
    ]);
  });

  it("weighs a group from 0 to 1", () => {
    const weighing = (weight: string) =>
      against((copy) => {
        copy.questionnaire.groups[0].weight = weight;
      });
    expect(weighing("1")).toStrictEqual([]);
    for (const weight of ["1.5", "-0.1"]) {
      expect(weighing(weight)).toStrictEqual(["number.out_of_range questionnaire.groups[0].weight"]);
    }
  });

  it("asks groups that are there, and some with weight", () => {
    const [dan] = formFor("1.1").groups;
    expect(
      against((copy) => {
        copy.questionnaire.groups.push({ ...dan, id: "khong", weight: "0" });
        copy.questionnaire.questions[0].groups = ["dan", "ai"];
        copy.questionnaire.questions[1].groups = ["khong"];
      }),
    ).toStrictEqual([
      `scheme.unknown_group ${questions}[0].groups[1]`,
      `scheme.weights_are_zero ${questions}[1].groups`,
    ]);
  });

  it("says where an unknown group stands, also after a group that is named twice", () => {
    expect(
      against((copy) => {
        copy.questionnaire.questions[0].groups = ["dan", "dan", "ai"];
      }),
    ).toStrictEqual([`scheme.unknown_group ${questions}[0].groups[2]`]);
  });

  it("allows twenty groups and twenty questions of one leaf, and no more", () => {
    const many = (list: "groups" | "questions", count: number) =>
      against((copy) => {
        const [first] = copy.questionnaire[list];
        for (let at = copy.questionnaire[list].length; at < count; at += 1)
          copy.questionnaire[list].push({ ...first, id: `x${at}` });
      });
    expect(many("groups", 20)).toStrictEqual([]);
    expect(many("groups", 21)).toStrictEqual(["scheme.too_many_groups questionnaire.groups"]);
    expect(many("questions", 21)).toStrictEqual([]);
    expect(many("questions", 23)).toStrictEqual([`scheme.too_many_questions ${questions}[21].leaf`]);
  });
});

describe("a scheme without a survey", () => {
  it("needs no questionnaire", () => {
    const plain: Scheme = schemeOf([leaf("1", "1")]);
    expect(refusals(safeParseScheme(plain))).toStrictEqual([]);
  });
});
