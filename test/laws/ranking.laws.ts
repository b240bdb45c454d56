import { type Evaluation, evaluate, type RankedUnit, rank, type Scheme, type UnitIndex } from "par-index";
import { describe, expect } from "vitest";
import { decimal } from "../../src/number/decimal.js";
import { frozen, years } from "./arbitraries/documents.js";
import { law } from "./law.js";

/** Whether one unit's main figure is above another's, as the scheme compares them. */
function isAbove({ ranking, publishes }: Scheme, a: UnitIndex, b: UnitIndex): boolean {
  if (ranking.by === "published") return decimal(a.published ?? "0").gt(b.published ?? "0");
  if (publishes === "points") return decimal(a.points).gt(b.points);
  return decimal(a.points).times(b.max).gt(decimal(b.points).times(a.max));
}

function indexOf(evaluation: Evaluation, row: RankedUnit): UnitIndex {
  const found = evaluation.indexes.find(({ unit }) => unit.id === row.unit);
  if (found === undefined) throw new Error(`no index ${row.unit}`);
  return found;
}

describe("ranking", () => {
  law(
    "a rank counts who is above: rank(u) = 1 + |{ v : v strictly above u }| under `shared`",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      const { ties, tieBreak } = scheme.ranking;
      if (ties !== "shared" || tieBreak !== undefined) return;
      const evaluation = evaluate(scheme, cases);
      for (const { rows } of evaluation.rankings) {
        for (const row of rows) {
          const above = rows.filter((other) => isAbove(scheme, indexOf(evaluation, other), indexOf(evaluation, row)));
          expect(row.rank).toBe(1 + above.length);
        }
      }
    },
  );
  law(
    "dense ranks leave no gap: ranks = 1, 2, …, number of places under `dense`",
    "Our reading: the scheme declares its ties",
    [years],
    ({ scheme, cases }) => {
      if (scheme.ranking.ties !== "dense") return;
      for (const { rows } of evaluate(scheme, cases).rankings) {
        const ranks = [...new Set(rows.map((row) => row.rank))];
        expect(ranks).toStrictEqual(ranks.map((_, at) => at + 1));
      }
    },
  );
  law(
    "a higher figure never ranks lower: u above v ⇒ rank(u) < rank(v)",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      const evaluation = evaluate(scheme, cases);
      for (const { rows } of evaluation.rankings) {
        for (const a of rows) {
          for (const b of rows) {
            if (isAbove(scheme, indexOf(evaluation, a), indexOf(evaluation, b))) expect(a.rank).toBeLessThan(b.rank);
          }
        }
      }
    },
  );
  law(
    "a tie is a count: tied(u) = |{ v : rank(v) = rank(u) }|",
    "Our reading: a tie is declared",
    [years],
    ({ scheme, cases }) => {
      for (const { rows } of evaluate(scheme, cases).rankings) {
        for (const { rank: own, tied } of rows) expect(tied).toBe(rows.filter((row) => row.rank === own).length);
      }
    },
  );
  law(
    "only a tie is broken: brokenBy(u) ⇒ another unit has the same figure and another rank",
    "Our reading: a tie is declared",
    [years],
    ({ scheme, cases }) => {
      const evaluation = evaluate(scheme, cases);
      for (const { rows } of evaluation.rankings) {
        for (const row of rows) {
          if (row.brokenBy === undefined) continue;
          const own = indexOf(evaluation, row);
          const tied = rows.filter((other) => {
            const index = indexOf(evaluation, other);
            return other.rank !== row.rank && !isAbove(scheme, own, index) && !isAbove(scheme, index, own);
          });
          expect(tied.length).toBeGreaterThan(0);
          expect(scheme.ranking.tieBreak).toContain(row.brokenBy);
        }
      }
    },
  );
  law(
    "units have no order: rank(s, shuffle(indexes)) = rank(s, indexes)",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      const indexes = frozen(evaluate(scheme, cases).indexes);
      expect(rank(scheme, [...indexes].reverse())).toStrictEqual(rank(scheme, indexes));
    },
  );
  law(
    "nobody is lost: units(rows) + units(unranked) = units(indexes)",
    "Our reading: a ranking says who is missing and why",
    [years],
    ({ scheme, cases }) => {
      const { indexes, rankings } = evaluate(scheme, cases);
      const listed = rankings.flatMap(({ rows, unranked }) => [...rows, ...unranked]).map(({ unit }) => unit);
      expect(listed.sort()).toStrictEqual(indexes.map(({ unit }) => unit.id).sort());
    },
  );
  law(
    "groups do not meet: rank(s, group) = that group's ranking in rank(s, all)",
    "880/QĐ-UBND, Phần II, mục I.2.b",
    [years],
    ({ scheme, cases }) => {
      const { indexes } = evaluate(scheme, cases);
      const all = rank(scheme, indexes);
      for (const ranking of all) {
        const own = indexes.filter(({ unit }) => unit.group === ranking.group);
        expect(rank(scheme, own)).toStrictEqual([ranking]);
      }
    },
  );
  law(
    "nobody's place hangs on the last: order(all without u) = order(all) without u",
    "Our reading: free of rank reversal",
    [years],
    ({ scheme, cases }) => {
      const { indexes } = evaluate(scheme, cases);
      const [gone] = indexes;
      const order = (list: readonly UnitIndex[]) => rank(scheme, list).map(({ rows }) => rows.map(({ unit }) => unit));
      const rest = order(indexes.slice(1)).filter((rows) => rows.length > 0);
      const expected = order(indexes)
        .map((rows) => rows.filter((unit) => unit !== gone?.unit.id))
        .filter((rows) => rows.length > 0);
      expect(rest).toStrictEqual(expected);
    },
  );
});
