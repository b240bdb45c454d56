import { evaluate, type ScoredNode } from "par-index";
import { expect } from "vitest";
import { years } from "./arbitraries/documents.js";
import { law } from "./law.js";
import { oracleEvaluate } from "./oracle/oracle.js";

/** The nodes of a tree in one list, each before what is below it. */
function flat(nodes: readonly ScoredNode[]): Omit<ScoredNode, "children">[] {
  return nodes.flatMap(({ children = [], ...node }) => [node, ...flat(children)]);
}

law(
  "the library agrees with the oracle: evaluate(s, c) = oracle(s, c)",
  "880/QĐ-UBND, Phần II, mục II.3",
  [years],
  ({ scheme, cases }) => {
    const evaluation = evaluate(scheme, cases);
    const oracle = oracleEvaluate(scheme, cases);
    expect(evaluation.refused).toEqual([]);
    for (const [at, index] of evaluation.indexes.entries()) {
      const expected = oracle.indexes[at];
      expect({
        unit: index.unit,
        complete: index.complete,
        points: index.points,
        max: index.max,
        percent: index.percent,
        published: index.published,
        class: index.class,
        parts: index.parts.map(({ selfMax: _, ...part }) => part),
        between: index.between,
        nodes: flat(index.nodes),
      }).toEqual(expected);
    }
    expect(evaluation.rankings).toEqual(oracle.rankings);
  },
);
