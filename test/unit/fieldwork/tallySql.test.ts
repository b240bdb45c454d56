import type { Questionnaire } from "par-index";
import { tallySql } from "par-index/survey";
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

  it("refuses a questionnaire that asks nothing", () => {
    expect(() => tallySql({ groups: [], questions: [] }, "ansi")).toThrow(
      "document.empty_list at questionnaire.questions",
    );
  });

  it("writes both statements whole, group by group and question by question", () => {
    const title = { vi: "Câu hỏi" };
    const option = (id: string) => ({ id, title, value: "1" });
    const two: Questionnaire = {
      groups: ["dan", "can-bo"].map((id) => ({ id, title, weight: "1" })),
      questions: [
        { id: "q1", leaf: "1", title, options: [option("co"), option("khong")] },
        { id: "q2", leaf: "1", title, options: [option("a")], groups: ["can-bo"] },
      ],
    };
    const { tally, unknown } = tallySql(two, "duckdb", {
      table: ["s", "answers"],
      unit: "u",
      group: "g",
      question: "q",
      option: "o",
    });
    const from = [
      'SELECT "unit", "group", "question", "option", "count"',
      'FROM (SELECT "u" AS "unit", "g" AS "group", "q" AS "question", "o" AS "option", COUNT(*) AS "count"',
      '  FROM "s"."answers"',
      '  GROUP BY "u", "g", "q", "o") AS "counted"',
    ];
    const condition = [
      `"question" = 'q1' AND "group" IN ('dan', 'can-bo') AND "option" IN ('co', 'khong')`,
      `   OR "question" = 'q2' AND "group" IN ('can-bo') AND "option" IN ('a')`,
    ].join("\n");
    expect(tally).toBe([...from, `WHERE ${condition}`].join("\n"));
    expect(unknown).toBe([...from, `WHERE CASE WHEN ${condition} THEN 0 ELSE 1 END = 1`].join("\n"));
  });

  it("asks for the fields by their own names where no table is told", () => {
    for (const dialect of ["ansi", "postgresql", "duckdb"] as const) {
      expect(tallySql(formFor("1"), dialect).tally).toContain(
        [
          '(SELECT "unit" AS "unit", "group" AS "group", "question" AS "question", "option" AS "option", COUNT(*) AS "count"',
          '  FROM "answers"',
          '  GROUP BY "unit", "group", "question", "option") AS "counted"',
        ].join("\n"),
      );
    }
  });
});
