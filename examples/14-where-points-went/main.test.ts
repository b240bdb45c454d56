import { describeIssue, isScoringError } from "par-index";
import { gaps, gapToNextClass, whatIf } from "par-index/questions";
import { expect, test } from "vitest";
import { greatestCut, raisedToMaximum, report, UNIT, withCopy, year } from "./main.js";

const own = year();
const index = own.evaluation.indexes.find(({ unit }) => unit.id === UNIT);
if (index === undefined) throw new Error(`no unit ${UNIT}`);

test("gaps: what the leaves lost, less the bonus, with what rescaling adds, is what the unit is short of 100", () => {
  const { lost, parts, leaves } = gaps(own.scheme, index);
  expect(lost).toBe("11.7251");
  expect(parts.map((part) => [part.part, part.lost])).toEqual([
    ["appraisal", "8.5311"],
    ["survey", "3.194"],
  ]);
  expect(leaves[0]).toMatchObject({ code: "1.6", lost: "1", appraiser: "van-phong-ubnd-tinh" });
});

test("gapToNextClass: two leaves and no single one; whatIf brings it just there, up one place, and another down", () => {
  const { next } = gapToNextClass(own.scheme, index);
  expect(next).toMatchObject({ class: "A", missing: "1.7201", fewestPoints: { sum: "1.6955", atLeast: "1.6955" } });
  expect(next?.fewestLeaves).toMatchObject({ oneFewer: "89.2894" });
  const { leaves, answer } = raisedToMaximum(own);
  expect(leaves).toBe("1.6, 7.3");
  const [changed] = answer.changed;
  expect(changed?.after.points).toBe(next?.fewestLeaves?.comesTo);
  expect(changed).toMatchObject({ before: { class: "B", rank: 7 }, after: { class: "A", rank: 6 } });
  expect(answer.moved.map(({ unit, after }) => [unit, after.rank])).toEqual([
    ["so-thong-tin-va-truyen-thong", 7],
    [UNIT, 6],
  ]);
});

test("whatIf: facts that do not fit are refused, each in its place", () => {
  const changes = [
    { unit: UNIT, leaf: "1.6", facts: { part: "1", whole: "0" } },
    { unit: UNIT, leaf: "9.9", facts: { met: [] } },
  ];
  try {
    whatIf(own.scheme, own.cases, changes);
    expect.unreachable();
  } catch (error) {
    if (!isScoringError(error)) throw error;
    expect(error.issues.map(({ path }) => path)).toEqual([
      [0, "facts", "whole"],
      [1, "leaf"],
    ]);
    expect(error.issues.map((issue) => describeIssue(issue, "vi"))[0]).toContain("1.6");
  }
});

test("effectOf: the adjustment that cost most", () => {
  const { adjustment, ...effect } = greatestCut(own);
  expect(adjustment.leaf).toBe("2.3.2");
  expect(effect).toMatchObject({ with: { points: "88.2749", rank: 7 }, without: { points: "88.7822", rank: 7 } });
});

test("the screens find the dossier that was copied, and the report says so; it is simulated and illustrative", () => {
  expect(withCopy(own).length).toBe(own.cases.length);
  for (const [language, found, simulated, illustrative] of [
    ["vi", "Hồ sơ giống hệt nhau: van-phong-ubnd-tinh = so-noi-vu", "MÔ PHỎNG", "MINH HỌA"],
    ["en", "Identical dossiers: van-phong-ubnd-tinh = so-noi-vu", "SIMULATED", "ILLUSTRATIVE"],
  ] as const) {
    const text = report(language);
    for (const words of [found, simulated, illustrative]) expect(text).toContain(words);
  }
});
