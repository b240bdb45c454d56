import { describe, expect, it } from "vitest";
import { dayAfter, dayNumber, daysInMonth, goesBack, momentOf, vietnameseDate } from "../../../src/text/calendar.js";

const DAY = 86_400_000;
/** Every day of years of each sort, leap and not, and of those beside them. */
const DAYS = [1896, 1900, 1999, 2000, 2023, 2024, 2100].flatMap((year) =>
  Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(year, 0, 1) + at * DAY)),
);
const textOf = (date: Date): string => date.toISOString().slice(0, 10);

describe("dayNumber(year, month, day)", () => {
  it("counts days as the calendar of every machine does", () => {
    const since = (date: Date): number =>
      dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) - date.getTime() / DAY;
    expect(new Set(DAYS.map(since)).size).toBe(1);
  });
});

describe("dayAfter(date, days)", () => {
  it.each([-1500, -366, -31, -1, 0, 1, 28, 365, 1500])("is the day %s days after each", (days) => {
    const wrong = DAYS.filter((date) => dayAfter(textOf(date), days) !== textOf(new Date(date.getTime() + days * DAY)));
    expect(wrong).toStrictEqual([]);
  });

  it("writes a year with four digits", () => expect(dayAfter("1000-01-01", -1)).toBe("0999-12-31"));
});

describe("daysInMonth(month)", () => {
  it("is how many days a month has in every year", () => {
    const months = Array.from({ length: 12 }, (_, at) => at + 1);
    expect(months.map(daysInMonth)).toStrictEqual(months.map((month) => new Date(2023, month, 0).getDate()));
  });
});

describe("momentOf(date)", () => {
  it.each([
    ["2027-01-10", "2027-01-10", null],
    ["2027-01-10T23:30", "2027-01-10", 84_600],
    ["2027-01-10T16:59:59Z", "2027-01-10", 86_399],
    ["2027-01-10T17:00Z", "2027-01-11", 0],
    ["2027-01-10T08:00:01.5+07:00", "2027-01-10", 28_801.5],
    ["2026-12-31T20:00:00.5-12:00", "2027-01-01", 54_000.5],
    ["2027-01-11T01:30+09:30", "2027-01-10", 82_800],
  ])("%s was on %s at second %s", (date, day, second) => {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
    expect(momentOf(date)).toStrictEqual({ day: dayNumber(year, month, dayOfMonth), second });
    expect(vietnameseDate(date)).toBe(day);
  });
});

describe("goesBack(first, second)", () => {
  const at = (date: string) => momentOf(date);
  it.each([
    ["2027-01-10", "2027-01-09", true],
    ["2027-01-10", "2027-01-10", false],
    ["2027-01-10", "2027-01-11", false],
    ["2027-01-10T08:00", "2027-01-09T09:00", true],
    ["2027-01-10T08:00", "2027-01-11T07:00", false],
    ["2027-01-10T08:00", "2027-01-10T07:59", true],
    ["2027-01-10T08:00", "2027-01-10T08:00", false],
    ["2027-01-10T08:00", "2027-01-10T08:01", false],
    ["2027-01-10T08:00", "2027-01-10", false],
    ["2027-01-10", "2027-01-10T08:00", false],
  ])("from %s to %s: %s", (first, second, back) => expect(goesBack(at(first), at(second))).toBe(back));
});
