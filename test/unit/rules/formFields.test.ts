import { formFields, type Rule } from "par-index";
import { describe, expect, it } from "vitest";

const title = { vi: "Mục" };
const fields = (rule: Rule, max = "2", min?: string) => formFields(rule, min === undefined ? { max } : { max, min });

describe("formFields(rule, leaf)", () => {
  it("asks for figures with their words, their limits and their unit", () => {
    const words = { part: { vi: "Hồ sơ đúng hạn" }, whole: { vi: "Hồ sơ đã giải quyết" }, unit: { vi: "hồ sơ" } };
    expect(fields({ kind: "proportional", measure: "ratio", words })).toStrictEqual([
      {
        key: "part",
        title: words.part,
        required: true,
        type: "number",
        whole: true,
        as: "decimal",
        least: "0",
        unit: words.unit,
      },
      {
        key: "whole",
        title: words.whole,
        required: true,
        type: "number",
        whole: true,
        as: "decimal",
        least: "0",
        unit: words.unit,
      },
      {
        key: "excused",
        title: { vi: "Số được loại trừ vì lý do khách quan", en: "Excused for objective reasons" },
        required: false,
        type: "number",
        whole: true,
        as: "decimal",
        least: "0",
        unit: words.unit,
      },
    ]);
    expect(fields({ kind: "proportional", measure: "ratio", of: "amounts" })[0]).toMatchObject({
      title: { vi: "Số đạt" },
      whole: false,
      least: "0",
    });
    expect(fields({ kind: "proportional", measure: "value", target: "2" })).toStrictEqual([
      {
        key: "value",
        title: { vi: "Giá trị", en: "Value" },
        required: true,
        type: "number",
        whole: false,
        as: "decimal",
      },
    ]);
    expect(
      fields({ kind: "counting", each: "1", words: { count: { vi: "Sáng kiến" }, unit: { vi: "sáng kiến" } } }),
    ).toStrictEqual([
      {
        key: "count",
        title: { vi: "Sáng kiến" },
        required: true,
        type: "number",
        whole: true,
        as: "count",
        least: "0",
        unit: { vi: "sáng kiến" },
      },
    ]);
    expect(fields({ kind: "given", step: "0.5" }, "2", "-1")).toStrictEqual([
      {
        key: "points",
        title: { vi: "Điểm", en: "Points" },
        required: true,
        type: "number",
        whole: false,
        as: "decimal",
        least: "-1",
        most: "2",
      },
      { key: "reason", title: { vi: "Lý do", en: "Reason" }, required: true, type: "text" },
    ]);
  });

  it("offers what a rule lists", () => {
    const list = [{ id: "a", title, points: "2" }];
    const options = [{ id: "a", title }];
    expect(fields({ kind: "levels", levels: list })[0]).toMatchObject({ type: "choice", key: "level", options });
    expect(fields({ kind: "checklist", items: list })[0]).toStrictEqual({
      key: "met",
      title: { vi: "Nội dung đạt", en: "Items that are met" },
      required: true,
      type: "choices",
      options,
    });
    expect(
      fields({ kind: "deducting", faults: [...list, { id: "b", title, points: { atLeast: "1", atMost: "2" } }] })[0],
    ).toMatchObject({
      type: "counts",
      options: [
        { id: "a", title },
        { id: "b", title, range: { atLeast: "1", atMost: "2" } },
      ],
    });
  });

  it("asks for a day, a yes or no, facts inside facts, and no figure of the group", () => {
    expect(fields({ kind: "deadline", due: "2021-01-31", onTime: "2", later: "0", missed: "0" })).toStrictEqual([
      {
        key: "date",
        title: { vi: "Ngày thực hiện", en: "Day on which it was done" },
        required: true,
        type: "day",
        due: "2021-01-31",
      },
    ]);
    expect(fields({ kind: "relative", best: "highest" }).map(({ key }) => key)).toStrictEqual(["value"]);
    expect(fields({ kind: "survey" })).toStrictEqual([]);
    const counting: Rule = { kind: "counting", each: "1" };
    const inner = fields(counting);
    expect(
      fields({ kind: "when", if: { on: "statement", title }, holds: counting, otherwise: { points: "0" } }),
    ).toStrictEqual([
      { key: "stated", title, required: true, type: "yes-no" },
      {
        key: "holds",
        title: { vi: "Nếu có điều kiện", en: "Where the condition holds" },
        required: false,
        type: "facts",
        fields: inner,
      },
    ]);
    const terms = [{ id: "a", title, fields: inner }];
    expect(fields({ kind: "sum", terms: [{ id: "a", title, rule: counting }] })).toStrictEqual([
      { key: "terms", title: { vi: "Các phần", en: "Parts" }, required: true, type: "terms", every: true, terms },
    ]);
    expect(fields({ kind: "best", cases: [{ id: "a", title, rule: counting }] })[0]).toMatchObject({
      every: false,
      terms,
    });
  });
});
