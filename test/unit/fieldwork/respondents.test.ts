import { describeIssue, printPath, type Scheme } from "par-index";
import { answersFromCsv, answersFromNdjson, tallyAnswers, tallyTable } from "par-index/survey";
import { describe, expect, it } from "vitest";
import { formFor, schemeOf, surveyLeaf } from "../fixtures.js";

const scheme: Scheme = schemeOf([surveyLeaf("2", "30")], { questionnaire: formFor("2") });
const HEAD = "respondent,unit,group,question,option\n";
const told = (text: string) => tallyAnswers(scheme, answersFromCsv([text]));

describe("respondent", () => {
  it("is counted once for each question and unit, whatever the file repeats", async () => {
    const text = `${HEAD}r1,a,dan,q2,co\nr1,a,dan,q2,co\nr2,a,dan,q2,co\nr1,b,dan,q2,khong\n,a,dan,q2,co\n,a,dan,q2,co\n`;
    const { tally, answers, refused, repeated, notices } = await told(text);
    expect(tally.map(({ unit, option, count }) => `${unit} ${option} ${count}`)).toStrictEqual(["a co 4", "b khong 1"]);
    expect([answers, refused, repeated, notices]).toStrictEqual([5, 0, 1, []]);
  });

  it("is named where it answers otherwise; the first answer counts", async () => {
    const { tally, repeated, notices } = await told(`${HEAD}r1,a,dan,q2,co\nr1,a,dan,q2,khong\n`);
    expect([tally.map(({ option }) => option), repeated]).toStrictEqual([["co"], 1]);
    const [notice] = notices;
    expect(notice && `${printPath(notice.path)} ${describeIssue(notice, "vi")}`).toBe(
      "line[3] Dòng 3: Người trả lời “r1” trả lời câu “q2” về đơn vị “a” hai lần khác nhau: “co” rồi “khong”; chỉ lần đầu được tính. Hãy đối chiếu phiếu.",
    );
  });

  it.each([
    ["P1", "p1"],
    ["Phiếu 1", "phiếu  1"],
    ["Phiếu 1", "PHIẾU-1".normalize("NFD")],
    ["P1", "P1\u200b"],
  ])("is named once beside another that looks like it: %j and %j", async (first, second) => {
    const rows = ["a", "b"].flatMap((unit) =>
      [first, second, first, second].map((who) => `${who},${unit},dan,q2,co\n`),
    );
    const { answers, repeated, notices } = await told(`${HEAD}${rows.join("")}r9,a,dan,q2,co\n`);
    expect([answers, repeated]).toStrictEqual([5, 4]);
    expect(notices.map(({ code, path, params }) => [code, path, params["unit"], params["group"]])).toStrictEqual([
      ["survey.lookalike_respondent", ["line", 3], "a", "dan"],
      ["survey.lookalike_respondent", ["line", 7], "b", "dan"],
    ]);
    const [notice] = notices;
    expect(notice?.params["first"]).toBe(first);
    expect(notice?.params["respondent"]).not.toBe(first);
  });

  it("is one in either form of composition, and two in two groups or about two units", async () => {
    const composed = ["Phiếu".normalize("NFC"), "Phiếu".normalize("NFD")].map((who) => `${who},a,dan,q2,co\n`);
    const { answers, repeated, notices } = await told(`${HEAD}${composed.join("")}P1,a,dan,q2,co\np1,b,dan,q2,co\n`);
    expect([answers, repeated, notices]).toStrictEqual([3, 1, []]);
  });

  it("is named in a table of a survey tool, however many options a cell has", () => {
    const rows = [
      ["Mã phiếu", "Đơn vị", "Nhóm", "q2"],
      ["P1", "a", "dan", "co;khong"],
      ["p1", "a", "dan", "co;khong"],
    ];
    const { answers, notices } = tallyTable(scheme, rows, { several: "each" });
    expect(answers).toBe(4);
    expect(notices.map((one) => describeIssue(one, "vi"))).toStrictEqual([
      "Người trả lời “p1” và “P1” (đơn vị “a”, nhóm “dan”) chỉ khác cách viết, đang được tính là hai người. Nếu là một người, hãy viết mã giống hệt nhau rồi đếm lại.",
    ]);
  });

  it("may stand in NDJSON and in answers at hand", async () => {
    const one = { unit: "a", group: "dan", question: "q2", option: "co", respondent: "r1" };
    const line = `${JSON.stringify(one)}\n`;
    const counts = [
      await tallyAnswers(scheme, answersFromNdjson([line, line])),
      await tallyAnswers(scheme, [one, one]),
    ];
    expect(counts.map(({ answers, repeated }) => [answers, repeated])).toStrictEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

describe("count", () => {
  it("is refused: rows that are counted already are no single answers", async () => {
    const csv = await told("unit,group,question,option,count\na,dan,q2,co,250\n");
    const line = '{"unit":"a","group":"dan","question":"q2","option":"co","count":250}\n';
    const ndjson = await tallyAnswers(scheme, answersFromNdjson([line]));
    for (const { answers, issues } of [csv, ndjson]) {
      expect([answers, issues.map(({ code }) => code)]).toStrictEqual([0, ["survey.counted_already"]]);
    }
  });
});
