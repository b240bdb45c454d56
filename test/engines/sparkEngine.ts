/**
 * A year scored by Apache Spark with the statement of `scoringSql`, and held against `evaluate`. Exit 1 where a cell differs.
 *
 *   npm run proof -- spark --python /tmp/venv/bin/python [--units 2000] [--copies 500] [--scheme phuTho2025Fragment] [--seed 880]
 *     [--memory 8g]
 *
 * It needs Java 17 and Python with `pyspark` (`python3 -m venv /tmp/venv && /tmp/venv/bin/pip install pyspark`). So many units
 * are drawn, with absences, ledgers and a survey, and scored here; Spark scores so many copies of each, every copy of the
 * year in groups of its own, and compares every cell of every row.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Adjustment, type Case, evaluate, leaves, type Scheme, type Sheet, selfAssess, walk } from "par-index";
import * as schemes from "par-index/schemes";
import { factRows, type ResultColumn, scoringSql } from "par-index/sql";
import { drawDossier, drawTally } from "../laws/arbitraries/case.js";
import { type Draw, seeded } from "../laws/arbitraries/draw.js";
import { expectedRows } from "./scored.js";

const { values } = parseArgs({
  options: {
    python: { type: "string", default: "python3" },
    units: { type: "string", default: "2000" },
    copies: { type: "string", default: "500" },
    seed: { type: "string", default: "880" },
    memory: { type: "string", default: "8g" },
    scheme: { type: "string", default: "phuTho2025Fragment" },
  },
});
const scheme = (schemes as unknown as Readonly<Record<string, Scheme>>)[values.scheme] as Scheme;
const [units, copies, seed] = [values.units, values.copies, values.seed].map(Number) as [number, number, number];

const appraisers = new Map(
  walk(scheme.criteria).map(({ criterion, appraiser }) => [criterion.code, appraiser ?? "so-noi-vu"]),
);
const maxima = new Map(leaves(scheme.criteria).map(({ code, max }) => [code, max]));

/** The appraisers score what is theirs, and now and then set other points outright. */
function ledgerFor(draw: Draw, sheet: Sheet): readonly Adjustment[] {
  return sheet.rows.flatMap(({ leaf, self, final }): Adjustment[] => {
    if (self !== null && !draw.chance(3)) return [];
    const most = maxima.get(leaf) ?? "0";
    const to = { points: draw.chance(60) ? most : Number(most) > 0.25 && draw.chance(50) ? "0.25" : "0" };
    const by = { agency: appraisers.get(leaf) ?? "" };
    return [{ leaf, from: final, to, reason: "Theo tài liệu kiểm chứng", by, stage: "appraisal", at: "2022-01-10" }];
  });
}

function drawn(): readonly Case[] {
  const draw = seeded(seed);
  return Array.from({ length: units }, (_, at): Case => {
    const unit = { id: `u${at}`, name: `Đơn vị ${at}`, group: draw.pick(["sở", "huyện", "xã"]) };
    const dossier = drawDossier(draw, scheme, unit);
    // A draft has no class and no rank: most units are to have both.
    const settled = draw.chance(90)
      ? dossier.entries.filter(({ facts }) => facts !== undefined && !("absent" in facts && facts.absent === "pending"))
      : dossier.entries;
    const whole = { ...dossier, entries: settled };
    const tally = drawTally(draw, scheme, unit.id);
    return { dossier: whole, ledger: ledgerFor(draw, selfAssess(scheme, whole)), tally };
  });
}

const TYPES: Readonly<Partial<Record<ResultColumn["holds"], string>>> = {
  complete: "boolean",
  rank: "int",
  tied: "bigint",
};

const cases = drawn();
const sql = scoringSql(scheme, { dialect: "spark", facts: "wide", period: "2021" });
process.stdout.write(`${sql.statement.length} characters of SQL for ${maxima.size} criteria\n`);
const rows = factRows(scheme, cases, sql);
const expected = expectedRows(evaluate(scheme, cases), sql.results);
const ranked = [...expected.values()].filter((row) => row["rank"] !== null).length;
process.stdout.write(
  `${units} units drawn and scored here, ${ranked} of them ranked; ${sql.results.length} cells each\n`,
);

const folder = mkdtempSync(join(tmpdir(), "par-index-spark-"));
try {
  const columnOf = new Map(sql.facts.map(({ leaf, fact, column }) => [JSON.stringify([leaf, fact]), column]));
  const facts = new Map<string, Record<string, string>>();
  for (const { unit, group_name } of rows.units) facts.set(unit, { unit, group_name });
  for (const { unit, leaf, fact, value } of rows.facts) {
    (facts.get(unit) as Record<string, string>)[columnOf.get(JSON.stringify([leaf, fact])) as string] = value;
  }
  const lines = (list: Iterable<object>): string => [...list].map((one) => `${JSON.stringify(one)}\n`).join("");
  writeFileSync(join(folder, "facts.jsonl"), lines(facts.values()));
  writeFileSync(join(folder, "expected.jsonl"), lines(expected.values()));
  const plan = {
    statement: sql.statement,
    copies,
    memory: values.memory,
    facts: sql.facts.map(({ column, type }) => ({ column, type })),
    results: sql.results.map(({ column, holds }) => ({ column, type: TYPES[holds] ?? null })),
  };
  writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));
  const script = fileURLToPath(new URL("spark.py", import.meta.url));
  const { status } = spawnSync(values.python, [script, folder], { stdio: ["ignore", "inherit", "ignore"] });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
