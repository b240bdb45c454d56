import { type Case, describeIssue, evaluate, type Questionnaire, type Scheme, surveySheet } from "par-index";
import { explain, proofText } from "par-index/explain";
import { describe, expect, it } from "vitest";
import { CITED, dossierOf, entry, leaf, schemeOf, surveyLeaf, UNIT } from "../fixtures.js";

const options = [
  { id: "co", title: { vi: "Có" }, value: "1" },
  { id: "khong", title: { vi: "Không" }, value: "0" },
];
const questionnaire: Questionnaire = {
  groups: [
    { id: "dan", title: { vi: "Người dân" }, weight: "1" },
    { id: "lanh-dao", title: { vi: "Lãnh đạo" }, weight: "1", minimumAnswers: 2 },
  ],
  questions: ["2", "3"].map((code) => ({ id: `q${code}`, leaf: code, title: { vi: `Câu hỏi ${code}` }, options })),
  minimumAnswers: 30,
};
const scheme = schemeOf([leaf("1", "70"), surveyLeaf("2", "20"), surveyLeaf("3", "10")], { questionnaire });
const dossier = dossierOf(scheme, [entry("1", { points: "60", reason: "Biên bản" })]);
const source = { id: "1048/QĐ-BNV", title: "Quyết định công bố SIPAS", date: "2022-05-25" };
const surveyed = [
  { leaf: "2", share: "0.8731", answers: 412, source },
  { leaf: "3", points: "8.25", source },
];
const row = (question: string, group: string, option: string, count: number) => {
  return { unit: UNIT.id, group, question, option, count };
};

type Group = Questionnaire["groups"][number];
type Asked = Questionnaire["questions"][number];

/** One leader and thirty citizens answer each question. */
function tallyOf(...questions: readonly string[]): NonNullable<Case["tally"]> {
  return questions.flatMap((one) => [row(one, "lanh-dao", "co", 1), row(one, "dan", "co", 30)]);
}

function found(one: object): string[] {
  const { refused, notices } = evaluate(scheme, [{ dossier, ...one } as Case]);
  return [...refused.flatMap(({ issues }) => issues), ...notices].map(({ code, path }) => [code, ...path].join(" "));
}

describe("Case.surveyed", () => {
  it("fills survey leaves by points, or by a share of the maximum, rounded once", () => {
    const [index] = evaluate(scheme, [{ dossier, surveyed }]).indexes;
    expect(index?.nodes.map(({ points }) => points)).toStrictEqual(["60", "17.462", "8.25"]);
    expect(surveySheet(scheme, [], UNIT, surveyed).rows.map(({ final }) => final)).toStrictEqual(["17.462", "8.25"]);
  });

  it("stands beside a tally of other leaves", () => {
    const tally = [row("q3", "dan", "co", 30), row("q3", "lanh-dao", "khong", 2)];
    const one: Case = { dossier, tally, surveyed: surveyed.slice(0, 1) };
    expect(evaluate(scheme, [one]).indexes[0]?.nodes.map(({ points }) => points)).toStrictEqual(["60", "17.462", "5"]);
  });

  it("names its source in the proof", () => {
    const memo = proofText(explain(scheme, { dossier, surveyed }, "2"), "vi");
    expect(memo).toContain("Nguồn kết quả: Quyết định công bố SIPAS (mã 1048/QĐ-BNV).");
    expect(memo).toContain("Số ý kiến: 412.");
  });

  it("is in the digest of the case", () => {
    const digests = [{ dossier }, { dossier, surveyed }, { dossier, surveyed: surveyed.slice(1) }].map(
      (one) => evaluate(scheme, [one]).cases[0]?.digest,
    );
    expect(new Set(digests).size).toBe(3);
  });

  it("is refused where a leaf has answers as well, or two results, or is no leaf of the survey", () => {
    const tally = [row("q2", "dan", "co", 30)];
    const first = surveyed[0];
    expect(found({ surveyed, tally })).toContain("survey.scored_twice 0 surveyed 0 leaf");
    expect(found({ surveyed: [first, first] })).toContain("survey.leaf_twice 0 surveyed 1 leaf");
    expect(found({ surveyed: [{ leaf: "1", points: "1", source }] })).toContain(
      "survey.not_a_survey_leaf 0 surveyed 0 leaf",
    );
    expect(found({ surveyed: [{ leaf: "9", points: "1", source }] })).toContain(
      "document.unknown_leaf 0 surveyed 0 leaf",
    );
  });

  it("names in each refusal the leaf and its figures", () => {
    const told = (...surveyed: readonly object[]): unknown[] => {
      const { refused } = evaluate(scheme, [{ dossier, surveyed } as unknown as Case]);
      return refused.flatMap(({ issues }) => issues).map(({ code, params, at }) => [code, params, at]);
    };
    const at = (code: string) => ({ unit: UNIT.id, leaf: code });
    expect(told({ leaf: "1", points: "1", source })).toStrictEqual([
      ["survey.not_a_survey_leaf", { leaf: "1" }, at("1")],
    ]);
    expect(told({ leaf: "2", source })).toStrictEqual([["survey.points_or_share", { leaf: "2" }, at("2")]]);
    expect(told({ leaf: "2", points: "20.5", source })).toStrictEqual([
      ["rules.points_out_of_range", { code: "2", points: "20.5", min: "0", max: "20" }, at("2")],
    ]);
    const two = { leaf: "2", share: "1", source };
    expect(told(two, two)).toStrictEqual([["survey.leaf_twice", { leaf: "2" }, at("2")]]);
  });

  it("is either points or a share, within the maximum, with a source", () => {
    for (const [one, code] of [
      [{ leaf: "2", source }, "survey.points_or_share 0 surveyed 0"],
      [{ leaf: "2", points: "1", share: "1", source }, "survey.points_or_share 0 surveyed 0"],
      [{ leaf: "2", points: "20.5", source }, "rules.points_out_of_range 0 surveyed 0 points"],
      [{ leaf: "2", points: "1.00001", source }, "rules.points_too_fine 0 surveyed 0 points"],
      [{ leaf: "2", share: "87.31", source }, "number.percent_for_ratio 0 surveyed 0 share"],
      [{ leaf: "2", share: "187.31", source }, "number.out_of_range 0 surveyed 0 share"],
      [{ leaf: "2", share: "0,9 %", source }, "number.percent_for_ratio 0 surveyed 0 share"],
      [{ leaf: "2", points: "1" }, "document.missing 0 surveyed 0 source"],
    ] as const) {
      expect(found({ surveyed: [one] })).toContain(code);
    }
  });

  it("is noticed where a minimum is set and nobody says how many answers stand behind it", () => {
    const { notices } = evaluate(scheme, [{ dossier, surveyed } as Case]);
    const unstated = notices.filter(({ code }) => code === "survey.answers_not_stated");
    expect(unstated.map(({ path, at }) => [path, at])).toStrictEqual([
      [[0, "surveyed", 1], { unit: UNIT.id, leaf: "3" }],
    ]);
    expect(unstated.map((one) => describeIssue(one, "vi"))).toStrictEqual([
      `Đơn vị so-y-te: Kết quả điều tra có sẵn của tiêu chí 3 không ghi số câu trả lời, nên không biết có đủ mức tối thiểu 30 hay không. Hãy ghi số này ở trường “answers”.${CITED.vi}`,
    ]);
  });

  it("is held to the minimum of the groups that its questions ask", () => {
    const [dan, leaders] = questionnaire.groups;
    const withGroups = (groups: Questionnaire["groups"], least?: number) => {
      const { minimumAnswers: _, ...form } = questionnaire;
      const set = least === undefined ? {} : { minimumAnswers: least };
      const other = { ...scheme, questionnaire: { ...form, ...set, groups } };
      const ready = [
        { leaf: "2", share: "0.5", source },
        { leaf: "3", share: "0.5", answers: 40, source },
      ];
      const own = dossierOf(other, [entry("1", { points: "60", reason: "Biên bản" })]);
      return evaluate(other, [{ dossier: own, surveyed: ready } as Case]).notices.flatMap(({ code, params }) =>
        code.startsWith("survey.") ? [`${code} ${params["leaf"]} ${params["least"]}`] : [],
      );
    };
    const [one, two] = [dan, leaders] as [NonNullable<typeof dan>, NonNullable<typeof dan>];
    const { minimumAnswers: __, ...without } = two;
    // No minimum, so that there is nothing to check.
    expect(withGroups([one, without])).toStrictEqual([]);
    expect(withGroups([{ ...one, minimumAnswers: 50 }, without])).toStrictEqual([
      "survey.answers_not_stated 2 50",
      "survey.few_answers_behind 3 50",
    ]);
    // A group without weight needs none.
    expect(withGroups([{ ...one, minimumAnswers: 50, weight: "0" }, without])).toStrictEqual([]);
  });

  it("is noticed where few answers stand behind it", () => {
    const one = { leaf: "2", share: "0.5", answers: 7, source };
    expect(found({ surveyed: [one] })).toContain("survey.few_answers_behind 0 surveyed 0 answers");
    const told = (more: object, by: Scheme = scheme) =>
      evaluate(by, [{ dossier, surveyed: [{ ...one, ...more }] } as unknown as Case]).notices.flatMap(
        ({ code, params, at }) => (code === "survey.few_answers_behind" ? [[params, at]] : []),
      );
    const at = { unit: UNIT.id, leaf: "2" };
    expect(told({ answers: 29 })).toStrictEqual([[{ leaf: "2", answers: "29", least: "30" }, at]]);
    expect(told({ answers: 30 })).toStrictEqual([]);
    expect(told({ answers: undefined })).toStrictEqual([]);
    const { minimumAnswers: _, ...form } = questionnaire;
    // Without a minimum for all, that of the leaders is left.
    expect(told({ answers: 1 }, { ...scheme, questionnaire: form })).toStrictEqual([
      [{ leaf: "2", answers: "1", least: "2" }, at],
    ]);
    const groups = form.groups.map(({ minimumAnswers: __, ...group }) => group);
    expect(told({ answers: 0 }, { ...scheme, questionnaire: { ...form, groups } })).toStrictEqual([]);
  });

  it("names the question that answers the leaf as well, and a leaf that nobody knows only as such", () => {
    const told = (one: object) => {
      const { refused } = evaluate(scheme, [{ dossier, ...one } as unknown as Case]);
      return refused.flatMap(({ issues }) => issues).map(({ code, path, params, at }) => [code, path[2], params, at]);
    };
    const tally = [row("q3", "dan", "co", 30), { ...row("q2", "dan", "co", 30), unit: "khac" }];
    const about = { unit: UNIT.id, leaf: "3" };
    expect(told({ surveyed, tally })).toStrictEqual([["survey.scored_twice", 1, { ...about, question: "q3" }, about]]);
    const unknown = { leaf: "9", points: "1", source };
    expect(told({ surveyed: [unknown, unknown] }).map(([code]) => code)).toStrictEqual([
      "document.unknown_leaf",
      "document.unknown_leaf",
    ]);
  });
});

describe("questionnaire.minimumAnswers", () => {
  it("is of each group: one citizen cannot decide beside a thousand officials", () => {
    const tally = [
      ...["q2", "q3"].map((question) => row(question, "lanh-dao", "co", 1000)),
      row("q2", "dan", "khong", 1),
      row("q3", "dan", "khong", 30),
    ];
    const { indexes, notices } = evaluate(scheme, [{ dossier, tally }]);
    expect(indexes[0]?.nodes.map(({ absence, points }) => absence ?? points)).toStrictEqual(["60", "pending", "5"]);
    const few = notices.find(({ code }) => code === "survey.few_answers_pending");
    expect(few && describeIssue(few, "vi")).toBe(
      "Về đơn vị “so-y-te”, nhóm “dan” có ít hơn 30 câu trả lời được tính ở các câu hỏi sau: q2 (1); các tiêu chí ấy còn chờ kết quả. Hãy lấy thêm phiếu.",
    );
  });

  it("is asked neither of a group without weight, nor where a ready result stands, nor of who was not asked", () => {
    const [dan, leaders] = questionnaire.groups as [Group, Group];
    const [q2, q3] = questionnaire.questions as [Asked, Asked];
    const told = (form: Partial<Questionnaire>, more: Partial<Case> = {}) => {
      const made = { ...scheme, questionnaire: { ...questionnaire, ...form } };
      const { notices, refused } = evaluate(made, [{ dossier, tally: tallyOf("q2", "q3"), ...more }]);
      expect(refused).toStrictEqual([]);
      return notices.flatMap(({ code, path, params, at }) =>
        code === "survey.few_answers_pending" ? [[path, params, at]] : [],
      );
    };
    const few = (questions: string) => [
      [[0, "tally"], { unit: UNIT.id, group: "lanh-dao", least: "2", questions }, { unit: UNIT.id }],
    ];
    expect(told({})).toStrictEqual(few("q2 (1), q3 (1)"));
    expect(told({ groups: [dan, { ...leaders, weight: "0" }] })).toStrictEqual([]);
    expect(
      told({ questions: [{ ...q2, groups: ["dan"] }, q3] }, { tally: tallyOf("q2", "q3").slice(1) }),
    ).toStrictEqual(few("q3 (1)"));
    expect(told({}, { tally: tallyOf("q3"), surveyed: surveyed.slice(0, 1) })).toStrictEqual(few("q3 (1)"));
    expect(told({}, { tally: [] })).toStrictEqual([]);
  });

  it("may count them all the same, and somebody is told", () => {
    const counted = { ...scheme, questionnaire: { ...questionnaire, belowMinimum: "counted" as const } };
    const tally = ["q2", "q3"].flatMap((question) => [
      row(question, "dan", "co", 1),
      row(question, "lanh-dao", "co", 1),
    ]);
    const { indexes, notices } = evaluate(counted, [{ dossier, tally }]);
    expect(indexes[0]?.points).toBe("90");
    expect(notices.map(({ code, params }) => [code, params["group"], params["questions"]])).toStrictEqual(
      expect.arrayContaining([
        ["survey.few_answers_counted", "dan", "q2 (1), q3 (1)"],
        ["survey.few_answers_counted", "lanh-dao", "q2 (1), q3 (1)"],
      ]),
    );
  });
});
