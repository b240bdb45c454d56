import { describeIssue, type Leaf, printPath, type Scheme, ScoringError, safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { BASIS, band, formFor, group, leaf, schemeOf, surveyLeaf } from "../fixtures.js";

const hundred = [group("1", "100", [leaf("1.1", "100")])];
const otherwise = { class: "D", title: { vi: "Nhóm D" } };

function noticed(scheme: Scheme): string[] {
  const read = safeParseScheme(scheme);
  return read.ok ? read.notices.map(({ code, path }) => `${code} ${printPath(path)}`) : ["refused"];
}

/** Notices whole, but for their sentences. */
function told(scheme: Scheme): unknown[] {
  const read = safeParseScheme(scheme);
  if (!read.ok) throw new ScoringError(read.issues);
  return read.notices.map(({ code, path, params, clause }) => {
    expect(clause).toStrictEqual(BASIS);
    return [code, printPath(path), params];
  });
}

function withBands(bands: Partial<Scheme["bands"]>, more: Partial<Scheme> = {}): Scheme {
  const rounding = { leaf: { places: 2, mode: "half-up" }, index: { places: 2, mode: "half-up" } } as const;
  const scheme = schemeOf(hundred, { rounding, ...more });
  return { ...scheme, bands: { ...scheme.bands, otherwise, ...bands } };
}

describe("safeParseScheme(input), notices", () => {
  it("has none for bands that can all be reached", () => {
    expect(noticed(withBands({}))).toStrictEqual([]);
  });

  it("tells a class above what can be reached, a bonus counted in", () => {
    const above = withBands({ best: [band("A", "100.01"), band("B", "70")] });
    expect(noticed(above)).toStrictEqual(["scheme.class_above_reach bands.best[0].from"]);
    const bonus = [...hundred, leaf("2", "1", undefined, { bonus: {} })];
    expect(noticed({ ...above, criteria: bonus })).toStrictEqual([]);
    expect(
      noticed({ ...above, criteria: [...hundred, leaf("2", "1", undefined, { bonus: { cap: "0" } })] }),
    ).toStrictEqual(["scheme.class_above_reach bands.best[0].from"]);
  });

  it("tells it of percent and of shares, of which nothing is more than all", () => {
    for (const [on, from] of [
      ["percent", "101"],
      ["share", "1.1"],
    ] as const) {
      expect(noticed(withBands({ on, best: [band("A", from)] }, { publishes: on }))).toContain(
        "scheme.class_above_reach bands.best[0].from",
      );
    }
  });

  it("tells a class below the least, unless something takes points off", () => {
    const best = [band("A", "90"), band("B", "0")];
    expect(noticed(withBands({ best }))).toStrictEqual(["scheme.class_below_reach bands.otherwise"]);
    const below = [group("1", "100", [leaf("1.1", "100", undefined, { min: "-1" })])];
    expect(noticed(withBands({ best }, { criteria: below }))).toStrictEqual([]);
  });

  it("tells a class between two figures that can be published", () => {
    const index = { places: 0, mode: "half-up" } as const;
    const rounding = { leaf: index, index };
    const best = [band("A", "90"), band("B", "89.5"), band("C", "50")];
    expect(noticed(withBands({ best }, { rounding }))).toStrictEqual([
      "scheme.class_between_figures bands.best[1].from",
    ]);
    expect(
      noticed(withBands({ best: [band("A", "90"), band("B", "89"), band("C", "50")] }, { rounding })),
    ).toStrictEqual([]);
  });

  it("tells it of exact points, which have the places of a leaf, and of no exact share, which may be anything", () => {
    const [leafPlaces, index] = [
      { places: 0, mode: "half-up" },
      { places: 2, mode: "half-up" },
    ] as const;
    const rounding = { leaf: leafPlaces, index };
    const best = [band("A", "90"), band("B", "89.5"), band("C", "50")];
    const between = ["scheme.class_between_figures bands.best[1].from"];
    expect(noticed(withBands({ best, reads: "exact" }, { rounding }))).toStrictEqual(between);
    expect(noticed(withBands({ best }, { rounding }))).toStrictEqual([]);
    expect(noticed(withBands({ best, reads: "exact", on: "percent" }, { rounding }))).toStrictEqual([]);
    const whole = [band("A", "90"), band("B", "89"), band("C", "50")];
    expect(noticed(withBands({ best: whole, reads: "exact" }, { rounding }))).toStrictEqual([]);
  });

  it.each([
    ["points", "9", true],
    ["points", "10", true],
    ["points", "10.01", false],
    ["points", "0.9", true],
    ["percent", "9", true],
    ["percent", "0.9", false],
    ["percent", "50", false],
    ["share", "0.09", true],
    ["share", "0.9", false],
  ] as const)("of bands on %s from %s: tells a best class that a tenth is enough for: %s", (on, from, told) => {
    const found = noticed(withBands({ on, best: [band("A", from)] }, { publishes: on }));
    expect(found.includes("scheme.class_within_reach bands.best[0].from")).toBe(told);
  });

  it("tells limits in percent of which none is above 1", () => {
    const best = [band("A", "0.9"), band("B", "0.7")];
    expect(noticed(withBands({ on: "percent", best }, { publishes: "percent" }))).toStrictEqual([
      "scheme.bands_like_shares bands.on",
    ]);
    expect(noticed(withBands({ on: "share", best }, { publishes: "share" }))).toStrictEqual([]);
  });

  it("tells them of a rule, and of a rule inside one, at their leaf", () => {
    const steps = {
      kind: "steps",
      measure: "ratio",
      steps: [
        { atLeast: "0.9", points: "100" },
        { atLeast: "0.8", points: "50" },
      ],
      otherwise: "0",
    } as const;
    const inner = { kind: "clamp", most: "100", rule: steps } as const;
    for (const [rule, place] of [
      [steps, "criteria[0].rule"],
      [inner, "criteria[0].rule.rule"],
    ] as const) {
      const read = safeParseScheme(withBands({}, { criteria: [leaf("1", "100", rule)] }));
      expect(read.ok && read.notices.map(({ code, path, at }) => [code, printPath(path), at])).toStrictEqual([
        ["scheme.limits_like_shares", place, { leaf: "1" }],
      ]);
    }
    const low = {
      ...steps,
      steps: [
        { atMost: "0", points: "100" },
        { atMost: "0.5", points: "50" },
      ],
    } as const;
    expect(noticed(withBands({}, { criteria: [leaf("1", "100", low)] }))).toStrictEqual([]);
  });

  const ratio = { measure: "ratio", over: "full" };
  const percent = { measure: "value", words: { unit: { vi: "%" } } };
  const line = (...through: readonly (readonly [at: string, points: string])[]) => ({
    kind: "line",
    through: through.map(([at, points]) => ({ at, points })),
  });
  const steps = (atLeast: string, more: object = {}) => ({
    kind: "steps",
    steps: [{ atLeast, points: "100" }],
    otherwise: "0",
    ...more,
  });
  it.each([
    [{ ...ratio, kind: "proportional", target: "1" }, true],
    [{ ...ratio, kind: "proportional" }, false],
    [{ ...ratio, kind: "proportional", target: "1", from: { atLeast: "0.5", otherwise: "0" } }, true],
    [{ ...percent, kind: "proportional", target: "1" }, true],
    [{ ...percent, kind: "proportional", target: "100" }, false],
    [{ measure: "value", kind: "proportional", target: "1" }, false],
    [{ measure: "value", words: { unit: { vi: "mô hình" } }, kind: "proportional", target: "1" }, false],
    [{ measure: "value", words: { value: { vi: "phần trăm hồ sơ" } }, kind: "proportional", target: "1" }, true],
    [{ ...ratio, ...line(["0", "0"], ["1", "100"]) }, true],
    [{ ...percent, ...line(["0.5", "0"], ["1", "100"]) }, true],
    [{ ...ratio, ...line(["0", "100"], ["1", "0"]) }, false],
    [{ ...ratio, ...line(["0", "0"], ["1.5", "100"]) }, false],
    [{ ...ratio, ...steps("1") }, true],
    [{ ...ratio, ...steps("0") }, false],
    [{ ...ratio, ...steps("0.95", { beyond: [{ above: "1.05", points: "50" }] }) }, true],
    [{ ...ratio, ...steps("1.5", { beyond: [{ above: "3", points: "50" }] }) }, false],
    [{ ...ratio, ...steps("95", { beyond: [{ above: "105", points: "50" }] }) }, false],
  ] as const)("%j: tells a target, a step or a rising line that ends at 1 percent: %s", (rule, told) => {
    const read = safeParseScheme(withBands({}, { criteria: [leaf("1", "100", rule as unknown as Leaf["rule"])] }));
    expect(read.ok ? read.notices.map(({ code }) => code) : read.issues).toStrictEqual(
      told ? ["scheme.limits_like_shares"] : [],
    );
  });

  it("tells what a second rounding lifts, with the figure", () => {
    const rounding = { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } } as const;
    const read = safeParseScheme(withBands({}, { rounding }));
    const [one] = read.ok ? read.notices : [];
    expect(one && describeIssue(one, "vi")).toContain("89,995 được công bố là 90 và xếp loại “A”");
    expect(noticed(withBands({ reads: "exact" }, { rounding }))).toStrictEqual([]);
    expect(noticed(withBands({}, { rounding: { ...rounding, index: { places: 2, mode: "down" } } }))).toStrictEqual([]);
  });

  it("gives them again each time the same scheme is read", () => {
    const read = safeParseScheme(withBands({ best: [band("A", "101")] }));
    expect(read.ok && safeParseScheme(read.value)).toStrictEqual(read);
  });

  it.each([
    [[band("A", "100.01")], "points", "class_above_reach", "bands.best[0].from", { from: "100.01", most: "100" }],
    [[band("A", "101")], "percent", "class_above_reach", "bands.best[0].from", { from: "101", most: "100" }],
    [[band("A", "1.01")], "share", "class_above_reach", "bands.best[0].from", { from: "1.01", most: "1" }],
    [[band("A", "9")], "points", "class_within_reach", "bands.best[0].from", { from: "9", most: "100" }],
    [[band("A", "9")], "percent", "class_within_reach", "bands.best[0].from", { from: "9", most: "100" }],
    [[band("A", "0.1")], "share", "class_within_reach", "bands.best[0].from", { from: "0.1", most: "1" }],
  ] as const)("of bands %j on %s: scheme.%s at %s with %j", (best, on, code, place, params) => {
    expect(told(withBands({ best, on }, { publishes: on }))).toStrictEqual([
      [`scheme.${code}`, place, { class: "A", ...params }],
    ]);
  });

  it("gives the figures between which a class lies, and the least that there is", () => {
    const index = { places: 0, mode: "half-up" } as const;
    const between = withBands({ best: [band("A", "90"), band("B", "89.5")] }, { rounding: { leaf: index, index } });
    expect(told(between)).toStrictEqual([
      ["scheme.class_between_figures", "bands.best[1].from", { class: "B", from: "89.5", above: "90", places: "0" }],
    ]);
    const best = [band("A", "90"), band("B", "-2")];
    const least = [group("1", "100", [leaf("1.1", "100", undefined, { min: "-9" })], { least: "-2" })];
    expect(told(withBands({ best }, { criteria: least }))).toStrictEqual([
      ["scheme.class_below_reach", "bands.otherwise", { class: "D", above: "-2", least: "-2" }],
    ]);
    expect(
      told(withBands({ on: "percent", best: [band("A", "90"), band("B", "0")] }, { publishes: "percent" })),
    ).toStrictEqual([["scheme.class_below_reach", "bands.otherwise", { class: "D", above: "0", least: "0" }]]);
  });

  it("counts of a group what its cap leaves", () => {
    const capped = [group("1", "90", [leaf("1.1", "60"), leaf("1.2", "60")], { most: "90" })];
    const parts = [{ id: "appraisal", title: { vi: "Thẩm định" }, max: "90" }];
    expect(told(withBands({ best: [band("A", "91")] }, { criteria: capped, parts }))).toStrictEqual([
      ["scheme.class_above_reach", "bands.best[0].from", { class: "A", from: "91", most: "90" }],
    ]);
  });

  it("tells of each gate whose limit in percent is above 0 and not above 1", () => {
    const gate = (percent: string) => {
      // biome-ignore lint/suspicious/noThenProperty: the word of the format
      return { when: { node: "1", below: { percent } }, then: "no-class", clause: BASIS } as const;
    };
    const gates = ["50", "1", "1.01", "0", "0.5"].map(gate);
    expect(told(withBands({ gates }))).toStrictEqual([
      ["scheme.limits_like_shares", "bands.gates[1].when.below.percent", { code: "1", most: "1" }],
      ["scheme.limits_like_shares", "bands.gates[4].when.below.percent", { code: "1", most: "0.5" }],
    ]);
    const best = [band("A", "1"), band("B", "0.5")];
    expect(told(withBands({ on: "percent", best }, { publishes: "percent" }))).toStrictEqual([
      ["scheme.bands_like_shares", "bands.on", { most: "1" }],
    ]);
  });

  it("tells of rounding twice where a leaf has more places than what is published, and neither is cut off", () => {
    const rounding = (leafPlaces: number, mode: "half-up" | "half-even" | "down" = "half-up") => ({
      rounding: { leaf: { places: leafPlaces, mode }, index: { places: 2, mode: "half-up" } } as const,
    });
    const params = { class: "A", from: "90", figure: "89.995", leaf: "3", index: "2" };
    expect(told(withBands({}, rounding(3)))).toStrictEqual([["scheme.rounds_twice", "rounding.index", params]]);
    expect(told(withBands({}, rounding(3, "half-even")))).toStrictEqual([
      ["scheme.rounds_twice", "rounding.index", params],
    ]);
    expect(told(withBands({}, rounding(2)))).toStrictEqual([]);
    expect(told(withBands({}, rounding(3, "down")))).toStrictEqual([]);
  });

  it.each([
    [["0.6", "0.4"], null],
    [["0.6", "0.3"], "0.9"],
    [["0.6", "0.39"], null],
    [["0.6", "0.389"], "0.989"],
    [["0.6", "0.41"], null],
    [["0.6", "0.411"], "1.011"],
    [["0.2", "0.2"], null],
    [["1", "0.5"], null],
    [["0.333", "0.333", "0.334"], null],
    [["0.6", "0.4", "0"], null],
    [["0.7"], null],
  ] as const)("of groups that weigh %j: tells that they come to %s", (weights, total) => {
    const groups = weights.map((weight, at) => ({ id: `g${at}`, title: { vi: `Nhóm ${at}` }, weight }));
    const questionnaire = { ...formFor("2"), groups, minimumAnswers: 30 };
    const criteria = [leaf("1", "70"), surveyLeaf("2", "30")];
    const scheme = { ...withBands({}, { criteria, questionnaire }), parts: schemeOf(criteria).parts };
    expect(told(scheme)).toStrictEqual(
      total === null
        ? []
        : [["scheme.weights_beside_one", "questionnaire.questions[0].groups", { question: "q2", total }]],
    );
  });

  it("counts the weights of those alone whom a question is put to", () => {
    const groups = ["0.5", "0.3", "0.2"].map((weight, at) => ({ id: `g${at}`, title: { vi: `Nhóm ${at}` }, weight }));
    const form = formFor("2", "3");
    const questions = form.questions.map((one, at) => (at === 0 ? one : { ...one, groups: ["g0", "g1"] }));
    const criteria = [leaf("1", "70"), surveyLeaf("2", "20"), surveyLeaf("3", "10")];
    const made = withBands({}, { criteria, questionnaire: { ...form, groups, questions, minimumAnswers: 30 } });
    expect(told({ ...made, parts: schemeOf(criteria).parts })).toStrictEqual([
      ["scheme.weights_beside_one", "questionnaire.questions[1].groups", { question: "q3", total: "0.8" }],
    ]);
  });

  it("tells the groups of which one answer is enough, a group without weight aside", () => {
    const criteria = [leaf("1", "70"), surveyLeaf("2", "30")];
    const groups = [
      ["a", "1", 5],
      ["b", "1", 1],
      ["c", "0", 0],
      ["d", "1", undefined],
    ].map(([id, weight, least]) => ({
      id: String(id),
      title: { vi: `Nhóm ${id}` },
      weight: String(weight),
      ...(least !== undefined && { minimumAnswers: Number(least) }),
    }));
    const toldOf = (minimumAnswers: number) => {
      const made = withBands({}, { criteria, questionnaire: { ...formFor("2"), groups, minimumAnswers } });
      return told({ ...made, parts: schemeOf(criteria).parts });
    };
    expect(toldOf(2)).toStrictEqual([["scheme.one_answer_decides", "questionnaire", { groups: "b" }]]);
    expect(toldOf(1)).toStrictEqual([["scheme.one_answer_decides", "questionnaire", { groups: "b, d" }]]);
  });
});
