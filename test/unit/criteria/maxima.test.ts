import { printPath } from "par-index";
import { describe, expect, it } from "vitest";
import { bonuses } from "../../../src/criteria/bonuses.js";
import type { Criterion, Group } from "../../../src/criteria/criterion.js";
import {
  checkBonusInBounds,
  checkCap,
  checkCodes,
  checkFloor,
  checkMaxima,
  countedMax,
  countedWholes,
} from "../../../src/criteria/maxima.js";
import { walk } from "../../../src/criteria/walk.js";
import { describeIssue } from "../../../src/issue/describeIssue.js";
import { decimalText } from "../../../src/number/decimal.js";
import { group, leaf } from "../fixtures.js";

describe("countedMax(criteria)", () => {
  it("leaves bonuses out", () => {
    expect(
      decimalText(countedMax([leaf("1", "1.1"), leaf("2", "2.2"), leaf("3", "9", undefined, { bonus: {} })])),
    ).toBe("3.3");
  });
});

describe("checkMaxima(visit)", () => {
  it("holds a group against the sum of its children", () => {
    const check = (max: string) => walk([group("1", max, [leaf("1.1", "1"), leaf("1.2", "1.5")])]).flatMap(checkMaxima);
    expect(check("2.5")).toStrictEqual([]);
    expect(check("2")).toStrictEqual([
      {
        code: "criteria.children_do_not_sum",
        level: "error",
        path: ["criteria", 0, "max"],
        params: { code: "1", sum: "2.5", max: "2" },
      },
    ]);
  });
});

describe("groups with a cap or a floor", () => {
  const children = [leaf("1.1", "1"), leaf("1.2", "1.5")];
  const found = (max: string, more: Partial<Group>, inside: readonly Criterion[] = children) =>
    walk([group("1", max, inside, more)]).flatMap((visit) =>
      [...checkMaxima(visit), ...checkFloor(visit), ...checkCap(visit), ...checkBonusInBounds(visit)].map(
        ({ code, path }) => `${code} ${printPath(path)}`,
      ),
    );

  it("may hold more than they count for, and no less", () => {
    expect(found("2", { most: "2" })).toStrictEqual([]);
    expect(found("2.5", { most: "2.5", least: "-1" })).toStrictEqual([]);
    expect(found("3", { most: "3" })).toStrictEqual(["criteria.children_do_not_sum criteria[0].max"]);
    expect(found("2", { least: "0" })).toStrictEqual(["criteria.children_do_not_sum criteria[0].max"]);
  });

  it("have a cap that is their maximum, and a floor of zero or less", () => {
    expect(found("2", { most: "1.5" })).toStrictEqual(["criteria.most_not_max criteria[0].most"]);
    expect(found("2.5", { least: "0" })).toStrictEqual([]);
    expect(found("2.5", { least: "0.01" })).toStrictEqual(["criteria.least_above_zero criteria[0].least"]);
  });

  it("lie in one part", () => {
    const two = [leaf("1.1", "1"), leaf("1.2", "1", undefined, { part: "survey" })];
    expect(found("2", { most: "2", least: "0" }, two)).toStrictEqual([
      "criteria.bound_spans_parts criteria[0].least",
      "criteria.bound_spans_parts criteria[0].most",
    ]);
    expect(found("2", {}, two)).toStrictEqual([]);
  });

  it("hold no bonus, unless they are one", () => {
    const withBonus = [leaf("1.1", "1"), group("1.2", "1", [leaf("1.2.1", "1")], { bonus: {} })];
    expect(found("1", { most: "1" }, withBonus)).toStrictEqual(["criteria.bonus_in_bounds criteria[0].most"]);
    expect(found("1", { least: "0" }, withBonus)).toStrictEqual(["criteria.bonus_in_bounds criteria[0].least"]);
    expect(found("1", {}, withBonus)).toStrictEqual([]);
    expect(found("1", { most: "1", bonus: {} }, withBonus)).toStrictEqual([]);
  });
});

describe("countedWholes(criteria)", () => {
  it("takes a bounded group as one, single leaves else, and no bonus", () => {
    const criteria = [
      group("1", "2", [leaf("1.1", "1"), group("1.2", "1", [leaf("1.2.1", "1")], { most: "1" })]),
      group("2", "1", [leaf("2.1", "1")], { least: "0" }),
      group("3", "1", [leaf("3.1", "1")], { bonus: {} }),
      leaf("4", "1", undefined, { bonus: { cap: "1" } }),
    ];
    expect(countedWholes(criteria).map(({ code }) => code)).toStrictEqual(["1.1", "1.2", "2"]);
    expect(bonuses(criteria).map(({ code }) => code)).toStrictEqual(["3.1", "4"]);
    expect(
      bonuses([group("5", "1", [leaf("5.1", "1")], { bonus: {}, least: "0" })]).map(({ code }) => code),
    ).toStrictEqual(["5"]);
  });
});

describe("checkCap(visit)", () => {
  it("lets a capped bonus lie in one part only", () => {
    const bonus = (cap: object, second: string) =>
      walk([
        group("1", "2", [leaf("1.1", "1"), leaf("1.2", "1", undefined, { part: second })], { bonus: cap }),
      ]).flatMap(checkCap);
    expect(bonus({ cap: "1" }, "appraisal")).toStrictEqual([]);
    expect(bonus({}, "survey")).toStrictEqual([]);
    expect(bonus({ cap: "1" }, "survey")).toMatchObject([
      { code: "criteria.bonus_spans_parts", params: { parts: "appraisal, survey" } },
    ]);
  });
});

describe("checkCodes(visits)", () => {
  it("counts from the top where a code stood first, for each that repeats it", () => {
    const criteria = [group("0", "1", [leaf("1", "1")]), group("2", "1", [leaf("1", "1")]), leaf("2", "1")];
    const issues = checkCodes(walk(criteria));
    expect(issues.map(({ path, params }) => [path.join("."), params["first"]])).toStrictEqual([
      ["criteria.1.children.0.code", "2"],
      ["criteria.2.code", "3"],
    ]);
  });

  it("says it in words", () => {
    const [issue] = checkCodes(walk([leaf("1", "1"), leaf("1", "1")]));
    expect(issue && describeIssue(issue, "vi")).toBe(
      "Mã 1 đã dùng cho mục thứ 1 của bộ tiêu chí (đếm từ trên xuống, kể cả lĩnh vực và nhóm); hãy đặt mã riêng cho mỗi tiêu chí.",
    );
  });
});
