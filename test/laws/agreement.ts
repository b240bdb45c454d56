import { isDeepStrictEqual } from "node:util";
import {
  type Case,
  type Evaluation,
  evaluate,
  type Ranking,
  type Scheme,
  type ScoredNode,
  type UnitIndex,
  type Year,
} from "par-index";
import { oracleEvaluate } from "./oracle/oracle.js";

/** One year by the library and by the oracle, in figures that can be compared. */
export interface Agreement {
  readonly evaluation: Evaluation;
  readonly library: object;
  readonly oracle: object;
}

export function agreementOn(scheme: Scheme, cases: readonly Case[], year?: Year): Agreement {
  return agreementWith(scheme, cases, evaluate(scheme, cases, year), year);
}

/** {@link agreementOn} for a result that has been found in another way. */
export function agreementWith(scheme: Scheme, cases: readonly Case[], evaluation: Evaluation, year?: Year): Agreement {
  const { indexes, rankings } = evaluation;
  const oracle = oracleEvaluate(scheme, cases, year);
  return { evaluation, library: { indexes: indexes.map(figuresOf), rankings: rankings.map(withoutRefused) }, oracle };
}

/** The oracle takes only what is sound, so whoever was refused is not missing there; and it knows units by their ids alone. */
function withoutRefused({ unranked, ...ranking }: Ranking): object {
  const missing = unranked.filter(({ why }) => why !== "ranking.refused");
  return { ...ranking, unranked: missing.map(({ unit, why }) => ({ unit, why })) };
}

export function agree({ library, oracle }: Agreement): boolean {
  return isDeepStrictEqual(library, oracle);
}

/** What the oracle computes of an index: all but the stamps and `selfMax`, the nodes in one list, parents first. */
function figuresOf(index: UnitIndex): object {
  const { unit, complete, points, max, percent, published, class: name, between } = index;
  const parts = index.parts.map(({ selfMax: _, ...part }) => part);
  return { unit, complete, points, max, percent, published, class: name, parts, between, nodes: flat(index.nodes) };
}

function flat(nodes: readonly ScoredNode[]): Omit<ScoredNode, "children">[] {
  return nodes.flatMap(({ children = [], ...node }) => [node, ...flat(children)]);
}
