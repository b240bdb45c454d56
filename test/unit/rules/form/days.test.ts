import { describe, expect, it } from "vitest";
import { daysLate, yearOf } from "../../../../src/rules/form/days.js";
import { daysInMonth } from "../../../../src/text/calendar.js";

describe("daysLate(date, due, year)", () => {
  it("counts days of the calendar, leap years and all", () => {
    const late = (date: string, due: string) => daysLate(date, due, null);
    expect(late("2024-03-01", "2024-02-28")).toBe(2);
    expect(late("2023-03-01", "2023-02-28")).toBe(1);
    expect(late("1900-03-01", "1900-02-28")).toBe(1);
    expect(late("2000-03-01", "2000-02-28")).toBe(2);
    expect(late("2021-01-01", "2020-12-31")).toBe(1);
    expect(late("2021-06-23", "2021-06-30")).toBe(-7);
    expect(late("2022-06-30", "2021-06-30")).toBe(365);
    expect(late("9999-12-31", "0000-01-01")).toBe(3_652_424);
  });

  it("agrees with a calendar for every day of four years", () => {
    const first = Date.UTC(2023, 0, 1);
    for (let day = 0; day < 1_461; day += 1) {
      const date = new Date(first + day * 86_400_000).toISOString().slice(0, 10);
      expect([date, daysLate(date, "2023-01-01", null)]).toStrictEqual([date, day]);
    }
  });

  it("takes a moment as the day that it was in Viet Nam", () => {
    const late = (time: string) => daysLate(`2021-06-30${time}`, "2021-06-30", null);
    expect(["", "T00:00", "T23:59:59.999", "T16:59Z", "T16:59:59.5Z", "T23:59+07:00"].map(late)).toStrictEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(["T17:00Z", "T17:00:00Z", "T22:30-05:00", "T12:00-05:00"].map(late)).toStrictEqual([1, 1, 1, 1]);
    expect(["T11:59-05:00", "T00:30+07:30", "T03:00+14:00", "T02:59+10:00"].map(late)).toStrictEqual([0, 0, -1, -1]);
  });

  it("finds the day due in the year of the period, before it or after it", () => {
    expect(daysLate("2021-02-01", { month: 1, day: 31 }, 2021)).toBe(1);
    expect(daysLate("2021-02-01", { month: 1, day: 31, year: "after" }, 2020)).toBe(1);
    expect(daysLate("2021-02-01", { month: 1, day: 31, year: "before" }, 2022)).toBe(1);
    expect(daysLate("2021-02-01", { month: 1, day: 31 }, null)).toBeNull();
  });
});

describe("yearOf(period)", () => {
  it("is the year that the name begins with", () => {
    expect(["2021", "2021-Q3", "2021 (6 tháng)"].map(yearOf)).toStrictEqual([2021, 2021, 2021]);
    expect(["Năm 2021", "202", "20211", ""].map(yearOf)).toStrictEqual([null, null, null, null]);
  });
});

describe("daysInMonth(month)", () => {
  it("is what every year has", () => {
    const months = Array.from({ length: 12 }, (_, at) => daysInMonth(at + 1));
    expect(months).toStrictEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});
