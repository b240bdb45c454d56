import { allocate, type Criterion, leaves, walk } from "par-index";
import { describe, expect } from "vitest";
import { findCriterion, insert, substitute } from "../../src/criteria/edit.js";
import { checkMaxima, countedMax } from "../../src/criteria/maxima.js";
import { decimal, decimalText, lesser, sum } from "../../src/number/decimal.js";
import { schemes } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";
import { oracleAllocate } from "./oracle/allocation.js";

const shares = drawn((draw) => {
  const places = draw.int(0, 4);
  const total = decimalText(decimal(draw.int(0, 99_999)).times(`1e-${places}`));
  const weights = [
    String(draw.int(1, 99)),
    ...Array.from({ length: draw.int(0, 8) }, () => draw.pick(["0", "1", "3", "7.5", "0.01", "1", "1"])),
  ];
  return { total, weights, places };
});

function reversed(criteria: readonly Criterion[]): Criterion[] {
  return [...criteria]
    .reverse()
    .map((one) => (one.kind === "leaf" ? one : { ...one, children: reversed(one.children) }));
}

describe("criteria", () => {
  law(
    "allocate preserves the total: sum(allocate(total, weights, places)) = total",
    "880/QĐ-UBND, Phần II, mục II.2",
    [shares],
    ({ total, weights, places }) => {
      expect(decimalText(sum(allocate(total, weights, places).map((share) => decimal(share))))).toBe(total);
    },
  );
  law(
    "allocate is fair: |share − total × weight ÷ sum(weights)| < 1 unit",
    "880/QĐ-UBND, Phần II, mục II.2",
    [shares],
    ({ total, weights, places }) => {
      const all = sum(weights.map((weight) => decimal(weight)));
      for (const [at, share] of allocate(total, weights, places).entries()) {
        const off = decimal(share)
          .times(all)
          .minus(decimal(total).times(weights[at] ?? 0))
          .abs();
        expect(off.lt(all.times(`1e-${places}`))).toBe(true);
      }
    },
  );
  law(
    "allocate agrees with the oracle: allocate(t, w, p) = oracle(t, w, p)",
    "880/QĐ-UBND, Phần II, mục II.2",
    [shares],
    ({ total, weights, places }) => {
      expect(allocate(total, weights, places)).toStrictEqual(oracleAllocate(total, weights, places));
    },
  );
  law(
    "allocate knows proportions only: allocate(t, kw, p) = allocate(t, w, p)",
    "880/QĐ-UBND, Phần II, mục II.2",
    [shares, drawn((draw) => draw.int(2, 9))],
    ({ total, weights, places }, factor) => {
      const scaled = weights.map((weight) => decimalText(decimal(weight).times(factor)));
      expect(allocate(total, scaled, places)).toStrictEqual(allocate(total, weights, places));
    },
  );
  law(
    "maxima add up: max(group) = sum of max(children that are no bonus), or its cap",
    "880/QĐ-UBND, Phần II, mục II.2",
    [schemes],
    ({ criteria }) => {
      for (const visit of walk(criteria)) {
        expect(checkMaxima(visit)).toStrictEqual([]);
        const { criterion } = visit;
        if (criterion.kind === "leaf") continue;
        const all = countedMax(criterion.children);
        expect(decimalText(criterion.most === undefined ? all : lesser(all, decimal(criterion.most)))).toBe(
          criterion.max,
        );
      }
    },
  );
  law(
    "siblings have no order: countedMax(reverse(criteria)) = countedMax(criteria)",
    "880/QĐ-UBND, Phần II, mục II.2",
    [schemes],
    ({ criteria }) => {
      expect(countedMax(reversed(criteria)).eq(countedMax(criteria))).toBe(true);
    },
  );
  law(
    "a walk meets every leaf once: leaves(walk(tree)) = leaves(tree)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [schemes],
    ({ criteria }) => {
      const met = walk(criteria)
        .map(({ criterion }) => criterion)
        .filter(({ kind }) => kind === "leaf");
      expect(met).toStrictEqual(leaves(criteria));
      for (const leaf of leaves(criteria)) expect(findCriterion(criteria, leaf.code)).toBe(leaf);
    },
  );
  law(
    "taking out and putting back changes nothing: insert(remove(tree, c), c) = tree",
    "880/QĐ-UBND, Phần III, mục 1",
    [schemes, drawn((draw) => draw.int(0, 99))],
    ({ criteria }, at) => {
      const position = at % criteria.length;
      const domain = criteria[position];
      if (domain === undefined) throw new Error("no domain");
      expect(
        insert(
          substitute(criteria, domain.code, () => []),
          null,
          domain,
          position,
        ),
      ).toStrictEqual(criteria);
    },
  );
});
