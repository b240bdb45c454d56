import type { Facts, Rule } from "par-index";
import { scorer } from "./rules.js";
import { type Accepted, byHand, decision, type Table } from "./table.js";

const title = { vi: "Mục" };
const bySelf = decision("Phần II, mục II.3.a");
const of = (part: string, whole = "100"): Facts => ({ part, whole });

const slope = scorer({
  max: "5",
  rule: {
    kind: "line",
    measure: "ratio",
    over: "full",
    through: [
      { at: "50", points: "0" },
      { at: "100", points: "4" },
      { at: "120", points: "5" },
    ],
  },
});
const waiting = scorer({
  max: "2",
  min: "-1",
  rule: {
    kind: "line",
    measure: "value",
    through: [
      { at: "0", points: "2" },
      { at: "8", points: "0" },
      { at: "12", points: "-1" },
    ],
  },
});

export const lines: Table<Accepted> = {
  id: "line",
  title: { vi: "Theo đường thẳng giữa các mốc", en: "By straight lines between given points" },
  clause: bySelf,
  rows: [
    slope("at the first point", of("50"), byHand("0", "nothing up to 50 %")),
    slope("before it", of("49"), byHand("0", "level before the first point")),
    slope("between two points", of("75"), byHand("2", "half of the way from 50 to 100: 4 × 25 ÷ 50")),
    slope("a third", of("2", "3"), byHand("1.3333", "4 × (66.6… − 50) ÷ 50 = 4/3")),
    slope("on a point", of("100"), byHand("4", "the point itself")),
    slope("past 100 %", of("110"), byHand("4.5", "half of the way from 100 to 120: 4 + 1 × 10 ÷ 20")),
    slope("past the last point", of("300"), byHand("5", "level after the last point")),
    waiting("less is better", { value: "2" }, byHand("1.5", "2 − 2 × 2 ÷ 8")),
    waiting("below zero", { value: "10" }, byHand("-0.5", "half of the way from 0 to −1")),
    waiting("far out", { value: "99" }, byHand("-1", "level after the last point")),
    ...["1", "3", "5", "7"].map((part) => slope(`${part} of 7`, of(part, "7"))),
  ],
};

const report = scorer({
  max: "1",
  min: "-1",
  rule: {
    kind: "deadline",
    due: "2021-01-31",
    onTime: "1",
    late: [{ days: 10, points: "0.5" }],
    later: "0",
    missed: "-1",
  },
});
const early = scorer({
  max: "115",
  rule: {
    kind: "deadline",
    due: "2024-06-30",
    early: [
      { days: 7, points: "115" },
      { days: 3, points: "110" },
      { days: 1, points: "105" },
    ],
    onTime: "100",
    late: [
      { days: 2, points: "90" },
      { days: 7, points: "75" },
    ],
    later: "50",
    missed: "0",
  },
});
const perDay = scorer({
  max: "2",
  rule: {
    kind: "deadline",
    due: { month: 2, day: 28, year: "after" },
    onTime: "2",
    late: { perDay: "0.25" },
    later: "0.5",
    missed: "0",
  },
});

const yearBefore = scorer({
  max: "2",
  rule: {
    kind: "deadline",
    due: { month: 12, day: 15, year: "before" },
    onTime: "2",
    late: [{ days: 20, points: "1" }],
    later: "0",
    missed: "0",
  },
});

export const deadlines: Table<Accepted> = {
  id: "deadline",
  title: { vi: "Theo thời hạn: sớm, đúng hạn, chậm, không làm", en: "By a deadline: early, on time, late, not done" },
  clause: bySelf,
  rows: [
    report("on the last day", { date: "2021-01-31" }, byHand("1", "the day due is on time")),
    report("a day late", { date: "2021-02-01" }, byHand("0.5", "1 day late, no more than 10")),
    report("ten days late", { date: "2021-02-10" }, byHand("0.5", "10 days late, no more than 10")),
    report("eleven days late", { date: "2021-02-11" }, byHand("0", "later than 10 days")),
    report("not done", { missed: true }, byHand("-1", "it was missed")),
    report(
      "late in the evening of the last day, by UTC",
      { date: "2021-01-31T17:30:00Z" },
      byHand("0.5", "17:30 UTC is 00:30 of 1 February in Viet Nam"),
    ),
    report("the last minute in Viet Nam", { date: "2021-01-31T23:59:59+07:00" }, byHand("1", "23:59 of the day due")),
    early("a week early", { date: "2024-06-23" }, byHand("115", "7 days early")),
    early("six days early", { date: "2024-06-24" }, byHand("110", "6 days early, at least 3")),
    early("a day early", { date: "2024-06-29" }, byHand("105", "1 day early")),
    early("on the day", { date: "2024-06-30" }, byHand("100", "on time")),
    early("two days late", { date: "2024-07-02" }, byHand("90", "2 days late")),
    early("a week late", { date: "2024-07-07" }, byHand("75", "7 days late")),
    early("later still", { date: "2024-07-08" }, byHand("50", "8 days late")),
    yearBefore("in time, in the year before the period", { date: "2020-12-15" }, byHand("2", "due 15 December 2020")),
    yearBefore("twenty days late, past the turn of the year", { date: "2021-01-04" }, byHand("1", "16 + 4 days")),
    yearBefore("later still, in the period", { date: "2021-01-05" }, byHand("0", "21 days late")),
    perDay("in time, in the year after the period", { date: "2022-02-28" }, byHand("2", "due 28 February 2022")),
    perDay("three days late", { date: "2022-03-03" }, byHand("1.25", "2 − 3 × 0.25")),
    perDay("six days late", { date: "2022-03-06" }, byHand("0.5", "2 − 6 × 0.25 = 0.5")),
    perDay("no less than what later gives", { date: "2022-04-01" }, byHand("0.5", "2 − 32 × 0.25 is below 0.5")),
  ],
};

const twoSided = scorer({
  max: "2",
  rule: {
    kind: "steps",
    measure: "ratio",
    of: "amounts",
    over: "full",
    beyond: [
      { above: "110", points: "0" },
      { above: "105", points: "1" },
    ],
    steps: [
      { atLeast: "95", points: "2" },
      { atLeast: "90", points: "1" },
    ],
    otherwise: "0",
  },
});
const sorts = scorer({
  max: "10",
  rule: {
    kind: "counting",
    each: [
      { id: "tp", title: { vi: "Cấp thành phố" }, points: "3" },
      { id: "phuong", title: { vi: "Cấp phường" }, points: "1", most: "4" },
    ],
  },
});
const inTurn = scorer({
  max: "6",
  rule: { kind: "deducting", faults: [{ id: "vi-pham", title, points: { inTurn: ["1", "2", "all"] } }] },
});
const repeating = scorer({
  max: "6",
  min: "-2",
  rule: { kind: "deducting", faults: [{ id: "vi-pham", title, points: { inTurn: ["1", "2"] } }] },
});
const ranged = scorer({
  max: "15",
  rule: { kind: "deducting", faults: [{ id: "tut-giam", title, points: { atLeast: "2", atMost: "5" } }] },
});
const fault = (count: number, points?: string): Facts => ({
  faults: [{ id: "vi-pham", count, ...(points === undefined ? {} : { points }) }],
});

export const kindsWithMore: Table<Accepted> = {
  id: "kinds-with-more",
  title: {
    vi: "Bậc hai phía, nhiều mức cho mỗi trường hợp, trừ lũy tiến, trừ theo khoảng",
    en: "Steps of two sides, several sorts, faults in turn, faults of a range",
  },
  clause: bySelf,
  rows: [
    twoSided("105 %", of("105"), byHand("2", "105 is not above 105, and at least 95")),
    twoSided("a hair above", of("105.01"), byHand("1", "above 105, not above 110")),
    twoSided("far above", of("110.5"), byHand("0", "above 110")),
    twoSided("95 %", of("95"), byHand("2", "at least 95")),
    twoSided("94 %", of("94"), byHand("1", "at least 90")),
    twoSided("half", of("50"), byHand("0", "otherwise")),
    sorts(
      "one of each sort",
      {
        counts: [
          { id: "tp", count: 1 },
          { id: "phuong", count: 1 },
        ],
      },
      byHand("4", "3 + 1"),
    ),
    sorts("the cap of a sort", { counts: [{ id: "phuong", count: 9 }] }, byHand("4", "9 × 1, no more than 4")),
    sorts(
      "the cap of the leaf",
      {
        counts: [
          { id: "tp", count: 3 },
          { id: "phuong", count: 3 },
        ],
      },
      byHand("10", "9 + 3 = 12, no more than 10"),
    ),
    sorts("none", { counts: [] }, byHand("0", "nothing is counted")),
    ...[0, 1, 2, 3, 7].map((count) =>
      inTurn(
        `faults in turn: ${count}`,
        fault(count),
        byHand(["6", "5", "3", "0"][Math.min(count, 3)], "first −1, second −2, then all that is left"),
      ),
    ),
    repeating("the last turn repeats", fault(4), byHand("-1", "6 − 1 − 2 − 2 − 2")),
    repeating("down to the leaf's minimum", fault(9), byHand("-2", "no less than −2")),
    ranged(
      "a fault of a range",
      { faults: [{ id: "tut-giam", count: 1, points: "3.5" }] },
      byHand("11.5", "15 − 3.5, between 2 and 5"),
    ),
    ranged(
      "two of them",
      { faults: [{ id: "tut-giam", count: 2, points: "10" }] },
      byHand("5", "15 − 10, at most 2 × 5"),
    ),
    ranged("no fault", { faults: [] }, byHand("15", "nothing is taken")),
  ],
};

const share: Rule = { kind: "proportional", measure: "ratio" };
const ict = scorer({
  max: "50",
  rule: {
    kind: "sum",
    terms: [
      { id: "ty-le", title: { vi: "Tỷ lệ" }, max: "45", rule: share },
      { id: "ung-dung", title: { vi: "Ứng dụng" }, max: "5", rule: { kind: "counting", each: "1" } },
    ],
  },
});
const mean = scorer({
  max: "107.5",
  rule: {
    kind: "sum",
    dividedBy: "2",
    terms: [
      {
        id: "hoan-thanh",
        title,
        max: "115",
        rule: {
          kind: "levels",
          levels: [
            { id: "som", title, points: "115" },
            { id: "dung-han", title, points: "100" },
          ],
        },
      },
      {
        id: "chat-luong",
        title,
        max: "100",
        rule: {
          kind: "levels",
          levels: [
            { id: "5", title, points: "100" },
            { id: "4", title, points: "80" },
          ],
        },
      },
    ],
  },
});
const halves = scorer({
  max: "1",
  rule: {
    kind: "sum",
    terms: ["a", "b", "c"].map((id) => ({ id, title, max: "1", times: id === "a" ? "0.5" : "0.25", rule: share })),
  },
});
const net = scorer({
  max: "3",
  rule: {
    kind: "clamp",
    least: "0",
    rule: {
      kind: "sum",
      terms: [
        {
          id: "cong",
          title,
          max: "3",
          rule: {
            kind: "levels",
            levels: [
              { id: "A", title, points: "3" },
              { id: "B", title, points: "2" },
              { id: "C", title, points: "1" },
            ],
          },
        },
        {
          id: "tru",
          title,
          max: "0",
          min: "-99",
          rule: { kind: "deducting", faults: [{ id: "ngay", title, points: "0.25" }] },
        },
      ],
    },
  },
});
const netOf = (level: string, count: number): Facts => ({
  terms: [
    { id: "cong", facts: { level } },
    { id: "tru", facts: { faults: [{ id: "ngay", count }] } },
  ],
});
const bestOf = scorer({
  max: "5",
  rule: {
    kind: "best",
    cases: [
      { id: "ty-le", title, rule: share },
      { id: "so-lan", title, rule: { kind: "counting", each: "0.7" } },
    ],
  },
});
const bestOrLess = scorer({
  max: "5",
  min: "-1",
  rule: { kind: "best", cases: [{ id: "so-lan", title, rule: { kind: "counting", each: "0.7" } }] },
});
const planned = scorer({
  max: "2",
  min: "-0.5",
  rule: {
    kind: "when",
    if: {
      on: "documents",
      documents: [
        { id: "ke-hoach", title: { vi: "Kế hoạch" } },
        { id: "bao-cao", title: { vi: "Báo cáo" } },
      ],
    },
    holds: share,
    otherwise: { points: "-0.5" },
  },
});
const byLevel = scorer({
  max: "4",
  rule: {
    kind: "when",
    if: {
      on: "level",
      title: { vi: "Loại xã" },
      levels: [
        { id: "1", title },
        { id: "2", title },
        { id: "3", title },
      ],
      is: ["2", "3"],
    },
    holds: { kind: "counting", each: "2" },
    otherwise: { kind: "counting", each: "1" },
  },
});

export const combined: Table<Accepted> = {
  id: "combined",
  title: {
    vi: "Nhiều công thức trong một tiêu chí: cộng, tính mức cao nhất, sàn và trần, có điều kiện",
    en: "Several formulas in one leaf: a sum, the best, a floor and a cap, a condition",
  },
  clause: bySelf,
  rows: [
    ict(
      "a share of 45 and one for each",
      {
        terms: [
          { id: "ty-le", facts: of("2", "3") },
          { id: "ung-dung", facts: { count: 7 } },
        ],
      },
      byHand("35", "45 × 2 ÷ 3 + 5, for 7 are no more than 5"),
    ),
    ict(
      "rounded once, at the end",
      {
        terms: [
          { id: "ung-dung", facts: { count: 2 } },
          { id: "ty-le", facts: of("1", "7") },
        ],
      },
      byHand("8.4286", "45 ÷ 7 + 2 = 59/7 = 8.42857…"),
    ),
    mean(
      "the mean of two marks",
      {
        terms: [
          { id: "hoan-thanh", facts: { level: "som" } },
          { id: "chat-luong", facts: { level: "4" } },
        ],
      },
      byHand("97.5", "(115 + 80) ÷ 2"),
    ),
    halves(
      "factors, and one rounding for all terms together",
      { terms: ["a", "b", "c"].map((id) => ({ id, facts: of(id === "a" ? "1" : "2", "3") })) },
      byHand("0.5", "0.5 ÷ 3 + 2 × 0.25 × 2 ÷ 3 = 1/6 + 1/3 = 0.5; rounded one by one it would be 3 × 0.1667 = 0.5001"),
    ),
    net("a level less faults", netOf("A", 3), byHand("2.25", "3 − 3 × 0.25")),
    net("never below its floor", netOf("C", 9), byHand("0", "1 − 9 × 0.25 = −1.25, no less than 0")),
    bestOf(
      "the first case is the better",
      {
        cases: [
          { id: "ty-le", facts: of("2", "3") },
          { id: "so-lan", facts: { count: 4 } },
        ],
      },
      byHand("3.3333", "5 × 2 ÷ 3 is more than 4 × 0.7 = 2.8"),
    ),
    bestOf(
      "the second case is the better",
      {
        cases: [
          { id: "ty-le", facts: of("2", "3") },
          { id: "so-lan", facts: { count: 5 } },
        ],
      },
      byHand("3.5", "5 × 0.7 is more than 3.33…"),
    ),
    bestOf("only one case is met", { cases: [{ id: "so-lan", facts: { count: 1 } }] }, byHand("0.7", "1 × 0.7")),
    bestOf("no case is met", { cases: [] }, byHand("0", "no case, no points")),
    bestOrLess(
      "no case is met, where the minimum is below 0",
      { cases: [] },
      byHand("-1", "no case: the least that the leaf may have"),
    ),
    planned(
      "all documents are there",
      { documents: ["bao-cao", "ke-hoach"], holds: of("3", "4") },
      byHand("1.5", "2 × 3 ÷ 4"),
    ),
    planned("a document is missing", { documents: ["ke-hoach"] }, byHand("-0.5", "the condition does not hold")),
    byLevel("the level that counts double", { level: "3", holds: { count: 1 } }, byHand("2", "1 × 2")),
    byLevel("the other level", { level: "1", otherwise: { count: 3 } }, byHand("3", "3 × 1")),
  ],
};

const ratioBest = scorer({ max: "4", rule: { kind: "relative", best: "highest", measure: "ratio" } });
const ratioLowest = scorer({ max: "4", rule: { kind: "relative", best: "lowest", measure: "ratio" } });
const againstMean = scorer({ max: "3", rule: { kind: "relative", best: "highest", against: "mean" } });
const shortMean = scorer({ max: "3", rule: { kind: "relative", best: "lowest", against: "mean" } });
const fromWorst = scorer({ max: "3", rule: { kind: "relative", best: "highest", against: "worst" } });
const byPlace = scorer({
  max: "3",
  rule: {
    kind: "relative",
    best: "highest",
    against: {
      places: [
        { atMost: 1, points: "3" },
        { atMost: 3, points: "2" },
      ],
      otherwise: "1",
    },
  },
});

export const group: Table<Accepted> = {
  id: "group",
  title: {
    vi: "So với khối: tỷ lệ tốt nhất, mức trung bình, mức kém nhất, thứ tự",
    en: "Against the group: the best ratio, the mean, the worst, the place",
  },
  reading: {
    vi: "880/QĐ-UBND không có quy tắc này; các bộ chỉ số tương tự so với các đơn vị trong khối.",
    en: "880/QĐ-UBND has no such rule; sister indexes score against the units of the block.",
  },
  rows: [
    ratioBest(
      "three quarters of the best ratio",
      { part: "6", whole: "10", best: { part: "4", whole: "5" } },
      byHand("3", "4 × 60 % ÷ 80 %"),
    ),
    ratioBest(
      "the best ratio itself",
      { part: "8", whole: "10", best: { part: "4", whole: "5" } },
      byHand("4", "80 %"),
    ),
    ratioLowest(
      "twice the lowest ratio",
      { part: "1", whole: "5", best: { part: "1", whole: "10" } },
      byHand("2", "4 × 10 % ÷ 20 %"),
    ),
    ratioLowest("nothing, as the best", { part: "0", whole: "5", best: { part: "0", whole: "9" } }, byHand("4", "0 %")),
    againstMean("below the mean", { value: "4", mean: { part: "15", whole: "3" } }, byHand("2.4", "3 × 4 ÷ 5")),
    againstMean("above the mean", { value: "6", mean: { part: "15", whole: "3" } }, byHand("3", "as good as the mean")),
    shortMean("less is better", { value: "6", mean: { part: "9", whole: "3" } }, byHand("1.5", "3 × 3 ÷ 6")),
    fromWorst("a third of the way", { value: "4", best: "8", worst: "2" }, byHand("1", "3 × (4 − 2) ÷ (8 − 2)")),
    fromWorst("the worst", { value: "2", best: "8", worst: "2" }, byHand("0", "3 × 0 ÷ 6")),
    fromWorst("all equal", { value: "2", best: "2", worst: "2" }, byHand("3", "all are as good as the best")),
    byPlace("the first", { value: "9", place: 1 }, byHand("3", "place 1")),
    byPlace("the third", { value: "9", place: 3 }, byHand("2", "place 3, at most 3")),
    byPlace("the fourth", { value: "9", place: 4 }, byHand("1", "otherwise")),
  ],
};
