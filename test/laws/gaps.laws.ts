import { evaluate, leaves } from "par-index";
import { type Gap, gaps } from "par-index/questions";
import { describe, expect } from "vitest";
import { nodesByCode } from "../../src/composite/nodesByCode.js";
import { countedWholes } from "../../src/criteria/maxima.js";
import { policyOf } from "../../src/criteria/notApplicable.js";
import { type Decimal, decimal, lesser, sum, ZERO } from "../../src/number/decimal.js";
import { years } from "./arbitraries/documents.js";
import { law } from "./law.js";

function lostIn(list: readonly Gap[]): Decimal {
  return sum(list.map(({ lost }) => decimal(lost)));
}

describe("gaps", () => {
  law(
    "the gaps add up: lost(part) = sum of gaps(leaves) + pending − bonus + rescaling, and sum over parts = max − points",
    "880/QĐ-UBND, Phần II, mục I.1",
    [years],
    ({ scheme, cases }) => {
      for (const index of evaluate(scheme, cases).indexes) {
        const { lost, parts, leaves: settled, pending } = gaps(scheme, index);
        expect(decimal(index.max).minus(decimal(index.points)).toString()).toBe(lost);
        expect(sum(parts.map((part) => decimal(part.lost))).toString()).toBe(lost);
        expect(sum(parts.map((part) => decimal(part.leaves))).toString()).toBe(lostIn(settled).toString());
        expect(sum(parts.map((part) => decimal(part.pending))).toString()).toBe(lostIn(pending).toString());
        for (const part of parts) {
          const told = decimal(part.leaves).plus(part.pending).minus(part.bonus).plus(part.rescaling);
          expect(told.toString()).toBe(part.lost);
        }
      }
    },
  );
  law(
    "without rescaling a part loses what its leaves lose: rescaling = 0 unless a policy is rescale-part",
    "Our reading: only rescale-part changes what a leaf's points are worth",
    [years],
    ({ scheme, cases }) => {
      if (leaves(scheme.criteria).some((leaf) => policyOf(scheme.absence, leaf) === "rescale-part")) return;
      for (const index of evaluate(scheme, cases).indexes) {
        for (const { rescaling } of gaps(scheme, index).parts) expect(rescaling).toBe("0");
      }
    },
  );
  law(
    "a rescaled part loses in proportion: |lost + bonus + penalties − (leaves + pending + penalties) × max ÷ applicable| ≤ one unit of the leaf",
    "Our reading: rescale-part scales what was attained, and so what was lost; what is taken off is never scaled",
    [years],
    ({ scheme, cases }) => {
      const unit = decimal(`1e-${scheme.rounding.leaf.places}`);
      for (const index of evaluate(scheme, cases).indexes) {
        const nodes = nodesByCode(index.nodes);
        for (const part of gaps(scheme, index).parts) {
          const inside = countedWholes(scheme.criteria).filter((one) => leaves([one])[0]?.part === part.part);
          const applicable = sum(inside.map(({ code }) => decimal(nodes.get(code)?.max ?? "0")));
          if (applicable.isZero()) continue;
          const max = decimal(index.parts.find((one) => one.part === part.part)?.max ?? "0");
          // Points below zero.
          const below = sum(inside.map(({ code }) => lesser(decimal(nodes.get(code)?.points ?? "0"), ZERO)));
          // Multiplied out, so that nothing is divided.
          const left = decimal(part.lost).plus(part.bonus).plus(below).times(applicable);
          const right = decimal(part.leaves).plus(part.pending).plus(below).times(max);
          expect(left.minus(right).abs().lte(unit.times(applicable))).toBe(true);
        }
      }
    },
  );
  law(
    "a gap is a distance, and the largest comes first: lost = max − points ≥ 0, falling",
    "880/QĐ-UBND, Phần II, mục I.1",
    [years],
    ({ scheme, cases }) => {
      for (const index of evaluate(scheme, cases).indexes) {
        const { leaves: settled, groups, pending, bonuses } = gaps(scheme, index);
        for (const list of [settled, groups, pending, bonuses]) {
          for (const [at, { points, max, lost }] of list.entries()) {
            expect(decimal(max).minus(points).toString()).toBe(lost);
            expect(decimal(lost).gt(0)).toBe(true);
            expect(decimal(lost).lte(list[at - 1]?.lost ?? lost)).toBe(true);
          }
        }
      }
    },
  );
});
