import { limits, printPath, type Questionnaire } from "par-index";
import { describe, expect, it } from "vitest";
import { answerCounter } from "../../../src/fieldwork/answerCounter.js";
import { issue } from "../../../src/issue/issue.js";
import { thrown } from "../fixtures.js";

const option = (id: string) => ({ id, title: { vi: id }, value: "1" });
const question = (id: string, groups?: readonly string[]) => ({
  id,
  leaf: "1",
  title: { vi: id },
  options: [option("b"), option("a")],
  ...(groups === undefined ? {} : { groups }),
});
const group = (id: string) => ({ id, title: { vi: id }, weight: "1" });
const form: Questionnaire = {
  groups: [group("n"), group("m")],
  questions: [question("q"), question("p", ["n"])],
};
const answer = (unit: string, of: string, to: string, is: string) => ({ unit, group: of, question: to, option: is });
const BLANK = issue("document.blank", [], {});

describe("answerCounter(questionnaire)", () => {
  it("gives cells that were answered, by unit, group, question and option", () => {
    const { add, result } = answerCounter(form);
    const cells = [
      answer("u", "m", "q", "a"),
      answer("u", "m", "q", "b"),
      answer("u", "n", "p", "a"),
      answer("u", "n", "p", "b"),
      answer("u", "n", "q", "a"),
      answer("v", "m", "q", "b"),
    ];
    for (const one of [...cells].reverse()) add(one, []);
    add(answer("u", "n", "p", "b"), [], 4);
    const counts = [1, 1, 1, 5, 1, 1];
    expect(result()).toStrictEqual({
      tally: cells.map((cell, at) => ({ ...cell, count: counts[at] })),
      answers: 10,
      refused: 0,
      issues: [],
      repeated: 0,
      notices: [],
    });
  });

  it("tells what fits no cell, by as many answers as there are", () => {
    const { add, result } = answerCounter(form);
    add(answer("u", "m", "p", "a"), ["line", 2], 3);
    add(answer("u", "x", "y", "a"), ["line", 3]);
    add(answer("u", "x", "q", "z"), ["line", 4]);
    add(answer(" ", "m", "q", "a"), ["line", 5], 2);
    const { issues, refused, answers } = result();
    expect([answers, refused]).toStrictEqual([0, 7]);
    expect(issues.map(({ code, path, params }) => [code, printPath(path), params])).toStrictEqual([
      ["survey.group_not_asked", "line[2].group", { question: "p", group: "m", known: "n" }],
      ["survey.unknown_group", "line[3].group", { group: "x", known: "n, m" }],
      ["survey.unknown_question", "line[3].question", { question: "y", known: "q, p" }],
      ["survey.unknown_group", "line[4].group", { group: "x", known: "n, m" }],
      ["survey.unknown_option", "line[4].option", { question: "q", option: "z", known: "b, a" }],
      ["document.blank", "line[5].unit", {}],
    ]);
  });

  it("tells cells apart whose ids come to the same when put together", () => {
    const { add, result } = answerCounter({
      groups: [group("a"), group("aq")],
      questions: [question("q", ["aq"]), question("qq", ["a"])],
    });
    add(answer("u", "a", "qq", "a"), []);
    expect(result().tally).toStrictEqual([{ ...answer("u", "a", "qq", "a"), count: 1 }]);
    add(answer("u", "aq", "qa", "b"), []);
    expect(result().refused).toBe(1);
  });

  it("counts up to the largest count, and refuses a cell beyond it", () => {
    const { add, result } = answerCounter(form);
    add(answer("u", "m", "q", "a"), [], limits.count);
    add(answer("u", "m", "q", "b"), [], 1);
    expect(result().tally.map(({ count }) => count)).toStrictEqual([limits.count, 1]);
    add(answer("u", "m", "q", "a"), []);
    add(answer("v", "n", "p", "b"), [], limits.count + 5);
    expect(thrown(result)).toStrictEqual(["number.not_a_count u.m.q.a", "number.not_a_count v.n.p.b"]);
    try {
      result();
    } catch (error) {
      expect(error).toMatchObject({ issues: [{ params: { found: "1000000000000", most: "999999999999" } }, {}] });
    }
  });

  it("lists so many issues and no more, and says so; the refused are counted all the same", () => {
    const { refuse, result } = answerCounter(form);
    for (let at = 0; at < limits.issues; at += 1) refuse([BLANK]);
    expect(result().issues.at(-1)).toStrictEqual(BLANK);
    expect(result().issues).toHaveLength(limits.issues);
    refuse([BLANK, BLANK], 7);
    const told = result();
    expect(told.issues).toHaveLength(limits.issues + 1);
    expect(told.issues.at(-1)).toStrictEqual({
      code: "document.too_many_issues",
      level: "error",
      path: [],
      params: { limit: "10000" },
    });
    refuse([BLANK]);
    expect(result()).toStrictEqual({ ...told, refused: limits.issues + 8 });
  });
});
