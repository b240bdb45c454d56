/**
 * Results loaded twice into the databases whose tables `sqlSchema` writes, and read back. Exit 1 where a cell differs.
 *
 *   npm run proof -- tables --python /tmp/venv/bin/python [--mariadb /tmp/mariadb.sock]
 *
 * PostgreSQL (PGlite) and DuckDB are packages of npm; SQLite is that of Python; MariaDB is asked through the client `mariadb` at a socket, where a schema `par_proof` is made and
 * dropped again. For SQL Server and Oracle, which no package brings, statements are only parsed, by `sqlglot` of Python.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { evaluate } from "par-index";
import { type SqlDialect, type SqlValue, sqlLoad, sqlSchema, toRows } from "par-index/sql";
import { drawCases } from "../laws/arbitraries/case.js";
import { seeded } from "../laws/arbitraries/draw.js";
import { drawScheme } from "../laws/arbitraries/scheme.js";
import { type Database, duckdb, postgresql } from "./databases.js";

const { values } = parseArgs({
  options: { python: { type: "string", default: "python3" }, mariadb: { type: "string", default: "" } },
});

const draw = seeded(880);
const scheme = drawScheme(draw, 3);
const drawn = toRows(scheme, evaluate(scheme, drawCases(draw, scheme, 40)));
/** The longest figures that the library lets in, and what texts may hold. */
const LONG = "123456789012345.123456789012345";
const rows = {
  ...drawn,
  units: drawn.units.map((row, at) => (at === 0 ? { ...row, points: LONG, name: "Sở 'A' \\ \"Y\" – đạt" } : row)),
};

/** A value as MariaDB writes it. */
function literal(value: SqlValue): string {
  if (value === null) return "NULL";
  return typeof value === "string" ? `'${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'` : String(value);
}

function inMariadb(socket: string): boolean {
  const options = { dialect: "mysql", prefix: "cchc_", schema: "par_proof" } as const;
  const filled = (sql: string, bound: readonly SqlValue[]): string => {
    const left = [...bound];
    return sql.replaceAll("?", () => literal(left.shift() ?? null));
  };
  const load = sqlLoad(rows, options).map(({ sql, values: bound }) => `${filled(sql, bound)};`);
  const begin = [
    "DROP DATABASE IF EXISTS par_proof;",
    "CREATE DATABASE par_proof;",
    "CREATE TABLE par_proof.units (id INT);",
  ];
  const asked = Object.keys(rows).map((table) => `SELECT '#${table}'; SELECT * FROM par_proof.cchc_${table};`);
  const script = [...begin, sqlSchema(options), "START TRANSACTION;", ...load, ...load, "COMMIT;", ...asked];
  const client = ["--socket", socket, "--batch", "--raw", "--skip-column-names", "--default-character-set=utf8mb4"];
  const { status, stdout, stderr } = spawnSync("mariadb", client, {
    input: [...script, "DROP DATABASE par_proof;"].join("\n"),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) process.stderr.write(stderr);
  let wrong = status === 0 ? 0 : 1;
  let cells = 0;
  for (const [table, list] of Object.entries(rows)) {
    const own = stdout.split(`#${table}\n`)[1]?.split(/^#/m)[0] ?? "";
    const found = own
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split("\t").map(plain).join("\t"));
    const wanted = list.map((row: object) =>
      Object.values(row)
        .map((value) => plain(spelled(value)))
        .join("\t"),
    );
    cells += wanted.reduce((sum, line) => sum + line.split("\t").length, 0);
    if (JSON.stringify([...found].sort()) !== JSON.stringify([...wanted].sort())) {
      wrong += 1;
      process.stdout.write(`${table}: ${found.length} rows of ${wanted.length}\n${found[0]}\n${wanted[0]}\n`);
    }
  }
  process.stdout.write(`${wrong === 0 ? "✓" : "✗"} MariaDB, loaded twice: ${cells} cells, ${wrong} tables differ\n`);
  return wrong === 0;
}

function spelled(value: SqlValue): string {
  return value === null ? "NULL" : typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

function plain(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, "") : text;
}

function byPython(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "par-index-tables-"));
  try {
    const of = (dialect: SqlDialect) => {
      const options = { dialect, prefix: "cchc_" };
      return { schema: sqlSchema(options), load: sqlLoad(rows, options) };
    };
    const plan = { rows, sqlite: of("sqlite"), tsql: of("sqlserver"), oracle: of("oracle"), mysql: of("mysql") };
    writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));
    const script = fileURLToPath(new URL("tables.py", import.meta.url));
    return spawnSync(values.python, [script, join(folder, "plan.json")], { stdio: "inherit" }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A database that runs in this process, in which another application has a table of one of the names. */
async function inProcess(dialect: "postgresql" | "duckdb", open: () => Promise<Database>): Promise<boolean> {
  const options = { dialect, prefix: "cchc_" } as const;
  const database = await open();
  try {
    await database.run("CREATE TABLE units (id INT)");
    await database.run(sqlSchema(options));
    for (let time = 1; time <= 2; time += 1)
      for (const { sql, values: bound } of sqlLoad(rows, options)) await database.run(sql, bound);
    let [wrong, cells] = [0, 0];
    for (const [table, list] of Object.entries(rows)) {
      const found = (await database.ask(`SELECT * FROM cchc_${table}`)).map(cellsOf);
      const wanted = list.map((row: object) => cellsOf(Object.values(row)));
      cells += wanted.length * Object.keys(list[0] ?? {}).length;
      if (JSON.stringify([...found].sort()) !== JSON.stringify([...wanted].sort())) wrong += 1;
    }
    process.stdout.write(
      `${wrong === 0 ? "✓" : "✗"} ${dialect}, loaded twice: ${cells} cells, ${wrong} tables differ\n`,
    );
    return wrong === 0;
  } finally {
    await database.close();
  }
}

function cellsOf(row: readonly SqlValue[]): string {
  return row.map((value) => (value === null ? "NULL" : plain(String(value)))).join("\t");
}

const fine = [
  await inProcess("postgresql", postgresql),
  await inProcess("duckdb", duckdb),
  byPython(),
  values.mariadb === "" || inMariadb(values.mariadb),
];
process.exitCode = fine.every(Boolean) ? 0 : 1;
