import { evaluate } from "par-index";
import { toRows } from "par-index/sql";
import { diffEvaluations } from "par-index/years";
import { describe, expect } from "vitest";
import { nodesByCode } from "../../src/composite/nodesByCode.js";
import { years } from "./arbitraries/documents.js";
import { law } from "./law.js";

describe("report", () => {
  law(
    "rows lose nothing: points(u, code) in toRows(e) = points(u, code) in e",
    "Our reading: 880/QĐ-UBND (Phần III, mục 1) has Sở Nội vụ keep the results; it does so in tables",
    [years],
    ({ scheme, cases }) => {
      const evaluation = evaluate(scheme, cases);
      const { units, nodes, rankings, unranked } = toRows(scheme, evaluation);
      expect(units.map(({ unit, points, published }) => [unit, points, published])).toEqual(
        evaluation.indexes.map((index) => [index.unit.id, index.points, index.published]),
      );
      const kept = evaluation.indexes.flatMap((index) =>
        [...nodesByCode(index.nodes).values()].map(({ code, points, max }) => [index.unit.id, code, points, max]),
      );
      expect(nodes.map(({ unit, code, points, max_points }) => [unit, code, points, max_points])).toEqual(kept);
      expect(rankings.length + unranked.length).toBe(cases.length);
    },
  );

  law(
    "a result differs from itself in nothing: corrections(diff(e, e)) = []",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      const evaluation = evaluate(scheme, cases);
      const { corrections, unchanged } = diffEvaluations(evaluation, evaluate(scheme, cases));
      expect([corrections, unchanged]).toEqual([[], evaluation.indexes.length]);
    },
  );
  law(
    "a correction turned round is its opposite: difference(diff(b, a)) = −difference(diff(a, b))",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      const whole = evaluate(scheme, cases);
      const { ledger: _, ...first } = cases[0] as (typeof cases)[number];
      const plain = evaluate(scheme, [first, ...cases.slice(1)]);
      if (plain.indexes.length !== whole.indexes.length) return;
      const [there, back] = [diffEvaluations(plain, whole), diffEvaluations(whole, plain)];
      expect(back.corrections.map(({ unit, difference }) => [unit, difference])).toEqual(
        there.corrections.map(({ unit, difference }) => [unit, opposite(difference)]),
      );
      for (const [at, { before, after, leaves }] of there.corrections.entries()) {
        expect(back.corrections[at]).toMatchObject({ before: after, after: before });
        expect(back.corrections[at]?.leaves).toHaveLength(leaves.length);
      }
    },
  );
});

function opposite(difference: string | null): string | null {
  if (difference === null || difference === "0") return difference;
  return difference.startsWith("-") ? difference.slice(1) : `-${difference}`;
}
