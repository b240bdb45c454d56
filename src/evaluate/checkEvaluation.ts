import type { UnitIndex } from "../composite/unitIndex.js";
import { digestOf } from "../document/digest.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { decimal } from "../number/decimal.js";
import { keyOf } from "../ranking/groups.js";
import { orderUnits } from "../ranking/rank.js";
import type { RankedUnit, Ranking, UnrankedReason } from "../ranking/ranking.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { Evaluation } from "./evaluation.js";

/** A result of another scheme, edition or text is refused, where a scheme is given to read it against. */
export function checkScheme(prepared: PreparedScheme | null, stamp: SchemeStamp, path: Path): readonly Issue[] {
  if (prepared === null || isSameEdition(stamp, prepared.stamp)) return [];
  const params = { of: "evaluation", found: saidOf(stamp), expected: saidOf(prepared.stamp) };
  return [issue("document.other_scheme", [...path, "scheme"], params, prepared.scheme.basis[0])];
}

function saidOf({ id, edition, status, digest }: SchemeStamp): string {
  return `${id} ${edition} ${status} ${digest}`;
}

/** One text of a scheme has one id, one edition and one status: what is illustrative never becomes official. */
function isSameEdition(one: SchemeStamp, other: SchemeStamp): boolean {
  return saidOf(one) === saidOf(other);
}

/** A result has a case behind every index, each of its scheme, and says of every other case why it was refused. */
export function checkCases({ scheme, cases, indexes, refused }: Evaluation, path: Path): readonly Issue[] {
  const isRefused = new Set(refused.map((one) => one.case));
  const scored = cases.filter((_, at) => !isRefused.has(at)).map(({ unit }) => unit);
  return [
    ...indexes.flatMap(({ unit, scheme: stamp }, at) => {
      const where = [...path, "indexes", at];
      const about = { at: { unit: unit.id } };
      if (scored[at] !== unit.id) return [{ ...issue("evaluate.no_case_behind", where, { unit: unit.id }), ...about }];
      if (isSameEdition(stamp, scheme)) return [];
      const [found, expected] = [stamp, scheme].map(({ id, edition, status }) => `${id} ${edition} ${status}`);
      const params = { of: unit.id, found: String(found), expected: String(expected) };
      return [{ ...issue("document.other_scheme", [...where, "scheme"], params), ...about }];
    }),
    ...scored.slice(indexes.length).map((unit) => {
      const params = { unit: unit ?? "–" };
      return issue("evaluate.no_index", [...path, "cases"], params);
    }),
    ...checkRefused(cases, refused, path),
  ];
}

/** Whoever is refused has handed something in, once, and is told why. */
function checkRefused(cases: Evaluation["cases"], refused: Evaluation["refused"], path: Path): readonly Issue[] {
  const seen = new Set<number>();
  return refused.flatMap(({ case: position, unit, issues }, at): Issue[] => {
    const isAgain = seen.has(position);
    seen.add(position);
    const isThere = cases[position]?.unit === unit && issues.some(({ level }) => level === "error");
    if (isThere && !isAgain) return [];
    const params = { unit: unit ?? "–", position: String(position + 1) };
    return [issue("evaluate.none_refused", [...path, "refused", at], params)];
  });
}

/**
 * A ranking places units of its group and period that have an index, by the figure and the class of that index; and every unit stands
 * in one ranking, once: at a rank, or among those that are missing, for a reason that it has. Where the scheme is at hand, they are
 * the rankings that it makes.
 */
export function checkRankings(prepared: PreparedScheme | null, read: Evaluation, path: Path): readonly Issue[] {
  const { indexes, rankings } = read;
  const byUnit = new Map(indexes.map((index) => [index.unit.id, index]));
  const misstated = checkRows(rankings, byUnit, path);
  const found = misstated.length > 0 ? misstated : checkPlaces(read, byUnit, path);
  return prepared === null || found.length > 0 ? found : checkOrder(prepared, read, path);
}

/** Every unit with an index stands in one ranking, once; whoever is missing has been refused or has no case of the year. */
function checkPlaces(
  { indexes, rankings, refused, year }: Evaluation,
  byUnit: ReadonlyMap<string, UnitIndex>,
  path: Path,
): readonly Issue[] {
  const [stated, placed] = [new Set<string>(), new Set<string>()];
  const isRefused = new Set(refused.map(({ unit }) => unit));
  const issues = rankings.flatMap(({ period, group, rows, unranked }, at): Issue[] => {
    const of = keyOf({ period, group });
    const again = stated.has(of);
    stated.add(of);
    const units = [
      ...rows.map(({ unit }) => ({ unit, field: "rows", isThere: byUnit.get(unit)?.published !== null })),
      ...unranked.map(({ unit, why }) => ({ unit, field: "unranked", isThere: isMissing(unit, why) })),
    ];
    const wrong = units.flatMap(({ unit, field, isThere }) => {
      const key = JSON.stringify([unit, period]);
      const before = placed.has(key);
      placed.add(key);
      if (isThere && !before) return [];
      return [
        { ...issue("evaluate.placed_otherwise", [...path, "rankings", at, field], { unit, group }), at: { unit } },
      ];
    });
    return again ? [issue("evaluate.ranking_differs", [...path, "rankings", at], { period, group })] : wrong;
  });
  const lost = indexes.flatMap(({ unit, period }): Issue[] => {
    if (placed.has(JSON.stringify([unit.id, period]))) return [];
    const params = { unit: unit.id, group: unit.group };
    return [{ ...issue("evaluate.placed_otherwise", [...path, "rankings"], params), at: { unit: unit.id } }];
  });
  return [...issues, ...lost];

  function isMissing(unit: string, why: UnrankedReason): boolean {
    const index = byUnit.get(unit);
    switch (why) {
      case "ranking.pending":
        return index?.complete === false;
      case "ranking.no_score":
        return index?.complete === true && index.published === null;
      case "ranking.refused":
        return index === undefined && isRefused.has(unit);
      case "ranking.not_submitted":
        return index === undefined && year !== undefined;
    }
  }
}

function checkRows(rankings: readonly Ranking[], byUnit: ReadonlyMap<string, UnitIndex>, path: Path): readonly Issue[] {
  return rankings.flatMap(({ period, group, rows }, at) => {
    const tied = new Map<number, number>();
    for (const { rank } of rows) tied.set(rank, (tied.get(rank) ?? 0) + 1);
    if (!isOrdered(rows)) return [issue("evaluate.ranking_differs", [...path, "rankings", at], { period, group })];
    return rows.flatMap(({ unit, rank, published, class: name, tied: found }, position): readonly Issue[] => {
      const row = [...path, "rankings", at, "rows", position];
      const index = byUnit.get(unit);
      const expected = tied.get(rank);
      if (!isOf(index, { period, group, published, class: name })) {
        const [stated, own] = [`${published} ${name}`, figuresOf(index)];
        // Where the figures are right, the group or the period is not.
        const isElsewhere = index !== undefined && stated === own;
        const found = isElsewhere ? `${stated} (${group}, ${period})` : stated;
        const expected = isElsewhere ? `${own} (${index.unit.group}, ${index.period})` : own;
        return [{ ...issue("evaluate.ranked_otherwise", row, { unit, found, expected }), at: { unit } }];
      }
      if (found === expected) return [];
      const params = { unit, rank: String(rank), found: String(found), expected: String(expected) };
      return [{ ...issue("evaluate.wrong_tie", [...row, "tied"], params), at: { unit } }];
    });
  });
}

/** Ranks begin at 1, count whoever is above or the ranks above, and never rise with a lower figure; one rank has one figure. */
function isOrdered(rows: readonly RankedUnit[]): boolean {
  return rows.every(({ rank, published }, at) => {
    const before = rows[at - 1];
    if (before === undefined) return rank === 1;
    const [now, above] = [decimal(published), decimal(before.published)];
    if (rank === before.rank) return now.eq(above);
    return now.lte(above) && (rank === before.rank + 1 || rank === at + 1);
  });
}

/** The rankings are those of the indexes. Who has no index is missing for a reason that stands elsewhere. */
function checkOrder(prepared: PreparedScheme, { indexes, rankings }: Evaluation, path: Path): readonly Issue[] {
  const scored = new Set(indexes.map(({ unit }) => unit.id));
  const missing = rankings.flatMap(({ period, group, unranked }) =>
    unranked.flatMap((one) => (scored.has(one.unit) ? [] : [{ ...one, period, group }])),
  );
  const expected = orderUnits(prepared.scheme, indexes, missing);
  return rankings.flatMap((one, at) => {
    if (digestOf(one) === digestOf(expected[at] ?? null)) return [];
    const { period, group } = one;
    return [issue("evaluate.ranking_differs", [...path, "rankings", at], { period, group })];
  });
}

type Placed = Pick<UnitIndex, "period" | "published" | "class"> & Pick<UnitIndex["unit"], "group">;

function isOf(index: UnitIndex | undefined, { period, group, published, class: name }: Placed): boolean {
  return (
    index !== undefined &&
    index.period === period &&
    index.unit.group === group &&
    index.published === published &&
    index.class === name
  );
}

function figuresOf(index: UnitIndex | undefined): string {
  return index === undefined ? "nothing" : `${index.published ?? "–"} ${index.class ?? "–"}`;
}
