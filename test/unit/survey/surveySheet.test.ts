import { type Scheme, surveySheet, type TallyRow } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor, leaf, schemeOf, surveyLeaf, UNIT } from "../fixtures.js";

type Form = NonNullable<Scheme["questionnaire"]>;
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const groups: Form["groups"] = [
  { id: "dan", title: { vi: "Người dân" }, weight: "0.6" },
  { id: "can-bo", title: { vi: "Cán bộ" }, weight: "0.4" },
  { id: "bao-chi", title: { vi: "Báo chí" }, weight: "0" },
];

/** The points of one leaf of 10, from answers by group. */
function points(counts: Counts, more: Partial<Form> = {}): string | undefined {
  const scheme = schemeOf([surveyLeaf("1", "10"), leaf("2", "1")], {
    questionnaire: { ...formFor("1"), groups, ...more },
  });
  const tally = Object.entries(counts).flatMap(([group, options]) =>
    Object.entries(options).map(
      ([option, count]): TallyRow => ({ unit: UNIT.id, group, question: "q1", option, count }),
    ),
  );
  const { rows } = surveySheet(
    scheme,
    [...tally, { unit: "so-khac", group: "dan", question: "q1", option: "khong", count: 99 }],
    UNIT,
  );
  expect(rows).toHaveLength(1);
  return rows[0]?.final;
}

describe("surveySheet(scheme, tally, unit)", () => {
  it("weighs the means of the groups, of this unit only", () => {
    expect(points({ dan: { co: 3, khong: 1 }, "can-bo": { co: 1, khong: 1 } })).toBe("6.5");
  });

  it("weighs by proportion: the weights need not sum to 1", () => {
    const halved = groups.map((one) => ({ ...one, weight: String(Number(one.weight) / 2) }));
    const answers = { dan: { co: 3, khong: 1 }, "can-bo": { co: 1, khong: 1 } };
    expect(points(answers, { groups: halved })).toBe(points(answers));
  });

  it("leaves out options without a value", () => {
    expect(points({ dan: { co: 1, "khong-biet": 9 }, "can-bo": { co: 1 } })).toBe("10");
  });

  it("waits for every group with weight, and for none without", () => {
    expect(points({ dan: { co: 1 } })).toBe("pending");
    expect(points({ dan: { co: 1 }, "can-bo": { "khong-biet": 1 } })).toBe("pending");
    expect(points({ dan: { co: 1 }, "can-bo": { co: 1 }, "bao-chi": { khong: 50 } })).toBe("10");
  });

  it("waits for so many counted answers of every group with weight", () => {
    const answers = { dan: { co: 900 }, "can-bo": { co: 4, "khong-biet": 7 }, "bao-chi": { khong: 1 } };
    expect(points(answers, { minimumAnswers: 4 })).toBe("10");
    expect(points(answers, { minimumAnswers: 5 })).toBe("pending");
    expect(points(answers, { minimumAnswers: 5, belowMinimum: "counted" })).toBe("10");
  });

  it("takes the mean of a leaf's questions, rounded once", () => {
    const scheme = schemeOf([surveyLeaf("1", "1")], {
      questionnaire: {
        ...formFor("1"),
        questions: ["a", "b", "c"].flatMap((id) => formFor("1").questions.map((one) => ({ ...one, id }))),
      },
    });
    const answered = (question: string, co: number, khong: number): TallyRow[] => [
      { unit: UNIT.id, group: "dan", question, option: "co", count: co },
      { unit: UNIT.id, group: "dan", question, option: "khong", count: khong },
    ];
    const tally = [...answered("a", 1, 2), ...answered("b", 1, 2), ...answered("c", 1, 2)];
    expect(surveySheet(scheme, tally, UNIT).rows[0]?.final).toBe("0.3333");
    expect(surveySheet(scheme, [...tally.slice(2), ...answered("a", 1, 0)], UNIT).rows[0]?.final).toBe("0.5556");
    expect(surveySheet(scheme, tally.slice(2), UNIT).rows[0]?.final).toBe("pending");
  });

  it("has no rows where nothing is surveyed, and no self score", () => {
    expect(surveySheet(schemeOf([leaf("1", "1")]), [], UNIT).rows).toStrictEqual([]);
    const scheme = schemeOf([surveyLeaf("1", "1")], { questionnaire: formFor("1") });
    expect(surveySheet(scheme, [], UNIT).rows).toStrictEqual([
      { leaf: "1", self: null, appraised: "pending", final: "pending" },
    ]);
  });
});
