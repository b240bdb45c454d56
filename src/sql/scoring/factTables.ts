import { oneLine } from "../../text/oneLine.js";
import type { Engine } from "./engine.js";
import { type FactColumn, type FactShape, type RawFacts, typesIn, uniqueNames } from "./table.js";

/** Where facts stand in a table of this shape. */
export function rawFacts(engine: Engine, base: (sql: string) => string, shape: FactShape): RawFacts {
  const named = uniqueNames(["unit", "group_name"]);
  return {
    shape,
    raw: (fact) => {
      const column = named(fact.leaf, fact.fact);
      const sql =
        shape === "wide"
          ? `u.${engine.name(column)}`
          : `MAX(CASE WHEN f.leaf = ${engine.text(fact.leaf)} AND f.fact = ${engine.text(fact.fact)} THEN f.value END)`;
      return { sql: base(sql), column: { ...fact, column } };
    },
  };
}

/** What a long table holds of a unit that no leaf asks for, or that it holds twice. */
export function unreadRows(
  engine: Engine,
  base: (sql: string) => string,
  facts: readonly FactColumn[],
): readonly { readonly sql: string; readonly why: string }[] {
  const isAsked = askedFor(engine, facts);
  const unknown = base(`SUM(CASE WHEN f.unit IS NULL OR ${isAsked} THEN 0 ELSE 1 END)`);
  const pair = `f.leaf || ${engine.text("/")} || f.fact`;
  const twice = base(`COUNT(f.unit) - COUNT(DISTINCT ${pair})`);
  return [
    { sql: `${unknown} > 0`, why: "unknown-fact" },
    { sql: `${twice} > 0`, why: "fact-twice" },
  ];
}

function askedFor(engine: Engine, facts: readonly FactColumn[]): string {
  const byLeaf = new Map<string, string[]>();
  for (const { leaf, fact } of facts) byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), engine.text(fact)]);
  const each = [...byLeaf].map(
    ([leaf, names]) => `(f.leaf = ${engine.text(leaf)} AND f.fact IN (${names.join(", ")}))`,
  );
  return `(${each.join("\n    OR ")})`;
}

/** The rows of a long table that nobody asks for. */
export function straysOf(engine: Engine, units: string, factTable: string, facts: readonly FactColumn[]): string {
  const row = (why: string): string => `SELECT f.unit, f.leaf, f.fact, ${engine.text(why)} AS why FROM ${factTable} f`;
  return [
    `${row("unknown-fact")} WHERE CASE WHEN ${askedFor(engine, facts)} THEN 0 ELSE 1 END = 1`,
    `${row("unknown-unit")} LEFT JOIN ${units} u ON u.unit = f.unit WHERE u.unit IS NULL`,
    `${row("fact-twice")} GROUP BY f.unit, f.leaf, f.fact HAVING COUNT(*) > 1`,
  ].join("\nUNION ALL\n");
}

/** The statements that make the tables. */
export function tablesOf(
  engine: Engine,
  shape: FactShape,
  units: string,
  factTable: string,
  facts: readonly FactColumn[],
): readonly string[] {
  const text = typesIn(engine).text;
  const who = [`unit ${text} NOT NULL`, `group_name ${text} NOT NULL`];
  if (shape === "wide") {
    const columns = facts.map(({ column, type, leaf, fact, title }) => {
      return `/* ${comment(`${leaf} ${fact}: ${title}`)} */ ${engine.name(column)} ${type}`;
    });
    return [engine.createTable(factTable, [...who, ...columns], ["unit"])];
  }
  const row = ["unit", "leaf", "fact", "value"].map((column) => `${column} ${text} NOT NULL`);
  return [engine.createTable(units, who, ["unit"]), engine.createTable(factTable, row, ["unit", "leaf", "fact"])];
}

/** Words of a scheme, so that no comment ends before its end. */
function comment(words: string): string {
  return oneLine(words).replaceAll("*/", "* /").replaceAll("/*", "/ *");
}
