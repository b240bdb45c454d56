import { type Leaf, safeParseDossier, safeParseLedger } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, group, leaf, schemeOf } from "../fixtures.js";

const ratio = { kind: "proportional", measure: "ratio", over: "full" } as const;
const scheme = schemeOf([
  group("1", "4", [leaf("1.1", "2", ratio as Leaf["rule"]), leaf("1.2", "2", { ...ratio } as Leaf["rule"])]),
]);
const noticed = (read: { readonly ok: boolean; readonly notices?: readonly { readonly code: string }[] }) =>
  (read.notices ?? []).map(({ code }) => code);

describe("oddFacts(leaf, facts, path)", () => {
  it.each([
    [{ part: "1200", whole: "1000" }, ["assessment.part_above_whole"]],
    [{ part: "900", whole: "1000", excused: "200" }, ["assessment.part_above_whole"]],
    [{ part: "1000", whole: "1000" }, []],
    [{ part: "800", whole: "1000", excused: "200" }, []],
  ])("%j: notices what is above what there was, in a dossier and in a ledger", (facts, expected) => {
    expect(noticed(safeParseDossier(scheme, dossierOf(scheme, [{ leaf: "1.1", facts }])))).toStrictEqual(expected);
    const by = { agency: "so-noi-vu" };
    const change = {
      leaf: "1.1",
      from: "1",
      to: { facts },
      reason: "Đã kiểm tra",
      by,
      stage: "appraisal",
      at: "2021-12-31",
    };
    expect(noticed(safeParseLedger(scheme, [change]))).toStrictEqual(expected);
  });

  it("notices a value below zero", () => {
    const value = { kind: "proportional", measure: "value", target: "2" } as const;
    const of = schemeOf([leaf("1", "2", value as Leaf["rule"])]);
    const stated = (facts: { readonly value: string }) =>
      noticed(safeParseDossier(of, dossierOf(of, [{ leaf: "1", facts }])));
    expect(stated({ value: "-5" })).toStrictEqual(["assessment.negative_value"]);
    expect(stated({ value: "0" })).toStrictEqual([]);
  });

  const value = (rule: object): Leaf["rule"] => ({ measure: "value", ...rule }) as unknown as Leaf["rule"];
  const steps = value({ kind: "steps", steps: [{ atLeast: "5", points: "2" }], otherwise: "0" });
  const late = value({
    kind: "steps",
    steps: [
      { atMost: "1", points: "2" },
      { atMost: "3", points: "1" },
    ],
    otherwise: "0",
  });
  const line = value({
    kind: "line",
    through: [
      { at: "0", points: "0" },
      { at: "20", points: "2" },
    ],
  });
  const sorts = [
    { id: "big", title: { vi: "Lớn" }, points: "1" },
    { id: "small", title: { vi: "Nhỏ" }, points: "0.5", most: "1" },
  ];
  const deducting = (points: unknown, least?: string) => ({
    kind: "deducting",
    faults: [{ id: "a", title: { vi: "Lỗi" }, points }],
    ...(least !== undefined && { least }),
  });
  const few = { kind: "steps", measure: "ratio", steps: [{ atLeast: "0.5", points: "2" }], otherwise: "0" };
  it.each([
    [steps, { value: "499" }, null],
    [steps, { value: "500" }, ["500", "5"]],
    [late, { value: "299" }, null],
    [late, { value: "4000" }, ["4000", "3"]],
    [value({ kind: "proportional", target: "2000" }), { value: "199999" }, null],
    [value({ kind: "proportional", target: "2000" }), { value: "1500000000" }, ["1500000000", "2000"]],
    [line, { value: "1999" }, null],
    [line, { value: "2000.5" }, ["2000.5", "20"]],
    [{ kind: "counting", each: "0.5" }, { count: 399 }, null],
    [{ kind: "counting", each: "0.5" }, { count: 400 }, ["400", "4"]],
    [{ kind: "counting", each: sorts }, { counts: [{ id: "big", count: 201 }] }, ["201", "2"]],
    [{ kind: "counting", each: sorts }, { counts: [{ id: "small", count: 201 }] }, ["201", "2"]],
    [deducting("0.5"), { faults: [{ id: "a", count: 399 }] }, null],
    [deducting("0.5"), { faults: [{ id: "a", count: 100_000 }] }, ["100000", "4"]],
    [deducting("0.5", "1"), { faults: [{ id: "a", count: 200 }] }, ["200", "2"]],
    [deducting({ inTurn: ["0.5", "1"] }), { faults: [{ id: "a", count: 100_000 }] }, ["100000", "2"]],
    [
      deducting({ atLeast: "0.5", atMost: "1" }),
      { faults: [{ id: "a", count: 100_000, points: "50000" }] },
      ["100000", "4"],
    ],
    [deducting({ atLeast: "0.5", atMost: "1" }), { faults: [{ id: "a", count: 5, points: "3" }] }, null],
    [few, { part: "49", whole: "100" }, null],
    [few, { part: "2", whole: "3" }, ["66.67", "0.5"]],
    [
      { kind: "steps", measure: "ratio", steps: [{ atLeast: "90", points: "2" }], otherwise: "0" },
      { part: "3", whole: "3" },
      null,
    ],
    [
      {
        kind: "best",
        cases: [
          { id: "a", title: { vi: "A" }, rule: steps },
          { id: "b", title: { vi: "B" }, rule: { kind: "counting", each: "1" } },
        ],
      },
      { cases: [{ id: "a", facts: { value: "9000" } }] },
      ["9000", "5"],
    ],
  ])("%j with %j: notices a figure a hundred times beyond the farthest limit", (rule, facts, expected) => {
    const of = schemeOf([leaf("1", "2", rule as Leaf["rule"])]);
    const read = safeParseDossier(of, dossierOf(of, [{ leaf: "1", facts: facts as never }]));
    const told = read.ok
      ? read.notices.map(({ code, params }) => [code, params["value"], params["limit"]])
      : read.issues;
    expect(told).toStrictEqual(expected === null ? [] : [["assessment.far_beyond", ...expected]]);
  });

  const limits = (...at: readonly string[]): Leaf["rule"] =>
    value({
      kind: "steps",
      steps: at.map((atLeast, position) => ({ atLeast, points: position === 0 ? "2" : "1" })),
      otherwise: "0",
    });
  const falling = value({
    kind: "steps",
    steps: [
      { atMost: "60", points: "2" },
      { atMost: "90", points: "1" },
    ],
    otherwise: "0",
  });
  const atMost = (best: string, next: string): Leaf["rule"] =>
    value({
      kind: "steps",
      steps: [
        { atMost: best, points: "2" },
        { atMost: next, points: "1" },
      ],
      otherwise: "0",
    });
  const fallingLine = value({
    kind: "line",
    through: [
      { at: "5", points: "2" },
      { at: "20", points: "0" },
    ],
  });
  const bothWays = value({
    kind: "line",
    through: [
      { at: "0", points: "1" },
      { at: "100", points: "2" },
      { at: "150", points: "0" },
    ],
  });
  const until = (target: string): Leaf["rule"] => value({ kind: "proportional", target });
  const rising = (...at: readonly string[]): Leaf["rule"] =>
    value({ kind: "line", through: at.map((one, position) => ({ at: one, points: position === 0 ? "0" : "2" })) });
  const PERCENT = "assessment.share_for_percent";
  const SHARE = "assessment.percent_for_share";
  it.each([
    ["Số liệu", "%", limits("95", "80"), "0.95", [PERCENT, "95"]],
    ["Số liệu", "%", limits("95", "80"), "1", [PERCENT, "100"]],
    ["Số liệu", "%", limits("95", "80"), "0", null],
    ["Số liệu", "%", limits("95", "80"), "1.5", null],
    ["Số liệu", "phần trăm", until("100"), "0.95", [PERCENT, "95"]],
    ["Số liệu", "%", rising("20", "40"), "0.3", [PERCENT, "30"]],
    ["Số liệu", "%", limits("15", "5"), "0.95", null],
    ["Tỷ lệ hồ sơ đúng hạn", undefined, limits("95", "30"), "1", [PERCENT, "100"]],
    ["Hồ sơ đúng hạn (%)", undefined, rising("0", "60"), "0.5", [PERCENT, "50"]],
    ["Số liệu", undefined, limits("95", "80"), "0.95", [PERCENT, "95"]],
    ["Số liệu", undefined, limits("95", "80"), "1", null],
    ["Số liệu", undefined, limits("95", "30"), "0.95", null],
    ["Số liệu", undefined, until("2000"), "0.5", null],
    ["Số liệu", "ngày", limits("95", "80"), "0.95", null],
    ["Tỷ lệ vốn", "tỷ đồng", until("100"), "0.95", null],
    ["Tỷ lệ trễ hạn", "%", falling, "0.5", null],
    ["Tỷ lệ trễ hạn", "%", falling, "0.7", [PERCENT, "70"]],
    ["Tỷ lệ trễ hạn", "%", atMost("5", "10"), "0.25", [PERCENT, "25"]],
    ["Tỷ lệ trễ hạn", undefined, atMost("5", "10"), "0.25", [PERCENT, "25"]],
    ["Tỷ lệ trễ hạn", "%", atMost("5", "10"), "0.04", null],
    ["Tỷ lệ trễ hạn", "%", atMost("5", "10"), "1", null],
    ["Tỷ lệ trễ hạn", "%", atMost("0", "10"), "0.25", [PERCENT, "25"]],
    ["Tỷ lệ trễ hạn", "%", fallingLine, "0.25", [PERCENT, "25"]],
    ["Số ngày trễ", "ngày", atMost("5", "10"), "0.25", null],
    ["Tỷ lệ trễ hạn", undefined, atMost("0.05", "0.1"), "25", [SHARE, "0.25"]],
    ["Tỷ lệ trễ hạn", undefined, atMost("0.05", "0.1"), "0.25", null],
    ["Tỷ lệ trễ hạn", "%", atMost("0.5", "1"), "25", null],
    ["Hồ sơ trễ hạn (%)", undefined, atMost("0.5", "1"), "25", null],
    ["Tỷ lệ trên kế hoạch", "%", bothWays, "0.95", [PERCENT, "95"]],
    ["Số liệu", undefined, limits("1", "0.8"), "95", [SHARE, "0.95"]],
    ["Số liệu", undefined, rising("0.5", "1"), "100", [SHARE, "1"]],
    ["Tỷ lệ đúng hạn", undefined, until("1"), "95", [SHARE, "0.95"]],
    ["Số liệu", undefined, until("1"), "95", null],
    ["Số liệu", undefined, limits("1", "0.8"), "9.5", null],
    ["Số liệu", "tỷ đồng", limits("1", "0.8"), "50", null],
    [
      "Số liệu",
      undefined,
      { kind: "sum", terms: [{ id: "a", title: { vi: "A" }, max: "2", rule: limits("95", "80") }] },
      "0.95",
      [PERCENT, "95"],
    ],
  ] as const)(
    "%s in %s, %j with %s: notices a figure on another scale than its limits",
    (title, unit, rule, stated, expected) => {
      const named = unit === undefined ? rule : { ...rule, words: { unit: { vi: unit } } };
      const of = schemeOf([{ ...leaf("1", "2", named as Leaf["rule"]), title: { vi: title } }]);
      const facts = "terms" in rule ? { terms: [{ id: "a", facts: { value: stated } }] } : { value: stated };
      const read = safeParseDossier(of, dossierOf(of, [{ leaf: "1", facts: facts as never }]));
      const told = read.ok ? read.notices.map(({ code, params }) => [code, params["instead"]]) : read.issues;
      expect(told).toStrictEqual(expected === null ? [] : [expected]);
    },
  );

  it.each([
    { part: "0", whole: "0" },
    { part: "5", whole: "1" },
    { part: "5", whole: "5", excused: "5" },
  ])("%j: of facts that are refused nothing more is said", (facts) => {
    const of = schemeOf([leaf("1", "2", few as Leaf["rule"])]);
    const read = safeParseDossier(of, dossierOf(of, [{ leaf: "1", facts }]));
    expect(read.ok ? [] : read.issues.map(({ code }) => code.split(".")[0])).toStrictEqual(["rules"]);
  });
});
