import { describe, expect, it } from "vitest";
import { oracleAllocate } from "./allocation.js";
import type { OracleCase, OracleCriterion, OracleFacts, OracleRule, OracleScheme } from "./documents.js";
import { add, compare, fraction, type Mode, parse, round, toDecimalString } from "./fraction.js";
import { outcomeOfFacts } from "./leaf.js";
import { oracleEvaluate } from "./oracle.js";

const absent: OracleFacts = { absent: "not-applicable" };

describe("fractions", () => {
  it("parse and toDecimalString give the canonical spelling, and refuse what has none", () => {
    const spelled = ["12.50", "-0.0", "0.05", 1.5, "100"].map((one) => toDecimalString(parse(one)));
    expect(spelled).toEqual(["12.5", "0", "0.05", "1.5", "100"]);
    expect(toDecimalString(add(parse(0.1), parse(0.2)))).toBe("0.3");
    for (const wrong of ["007", "+1", "1e3", ".5", "1.", ""]) expect(() => parse(wrong)).toThrow("not a decimal");
    expect(() => toDecimalString(fraction(1n, 3n))).toThrow("not a terminating decimal");
  });

  it("add is exact: 1/3 + 1/3 + 7/30 = 0.9", () => {
    const total = add(add(fraction(1n, 3n), fraction(1n, 3n)), fraction(7n, 30n));
    expect(compare(total, parse("0.9"))).toBe(0);
  });

  const modes: Mode[] = ["half-up", "half-even", "down"];
  it.each([
    [parse("2.5"), 0, ["3", "2", "2"]],
    [parse("3.5"), 0, ["4", "4", "3"]],
    [parse("-2.5"), 0, ["-3", "-2", "-2"]],
    [parse("-3.5"), 0, ["-4", "-4", "-3"]],
    [parse("0.125"), 2, ["0.13", "0.12", "0.12"]],
    [parse("-0.005"), 2, ["-0.01", "0", "0"]],
    [parse("2.499999"), 0, ["2", "2", "2"]],
    [parse("2.500001"), 0, ["3", "3", "2"]],
    [fraction(2n, 3n), 2, ["0.67", "0.67", "0.66"]],
    [fraction(-2n, 3n), 2, ["-0.67", "-0.67", "-0.66"]],
  ])("round(%o, %i) in the three modes", (exact, places, expected) => {
    expect(modes.map((mode) => toDecimalString(round(exact, places, mode)))).toEqual(expected);
  });
});

describe("oracleAllocate", () => {
  it.each([
    ["100", [1, 1, 1], 2, ["33.34", "33.33", "33.33"]],
    ["10", [3, 3, 1], 0, ["4", "4", "2"]],
    ["1", [0, 1, 2], 1, ["0", "0.3", "0.7"]],
    ["0", [1, 2], 2, ["0", "0"]],
  ])("oracleAllocate(%s, %j, %i)", (total, weights, places, shares) => {
    expect(oracleAllocate(total, weights, places)).toEqual(shares);
  });
});

/** Appraisal 70: levels 20, proportional 50, a penalty down to -2, a bonus group capped at 3. Survey 30. */
const scheme: OracleScheme = {
  parts: [
    { id: "appraisal", max: "70" },
    { id: "survey", max: "30" },
  ],
  criteria: [
    {
      kind: "group",
      code: "1",
      max: "70",
      children: [
        leaf("1.1", "20", { kind: "levels", levels: [worth("yes", "20"), worth("half", "10"), worth("no", "0")] }),
        leaf("1.2", "50", { kind: "proportional", measure: "ratio" }),
        { ...leaf("1.3", "0", { kind: "deducting", faults: [worth("late", "0.5")] }), min: "-2" },
        {
          kind: "group",
          code: "1.4",
          max: "4",
          bonus: { cap: "3" },
          children: [leaf("1.4.1", "4", { kind: "counting", each: "2" })],
        },
      ],
    },
    { kind: "group", code: "2", max: "30", children: [{ ...leaf("2.1", "30", { kind: "survey" }), part: "survey" }] },
  ],
  rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "lower-maximum" },
  bands: {
    on: "points",
    reads: "published",
    best: [
      { class: "A", from: "90" },
      { class: "B", from: "70" },
      { class: "C", from: "50" },
    ],
    otherwise: { class: "D" },
  },
  ranking: { by: "published", ties: "shared" },
  publishes: "points",
  questionnaire: {
    groups: [
      { id: "people", weight: "3" },
      { id: "staff", weight: "1" },
    ],
    questions: [
      {
        id: "q",
        leaf: "2.1",
        options: [
          { id: "good", value: "1" },
          { id: "fair", value: "0.5" },
          { id: "bad", value: "0" },
          { id: "unsure", value: null },
        ],
      },
    ],
    minimumAnswers: 1,
  },
};

/** people: 3 of 4 good = 0.75; staff: 0.5; (3 × 0.75 + 1 × 0.5) ÷ 4 = 0.6875; × 30 = 20.625. Each group has an answer that counts. */
const tally = [
  { unit: "x", group: "people", question: "q", option: "good", count: 3 },
  { unit: "x", group: "people", question: "q", option: "bad", count: 1 },
  { unit: "x", group: "people", question: "q", option: "unsure", count: 9 },
  { unit: "x", group: "staff", question: "q", option: "fair", count: 1 },
  { unit: "another", group: "staff", question: "q", option: "bad", count: 50 },
];

describe("oracleEvaluate, one unit", () => {
  const adjusted = caseOf(
    "x",
    {
      "1.1": { level: "yes" },
      "1.2": { part: 2, whole: 3 },
      "1.3": { faults: [{ id: "late", count: 3 }] },
      "1.4.1": { count: 3 },
    },
    {
      tally,
      ledger: [
        { leaf: "1.1", stage: "appraisal", to: { facts: { level: "half" } } },
        { leaf: "1.1", stage: "council", to: { points: "15" } },
      ],
    },
  );

  it("oracleEvaluate keeps three states, caps the bonus, subtracts the penalty and reads the survey", () => {
    // final 15 + 33.3333 - 1.5 + min(4, 3) = 49.8333; + 20.625 = 70.4583
    const index = only(scheme, adjusted);
    expect(index).toMatchObject({ complete: true, points: "70.4583", max: "100", percent: "70.46" });
    expect(index).toMatchObject({ published: "70.46", class: "B", between: { lowest: "70.4583", highest: "70.4583" } });
    expect(index.parts).toEqual([
      { part: "appraisal", self: "54.8333", points: "49.8333", max: "70", percent: "71.19" },
      { part: "survey", self: null, points: "20.625", max: "30", percent: "68.75" },
    ]);
    expect(index.nodes).toEqual([
      { code: "1", self: "54.8333", appraised: "44.8333", points: "49.8333", max: "70", percent: "71.19" },
      { code: "1.1", self: "20", appraised: "10", points: "15", max: "20", percent: "75" },
      { code: "1.2", self: "33.3333", appraised: "33.3333", points: "33.3333", max: "50", percent: "66.67" },
      { code: "1.3", self: "-1.5", appraised: "-1.5", points: "-1.5", max: "0", percent: null },
      { code: "1.4", self: "3", appraised: "3", points: "3", max: "4", percent: "75" },
      { code: "1.4.1", self: "4", appraised: "4", points: "4", max: "4", percent: "100" },
      { code: "2", self: null, appraised: "20.625", points: "20.625", max: "30", percent: "68.75" },
      { code: "2.1", self: null, appraised: "20.625", points: "20.625", max: "30", percent: "68.75" },
    ]);
  });

  it("oracleEvaluate leaves a survey of too few answers pending: 49.8333 and up to 30 more", () => {
    const fewer = { ...adjusted, tally: tally.filter((row) => row.group !== "staff" || row.unit !== "x") };
    const index = only(scheme, fewer);
    expect(index).toMatchObject({ complete: false, points: "49.8333", published: null, class: null });
    expect(index.between).toEqual({ lowest: "49.8333", highest: "79.8333" });
    expect(index.nodes.at(-1)).toMatchObject({ points: null, max: "30", percent: null, absence: "pending" });
    expect(oracleEvaluate(scheme, [fewer]).rankings).toEqual([
      { period: "", group: "g", rows: [], unranked: [{ unit: "x", why: "ranking.pending" }] },
    ]);
  });

  const partly = caseOf("x", { "1.1": absent, "1.2": { part: 9, whole: 10 } }, { tally });
  it.each([
    ["lower-maximum" as const, "65.625", "80", "82.03"], // 45 of 50 + 20.625 of 30
    ["full-points" as const, "85.625", "100", "85.63"], // 20 + 45 + 20.625; 85.625 is a tie
    ["rescale-part" as const, "83.625", "100", "83.63"], // 70 × 45 ÷ 50 = 63
  ])("oracleEvaluate under %s", (notApplicable, points, max, percent) => {
    const index = only({ ...scheme, absence: { notApplicable } }, partly);
    expect(index).toMatchObject({ points, max, percent });
    expect(index.nodes[1]).toMatchObject({ absence: "not-applicable" });
  });

  it("oracleEvaluate gives the scale of a part that is wholly not applicable to the other part", () => {
    const late: OracleFacts = { faults: [{ id: "late", count: 1 }] };
    const index = only(
      { ...scheme, absence: { notApplicable: "rescale-part" } },
      caseOf("x", { "1.1": absent, "1.2": absent, "1.3": late }, { tally }),
    );
    // 100 × 20.625 ÷ 30 = 68.75; the penalty of 0.5 stays as it is
    expect(index).toMatchObject({ points: "68.25", max: "100", class: "C" });
    expect(index.parts.map(({ points, max }) => [points, max])).toEqual([
      ["-0.5", "0"],
      ["68.75", "100"],
    ]);
  });
});

describe("outcomeOfFacts", () => {
  const steps: OracleRule = {
    kind: "steps",
    measure: "ratio",
    steps: [
      { atLeast: "80", points: "1" },
      { above: "50", points: "0.5" },
    ],
    otherwise: "0",
  };
  const proportional: OracleRule = { kind: "proportional", measure: "ratio", from: { atLeast: "80", otherwise: "0" } };
  const terms = [
    { id: "on-time", weight: "1" },
    { id: "late", weight: "0.5" },
  ];
  it.each<[OracleRule, OracleFacts, string]>([
    [steps, { part: "79999", whole: "100000" }, "0.5"],
    [steps, { part: 4, whole: 6, excused: 1 }, "1"],
    [steps, { part: 1, whole: 2 }, "0"],
    [proportional, { part: "79.99", whole: "100" }, "0"],
    [proportional, { part: 8, whole: 10 }, "0.8"],
    [proportional, { part: 12, whole: 10 }, "1"],
    [{ kind: "proportional", measure: "value", target: "3" }, { value: "2" }, "0.6667"],
    [{ kind: "proportional", measure: "value", target: "3" }, { value: "-2" }, "0"],
    [
      { kind: "weighted", terms },
      {
        counts: [
          { id: "on-time", count: 2 },
          { id: "late", count: 1 },
        ],
        whole: 6,
      },
      "0.4167",
    ],
    [{ kind: "checklist", items: [worth("a", "0.6"), worth("b", "0.4")] }, { met: ["b"] }, "0.4"],
    [{ kind: "deducting", faults: [worth("f", "0.3")], least: "0.2" }, { faults: [{ id: "f", count: 2 }] }, "0.4"],
    [{ kind: "deducting", faults: [worth("f", "0.3")], least: "0.2" }, { faults: [{ id: "f", count: 3 }] }, "0.2"],
    [{ kind: "relative", best: "highest" }, { value: "2", best: "3" }, "0.6667"],
    [{ kind: "relative", best: "lowest" }, { value: "3", best: "2" }, "0.6667"],
    [{ kind: "relative", best: "lowest" }, { value: "0", best: "0" }, "1"],
    [{ kind: "relative", best: "lowest" }, { value: "3" }, "pending"],
    [{ kind: "given" }, { points: "0.25" }, "0.25"],
  ])("outcomeOfFacts(%j, %j)", (rule, facts, expected) => {
    const outcome = outcomeOfFacts(scheme, leaf("1", "1", rule), facts);
    expect(outcome !== null && typeof outcome === "object" ? toDecimalString(outcome) : outcome).toBe(expected);
  });

  it("outcomeOfFacts rounds each leaf once: 1/3 + 1/3 + 7/30 in leaves of four places is 0.8999", () => {
    const thirds = ["1", "2", "3"].map((code) => leaf(code, "1", { kind: "proportional", measure: "ratio" }));
    const three = { ...scheme, parts: [{ id: "appraisal", max: "3" }], criteria: thirds };
    const facts = { "1": { part: 1, whole: 3 }, "2": { part: 1, whole: 3 }, "3": { part: 7, whole: 30 } };
    expect(only(three, caseOf("x", facts)).points).toBe("0.8999");
  });
});

describe("oracleEvaluate, one group", () => {
  const given = (points: string): OracleFacts => ({ points });
  const pair = (unit: string, a: OracleFacts, b: OracleFacts): OracleCase => caseOf(unit, { a, b });
  const two: OracleScheme = {
    ...scheme,
    parts: [{ id: "appraisal", max: "10" }],
    criteria: [leaf("a", "5", { kind: "given" }), leaf("b", "5", { kind: "given" })],
  };
  const cases = [
    pair("last", given("1"), given("1")),
    pair("tied-2", given("3"), given("5")),
    pair("tied-1", given("3"), given("5")),
    pair("middle", given("4"), given("4")),
    pair("first", given("5"), given("3")),
    pair("nothing", absent, absent),
    pair("open", { absent: "pending" }, given("3")),
  ];

  it.each([
    ["shared" as const, 5],
    ["dense" as const, 4],
  ])("oracleEvaluate breaks a tie by the codes, declares the rest shared, and counts on by %s", (ties, last) => {
    const { rankings } = oracleEvaluate({ ...two, ranking: { by: "published", ties, tieBreak: ["a"] } }, cases);
    const tied = { published: "8", class: "D" };
    expect(rankings).toEqual([
      {
        period: "",
        group: "g",
        rows: [
          { rank: 1, unit: "first", ...tied, tied: 1, brokenBy: "a" },
          { rank: 2, unit: "middle", ...tied, tied: 1, brokenBy: "a" },
          { rank: 3, unit: "tied-1", ...tied, tied: 2, brokenBy: "a" },
          { rank: 3, unit: "tied-2", ...tied, tied: 2, brokenBy: "a" },
          { rank: last, unit: "last", published: "2", class: "D", tied: 1 },
        ],
        unranked: [
          { unit: "nothing", why: "ranking.no_score" },
          { unit: "open", why: "ranking.pending" },
        ],
      },
    ]);
  });

  it("oracleEvaluate classes on the published or on the exact figure: 6.995 of 10", () => {
    const bands = { ...scheme.bands, best: [{ class: "B", from: "7" }] };
    const near = pair("x", given("5"), given("1.995"));
    expect(only({ ...two, bands }, near)).toMatchObject({ published: "7", class: "B" });
    expect(only({ ...two, bands: { ...bands, reads: "exact" } }, near)).toMatchObject({ published: "7", class: "D" });
    const percent = { ...bands, on: "percent" as const, best: [{ class: "B", from: "69.95" }] };
    expect(only({ ...two, publishes: "percent", bands: percent }, near)).toMatchObject({
      published: "69.95",
      class: "B",
    });
  });
});

function worth(id: string, points: string): { id: string; points: string } {
  return { id, points };
}

function leaf(code: string, max: string, rule: OracleRule): OracleCriterion {
  return { kind: "leaf", code, max, part: "appraisal", rule };
}

function caseOf(unit: string, facts: Record<string, OracleFacts>, more: Omit<OracleCase, "dossier"> = {}): OracleCase {
  const entries = Object.entries(facts).map(([code, one]) => ({ leaf: code, facts: one }));
  return { dossier: { unit: { id: unit, group: "g" }, entries }, ...more };
}

function only(of: OracleScheme, one: OracleCase): ReturnType<typeof oracleEvaluate>["indexes"][number] {
  const [index] = oracleEvaluate(of, [one]).indexes;
  if (index === undefined) throw new Error("one case, one index");
  return index;
}
