import { followingIndexes } from "../classification/readFollowing.js";
import { indexes as readers } from "../composite/readIndex.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { leaves } from "../criteria/leaves.js";
import { countedWholes } from "../criteria/maxima.js";
import { isObject, kindOf } from "../document/argumentKind.js";
import { readEach } from "../document/arguments.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluationFor } from "../evaluate/evaluationFor.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { rank } from "../ranking/rank.js";
import type { UnrankedUnit } from "../ranking/ranking.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { type Advisory, NOTICE } from "./advisory.js";
import { type Columns, columnsOf } from "./columns.js";
import { type FiguresUnder, figuresUnder } from "./figuresUnder.js";
import { rankWithin } from "./rankWithin.js";

/** Results arranged for robustness analysis. */
export interface Subject {
  readonly prepared: PreparedScheme;
  readonly columns: Columns;
  readonly figuresUnder: FiguresUnder;
  /** Who is not ranked, and why. */
  readonly unranked: readonly UnrankedUnit[];
  /** The published rank of each unit. */
  readonly published: readonly number[];
  readonly domainOf: (leaf: string) => string;
  readonly head: Advisory;
  /** For each group, a buffer for sorting its figures. */
  readonly room: readonly Float64Array[];
}

/** An evaluation, or the indexes of one. */
export type Results = Pick<Evaluation, "indexes"> | readonly UnitIndex[];

/**
 * Lays ranked units out; the others are named.
 *
 * @throws what `rank` throws; `analysis.grid_too_coarse`; `analysis.not_by_weights`.
 */
export function subjectOf(input: Scheme, results: Results): Subject {
  const prepared = prepareScheme(input);
  const { scheme, stamp } = prepared;
  const unweighted = checkWeights(scheme);
  if (unweighted.length > 0) throw new ScoringError(unweighted);
  const indexes = indexesIn(input, results);
  const rankings = rank(scheme, indexes);
  // Every leaf is looked at here, and a list of indexes has not been held against the scheme.
  readEach("results", "list-of-indexes", followingIndexes, indexes, prepared);
  const ranks = new Map(rankings.flatMap(({ rows }) => rows.map((row): [string, number] => [row.unit, row.rank])));
  const columns = columnsOf(
    scheme,
    indexes.filter(({ unit }) => ranks.has(unit.id)),
  );
  const domains = new Map(
    scheme.criteria.flatMap((domain) => leaves([domain]).map(({ code }): [string, string] => [code, domain.code])),
  );
  return {
    prepared,
    columns,
    figuresUnder: figuresUnder(scheme, columns),
    unranked: rankings.flatMap(({ unranked }) => unranked),
    published: columns.indexes.map(({ unit }) => ranks.get(unit.id) ?? 0),
    domainOf: (leaf) => domains.get(leaf) ?? leaf,
    head: { advisory: true, notice: NOTICE, scheme: stamp, engine: ENGINE },
    room: columns.groups.map(([from, to]) => new Float64Array(to - from)),
  };
}

function indexesIn(scheme: Scheme, results: Results): readonly UnitIndex[] {
  const found = kindOf(results);
  if (found === "an-evaluation") return evaluationFor(scheme, results, "results").evaluation.indexes;
  const given = isObject(found) ? (results as Pick<Evaluation, "indexes">).indexes : results;
  return readEach("results", "list-of-indexes", readers, given, undefined);
}

/**
 * Whether points are maxima times shares: not where a cap or a floor holds the points of a group, or a leaf does something
 * else than the scheme where it does not apply.
 */
function checkWeights({ criteria, absence }: Scheme): readonly Issue[] {
  const group = countedWholes(criteria).find(({ kind }) => kind === "group");
  const leaf = leaves(criteria).find(
    ({ notApplicable = absence.notApplicable }) => notApplicable !== absence.notApplicable,
  );
  const code = group?.code ?? leaf?.code;
  return code === undefined ? [] : [issue("analysis.not_by_weights", ["criteria"], { code })];
}

/** The ranks of all units by some figures, each in its own group. */
export function ranksBy({ prepared, columns, room }: Subject, figures: Float64Array, ranks: Int32Array): Int32Array {
  const { ties } = prepared.scheme.ranking;
  columns.groups.forEach((group, at) => {
    rankWithin(figures, group, ties, ranks, room[at] as Float64Array);
  });
  return ranks;
}

/** The ranks under the scheme's own weights, tie-breaks left aside: what every change of rank is counted from. */
export function ranksNow(subject: Subject): Int32Array {
  const { ranked } = subject.figuresUnder(subject.columns.weights);
  return ranksBy(subject, ranked, new Int32Array(ranked.length));
}
