import { evaluate, toRows } from "par-index";
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
});
