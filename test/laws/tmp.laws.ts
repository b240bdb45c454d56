import fc from "fast-check";
import { evaluate, leaves } from "par-index";
import { factRows, scoringSql } from "par-index/sql";
import { test } from "vitest";
import { duckdb } from "../engines/databases.js";
import { loadFacts } from "../engines/loadFacts.js";
import { expectedRows, scoredRow } from "../engines/scored.js";
import { drawCases } from "./arbitraries/case.js";
import { withGreatFigures, years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { drawScheme } from "./arbitraries/scheme.js";

const great = drawn((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 3));
  return { scheme, cases: withGreatFigures(draw, scheme, drawCases(draw, scheme)) };
});
test("x", async () => {
  const one = fc.sample(process.env["WHICH"] === "years" ? (years as never) : great, {
    seed: Number(process.env["S"]),
    path: process.env["P"]!,
    numRuns: 1,
  })[0] as any;
  const { scheme, cases } = one;
  const sql = scoringSql(scheme, { dialect: "duckdb", period: "2021", digits: { whole: 15, places: 8 } });
  const db = await duckdb();
  const rows = factRows(scheme, cases, sql);
  await loadFacts(db, sql, rows);
  const got = new Map((await db.ask(sql.statement)).map((r) => scoredRow(sql.results, r)).map((r) => [r["unit"], r]));
  const ours = expectedRows(evaluate(scheme, cases), sql.results);
  const bad = new Set<string>();
  for (const [u, o] of ours)
    for (const c of sql.results)
      if (got.get(u)?.[c.column] !== o[c.column]) {
        console.log(u, c, "ours", o[c.column], "engine", got.get(u)?.[c.column]);
        if (c.criterion) bad.add(c.criterion + " " + u);
      }
  for (const l of leaves(scheme.criteria))
    for (const b of bad)
      if (b.split(" ")[0] === l.code) {
        console.log(JSON.stringify(l, null, 1));
        console.log(JSON.stringify(rows.facts.filter((f) => f.leaf === l.code && f.unit === b.split(" ")[1])));
        console.log(
          JSON.stringify(
            (cases as any[])
              .find((c) => c.dossier.unit.id === b.split(" ")[1])
              .dossier.entries.filter((e: any) => e.leaf === l.code),
          ),
        );
      }
}, 60000);
