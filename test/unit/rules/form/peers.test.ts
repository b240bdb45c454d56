import type { Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { decimal, decimalText } from "../../../../src/number/decimal.js";
import type { Form } from "../../../../src/rules/form/form.js";
import type { Peers } from "../../../../src/rules/form/peerGroup.js";
import { asksForPeers, comparedIn, withGroup } from "../../../../src/rules/form/peers.js";
import { inside } from "../../../../src/rules/inside.js";

const formOf = (rule: Rule): Form => inside.form(rule, { min: "0", max: "2", places: 4, within: [] });
const of = (over: string, under = "1") => ({ over: decimal(over), under: decimal(under) });
/** A group from 1 to 9 with a mean of 21/4; two units have less and three have more. */
const GROUP: Peers = { lowest: of("1"), highest: of("9"), mean: of("21", "4"), below: 2, above: 3 };

const best: Rule = { kind: "relative", best: "highest" };
const worst: Rule = { kind: "relative", best: "lowest", against: "worst", measure: "ratio" };
const mean: Rule = { kind: "relative", best: "highest", against: "mean" };
const placed = (good: "highest" | "lowest"): Rule => ({
  kind: "relative",
  best: good,
  against: { places: [{ atMost: 1, points: "2" }], otherwise: "0" },
});
const term = (id: string, rule: Rule) => ({ id, title: { vi: id }, rule });
const sum: Rule = {
  kind: "sum",
  terms: [term("a", best), term("b", { kind: "counting", each: "1" }), term("c", worst)],
};
const when: Rule = {
  kind: "when",
  if: { on: "statement", title: { vi: "x" } },
  holds: best,
  otherwise: { points: "0" },
};

describe("asksForPeers(form)", () => {
  it("says whether anything of the group is asked for, at any depth", () => {
    const asked = [best, placed("highest"), sum, when, { kind: "counting", each: "1" } as Rule].map((rule) =>
      asksForPeers(formOf(rule)),
    );
    expect(asked).toStrictEqual([true, true, true, true, false]);
  });
});

describe("comparedIn(form, facts)", () => {
  const compared = (rule: Rule, facts: object): readonly string[] =>
    comparedIn(formOf(rule), facts).map(
      ({ place, figure: { over, under }, peers, stated }) =>
        `${place} ${decimalText(over)}/${decimalText(under)} ${peers.map(({ key }) => key).join("+")} ${stated}`,
    );

  it("takes a value, or a part of what is counted", () => {
    expect(compared(best, { value: "3.5" })).toStrictEqual([" 3.5/1 best false"]);
    expect(compared(best, { value: "3.5", best: "4" })).toStrictEqual([" 3.5/1 best true"]);
    expect(compared(worst, { part: "3", whole: "8", excused: "2" })).toStrictEqual([" 3/6 best+worst false"]);
    expect(compared(worst, { part: "3", whole: "8", worst: { part: "1", whole: "9" } })).toStrictEqual([
      " 3/8 best+worst true",
    ]);
  });

  it("takes nothing where the facts have no figure", () => {
    for (const facts of [{}, { value: "x" }, { part: "1" }, { whole: "2" }, { part: "1", whole: "2", excused: "2" }]) {
      expect(compared(worst, facts)).toStrictEqual([]);
    }
    expect(compared({ kind: "counting", each: "1" }, { count: 1, value: "1" })).toStrictEqual([]);
  });

  it("looks into the facts of terms and branches, as far as they are stated", () => {
    const terms = [
      { id: "c", facts: { part: "1", whole: "2" } },
      { id: "a", facts: { value: "5" } },
      { id: "b", facts: { count: 1, value: "5" } },
      { id: "unknown", facts: { value: "5" } },
    ];
    expect(compared(sum, { terms })).toStrictEqual(["/c 1/2 best+worst false", "/a 5/1 best false"]);
    expect(compared(when, { stated: true, holds: { value: "5" } })).toStrictEqual(["/holds 5/1 best false"]);
    expect(compared(when, { stated: false })).toStrictEqual([]);
  });
});

describe("withGroup(form, facts, peersAt)", () => {
  const filled = (rule: Rule, facts: object, group = GROUP): object => withGroup(formOf(rule), facts, () => group);

  it("writes what the rule is held against in the place of what stood there", () => {
    expect(filled(best, { value: "5", best: "7" })).toStrictEqual({ value: "5", best: "9" });
    expect(filled({ ...best, best: "lowest" }, { value: "5" })).toStrictEqual({ value: "5", best: "1" });
    expect(filled(worst, { part: "1", whole: "2" })).toStrictEqual({
      part: "1",
      whole: "2",
      best: { part: "1", whole: "1" },
      worst: { part: "9", whole: "1" },
    });
    expect(filled({ ...worst, best: "highest" }, { part: "1", whole: "2" })).toMatchObject({
      best: { part: "9", whole: "1" },
      worst: { part: "1", whole: "1" },
    });
    expect(filled(mean, { value: "5" })).toStrictEqual({ value: "5", mean: { part: "21", whole: "4" } });
    expect(filled(placed("highest"), { value: "5" })).toStrictEqual({ value: "5", place: 4 });
    expect(filled(placed("lowest"), { value: "5" })).toStrictEqual({ value: "5", place: 3 });
  });

  it("takes away what stood there where the group has nothing to be held against", () => {
    const none = { ...GROUP, highest: of("0"), mean: of("0", "4") };
    expect(filled(best, { value: "0", best: "7" }, none)).toStrictEqual({ value: "0" });
    expect(filled(mean, { value: "0" }, none)).toStrictEqual({ value: "0" });
    expect(filled(mean, { value: "0" }, { ...GROUP, highest: of("0") })).toHaveProperty("mean");
    expect(filled(best, { value: "0" }, { ...GROUP, mean: of("0", "4") })).toHaveProperty("best");
    // The lowest may be nothing, and between the worst and the best nothing is divided by either.
    expect(filled({ ...best, best: "lowest" }, { value: "0" }, none)).toHaveProperty("best");
    expect(filled({ ...worst, best: "highest" }, { part: "0", whole: "2" }, none)).toHaveProperty("worst");
    expect(filled(placed("highest"), { value: "0" }, none)).toHaveProperty("place");
  });

  it("writes into the facts of terms and branches, and leaves all else as it is", () => {
    const terms = [
      { id: "a", facts: { value: "5" } },
      { id: "b", facts: { count: 1 } },
      { id: "unknown", facts: { value: "5" } },
    ];
    expect(filled(sum, { terms })).toStrictEqual({
      terms: [{ id: "a", facts: { value: "5", best: "9" } }, terms[1], terms[2]],
    });
    expect(filled(when, { stated: true, holds: { value: "5" } })).toStrictEqual({
      stated: true,
      holds: { value: "5", best: "9" },
    });
    expect(filled(when, { stated: false })).toStrictEqual({ stated: false });
    const facts = { count: 1 };
    expect(filled({ kind: "counting", each: "1" }, facts)).toBe(facts);
  });
});
