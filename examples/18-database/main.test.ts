import { type Evaluation, leaves, type ScoredNode } from "par-index";
import { type Rows, toRows } from "par-index/sql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SEED, simulate } from "../08-a-year-in-son-la/simulate.js";
import { countAnswers, countedHere } from "./answers.js";
import { type Database, duckdb, insert, postgres } from "./database.js";
import { type Answers, answersOf, loadedWith, NEAR, printed, years } from "./main.js";
import { scoredIn } from "./scored.js";
import { typedTables } from "./typedTables.js";

const loaded = years();
const { scheme, now, before } = loaded;

/** A decimal as whole units of its eighth place, so that sums are exact; no figure of these years has more places. */
function units(decimal: string): bigint {
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d+)(?:\.(\d{1,8}))?$/.exec(decimal) ?? [];
  return BigInt(`${sign}${whole}${fraction.padEnd(8, "0")}`);
}

function spelled(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(9, "0");
  const text = `${digits.slice(0, -8)}.${digits.slice(-8)}`.replace(/\.?0+$/, "");
  return amount < 0n ? `-${text}` : text;
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, one) => total + one, 0n);
}

function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function leafNodes(nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  return nodes.flatMap((node) => (node.children === undefined ? [node] : leafNodes(node.children)));
}

/** The same four answers out of the library's own figures, without a database. */
function expected(): Answers {
  const bonus = new Set(toRows(scheme, now).criteria.flatMap((row) => (row.bonus ? [row.code] : [])));
  const lost = leaves(scheme.criteria)
    .filter(({ code }) => !bonus.has(code))
    .map(({ code, title }) => {
      const gaps = now.indexes
        .flatMap(({ nodes }) => leafNodes(nodes).filter((node) => node.code === code))
        .flatMap(({ max, points }) => (points === null ? [] : [units(max) - units(points)]));
      return { code, title: title.vi, lost: sum(gaps), units: gaps.filter((gap) => gap > 0n).length };
    })
    .sort((a, b) => descending(a.lost, b.lost));
  const lowered = now.indexes
    .map(({ unit, nodes }) => {
      const both = leafNodes(nodes).filter(({ self, appraised }) => self !== null && appraised !== null);
      const self = sum(both.map((node) => units(node.self ?? "")));
      const appraised = sum(both.map((node) => units(node.appraised ?? "")));
      return { unit, self, appraised };
    })
    .sort((a, b) => descending(a.self - a.appraised, b.self - b.appraised));
  return {
    mostLost: lost.slice(0, 5).map((one) => [one.code, one.title, spelled(one.lost), String(one.units)]),
    mostLowered: lowered.slice(0, 5).map(({ unit, self, appraised }) => {
      return [unit.id, unit.name, spelled(self), spelled(appraised), spelled(self - appraised)];
    }),
    nearMisses: ranked(now)
      .flatMap(({ unit, published, class: name }) =>
        scheme.bands.best.map((band) => ({ unit, published, name, band, short: units(band.from) - units(published) })),
      )
      .filter(({ short }) => short > 0n && short <= units(NEAR))
      .sort((a, b) => descending(b.short, a.short))
      .map(({ unit, published, name, band, short }) => {
        return [unit, nameOf(unit), name ?? "", band.class, spelled(units(published)), spelled(short)];
      }),
    classChanges: ranked(now)
      .flatMap((row) => {
        const then = ranked(before).find(({ unit }) => unit === row.unit);
        if (then === undefined || then.class === row.class) return [];
        return [{ row, then, difference: units(row.published) - units(then.published) }];
      })
      .sort((a, b) => descending(a.difference, b.difference))
      .map(({ row, then, difference }) => [
        row.unit,
        nameOf(row.unit),
        then.class ?? "",
        row.class ?? "",
        spelled(difference),
      ]),
  };
}

function ranked({ rankings }: Evaluation) {
  return rankings.flatMap(({ rows }) => rows);
}

function nameOf(unit: string): string {
  return now.indexes.find((index) => index.unit.id === unit)?.unit.name ?? unit;
}

describe.each([
  ["PostgreSQL", postgres],
  ["DuckDB", duckdb],
])("%s", (_, start) => {
  let database: Database;
  beforeAll(async () => {
    database = await loadedWith(start, loaded);
  }, 120_000);
  afterAll(() => database.close());

  it("answers as the library's own figures do, to the last digit", async () => {
    expect(await answersOf(database, loaded)).toEqual(expected());
  });

  it("holds every row of both years", async () => {
    const [ours, theirs] = [toRows(scheme, now), toRows(scheme, before)];
    for (const table of Object.keys(ours) as (keyof Rows)[]) {
      const [[count] = []] = await database.ask(`SELECT CAST(COUNT(*) AS TEXT) FROM ${table}`);
      expect([table, count]).toEqual([table, String(ours[table].length + theirs[table].length)]);
    }
  });

  it("gives back every decimal as it went in", async () => {
    const back = await database.ask("SELECT unit, CAST(points AS TEXT) FROM units WHERE evaluation = $1", [now.digest]);
    const plain = new Map(back.map(([unit, text]) => [unit, text?.replace(/\.?0+$/, "")]));
    expect(plain).toEqual(new Map(now.indexes.map(({ unit, points }) => [unit.id, points])));
  });

  it("finds no unit whose points are not the sum of its parts", async () => {
    const differing = await database.ask(`
      SELECT u.unit FROM units u JOIN parts p ON p.evaluation = u.evaluation AND p.unit = u.unit
      GROUP BY u.evaluation, u.unit, u.points HAVING SUM(p.points) <> u.points`);
    expect(differing).toEqual([]);
  });

  it("counts survey answers as the library does, the one with an unknown code apart", async () => {
    const counted = await countAnswers(database);
    expect(counted).toEqual(countedHere());
    expect(counted.unknown).toBe(1);
    expect(counted.tally.reduce((sum, { count }) => sum + count, 0)).toBe(1600); // 4 groups of 200, two questions each
  });

  it("takes a name that is SQL as a name", async () => {
    const name = "'); DROP TABLE units; --";
    const [row] = toRows(scheme, now).units;
    if (row === undefined) throw new Error("no unit");
    await database.ask("BEGIN");
    await insert(database, "units", [{ ...row, unit: "x", name }]);
    const found = await database.ask("SELECT name FROM units WHERE unit = $1", ["x"]);
    await database.ask("ROLLBACK");
    expect(found).toEqual([[name]]);
  });
});

it("the questions have something to answer", () => {
  expect(Object.values(expected()).map((rows) => rows.length > 0)).toEqual([true, true, true, true]);
});

it("printed(answers, language) names units, and prints decimals as the language does", () => {
  const tables = printed(expected(), "vi").join("\n");
  expect(tables).toMatch(/^1\.6 +Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm +14,0000 +14$/m);
  expect(printed(expected(), "en").join("\n")).toMatch(/^Sở Thông tin và Truyền thông +B +A +89\.18 +0\.82$/m);
});

describe.each([
  ["postgresql", postgres],
  ["duckdb", duckdb],
] as const)("scoring in %s", (dialect, start) => {
  it("gives the figures, classes and ranks of evaluate", async () => {
    const block = simulate(SEED).find(({ id }) => id === "departments");
    const database = await start();
    const scored = await scoredIn(database, dialect, scheme, block?.cases ?? []);
    await database.close();
    const found = new Map(
      scored.map(([unit, published, name, rank]) => [unit, [published?.replace(/\.?0+$/, ""), name, rank]]),
    );
    expect(ranked(now).length).toBeGreaterThan(0);
    for (const row of ranked(now)) expect(found.get(row.unit)).toEqual([row.published, row.class, String(row.rank)]);
  });
});

describe("typedTables()", () => {
  it("has every table that the rows fill", () => {
    for (const name of Object.keys(toRows(scheme, now)))
      expect(typedTables()).toMatch(new RegExp(`^  ${name}: \\w+;$`, "m"));
  });
});
