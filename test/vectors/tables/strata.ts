import { BASIS, dossierOf, entry, formFor, group, leaf, schemeOf, surveyLeaf } from "../../unit/fixtures.js";
import { type Accepted, byHand, decision, type Problem, type Refused, rounding, type Table } from "./table.js";

function cochran(population: number, error: string, z: string, expected: number, note: string): Accepted {
  return {
    id: `${population} at ${error}, z = ${z}`,
    call: "cochranSampleSize",
    input: { population, error, z },
    ...byHand(expected, note),
  };
}

const scheme = schemeOf([leaf("1", "70"), surveyLeaf("2", "30")], { questionnaire: formFor("2") });
const row = (option: string, count: number) => ({ unit: "so-y-te", group: "dan", question: "q2", option, count });
const tally = [row("co", 60), row("khong", 40), row("khong-biet", 7)];
const strata = [{ unit: "so-y-te", group: "dan", population: 1000 }];

export const cochranSamples: Table<Accepted> = {
  id: "cochran",
  title: { vi: "Cỡ mẫu theo Cochran và sai số từng nhóm", en: "Samples by Cochran, and the margin of each stratum" },
  reading: {
    vi: "Cỡ mẫu n₀ = z² p (1 − p) ÷ e², hiệu chỉnh cho tổng thể hữu hạn, làm tròn lên một lần; p = 0,5 nếu không nêu.",
    en: "n₀ = z² p (1 − p) ÷ e², corrected for a finite population and rounded up once; p = 0.5 unless stated.",
  },
  documents: { scheme },
  rows: [
    cochran(10000, "0.05", "1.96", 370, "n₀ = 3.8416 × 0.25 ÷ 0.0025 = 384.16; 384.16 ÷ 1.038316 = 369.98…"),
    cochran(400, "0.05", "2", 201, "n₀ = 400; 400 ÷ (1 + 399 ÷ 400) = 200.25…, rounded up"),
    cochran(1, "0.05", "1.96", 1, "n₀ ÷ (1 + n₀ − 1) = 1"),
    {
      id: "a group of which one in ten counts",
      call: "marginsByStratum",
      input: { scheme: "scheme", tally, strata, confidence: { z: "1.96" } },
      ...byHand(
        [{ ...strata[0], question: "q2", answers: 100, margin: "0.0931" }],
        "√(3.8416 × 0.25 × 900 ÷ (100 × 999)) = √0.0086522… = 0.093017…, rounded up; “khong-biet” has no value",
      ),
    },
    {
      id: "a group that did not answer",
      call: "marginsByStratum",
      input: { scheme: "scheme", tally: [], strata, confidence: { z: "1.96" } },
      ...byHand([{ ...strata[0], question: "q2", answers: 0, margin: null }], "no answers, no margin"),
    },
  ],
};

function problem(code: string, at: string, params: Problem["params"] = {}): Problem {
  return { code, at, params };
}

const fine = schemeOf([leaf("1", "12345678901.00000001")], { rounding: { leaf: rounding(8), index: rounding(2) } });
const dossier = dossierOf(scheme, [entry("1", { points: "60", reason: "Biên bản" })]);

const capped = schemeOf([group("1", "1", [leaf("1.1", "1"), leaf("1.2", "1")], { most: "1" })], {
  parts: [{ id: "appraisal", title: { vi: "Phần thẩm định" }, max: "1" }],
});

function drawn(id: string, options: object, ...issues: Problem[]): Refused {
  const input = { scheme: "scheme", cases: [{ dossier, tally }], options: { seed: 1, draws: 10, ...options } };
  return { id, call: "rankIntervals", input, issues };
}

export const badAdvice: Table<Refused> = {
  id: "advice",
  title: {
    vi: "Phân tích độ vững, sai số và kết quả đã mã hóa bị từ chối",
    en: "Analyses of robustness, margins and coded answers that are refused",
  },
  clause: decision("Phần II, mục II.3.b"),
  documents: { scheme, fine, capped, "no questionnaire": schemeOf([leaf("1", "1")]) },
  rows: [
    drawn(
      "a seed below 0",
      { seed: -1 },
      problem("number.out_of_range", "options.seed", { found: "-1", least: "0", most: "4294967295" }),
    ),
    drawn(
      "no draws, and no spread",
      { draws: 0, weights: { vary: "leaves", spread: "0" } },
      problem("number.out_of_range", "options.draws", { found: "0", least: "1", most: "100000" }),
      problem("number.out_of_range", "options.weights.spread", { found: "0", least: "0", most: "1" }),
    ),
    drawn("nothing varies", { weights: null }, problem("analysis.nothing_varies", "options")),
    drawn(
      "another tally",
      { tally: [row("co", 1), row("khong", 3)] },
      problem("analysis.other_tally", "options.tally", { unit: "so-y-te", leaf: "2", found: "7.5", expected: "18" }),
    ),
    {
      id: "a scale too long",
      call: "rankIntervals",
      input: { scheme: "fine", cases: [], options: { seed: 1, draws: 10 } },
      issues: [problem("analysis.grid_too_coarse", "parts", { places: "8" })],
    },
    {
      id: "a group that a cap holds",
      call: "rankIntervals",
      input: { scheme: "capped", cases: [], options: { seed: 1, draws: 10 } },
      issues: [problem("analysis.not_by_weights", "criteria", { code: "1" })],
    },
    {
      id: "more answers than people",
      call: "marginsByStratum",
      input: {
        scheme: "scheme",
        tally,
        strata: [{ unit: "so-y-te", group: "dan", population: 99 }],
        confidence: { z: "1.96" },
      },
      issues: [
        problem("survey.more_answers_than_people", "strata[0].population", {
          unit: "so-y-te",
          group: "dan",
          question: "q2",
          answers: "100",
          population: "99",
        }),
      ],
    },
    {
      id: "a group that is not looked at",
      call: "marginsByStratum",
      input: {
        scheme: "scheme",
        tally,
        strata: [{ unit: "so-y-te", group: "bao-chi", population: 99 }],
        confidence: { z: "1.96" },
      },
      issues: [
        problem("survey.unknown_group", "strata[0].group", { group: "bao-chi", known: "dan" }),
        problem("survey.no_population", "strata", { unit: "so-y-te", group: "dan" }),
      ],
    },
    {
      id: "columns of two lengths",
      call: "tallyCoded",
      input: { scheme: "scheme", answers: coded([0, 0]) },
      issues: [problem("survey.coded_lengths", "option.at", { column: "option", found: "2", expected: "1" })],
    },
    {
      id: "a position past its dictionary",
      call: "tallyCoded",
      input: { scheme: "scheme", answers: coded([1]) },
      issues: [problem("number.out_of_range", "option.at[0]", { found: "1", least: "0", most: "0" })],
    },
    {
      id: "coded answers to no questionnaire",
      call: "tallyCoded",
      input: { scheme: "no questionnaire", answers: coded([0]) },
      issues: [{ ...problem("survey.no_questionnaire", ""), clause: BASIS }],
    },
  ],
};

function coded(options: readonly number[]) {
  return {
    unit: { codes: ["so-y-te"], at: [0] },
    group: { codes: ["dan"], at: [0] },
    question: { codes: ["q2"], at: [0] },
    option: { codes: ["co"], at: options },
  };
}
