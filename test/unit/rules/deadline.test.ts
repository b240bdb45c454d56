import type { DeadlineRule, Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { score } from "../../../src/rules/score.js";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const rule = (more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  kind: "deadline",
  due: "2024-02-29",
  early: [
    { days: 7, points: "3" },
    { days: 2, points: "2.5" },
  ],
  onTime: "2",
  late: [
    { days: 1, points: "1" },
    { days: 10, points: "0.5" },
  ],
  later: "0",
  missed: "-1",
  ...more,
});
const within = bounds("3", "-1");
const on = (one: Rule) => (date: string) => points(one, within, { date });

describe("deadline", () => {
  it("gives points by the days before and after the day due", () => {
    const days = ["2024-02-22", "2024-02-23", "2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"];
    expect(days.map(on(rule()))).toStrictEqual(["3", "2.5", "2.5", "2", "2", "1", "0.5"]);
    expect(["2024-03-10", "2024-03-11"].map(on(rule()))).toStrictEqual(["0.5", "0"]);
    expect(points(rule(), within, { missed: true })).toBe("-1");
  });

  it("takes so much for each day, down to what later gives", () => {
    const daily: Rule = {
      kind: "deadline",
      due: "2024-02-29",
      onTime: "3",
      late: { perDay: "0.5" },
      later: "1",
      missed: "0",
    };
    expect(["2024-02-29", "2024-03-01", "2024-03-04", "2024-03-05"].map(on(daily))).toStrictEqual([
      "3",
      "2.5",
      "1",
      "1",
    ]);
    expect(againstRule(daily, bounds("3"))).toStrictEqual([]);
  });

  it("counts no day late where no steps are written", () => {
    const plain: Rule = { kind: "deadline", due: "2024-02-29", onTime: "3", later: "1", missed: "0" };
    expect(["2024-02-29", "2024-03-01"].map(on(plain))).toStrictEqual(["3", "1"]);
  });

  it("waits for the year of the period, where the day due is one of a year", () => {
    const yearly = (year?: "before" | "after"): Rule =>
      rule({ due: { month: 3, day: 1, ...(year === undefined ? {} : { year }) } });
    const inYear = (one: Rule, date: string, year: number | null) =>
      score(
        one,
        { date },
        within,
        { places: 2, mode: "half-up" },
        { year, levelOf: () => null, pointsOf: () => null },
      )?.toString();
    expect(inYear(yearly(), "2021-03-02", 2021)).toBe("1");
    expect(inYear(yearly("after"), "2022-03-02", 2021)).toBe("1");
    expect(inYear(yearly("before"), "2020-03-02", 2021)).toBe("1");
    expect(inYear(yearly(), "2021-03-02", null)).toBeUndefined();
    expect(points(yearly(), within, { date: "2021-03-02" })).toBeNull();
    expect(points(yearly(), within, { missed: true })).toBe("-1");
  });

  it("takes a day, or that it was missed", () => {
    expect(againstFacts(rule(), within, { date: "2024-02-29" })).toStrictEqual([]);
    expect(againstFacts(rule(), within, { missed: true })).toStrictEqual([]);
    expect(againstFacts(rule(), within, {} as never)).toStrictEqual(["document.missing date date"]);
    expect(againstFacts(rule(), within, { date: "2024-02-29", missed: true } as never)).toStrictEqual([
      "rules.missed_has_no_day date",
    ]);
  });

  it("is written in order, on a day of every year, and never gives more for later", () => {
    expect(againstRule(rule(), within)).toStrictEqual([]);
    const early = (...days: number[]) => rule({ early: days.map((each) => ({ days: each, points: "3" })) });
    expect(againstRule(early(2, 7), within)).toStrictEqual(["rules.days_out_of_order early[1].days 7"]);
    expect(againstRule(early(7, 7), within)).toStrictEqual(["rules.days_out_of_order early[1].days 7"]);
    expect(againstRule(early(0), within)).toStrictEqual(["rules.days_out_of_order early[0].days 0"]);
    const late = (...days: number[]) => rule({ late: days.map((each) => ({ days: each, points: "1" })) });
    expect(againstRule(late(10, 1), within)).toStrictEqual(["rules.days_out_of_order late[1].days 1"]);
    expect(againstRule(late(3, 3), within)).toStrictEqual(["rules.days_out_of_order late[1].days 3"]);
    expect(againstRule(rule({ onTime: "2.6" }), within)).toStrictEqual(["rules.step_points_rise onTime 2.6 2.5"]);
    expect(againstRule(rule({ later: "0.6" }), within)).toStrictEqual(["rules.step_points_rise later 0.6 0.5"]);
    const due = (month: number, day: number) => againstRule(rule({ due: { month, day } }), within);
    expect([due(2, 28), due(4, 30), due(12, 31), due(1, 1)]).toStrictEqual([[], [], [], []]);
    for (const [month, day] of [
      [2, 29],
      [4, 31],
      [13, 1],
      [0, 1],
      [1, 0],
      [1, 32],
    ] as const) {
      expect(due(month, day)).toStrictEqual([`rules.no_such_day due ${day} ${month}`]);
    }
  });

  it("writes every figure of points", () => {
    expect(written(rule())).toStrictEqual([
      "early[0].points 3",
      "early[1].points 2.5",
      "onTime 2",
      "late[0].points 1",
      "late[1].points 0.5",
      "later 0",
      "missed -1",
    ]);
    expect(written(rule({ late: { perDay: "0.5" } }))).toContain("late.perDay 0.5");
  });
});
