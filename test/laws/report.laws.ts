import fc from "fast-check";
import { evaluate } from "par-index";
import { resultMaps } from "par-index/report";
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

  law(
    "nobody vanishes from a map: units = shapes drawn ∪ units named in notices",
    "Our reading: what enters is used, refused or named",
    [years, fc.nat({ max: 7 }), fc.nat({ max: 7 })],
    ({ scheme, cases }, mask, smallMask) => {
      const evaluation = evaluate(scheme, cases);
      const units = evaluation.indexes.map(({ unit }) => unit.id);
      const shapes = [...units.filter((_, at) => ((mask >> at) & 1) === 0), "nowhere"];
      const isSmall = (at: number): boolean => ((smallMask >> at) & 1) === 1;
      const map = squares(shapes, isSmall);
      const seen = shapes.filter((unit, at) => unit !== "nowhere" && !isSmall(at));
      const { charts, notices } = resultMaps(scheme, evaluation, map, { property: "id", show: "figures" });
      const drawn = charts.flatMap(({ data }) => data.values.map(({ unit }) => unit));
      const ranked = evaluation.rankings.flatMap(({ rows }) => rows.map(({ unit }) => unit));
      const named = notices.flatMap(({ at }) => at?.unit ?? []);
      expect(drawn.sort()).toEqual(ranked.filter((unit) => seen.includes(unit)).sort());
      expect(named).toEqual(units.filter((unit) => !seen.includes(unit)));
      expect(notices.flatMap(({ params }) => params["shape"] ?? []).sort()).toEqual(["beside", "nowhere"]);
    },
  );
});

/** A square for each unit, side by side, some of them too small to be seen beside one that nobody has. */
function squares(units: readonly string[], isSmall: (at: number) => boolean): unknown {
  const feature = (id: string, at: number, side: number): object => {
    const ring = [
      [at, 10],
      [at + side, 10],
      [at + side, 10 + side],
      [at, 10 + side],
      [at, 10],
    ];
    return { type: "Feature", properties: { id }, geometry: { type: "Polygon", coordinates: [ring] } };
  };
  const features = units.map((id, at) => feature(id, at, isSmall(at) ? 0.0005 : 1));
  return { type: "FeatureCollection", features: [...features, feature("beside", units.length, 1)] };
}

function opposite(difference: string | null): string | null {
  if (difference === null || difference === "0") return difference;
  return difference.startsWith("-") ? difference.slice(1) : `-${difference}`;
}
