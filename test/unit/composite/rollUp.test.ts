import type { Criterion, NotApplicablePolicy, Scheme } from "par-index";
import { describe, expect, it } from "vitest";
import { leafOutcomes } from "../../../src/composite/leafOutcomes.js";
import { emptyRollUp, pointsAt, rollUp } from "../../../src/composite/rollUp.js";
import { scoringTree } from "../../../src/composite/scoringTree.js";
import { rollUpOutcomes } from "../../../src/composite/totalPoints.js";
import { type Decimal, decimalText } from "../../../src/number/decimal.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { group, leaf, schemeOf } from "../fixtures.js";

type Outcomes = Readonly<Record<string, string>>;

function rolled(
  criteria: readonly Criterion[],
  outcomes: Outcomes,
  policy: NotApplicablePolicy = "lower-maximum",
  parts?: Scheme["parts"],
) {
  const more = { absence: { notApplicable: policy }, ...(parts === undefined ? {} : { parts }) };
  const prepared = scoringTree(prepareScheme(schemeOf(criteria, more)));
  const codes = prepared.leaves.map(({ own }) => own.leaf.code);
  const state = rollUpOutcomes(prepared, (at) => outcomes[codes[at] ?? ""] ?? null);
  const nodes = prepared.nodes.map(({ code }, at) => {
    const points = pointsAt(state, at);
    return `${code}: ${points && decimalText(points)} of ${decimalText(state.max[at] as Decimal)}`;
  });
  const totals = state.parts.map(({ base, unscaled, applicable, full }, at) => {
    const more = full.eq(applicable) ? "" : `, full ${decimalText(full)}`;
    return `${prepared.parts[at]?.id}: ${decimalText(base)} + ${decimalText(unscaled)} of ${decimalText(applicable)}${more}`;
  });
  return { nodes, parts: totals };
}

/** {@link rolled} for a tree whose part is not the sum of its leaves. */
function boundedTo(criteria: readonly Criterion[], outcomes: Outcomes, policy: NotApplicablePolicy = "lower-maximum") {
  const max = criteria.filter(({ bonus }) => bonus === undefined).reduce((sum, one) => sum + Number(one.max), 0);
  return rolled(criteria, outcomes, policy, [{ id: "appraisal", title: { vi: "Phần" }, max: String(max) }]);
}

const tree = [group("1", "3", [leaf("1.1", "1"), leaf("1.2", "2")])];
const NA = "not-applicable";

describe("rollUp(prepared, outcomes)", () => {
  it("scales a part up for what does not apply, and for nothing that has no outcome in this state", () => {
    const two = [group("1", "3", [leaf("1.1", "1"), leaf("1.2", "2"), leaf("1.3", "4")], { max: "7" })];
    expect(rolled(two, { "1.1": "1", "1.2": NA }, "rescale-part").parts).toStrictEqual([
      "appraisal: 1 + 0 of 1, full 3",
    ]);
    expect(rolled(two, { "1.1": "1" }, "rescale-part").parts).toStrictEqual(["appraisal: 1 + 0 of 1"]);
  });

  it("sums points and maxima, exactly", () => {
    expect(rolled(tree, { "1.1": "0.1", "1.2": "0.2" })).toStrictEqual({
      nodes: ["1: 0.3 of 3", "1.1: 0.1 of 1", "1.2: 0.2 of 2"],
      parts: ["appraisal: 0.3 + 0 of 3"],
    });
  });

  it("keeps the maximum of what is not submitted or pending", () => {
    expect(rolled(tree, { "1.1": "not-submitted", "1.2": "pending" }).nodes[0]).toBe("1: 0 of 3");
  });

  it("lowers the maximum, or gives full points, for what does not apply", () => {
    const outcomes = { "1.1": NA, "1.2": "1" };
    expect(rolled(tree, outcomes).nodes).toStrictEqual(["1: 1 of 2", "1.1: null of 0", "1.2: 1 of 2"]);
    expect(rolled(tree, outcomes, "rescale-part").nodes[0]).toBe("1: 1 of 2");
    expect(rolled(tree, outcomes, "full-points").nodes[0]).toBe("1: 2 of 3");
  });

  it("gives a group in which nothing applies no score, not 0 and not 100", () => {
    expect(rolled(tree, { "1.1": NA, "1.2": NA })).toStrictEqual({
      nodes: ["1: null of 0", "1.1: null of 0", "1.2: null of 0"],
      parts: ["appraisal: 0 + 0 of 0"],
    });
  });

  it("leaves out a leaf without an outcome in this state", () => {
    expect(rolled(tree, { "1.1": "1" }).nodes).toStrictEqual(["1: 1 of 1", "1.1: 1 of 1", "1.2: null of 0"]);
  });

  it("adds a bonus to the points and not to the maximum", () => {
    const criteria = [
      group("1", "1", [leaf("1.1", "1"), leaf("1.2", "2", undefined, { bonus: {} })]),
      group("2", "3", [leaf("2.1", "3")], { bonus: {} }),
    ];
    expect(rolled(criteria, { "1.1": "1", "1.2": "2", "2.1": "0.5" })).toStrictEqual({
      nodes: ["1: 3 of 1", "1.1: 1 of 1", "1.2: 2 of 2", "2: 0.5 of 3", "2.1: 0.5 of 3"],
      parts: ["appraisal: 1 + 2.5 of 1"],
    });
  });

  it("holds a capped bonus back as a whole, caps within caps too", () => {
    const inner = group("2.1", "6", [leaf("2.1.1", "6")], { bonus: { cap: "4" } });
    const criteria = [leaf("1", "1"), group("2", "10", [inner, leaf("2.2", "10")], { bonus: { cap: "7" } })];
    const bonus = (of: Outcomes) => rolled(criteria, { "1": "1", ...of }).parts[0];
    expect(bonus({ "2.1.1": "6", "2.2": "2" })).toBe("appraisal: 1 + 6 of 1");
    expect(bonus({ "2.1.1": "6", "2.2": "10" })).toBe("appraisal: 1 + 7 of 1");
    expect(bonus({ "2.1.1": NA, "2.2": NA })).toBe("appraisal: 1 + 0 of 1");
  });

  it("holds back an uncapped bonus inside a capped one, and counts it once", () => {
    const inner = leaf("2.2", "5", undefined, { bonus: {} });
    const criteria = [leaf("1", "1"), group("2", "4", [leaf("2.1", "4"), inner], { bonus: { cap: "7" } })];
    const bonus = (of: Outcomes) => rolled(criteria, { "1": "1", ...of }).parts[0];
    expect(bonus({ "2.1": "1", "2.2": "5" })).toBe("appraisal: 1 + 6 of 1");
    expect(bonus({ "2.1": "4", "2.2": "5" })).toBe("appraisal: 1 + 7 of 1");
  });

  it("gives each part its own share of an uncapped bonus that spans two", () => {
    const two = [leaf("2.1", "2"), leaf("2.2", "3", undefined, { part: "khac" })];
    const criteria = [leaf("1", "1"), group("2", "5", two, { bonus: {} })];
    expect(rolled(criteria, { "1": "1", "2.1": "2", "2.2": "3" }).parts).toStrictEqual([
      "appraisal: 1 + 2 of 1",
      "khac: 0 + 3 of 0",
    ]);
  });

  it("caps a bonus under an uncapped one, and a leaf by itself", () => {
    const capped = leaf("2.1", "5", undefined, { bonus: { cap: "3" } });
    const criteria = [leaf("1", "1"), group("2", "1", [capped, leaf("2.2", "1")], { bonus: {} })];
    expect(rolled(criteria, { "1": "0", "2.1": "5", "2.2": "1" })).toStrictEqual({
      nodes: ["1: 0 of 1", "2: 4 of 1", "2.1: 3 of 5", "2.2: 1 of 1"],
      parts: ["appraisal: 0 + 4 of 1"],
    });
  });

  it("holds a group's sum at its cap and its floor, and its maximum at the cap", () => {
    const criteria = [
      group("1", "3", [leaf("1.1", "2"), leaf("1.2", "2")], { most: "3" }),
      group("2", "1", [leaf("2.1", "1", undefined, { min: "-2" })], { least: "-1" }),
    ];
    const of = (outcomes: Outcomes) => boundedTo(criteria, outcomes);
    expect(of({ "1.1": "2", "1.2": "1.5", "2.1": "-1.5" })).toStrictEqual({
      nodes: ["1: 3 of 3", "1.1: 2 of 2", "1.2: 1.5 of 2", "2: -1 of 1", "2.1: -1.5 of 1"],
      parts: ["appraisal: 3 + -1 of 4"],
    });
    expect(of({ "1.1": "2", "1.2": NA, "2.1": "-1" }).parts).toStrictEqual(["appraisal: 2 + -1 of 3"]);
    expect(of({ "1.1": NA, "1.2": NA, "2.1": NA })).toStrictEqual({
      nodes: ["1: null of 0", "1.1: null of 0", "1.2: null of 0", "2: null of 0", "2.1: null of 0"],
      parts: ["appraisal: 0 + 0 of 0"],
    });
  });

  it("takes the lower of a bonus's cap and a group's, and puts a bounded group of a bonus on top", () => {
    const inner = group("2.1", "4", [leaf("2.1.1", "3"), leaf("2.1.2", "3")], { most: "4" });
    const criteria = [leaf("1", "1"), group("2", "4", [inner], { bonus: {} })];
    expect(boundedTo(criteria, { "1": "1", "2.1.1": "3", "2.1.2": "3" }).parts).toStrictEqual([
      "appraisal: 1 + 4 of 1",
    ]);
    const both = [leaf("1", "1"), { ...inner, code: "3", bonus: { cap: "2" } }];
    expect(boundedTo(both, { "1": "1", "2.1.1": "3", "2.1.2": "0" }).parts).toStrictEqual(["appraisal: 1 + 2 of 1"]);
  });

  it("asks each leaf first what it does where it does not apply", () => {
    const own = (code: string, notApplicable?: NotApplicablePolicy) =>
      leaf(code, "1", undefined, notApplicable === undefined ? {} : { notApplicable });
    const criteria = [own("1"), own("2", "full-points"), own("3", "rescale-part"), own("4", "lower-maximum")];
    const all = { "1": NA, "2": NA, "3": NA, "4": NA };
    expect(rolled(criteria, all)).toStrictEqual({
      nodes: ["1: null of 0", "2: 1 of 1", "3: null of 0", "4: null of 0"],
      parts: ["appraisal: 1 + 0 of 1, full 2"],
    });
    expect(rolled(criteria, all, "rescale-part").parts).toStrictEqual(["appraisal: 1 + 0 of 1, full 3"]);
    expect(rolled(criteria, all, "refuse").parts).toStrictEqual(["appraisal: 1 + 0 of 1, full 2"]);
  });

  it("scales up to what a cap lets count", () => {
    const capped = group("1", "3", [leaf("1.1", "2"), leaf("1.2", "2")], { most: "3" });
    const of = (outcomes: Outcomes) => boundedTo([capped, leaf("2", "1")], outcomes, "rescale-part").parts;
    expect(of({ "1.1": NA, "1.2": "1", "2": "1" })).toStrictEqual(["appraisal: 2 + 0 of 3, full 4"]);
    expect(of({ "1.1": NA, "1.2": NA, "2": "1" })).toStrictEqual(["appraisal: 1 + 0 of 1, full 4"]);
    expect(of({ "1.1": "1", "1.2": "1", "2": NA })).toStrictEqual(["appraisal: 2 + 0 of 3, full 4"]);
  });

  it("leaves nothing of what was added up before", () => {
    const prepared = scoringTree(prepareScheme(schemeOf(tree)));
    const into = emptyRollUp(prepared);
    const outcomes = (first: string, second: string) =>
      leafOutcomes(prepared.arithmetic, 2, (at) => (at === 0 ? first : second));
    rollUp(prepared, outcomes("1", "2"), into);
    rollUp(prepared, outcomes(NA, "0.5"), into);
    expect(into.parts.map(({ base, applicable }) => `${base} of ${applicable}`)).toStrictEqual(["0.5 of 2"]);
    expect(pointsAt(into, 1)).toBeNull();
    expect(`${pointsAt(into, 0)} of ${into.max[0]}`).toBe("0.5 of 2");
  });
});
