import { describe, expect, it } from "vitest";
import { checkCap, checkCodes, checkMaxima, countedMax } from "../../../src/criteria/maxima.js";
import { walk } from "../../../src/criteria/walk.js";
import { describeIssue } from "../../../src/issue/describeIssue.js";
import { spell } from "../../../src/number/decimal.js";
import { group, leaf } from "../fixtures.js";

describe("countedMax(criteria)", () => {
  it("leaves bonuses out", () => {
    expect(spell(countedMax([leaf("1", "1.1"), leaf("2", "2.2"), leaf("3", "9", undefined, { bonus: {} })]))).toBe(
      "3.3",
    );
  });
});

describe("checkMaxima(visit)", () => {
  it("holds a group against the sum of its children", () => {
    const check = (max: string) => walk([group("1", max, [leaf("1.1", "1"), leaf("1.2", "1.5")])]).flatMap(checkMaxima);
    expect(check("2.5")).toEqual([]);
    expect(check("2")).toEqual([
      {
        code: "criteria.children_do_not_sum",
        level: "error",
        path: ["criteria", 0, "max"],
        params: { code: "1", sum: "2.5", max: "2" },
      },
    ]);
  });
});

describe("checkCap(visit)", () => {
  it("lets a capped bonus lie in one part only", () => {
    const bonus = (cap: object, second: string) =>
      walk([
        group("1", "2", [leaf("1.1", "1"), leaf("1.2", "1", undefined, { part: second })], { bonus: cap }),
      ]).flatMap(checkCap);
    expect(bonus({ cap: "1" }, "appraisal")).toEqual([]);
    expect(bonus({}, "survey")).toEqual([]);
    expect(bonus({ cap: "1" }, "survey")).toMatchObject([
      { code: "criteria.bonus_spans_parts", params: { parts: "appraisal, survey" } },
    ]);
  });
});

describe("checkCodes(visits)", () => {
  it("counts from the top where a code stood first, for each that repeats it", () => {
    const criteria = [group("0", "1", [leaf("1", "1")]), group("2", "1", [leaf("1", "1")]), leaf("2", "1")];
    const issues = checkCodes(walk(criteria));
    expect(issues.map(({ path, params }) => [path.join("."), params["first"]])).toEqual([
      ["criteria.1.children.0.code", "2"],
      ["criteria.2.code", "3"],
    ]);
  });

  it("says it in words", () => {
    const [issue] = checkCodes(walk([leaf("1", "1"), leaf("1", "1")]));
    expect(issue && describeIssue(issue, "vi")).toBe(
      "Mã 1 đã dùng cho mục thứ 1 của bộ tiêu chí (đếm từ trên xuống, kể cả lĩnh vực và nhóm); mỗi tiêu chí phải có mã riêng.",
    );
  });
});
