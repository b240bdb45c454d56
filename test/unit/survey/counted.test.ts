import { parseScheme, parseTally, type Questionnaire } from "par-index";
import { describe, expect, it } from "vitest";
import { answersBelow, cellKey, countCells, countedOf } from "../../../src/survey/counted.js";
import { rowsOf, unitsIn } from "../../../src/survey/surveySheet.js";
import { formFor, schemeOf, surveyLeaf } from "../fixtures.js";

const scheme = parseScheme(schemeOf([surveyLeaf("1", "1")], { questionnaire: formFor("1") }));
const form = scheme.questionnaire as Questionnaire;
const [question] = form.questions as [Questionnaire["questions"][number]];
const row = (option: string, count: number, unit = "a") => ({ unit, group: "dan", question: "q1", option, count });

describe("countCells(rows)", () => {
  it("adds up the rows of a cell, and counts a tally that has been read only once", () => {
    const tally = parseTally(scheme, [row("co", 2), row("co", 3), row("khong", 1)]);
    expect([...countCells(tally)].map(([key, count]) => [key, String(count)])).toStrictEqual([
      [cellKey("q1", "dan", "co"), "5"],
      [cellKey("q1", "dan", "khong"), "1"],
    ]);
    expect(countCells(tally)).toBe(countCells(tally));
    const loose = [row("co", 2)];
    expect(countCells(loose)).not.toBe(countCells(loose));
  });
});

describe("rowsOf(tally, unit)", () => {
  it("gives the rows of one unit, the same list each time, and none of a unit that has none", () => {
    const tally = parseTally(scheme, [row("co", 2), row("co", 3, "b"), row("khong", 1)]);
    expect(rowsOf(tally, "a")).toStrictEqual([row("co", 2), row("khong", 1)]);
    expect(rowsOf(tally, "a")).toBe(rowsOf(tally, "a"));
    expect(countCells(rowsOf(tally, "a"))).toBe(countCells(rowsOf(tally, "a")));
    expect(Object.isFrozen(rowsOf(tally, "a"))).toBe(true);
    expect(rowsOf(tally, "c")).toStrictEqual([]);
    expect([...unitsIn(tally)]).toStrictEqual(["a", "b"]);
  });
});

describe("countedOf(question, form)", () => {
  it("reads the figures of a question once for a form that cannot change", () => {
    expect(countedOf(question, form)).toBe(countedOf(question, form));
    const other = Object.freeze({ ...form, minimumAnswers: 7 });
    expect(countedOf(question, other).groups.map(({ least }) => least)).toStrictEqual([7]);
    expect(countedOf(question, form).groups.map(({ least }) => least)).toStrictEqual([0]);
    const loose = { ...form };
    expect(countedOf(question, loose)).not.toBe(countedOf(question, loose));
    const looseQuestion = { ...question };
    expect(countedOf(looseQuestion, form)).not.toBe(countedOf(looseQuestion, form));
  });

  it("counts the options that have a value, of the groups that are asked, in units of the finest value", () => {
    const groups = ["dan", "can-bo", "bao-chi"].map((id, at) => ({ id, title: { vi: id }, weight: `0.${at + 2}` }));
    const options = [
      { id: "co", title: { vi: "Có" }, value: "1" },
      { id: "kha", title: { vi: "Khá" }, value: "0.25" },
      { id: "khac", title: { vi: "Khác" }, value: null },
    ];
    const counted = countedOf({ ...question, groups: ["dan", "bao-chi"], options }, { ...form, groups });
    expect(counted.weight.toString()).toBe("0.6");
    expect(counted.groups.map(({ id, weight, places }) => [id, weight.toString(), places])).toStrictEqual([
      ["dan", "0.2", 2],
      ["bao-chi", "0.4", 2],
    ]);
    expect(counted.groups[0]?.options.map(({ key, value }) => [key, String(value)])).toStrictEqual([
      [cellKey("q1", "dan", "co"), "100"],
      [cellKey("q1", "dan", "kha"), "25"],
    ]);
  });
});

describe("answersBelow(least, group, cells)", () => {
  it("says how many there are, where they are fewer than they must be", () => {
    const [group] = countedOf(question, form).groups as [ReturnType<typeof countedOf>["groups"][number]];
    const below = (...rows: ReturnType<typeof row>[]) => answersBelow(5, group, countCells(rows))?.toString() ?? null;
    expect(below(row("co", 2), row("khong", 2))).toBe("4");
    expect(below(row("co", 2), row("khong", 3))).toBeNull();
    expect(below(row("co", 2), row("khong-biet", 9))).toBe("2");
    expect(below()).toBe("0");
  });
});
