import type { Scheme, TallyRow } from "par-index";
import { group, leaf, schemeOf, surveyLeaf, UNIT } from "../../unit/fixtures.js";
import { type Accepted, byHand, decision, rounding, type Table } from "./table.js";

type Questionnaire = NonNullable<Scheme["questionnaire"]>;

const option = (id: string, value: string | null) => ({ id, title: { vi: `Phương án ${id}` }, value });
/** Yên Bái's form: 100, 60, 20 and 0 % of the points; whoever does not know is left out. */
const options = [option("A", "1"), option("B", "0.6"), option("C", "0.2"), option("D", "0"), option("KB", null)];
const question = (id: string, code: string, groups?: readonly string[]) => ({
  id,
  leaf: code,
  title: { vi: `Câu hỏi ${id}` },
  options,
  ...(groups && { groups }),
});
const respondents = (id: string, weight: string) => ({ id, title: { vi: id }, weight });

const form: Questionnaire = {
  groups: [respondents("dan", "0.6"), respondents("can-bo", "0.4"), respondents("bao-chi", "0")],
  questions: [
    question("q1", "1.1"),
    question("q2", "1.2", ["dan"]),
    question("q3", "1.2", ["dan"]),
    question("q4", "1.3", ["can-bo", "bao-chi"]),
  ],
};
const criteria = [
  group("1", "18", [surveyLeaf("1.1", "5"), surveyLeaf("1.2", "10"), surveyLeaf("1.3", "2"), leaf("1.4", "1")]),
];
const asked = (more: Partial<Questionnaire>, mode: "half-up" | "half-even" | "down" = "half-up", places = 4) =>
  schemeOf(criteria, {
    questionnaire: { ...form, ...more },
    rounding: { leaf: rounding(places, mode), index: rounding(2) },
  });

const documents: Readonly<Record<string, Scheme>> = {
  form: asked({}),
  "form, 2 places": asked({}, "half-up", 2),
  "form, 2 places, half-even": asked({}, "half-even", 2),
  "form, 2 places, down": asked({}, "down", 2),
  "form, 10 answers": asked({ minimumAnswers: 10 }),
  "form, 10 answers, 3 of officials": asked({
    minimumAnswers: 10,
    groups: form.groups.map((group) => (group.id === "can-bo" ? { ...group, minimumAnswers: 3 } : group)),
  }),
  "form, 10 answers, counted all the same": asked({ minimumAnswers: 10, belowMinimum: "counted" }),
};

/** Answers as `question/group: { option: count }`. */
type Answers = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function tallyOf(answers: Answers, unit = UNIT.id): TallyRow[] {
  return Object.entries(answers).flatMap(([cell, counts]) => {
    const [question = "", group = ""] = cell.split("/");
    return Object.entries(counts).map(([option, count]) => ({ unit, group, question, option, count }));
  });
}

function surveyed(
  scheme: keyof typeof documents,
  id: string,
  answers: Answers,
  hand: Pick<Accepted, "note"> & { expected?: string[] } = {},
): Accepted {
  const tally = [...tallyOf(answers), ...tallyOf({ "q1/dan": { D: 99 } }, "so-khac")];
  const { expected, note } = hand;
  const row = { id, call: "surveySheet", input: { scheme, tally } };
  if (expected === undefined || note === undefined) return row;
  const rows = expected.map((outcome, at) => ({ leaf: `1.${at + 1}`, self: null, appraised: outcome, final: outcome }));
  return { ...row, ...byHand(rows, note) };
}

const few = {
  "q1/dan": { A: 1 },
  "q1/can-bo": { A: 1 },
  "q2/dan": { A: 1 },
  "q3/dan": { A: 1 },
  "q4/can-bo": { A: 1 },
};

export const surveys: Table<Accepted> = {
  id: "survey",
  title: { vi: "Điều tra xã hội học: phiếu thành điểm", en: "The survey: answers become points" },
  clause: decision("Phần II, mục II.3.b"),
  documents,
  rows: [
    surveyed("form", "everybody content", few, { expected: ["5", "10", "2"], note: "every mean is 1" }),
    surveyed("form", "nobody asked", {}, { expected: ["pending", "pending", "pending"], note: "no answers at all" }),
    surveyed(
      "form",
      "weighted groups",
      { ...few, "q1/dan": { A: 3, D: 1 }, "q1/can-bo": { B: 1, C: 1 } },
      {
        expected: ["3.05", "10", "2"],
        note: "citizens (3 × 1 + 0) ÷ 4 = 0.75; officials (0.6 + 0.2) ÷ 2 = 0.4; 0.6 × 0.75 + 0.4 × 0.4 = 0.61; 5 × 0.61",
      },
    ),
    surveyed(
      "form",
      "left out of the mean",
      { ...few, "q1/dan": { A: 1, D: 1, KB: 98 }, "q1/can-bo": { A: 1 } },
      {
        expected: ["3.5", "10", "2"],
        note: "98 who do not know are left out: citizens 1 ÷ 2; 0.6 × 0.5 + 0.4 × 1 = 0.7; 5 × 0.7",
      },
    ),
    surveyed(
      "form",
      "everyone of a group left out",
      { ...few, "q1/dan": { KB: 5 } },
      {
        expected: ["pending", "10", "2"],
        note: "no counted answer of citizens, whose weight is above 0",
      },
    ),
    surveyed(
      "form",
      "a group with weight is missing",
      { ...few, "q1/can-bo": { A: 0 } },
      {
        expected: ["pending", "10", "2"],
        note: "0 answers of officials, whose weight is above 0",
      },
    ),
    surveyed(
      "form",
      "a group without weight counts for nothing",
      { ...few, "q1/bao-chi": { D: 1000 } },
      {
        expected: ["5", "10", "2"],
        note: "the press has weight 0",
      },
    ),
    surveyed(
      "form",
      "only the group without weight answered",
      { "q1/bao-chi": { A: 9 }, "q4/bao-chi": { A: 9 } },
      {
        expected: ["pending", "pending", "pending"],
        note: "the groups with weight did not answer",
      },
    ),
    surveyed(
      "form",
      "two questions of one leaf",
      { ...few, "q2/dan": { A: 1 }, "q3/dan": { D: 1 } },
      {
        expected: ["5", "5", "2"],
        note: "means 1 and 0: 10 × (1 + 0) ÷ 2",
      },
    ),
    surveyed(
      "form",
      "one of two questions unanswered",
      { ...few, "q3/dan": { KB: 4 } },
      {
        expected: ["5", "pending", "2"],
        note: "a leaf waits for all its questions",
      },
    ),
    surveyed(
      "form",
      "thirds",
      { ...few, "q2/dan": { A: 1, D: 2 }, "q3/dan": { A: 1, D: 2 } },
      {
        expected: ["5", "3.3333", "2"],
        note: "10 × (1/3 + 1/3) ÷ 2 = 3.33333…",
      },
    ),
    surveyed(
      "form",
      "thirds that make a whole",
      { ...few, "q2/dan": { A: 1, D: 2 }, "q3/dan": { A: 2, D: 1 } },
      {
        expected: ["5", "5", "2"],
        note: "10 × (1/3 + 2/3) ÷ 2 = 5 exactly",
      },
    ),
    surveyed(
      "form, 2 places",
      "a tie, half-up",
      { ...few, "q1/dan": { A: 333, D: 667 }, "q1/can-bo": { A: 333, D: 667 } },
      {
        expected: ["1.67", "10", "2"],
        note: "5 × 0.333 = 1.665, half-way",
      },
    ),
    surveyed(
      "form, 2 places, half-even",
      "a tie, half-even",
      { ...few, "q1/dan": { A: 333, D: 667 }, "q1/can-bo": { A: 333, D: 667 } },
      {
        expected: ["1.66", "10", "2"],
        note: "5 × 0.333 = 1.665, half-way; 1.66 ends even",
      },
    ),
    surveyed(
      "form, 2 places, down",
      "a tie, cut",
      { ...few, "q1/dan": { A: 333, D: 667 }, "q1/can-bo": { A: 333, D: 667 } },
      {
        expected: ["1.66", "10", "2"],
        note: "5 × 0.333 = 1.665, cut",
      },
    ),
    surveyed(
      "form, 10 answers",
      "nine answers where ten are asked",
      { "q1/dan": { A: 5 }, "q1/can-bo": { A: 4 }, "q2/dan": { A: 9 }, "q3/dan": { A: 10 }, "q4/can-bo": { A: 9 } },
      {
        expected: ["pending", "pending", "pending"],
        note: "9 < 10 for q1, q2 and q4; the leaf of q2 and q3 waits for q2",
      },
    ),
    surveyed(
      "form, 10 answers",
      "ten answers where ten are asked",
      { "q1/dan": { A: 10 }, "q1/can-bo": { A: 10 }, "q2/dan": { A: 10 }, "q3/dan": { A: 10 }, "q4/can-bo": { A: 10 } },
      {
        expected: ["5", "10", "2"],
        note: "10 ≥ 10 in each group",
      },
    ),
    surveyed(
      "form, 10 answers",
      "one group of a question has too few, whatever the other has",
      { "q1/dan": { A: 500 }, "q1/can-bo": { A: 9 }, "q2/dan": { A: 10 }, "q3/dan": { A: 10 }, "q4/can-bo": { A: 10 } },
      {
        expected: ["pending", "10", "2"],
        note: "9 < 10 in one group of q1",
      },
    ),
    surveyed(
      "form, 10 answers, 3 of officials",
      "a number of a group's own takes the place of that of the form",
      { "q1/dan": { A: 10 }, "q1/can-bo": { A: 3 }, "q2/dan": { A: 9 }, "q3/dan": { A: 10 }, "q4/can-bo": { A: 2 } },
      {
        expected: ["5", "pending", "pending"],
        note: "3 ≥ 3 officials for q1; 9 < 10 citizens for q2; 2 < 3 officials for q4",
      },
    ),
    surveyed(
      "form, 10 answers, counted all the same",
      "too few answers that the form counts",
      { "q1/dan": { A: 500 }, "q1/can-bo": { A: 9 }, "q2/dan": { A: 1 }, "q3/dan": { A: 10 }, "q4/can-bo": { A: 1 } },
      {
        expected: ["5", "10", "2"],
        note: "belowMinimum: counted",
      },
    ),
    surveyed(
      "form, 10 answers",
      "left-out answers do not count",
      { ...few, "q1/dan": { A: 5, KB: 9 }, "q1/can-bo": { A: 4 } },
      {
        expected: ["pending", "pending", "pending"],
        note: "9 counted answers, whatever the 9 who do not know",
      },
    ),
    surveyed(
      "form, 10 answers",
      "a group without weight needs no number, and makes none up",
      {
        "q1/dan": { A: 10 },
        "q1/can-bo": { A: 10 },
        "q1/bao-chi": { D: 1 },
        "q4/can-bo": { A: 9 },
        "q4/bao-chi": { D: 9 },
      },
      {
        expected: ["5", "pending", "pending"],
        note: "1 of the group without weight is enough; 9 + 9 answers are 9 of the group with weight",
      },
    ),
    surveyed(
      "form",
      "worst answers",
      { "q1/dan": { D: 3 }, "q1/can-bo": { D: 2 }, "q2/dan": { D: 1 }, "q3/dan": { D: 1 }, "q4/can-bo": { D: 7 } },
      {
        expected: ["0", "0", "0"],
        note: "every mean is 0",
      },
    ),
    surveyed(
      "form",
      "B everywhere",
      { "q1/dan": { B: 3 }, "q1/can-bo": { B: 2 }, "q2/dan": { B: 1 }, "q3/dan": { B: 1 }, "q4/can-bo": { B: 7 } },
      {
        expected: ["3", "6", "1.2"],
        note: "0.6 of 5, 10 and 2",
      },
    ),
    ...[3, 7, 11, 13].map((n) =>
      surveyed("form", `${n} answers of each group, mixed`, {
        "q1/dan": { A: n, B: 2, C: 1, KB: 5 },
        "q1/can-bo": { A: 1, B: n, D: 3 },
        "q2/dan": { A: 2, C: n },
        "q3/dan": { B: n, D: 1 },
        "q4/can-bo": { A: n, D: 4 },
      }),
    ),
  ],
};

export const samples: Table<Accepted> = {
  id: "sample",
  title: { vi: "Cỡ mẫu và sai số", en: "Sample size and margin of error" },
  clause: { document: "1001/QĐ-BNV", date: "2023-12-11" },
  rows: [
    size(10000, "0.05", 385, "10000 ÷ (1 + 10000 × 0.0025) = 10000 ÷ 26 = 384.6…, rounded up"),
    size(400, "0.05", 200, "400 ÷ (1 + 400 × 0.0025) = 400 ÷ 2 = 200 exactly, nothing to round up"),
    size(1, "0.05", 1, "1 ÷ 1.0025, rounded up"),
    size(2, "0.5", 2, "2 ÷ (1 + 2 × 0.25) = 1.33…, rounded up"),
    size(100, "0.1", 50, "100 ÷ (1 + 100 × 0.01) = 50 exactly"),
    size(101, "0.1", 51, "101 ÷ 2.01 = 50.2…, rounded up"),
    size(1000000, "0.01", 9901, "1000000 ÷ 101 = 9900.99…, rounded up"),
    margin(
      10000,
      385,
      "0.05",
      "e² = (10000 − 385) ÷ (10000 × 385) = 0.0024974…; √ = 0.049974…, rounded up in the fourth place",
    ),
    margin(400, 200, "0.05", "e² = 200 ÷ 80000 = 0.0025; √ = 0.05 exactly"),
    margin(10000, 384, "0.0501", "e² = 9616 ÷ 3840000 = 0.00250416…; √ = 0.0500416…, rounded up"),
    margin(10, 10, "0", "everybody answered"),
    margin(2, 1, "0.7072", "e² = 1 ÷ 2; √ = 0.70710…, rounded up"),
    margin(1, 1, "0", "everybody answered"),
  ],
};

function size(population: number, error: string, expected: number, note: string): Accepted {
  return {
    id: `${population} at ${error}`,
    call: "sampleSize",
    input: { population, error },
    ...byHand(expected, note),
  };
}

function margin(population: number, answers: number, expected: string, note: string): Accepted {
  return {
    id: `${answers} of ${population}`,
    call: "marginOfError",
    input: { population, answers },
    ...byHand(expected, note),
  };
}

const row = (question: string, option: string, count: number, group = "dan", unit = "so-y-te"): TallyRow => ({
  unit,
  group,
  question,
  option,
  count,
});

export const merged: Table<Accepted> = {
  id: "merge",
  title: { vi: "Cộng hai kết quả điều tra", en: "Adding two tallies" },
  reading: {
    vi: "Các ô trùng nhau cộng lại; thứ tự theo đơn vị, nhóm, câu hỏi, phương án.",
    en: "Equal cells add up; the order is by unit, group, question and option.",
  },
  rows: [
    {
      id: "equal cells",
      call: "mergeTallies",
      input: { a: [row("q1", "A", 2)], b: [row("q1", "A", 3)] },
      ...byHand([row("q1", "A", 5)], "2 + 3"),
    },
    {
      id: "different cells, in order",
      call: "mergeTallies",
      input: {
        a: [row("q2", "A", 1), row("q1", "B", 1)],
        b: [row("q1", "A", 1, "can-bo"), row("q1", "A", 1, "dan", "so-a")],
      },
      ...byHand(
        [row("q1", "A", 1, "dan", "so-a"), row("q1", "A", 1, "can-bo"), row("q1", "B", 1), row("q2", "A", 1)],
        "so-a before so-y-te; can-bo before dan; q1 before q2",
      ),
    },
    {
      id: "a cell that stands in several rows of one tally",
      call: "mergeTallies",
      input: { a: [row("q1", "A", 2), row("q1", "A", 2)], b: [] },
      ...byHand([row("q1", "A", 4)], "2 + 2"),
    },
    { id: "nothing and nothing", call: "mergeTallies", input: { a: [], b: [] }, ...byHand([], "no cells") },
    {
      id: "just the largest count",
      call: "mergeTallies",
      input: { a: [row("q1", "A", 999999999998)], b: [row("q1", "A", 1)] },
      ...byHand([row("q1", "A", 999999999999)], "999,999,999,998 + 1 is still a count"),
    },
  ],
};
