import { readRule, ruleSentence, safeReadRule } from "par-index/table";
import { describe, expect, it } from "vitest";
import * as kinds from "../../../src/rules/kinds.js";
import { modelSentences } from "../../../src/rules/readSentence.js";

const codes = (sentence: string, options: Parameters<typeof safeReadRule>[1] = {}): readonly string[] => {
  const read = safeReadRule(sentence, options);
  return read.ok ? [] : read.issues.map(({ code }) => code);
};

describe("readRule(sentence, options)", () => {
  it.each(modelSentences())("reads %s, which is canonical", (sentence) => {
    const read = safeReadRule(sentence);
    expect(codes(sentence)).toStrictEqual([]);
    // A field without a value is none.
    expect(read.ok && read.value).toStrictEqual(read.ok && JSON.parse(JSON.stringify(read.value)));
  });

  it("has a model sentence of each kind", () => {
    const said = new Set(modelSentences().map((sentence) => readRule(sentence).kind));
    expect([...said].sort()).toStrictEqual(Object.keys(kinds).sort());
  });

  it.each([
    ["Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0", "2"],
    ["Dưới 70 %: 0 điểm; từ 70 % đến dưới 90 %: 1 điểm; từ 90 % trở lên: 2 điểm.", "2"],
    ["- Từ 90% trở lên: 2 điểm\n- Từ 70% đến dưới 90%: 1 điểm\n- Dưới 70%: 0 điểm", "2"],
    ["≥ 90%: 02; 70 - < 90%: 01; < 70%: 0", "2"],
    ["Từ 90% đến 100%: 2; từ 70% đến dưới 90%: 1; từ 0% đến dưới 70%: 0", "2"],
    ["Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; còn lại: 0", "2"],
  ])("reads %s as the same table of steps", (sentence, max) => {
    const steps = [
      { atLeast: "90", points: "2" },
      { atLeast: "70", points: "1" },
    ];
    expect(readRule(sentence, { max })).toStrictEqual({ kind: "steps", measure: "ratio", steps, otherwise: "0" });
  });

  it.each([
    ["Ban hành trước 31/01: 0,5; chậm đến 10 ngày: 0,25; còn lại: 0", "0.5", "deadline"],
    ["Mỗi lỗi trừ 0,1, tối đa trừ 1", "1", "deducting"],
    ["Tỷ lệ đạt × 2, dưới 80 %: 0", "2", "proportional"],
    ["Mỗi văn bản: 0,5 điểm", "2", "counting"],
    ["Đúng hạn: 1; chậm: 0,5; không ban hành: 0", "1", "levels"],
    ["Theo kết quả điều tra xã hội học", "5", "survey"],
  ])("reads %s", (sentence, max, kind) => {
    const rule = readRule(sentence, { max });
    expect(rule.kind).toBe(kind);
    expect(readRule(ruleSentence(rule, { max }), { max, sentences: "canonical" })).toStrictEqual(rule);
  });

  it("takes “trước 31/01” for the day before, and refuses the day before 1 March, which not every year has", () => {
    expect(readRule("Trước 31/01: 1; còn lại: 0", { max: "1" })).toMatchObject({ due: { month: 1, day: 30 } });
    expect(readRule("Trước ngày 01/03/2024: 1; còn lại: 0", { max: "1" })).toMatchObject({ due: "2024-02-29" });
    expect(codes("Trước 01/03: 1; còn lại: 0", { max: "1" })).toStrictEqual(["table.clause_unknown"]);
  });

  it.each([
    ["1.000", "1000 / 1"],
    ["0.5", "0,5"],
    ["1,250", "1250 / 1,25"],
    ["1.234,5", "1234,5"],
  ])("refuses the number %s with what to write", (number, instead) => {
    const read = safeReadRule(`Mỗi văn bản: ${number} điểm`, { max: "2" });
    expect(read.ok ? [] : read.issues.map(({ params }) => params["instead"])).toStrictEqual([instead]);
  });

  it.each([
    ["Từ 90% trở lên: 2; từ 7% đến dưới 90%: 1; dưới 70%: 0", "table.ranges_apart"],
    ["Từ 90% trở lên: 2; từ 70% đến dưới 80%: 1; dưới 70%: 0", "table.ranges_apart"],
    ["Từ 90% trở lên: 2; từ 70% đến 90%: 1; dưới 70%: 0", "table.ranges_apart"],
    ["Từ 90% trở lên: 2; từ 70 đến dưới 90%: 1; dưới 70: 0", "table.sentence_unknown"],
    ["Từ 90% trở lên: 1; từ 70% đến dưới 90%: 2; dưới 70%: 0", "rules.step_points_rise"],
    ["A: 1; B: 1", "table.sentence_two_readings"],
    ["mỗi văn bản được 1 điểm, tất cả không quá 3 điểm.", "table.other_max"],
    ["“A: 1; B: 0", "table.sentence_unclosed"],
    ["A: 1); B: 0", "table.sentence_unclosed"],
    ["Theo đề nghị của hội đồng", "table.sentence_unknown"],
    ["", "table.sentence_unknown"],
  ])("refuses %s", (sentence, code) => {
    expect(codes(sentence, { max: "2" })).toContain(code);
  });

  it("names the place and the nearest sentences, and what is canonical", () => {
    const read = safeReadRule("Từ 90% trở lên: 2; phần còn lại thì không: 0; dưới 90%: 0", { max: "2" });
    expect(read.ok ? {} : read.issues[0]?.params).toMatchObject({
      unclear: "phần còn lại thì không: 0",
      nearest: expect.stringContaining("trở lên"),
    });
    const official = safeReadRule("Mỗi văn bản: 0,5", { max: "2", sentences: "canonical" });
    expect(official.ok ? [] : official.issues.map(({ code, params }) => [code, params["instead"]])).toStrictEqual([
      ["table.sentence_not_canonical", "mỗi văn bản được 0,5 điểm, tất cả không quá 2 điểm."],
    ]);
    const proposed = safeReadRule("Mỗi văn bản: 0,5", { max: "2" });
    expect(proposed.ok && proposed.notices.map(({ code, level }) => [code, level])).toStrictEqual([
      ["table.sentence_proposed", "notice"],
    ]);
  });

  it.each([
    "(".repeat(19_000),
    `${"(".repeat(9_000)}a: 1; b: 0${")".repeat(9_000)}`,
    "a ".repeat(9_000),
    "“”".repeat(9_000),
    ";".repeat(19_000),
    "từ 1 đến ".repeat(2_000),
    "a: 1; ".repeat(3_000),
    "mỗi a trừ 1, ".repeat(1_500),
    "x".repeat(30_000),
  ])("refuses a hostile sentence within a few seconds", (sentence) => {
    const begun = performance.now();
    expect(codes(sentence, { max: "1" }).length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it.each([
    [["0.5", "1"], "từ lần thứ 2", "từ lần thứ 3"],
    [["0.5", "1"], "lần thứ 1", "lần thứ 2"],
    [["0.5", "all"], "từ lần thứ 2", "từ lần thứ 3"],
    [["0.5", "1", "all"], ", lần thứ 2", ", lần thứ 1"],
  ] as const)("reads no faults in turn %j with “%s” written as “%s”", (inTurn, from, to) => {
    const faults = [{ id: "b", title: { vi: "b" }, points: { inTurn } }];
    const sentence = ruleSentence({ kind: "deducting", faults }, { max: "2" });
    expect(sentence).toContain(from);
    expect(codes(sentence, { max: "2" })).toStrictEqual([]);
    expect(codes(sentence.replace(from, to), { max: "2" })).not.toStrictEqual([]);
  });

  it("reads “1 lần” of the first turn alone", () => {
    const faults = [{ id: "b", title: { vi: "b" }, points: { inTurn: ["0.5", "1", "all"] } }] as const;
    const rule = { kind: "deducting", faults } as const;
    const sentence = ruleSentence(rule, { max: "2" });
    expect(readRule(sentence.replace("lần thứ 1 trừ", "1 lần bị trừ"), { max: "2" })).toStrictEqual(rule);
    expect(codes(sentence.replace(", lần thứ 2 trừ", ", 1 lần bị trừ"), { max: "2" })).not.toStrictEqual([]);
  });

  it("checks its arguments", () => {
    expect(codes(5 as never)).toStrictEqual(["argument.write_instead"]);
    expect(codes("A: 1; B: 0", { sentences: "some" as never })).toStrictEqual(["argument.not_allowed"]);
    expect(codes("A: 1; B: 0", { max: "1,5" as never })).toStrictEqual(["number.decimal_comma"]);
    expect(codes("A: 1; B: 0", { max: "1.500" as never })).toStrictEqual(["number.one_or_thousand"]);
  });
});
