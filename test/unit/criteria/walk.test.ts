import { leaves } from "par-index";
import { describe, expect, it } from "vitest";
import { bonuses } from "../../../src/criteria/bonuses.js";
import { boundsOf } from "../../../src/criteria/bounds.js";
import { findCriterion, insert, parentOf, substitute } from "../../../src/criteria/edit.js";
import { walk } from "../../../src/criteria/walk.js";
import { decimalText } from "../../../src/number/decimal.js";
import { BASIS, group, leaf } from "../fixtures.js";

const own = { document: "2211/QĐ-UBND" };
const criteria = [
  group(
    "1",
    "3",
    [
      leaf("1.1", "1"),
      group("1.2", "2", [leaf("1.2.1", "2", undefined, { appraiser: "so-tu-phap" })], { clause: own }),
    ],
    {
      appraiser: "so-noi-vu",
    },
  ),
  group("2", "1", [leaf("2.1", "1")], { bonus: {} }),
];
const codes = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);

describe("leaves(criteria)", () => {
  it("gives the leaves at whatever depth, in document order", () => {
    expect(codes(leaves(criteria))).toStrictEqual(["1.1", "1.2.1", "2.1"]);
    expect(leaves([])).toStrictEqual([]);
  });
});

describe("walk(criteria, clause)", () => {
  const visits = walk(criteria, BASIS);

  it("meets each criterion before what is below it, with its place", () => {
    expect(visits.map(({ criterion, path }) => `${criterion.code} ${path.join(".")}`)).toStrictEqual([
      "1 criteria.0",
      "1.1 criteria.0.children.0",
      "1.2 criteria.0.children.1",
      "1.2.1 criteria.0.children.1.children.0",
      "2 criteria.1",
      "2.1 criteria.1.children.0",
    ]);
  });

  it("hands down the clause, the appraiser and the bonus", () => {
    expect(visits.map(({ clause }) => clause)).toStrictEqual([BASIS, BASIS, own, own, BASIS, BASIS]);
    expect(visits.map(({ appraiser }) => appraiser)).toStrictEqual([
      "so-noi-vu",
      "so-noi-vu",
      "so-noi-vu",
      "so-tu-phap",
      undefined,
      undefined,
    ]);
    expect(visits.map(({ bonus }) => bonus)).toStrictEqual([false, false, false, false, true, true]);
  });
});

describe("findCriterion(criteria, code) and parentOf(criteria, code)", () => {
  it("find what stands at any depth", () => {
    expect(findCriterion(criteria, "1.2.1")?.max).toBe("2");
    expect(findCriterion(criteria, "9")).toBeUndefined();
    expect(parentOf(criteria, "1.2.1")?.code).toBe("1.2");
    expect(parentOf(criteria, "2.1")?.code).toBe("2");
    expect(parentOf(criteria, "1")).toBeNull();
    expect(parentOf(criteria, "9")).toBeUndefined();
  });
});

describe("substitute(criteria, code, by)", () => {
  it("puts others, or none, in the place of one, and leaves the first tree as it was", () => {
    const after = substitute(criteria, "1.2.1", (one) => [one, leaf("1.2.2", "0")]);
    expect(codes(leaves(after))).toStrictEqual(["1.1", "1.2.1", "1.2.2", "2.1"]);
    expect(codes(leaves(substitute(criteria, "1", () => [])))).toStrictEqual(["2.1"]);
    expect(codes(leaves(criteria))).toStrictEqual(["1.1", "1.2.1", "2.1"]);
  });
});

describe("insert(criteria, under, criterion, at)", () => {
  it("puts a criterion under a group or among the domains; last where no position is given", () => {
    const x = leaf("x", "0");
    expect(codes(insert(criteria, null, x, 1))).toStrictEqual(["1", "x", "2"]);
    expect(codes(leaves(insert(criteria, "1.2", x, undefined)))).toStrictEqual(["1.1", "1.2.1", "x", "2.1"]);
    expect(codes(leaves(insert(criteria, "1.2", x, 0)))).toStrictEqual(["1.1", "x", "1.2.1", "2.1"]);
    expect(codes(leaves(insert(criteria, "1.1", x, 0)))).toStrictEqual(["1.1", "1.2.1", "2.1"]);
  });
});

describe("bonuses(criteria)", () => {
  it("takes a capped bonus as a whole, and an uncapped one leaf by leaf, at whatever depth", () => {
    const bonus = { bonus: {} };
    const capped = { bonus: { cap: "1" } };
    const tree = [
      group("1", "1", [leaf("1.1", "1"), leaf("1.2", "1", undefined, bonus), leaf("1.3", "1", undefined, capped)]),
      group("2", "2", [leaf("2.1", "1"), group("2.2", "1", [leaf("2.2.1", "1")], capped)], bonus),
      group("3", "2", [leaf("3.1", "1"), leaf("3.2", "1", undefined, bonus)], capped),
      leaf("4", "1"),
    ];
    expect(codes(bonuses(tree))).toStrictEqual(["1.2", "1.3", "2.1", "2.2", "3"]);
    expect(bonuses([group("1", "1", [leaf("1.1", "1")])])).toStrictEqual([]);
  });
});

describe("boundsOf(leaf, places)", () => {
  it("has a minimum of zero where none is stated", () => {
    const spelled = ({ min, max, places }: ReturnType<typeof boundsOf>) => [decimalText(min), decimalText(max), places];
    expect(spelled(boundsOf(leaf("1", "2"), 4))).toStrictEqual(["0", "2", 4]);
    expect(spelled(boundsOf(leaf("1", "2", undefined, { min: "-1" }), 2))).toStrictEqual(["-1", "2", 2]);
  });
});
