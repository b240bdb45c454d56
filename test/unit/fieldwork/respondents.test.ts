import { describeIssue, printPath, type Scheme } from "par-index";
import { answersFromCsv, answersFromNdjson, tallyAnswers } from "par-index/survey";
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
