import { HOW } from "../composite/leafOutcomes.js";
import { scoringTree } from "../composite/scoringTree.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { decimalText } from "../number/decimal.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { type Cell, type CellWriter, cellWriter, lesser, TooGreat } from "./scoring/cell.js";
import { engines } from "./scoring/engine.js";
import { rawFacts, straysOf, tablesOf, unreadRows } from "./scoring/factTables.js";
import {
  type CodedCells,
  classColumn,
  decimalSql,
  enoughApplies,
  percentCell,
  publishedCell,
  rankingKeys,
} from "./scoring/indexCells.js";
import { layersOver } from "./scoring/layers.js";
import { leafCells } from "./scoring/leafCells.js";
import type { ReadyReason } from "./scoring/leafSetting.js";
import { nodeCells } from "./scoring/nodeCells.js";
import { partCells } from "./scoring/partCells.js";
import { type FactColumn, uniqueNames } from "./scoring/table.js";
import { finestOf, unitsIn } from "./scoring/units.js";
import { type Asked, readOptions, type ScoringSqlOptions } from "./scoringOptions.js";

/** The statement that scores, the tables that it reads, and what it cannot say. */
export interface ScoringSql {
  /** `CREATE TABLE` statements of what is read, without closing semicolons. */
  readonly tables: readonly string[];
  /** A query: a row for each unit. */
  readonly statement: string;
  /** A query of the rows of a long table that no unit is scored by, each with `why`; `null` for a wide one. */
  readonly strays: string | null;
  /** What the tables may hold of each leaf. */
  readonly facts: readonly FactColumn[];
  /** What the query gives, in the order of its columns. */
  readonly results: readonly ResultColumn[];
  /** Leaves whose points the tables must hold as their `outcome`, and why they cannot be worked out there. */
  readonly ready: readonly { readonly leaf: string; readonly why: ReadyReason }[];
}

/** A column of the result. */
export interface ResultColumn {
  readonly column: string;
  readonly holds:
    | "unit"
    | "group"
    | "refused"
    | "complete"
    | "points"
    | "max"
    | "percent"
    | "published"
    | "class"
    | "rank"
    | "tied"
    | "unranked"
    | "absence";
  /** The id of a part, or the code of a criterion; neither for the index itself. */
  readonly part?: string;
  readonly criterion?: string;
}

/**
 * The query that scores a whole table of facts where it lies, in exact decimals: the points of each leaf, the criteria and
 * parts added up, the published figure, the class with its gates, and the rank in its group. Use it where a year outgrows one
 * process, or where the facts are in a database already; `evaluate` is for documents, and says of each issue where it stands.
 *
 * What a table holds of a leaf is what its final points rest on: its facts, or its `outcome`, which is points that were set
 * outright or one of `not-applicable`, `not-submitted`, `pending` and `stated` (facts that are all absent). Facts beside an
 * outcome other than `stated` are refused. `factRows` gives these rows for cases. Every rule is said, because the query is read off its expression; points of a survey come as
 * outcomes, and so do those of a rule whose figures an engine cannot hold (`ready` names these leaves).
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param options - The engine, and how its tables are called and hold facts.
 * @returns The query and its tables. Points and maxima are exact decimals, percentages and the published figure rounded once as
 *   the scheme declares. A unit with a fact that is wrong, missing, unknown or too long has the codes of its leaves in `refused`
 *   and no figures. Names are quoted and texts escaped.
 * @throws `sql.too_many_digits` where the totals of the scheme are longer than the engine's whole numbers; what `parseScheme`
 *   throws. `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { scoringSql } from "par-index/sql";
 *
 * const { facts, ready, statement } = scoringSql(scheme, { dialect: "duckdb", period: "2021" });
 * statement.startsWith("WITH step0 AS"); // => true
 * facts.filter(({ leaf }) => leaf === "1.1.1").map(({ fact }) => fact); // => ["outcome", "level"]
 * ready.every(({ why }) => why === "survey"); // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3: points, index, order from high to low, groups A–D.
 * @law the engine scores as we do: rows(engine, scoringSql(s), factRows(s, c)) = evaluate(s, c)
 */
export function scoringSql(scheme: Scheme, options: ScoringSqlOptions): ScoringSql {
  const prepared = prepareScheme(scheme);
  const asked = readOptions(options);
  try {
    return written(prepared, asked);
  } catch (error) {
    if (!(error instanceof TooGreat)) throw error;
    const params = { dialect: asked.dialect, digits: String(error.digits) };
    throw new ScoringError([issue("sql.too_many_digits", ["options", "dialect"], params)]);
  }
}

function written(prepared: PreparedScheme, asked: Asked): ScoringSql {
  const { scheme } = prepared;
  const engine = engines[asked.dialect];
  const tree = scoringTree(prepared);
  const places = finestOf(scheme);
  const [units, factTable] = [asked.units, asked.facts].map((name) => name.map(engine.name).join(".")) as [
    string,
    string,
  ];
  const isLong = asked.shape === "long";
  const tail = isLong
    ? `FROM ${units} u LEFT JOIN ${factTable} f ON f.unit = u.unit\n  GROUP BY u.unit, u.group_name`
    : `FROM ${factTable} u`;
  const layers = layersOver(tail, engine.fence);
  const write = cellWriter(engine, layers);
  const raw = rawFacts(engine, layers.base, asked.shape);
  const leafAt = leafCells({ prepared, write, raw, digits: asked.digits, period: asked.period, places });
  const leaves = [...prepared.leaves.keys()].map((code) => ({ code, ...leafAt(code) }));
  const facts = leaves.flatMap(({ columns }) => columns);

  const [unit, group] = [layers.base("u.unit"), layers.base("u.group_name")];
  const unread = isLong ? unreadRows(engine, layers.base, facts) : [];
  const refusals = [
    ...leaves.map(({ code, isBad }) => `CASE WHEN ${isBad.sql} = 1 THEN ${engine.text(`, ${code}`)} ELSE '' END`),
    ...unread.map(({ sql, why }) => `CASE WHEN ${sql} THEN ${engine.text(`, ${why}`)} ELSE '' END`),
  ];
  const refused = layers.column(`NULLIF(SUBSTR(${refusals.join(" || ")}, 3), '')`);
  const complete = layers.column(leaves.map(({ outcome }) => `${outcome.sql} <> ${HOW.pending}`).join(" AND "));
  const isIndexed = layers.column(`${refused} IS NULL AND ${complete}`);

  const rolled = nodeCells(tree, leafAt, write, places);
  const maxima = tree.nodes.map((node) => unitsIn(decimalText(node.max), places)).filter((one) => one > 0n);
  const parts = partCells(rolled.parts, scheme.rounding.leaf, write, places, maxima.reduce(lesser, maxima[0] ?? 1n));
  const one = write.number(1n);
  const points = write.kept(write.add(parts.map((part) => part.points)));
  const max = write.kept(write.add(parts.map((part) => part.max)));
  const published = publishedCell(write, scheme, points, max, isIndexed, places);
  const figureAt = (code: string): CodedCells => {
    const part = parts[tree.parts.findIndex(({ id }) => id === code)];
    if (part !== undefined) return { counts: one, ...part, level: null };
    const node = rolled.nodes[tree.nodeAt.get(code) ?? -1];
    if (node === undefined) throw new Error(`No criterion ${code}`);
    const leaf = tree.leafAt.has(code) ? leafAt(code) : null;
    if (leaf === null) return { ...node, level: null };
    return { ...node, counts: settled(write, node.counts, leaf.outcome), level: leaf.level };
  };
  const index = { points, max, published, publishedPlaces: scheme.rounding.index.places };
  const declared = tree.parts.map((part) => unitsIn(decimalText(part.max), places));
  const applying = rolled.parts.map(({ applicable }, at) => ({ applicable, declared: declared[at] ?? 0n }));
  const enough = enoughApplies(write, scheme.absence.leastShare, applying);
  const name = classColumn(write, scheme.bands, index, figureAt, enough, places);
  const keys = rankingKeys(write, scheme, index, figureAt);
  const isRanked = layers.column(`${published.sql} IS NOT NULL`);

  const results: ResultColumn[] = [];
  const select: string[] = [];
  const named = uniqueNames();
  const give = (sql: string, column: ResultColumn): void => {
    results.push(column);
    select.push(`${sql} AS ${engine.name(column.column)}`);
  };
  /** Only of units that are not refused. */
  const figure = (sql: string): string => layers.column(`CASE WHEN ${refused} IS NULL THEN ${sql} END`);
  const figureOf = (cell: Cell, of: number): string => figure(decimalSql(write, cell, of));
  const over = (order: string): string => `OVER (PARTITION BY ${group}, ${isRanked}${order})`;
  const order = ` ORDER BY ${keys.map((key) => `${key} DESC NULLS LAST`).join(", ")}`;
  const rank = scheme.ranking.ties === "shared" ? "RANK()" : "DENSE_RANK()";
  const indexPlaces = scheme.rounding.index.places;
  give(unit, { column: named("unit"), holds: "unit" });
  give(group, { column: named("group_name"), holds: "group" });
  give(refused, { column: named("refused"), holds: "refused" });
  give(figure(complete), { column: named("complete"), holds: "complete" });
  give(figureOf(points, places), { column: named("points"), holds: "points" });
  give(figureOf(max, places), { column: named("max_points"), holds: "max" });
  const percent = (of: { readonly counts: Cell; readonly points: Cell; readonly max: Cell }): string =>
    figureOf(percentCell(write, of, scheme.rounding.index), indexPlaces);
  give(percent({ counts: one, points, max }), { column: named("percent"), holds: "percent" });
  give(layers.column(decimalSql(write, published, indexPlaces)), { column: named("published"), holds: "published" });
  give(name, { column: named("class"), holds: "class" });
  give(`CASE WHEN ${isRanked} THEN ${rank} ${over(order)} END`, { column: named("rank"), holds: "rank" });
  give(`CASE WHEN ${isRanked} THEN COUNT(*) ${over("").replace(isRanked, [isRanked, ...keys].join(", "))} END`, {
    column: named("tied"),
    holds: "tied",
  });
  const why = `CASE WHEN ${refused} IS NOT NULL THEN 'ranking.refused' WHEN NOT (${complete}) THEN 'ranking.pending' WHEN NOT ${isRanked} THEN 'ranking.no_score' END`;
  give(layers.column(why), { column: named("unranked"), holds: "unranked" });
  for (const [at, part] of parts.entries()) {
    const { id } = tree.parts[at] as (typeof tree.parts)[number];
    give(figureOf(part.points, places), { column: named(id, "points"), holds: "points", part: id });
    give(figureOf(part.max, places), { column: named(id, "max"), holds: "max", part: id });
    give(percent({ counts: one, ...part }), { column: named(id, "percent"), holds: "percent", part: id });
  }
  for (const [at, { code: criterion }] of tree.nodes.entries()) {
    const node = rolled.nodes[at] as (typeof rolled.nodes)[number];
    const leaf = tree.leafAt.has(criterion) ? leafAt(criterion) : null;
    const counts = leaf === null ? node.counts : settled(write, node.counts, leaf.outcome);
    const stated = layers.column(`CASE WHEN ${counts.sql} = 1 THEN ${decimalSql(write, node.points, places)} END`);
    give(figure(stated), { column: named(criterion, "points"), holds: "points", criterion });
    give(figureOf(node.max, places), { column: named(criterion, "max"), holds: "max", criterion });
    give(percent({ ...node, counts }), { column: named(criterion, "percent"), holds: "percent", criterion });
    if (leaf === null) continue;
    const absences = (["not-applicable", "not-submitted", "pending"] as const).map(
      (word) => `WHEN ${leaf.outcome.sql} = ${HOW[word]} THEN ${engine.text(word)}`,
    );
    give(figure(layers.column(`CASE ${absences.join(" ")} END`)), {
      column: named(criterion, "absence"),
      holds: "absence",
      criterion,
    });
  }
  const { items, last } = layers.written(select);
  return {
    tables: tablesOf(engine, asked.shape, units, factTable, facts),
    statement: `WITH ${items.join(",\n")}\nSELECT ${select.join(",\n  ")}\nFROM ${last}`,
    strays: isLong ? straysOf(engine, units, factTable, facts) : null,
    facts,
    results,
    ready: leaves.flatMap(({ code, ready }) => (ready === null ? [] : [{ leaf: code, why: ready }])),
  };
}

/** A pending leaf adds nothing yet, but its points are not 0 either. */
function settled(write: CellWriter, counts: Cell, outcome: Cell): Cell {
  const isPending = { holds: `${outcome.sql} = ${HOW.pending}`, fails: `${outcome.sql} <> ${HOW.pending}` };
  return write.kept(write.choose(isPending, write.number(0n), counts));
}
