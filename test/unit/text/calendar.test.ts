import { describe, expect, it } from "vitest";
import { vietnameseDate } from "../../../src/text/calendar.js";

describe("vietnameseDate(date)", () => {
  it.each([
    ["2027-01-10", "2027-01-10"],
    ["2027-01-10T23:30", "2027-01-10"],
    ["2027-01-10T16:59:59Z", "2027-01-10"],
    ["2027-01-10T17:00Z", "2027-01-11"],
    ["2026-12-31T20:00:00.5-12:00", "2027-01-01"],
    ["2027-01-11T01:30+09:00", "2027-01-10"],
  ])("is the day that %s was in Viet Nam", (date, day) => {
    expect(vietnameseDate(date)).toBe(day);
  });
});
