import { type Questionnaire, tallySql } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor } from "../fixtures.js";

const nasty: Questionnaire = {
  ...formFor("1"),
  groups: [{ id: "o'b\\", title: { vi: "o'b" }, weight: "1" }],
};

describe("tallySql(questionnaire, dialect, answers)", () => {
  it("quotes names and escapes codes as the dialect does", () => {
    const table = { table: ["khảo sát", 'a"b'], unit: "u`", group: "g", question: "q", option: "o" };
    const standard = tallySql(nasty, "ansi", table).tally;
    expect(standard).toContain('FROM "khảo sát"."a""b"');
    expect(standard).toContain("IN ('o''b\\')");
    const spark = tallySql(nasty, "spark", table).tally;
    expect(spark).toContain('FROM `khảo sát`.`a"b`');
    expect(spark).toContain("`u``` AS `unit`");
    expect(spark).toContain("IN ('o\\'b\\\\')");
  });

  it("knows no answers where nothing is asked", () => {
    const { tally } = tallySql({ groups: [], questions: [] }, "ansi");
    expect(tally).toContain("WHERE 1 = 0");
  });
});
