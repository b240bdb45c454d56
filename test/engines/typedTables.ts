/**
 * What `sqlTypes` writes, held against the libraries it is written for: TypeScript compiles it for every database and finds the
 * types of {@link Rows} in it; Drizzle and Kysely put a result into PostgreSQL and read the same rows; Prisma makes its client.
 * Exit 1 where anything differs.
 *
 *   npm run proof -- typed
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "par-index";
import { type SqlTypesOptions, sqlSchema, sqlTypes, toRows } from "par-index/sql";
import { install, root } from "../../scripts/pack.js";
import { drawCases } from "../laws/arbitraries/case.js";
import { seeded } from "../laws/arbitraries/draw.js";
import { drawScheme } from "../laws/arbitraries/scheme.js";

const DIALECTS = ["postgresql", "mysql", "sqlite"] as const;
const prefix = "par_";
const draw = seeded(880);
const scheme = drawScheme(draw, 3);
const rows = toRows(scheme, evaluate(scheme, drawCases(draw, scheme, 20)));
const names = Object.keys(rows);

const home = mkdtempSync(join(tmpdir(), "par-index-typed-"));
// The command of Prisma would fetch a program that only migrations need.
const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", CHECKPOINT_DISABLE: "1" };
const write = (name: string, text: string): void => writeFileSync(join(home, name), text);
let failed = 0;

function step(title: string, program: string, ...args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: home, env, encoding: "utf8" });
  const isFine = status === 0;
  process.stdout.write(`${isFine ? "ok    " : "FAILED"}  ${title}\n`);
  if (isFine) return;
  failed += 1;
  process.stdout.write(`${error?.message ?? ""}${stdout}${stderr}\n`.slice(0, 4_000));
}

/** Types that must be those of the rows, in both directions; where the database has no yes and no, it has 1 and 0. */
const SAME = `import type { Rows } from "par-index/sql";
type Given = { [T in keyof Rows as \`${prefix}\${T}\`]: Rows[T][number] };
type Numbered<Row> = { [F in keyof Row]: Row[F] extends boolean ? 0 | 1 : Row[F] };
type Counted<Row> = { [F in keyof Row]: Row[F] extends boolean ? number : Row[F] };
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
`;

function sources(library: SqlTypesOptions["for"], dialect: (typeof DIALECTS)[number]): void {
  const text = sqlTypes({ for: library, dialect, prefix });
  if (library === "kysely") {
    const given = dialect === "postgresql" ? "Given" : `{ [T in keyof Given]: Numbered<Given[T]> }`;
    write(`kysely.${dialect}.ts`, text);
    write(
      `kysely.${dialect}.check.ts`,
      `${SAME}import type { Kysely } from "kysely";
import type { ParIndexTables } from "./kysely.${dialect}.js";
export const same: Same<ParIndexTables, ${given}> = true;
export async function best(db: Kysely<ParIndexTables>): Promise<{ unit: string; points: string; class: string | null }[]> {
  return db.selectFrom("${prefix}units").select(["unit", "points", "class"]).where("complete", "=", ${dialect === "postgresql"}${dialect === "postgresql" ? "" : " ? 0 : 1"}).execute();
}
`,
    );
  } else if (library === "drizzle") {
    write(`drizzle.${dialect}.ts`, text);
    write(
      `drizzle.${dialect}.check.ts`,
      `${SAME}import * as tables from "./drizzle.${dialect}.js";
type Found = { [T in keyof typeof tables]: (typeof tables)[T]["$inferSelect"] };
export const same: Same<Found, Given> = true;
`,
    );
  } else {
    const folder = `prisma.${dialect}`;
    mkdirSync(join(home, folder));
    const head = `generator client {\n  provider = "prisma-client"\n  output = "./client"\n}\n`;
    write(`${folder}/schema.prisma`, `${head}\ndatasource db {\n  provider = "${dialect}"\n}\n`);
    write(`${folder}/par-index.prisma`, text);
    const models = names.map((name) => `  ${prefix}${name}: Read<client.${prefix}${name}>;`);
    write(
      `${folder}.check.ts`,
      `${SAME}import type * as client from "./${folder}/client/client.js";
type Figure = client.Prisma.Decimal;
type Read<Row> = { [F in keyof Row]: Row[F] extends Figure ? string : Row[F] extends Figure | null ? string | null : Row[F] };
type Found = {
${models.join("\n")}
};
export const same: Same<Found, ${dialect === "sqlite" ? `{ [T in keyof Given]: Counted<Given[T]> }` : "Given"}> = true;
`,
    );
    step(`prisma, ${dialect}: the schema is valid, a client is made`, "npx", "prisma", "generate", "--schema", folder);
  }
}

install(home, "kysely@0.28", "drizzle-orm@0.45", "prisma@7", "@prisma/client@7", "@electric-sql/pglite@0.5", "tsx@4");
for (const library of ["kysely", "drizzle", "prisma"] as const)
  for (const dialect of DIALECTS) sources(library, dialect);

write(
  "tsconfig.json",
  JSON.stringify({
    compilerOptions: {
      ...{ target: "ES2022", module: "NodeNext", strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true },
      ...{ noEmit: true, types: ["node"], typeRoots: [join(root, "node_modules/@types")] },
      paths: { "par-index/sql": [join(root, "src/sql/index.ts")] },
    },
    include: ["*.ts"],
    exclude: ["run.ts"],
  }),
);
const manifest = JSON.parse(execFileSync("cat", [join(home, "package.json")], { encoding: "utf8" }));
write("package.json", JSON.stringify({ ...manifest, type: "module" }));
step(
  "all nine compile, and have the types of Rows",
  process.execPath,
  join(root, "node_modules/typescript/bin/tsc"),
  "-p",
  ".",
);

write("rows.json", JSON.stringify(rows));
write("schema.sql", sqlSchema({ prefix }));
write(
  "run.ts",
  `import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { Kysely, PostgresDialect } from "kysely";
import * as tables from "./drizzle.postgresql.js";

const rows = JSON.parse(readFileSync("rows.json", "utf8"));
const canonical = (value) => (typeof value === "string" && /^-?\\d+\\.\\d+$/.test(value) ? value.replace(/\\.?0+$/, "") : value);
const plain = (list) => list.map((row) => JSON.stringify(Object.entries(row).sort().map(([k, v]) => [k, canonical(v)]))).sort();
const fresh = async () => {
  const pg = new PGlite();
  await pg.exec(readFileSync("schema.sql", "utf8"));
  return pg;
};
let cells = 0;
const ask = async (insert, select) => {
  for (const [name, list] of Object.entries(rows)) if (list.length > 0) await insert("${prefix}" + name, list);
  for (const [name, list] of Object.entries(rows)) {
    const found = await select("${prefix}" + name);
    for (const row of found) for (const key of ["points", "percent", "max_points"])
      if (key in row && row[key] !== null) assert.equal(typeof row[key], "string", name + "." + key);
    assert.deepEqual(plain(found), plain(list), name);
    cells += list.reduce((sum, row) => sum + Object.keys(row).length, 0);
  }
};
const db = drizzle(await fresh());
await ask((name, list) => db.insert(tables[name]).values(list), (name) => db.select().from(tables[name]));
const pg = await fresh();
const query = async (sql, values) => ({ command: "SELECT", rowCount: 0, ...(await pg.query(sql, [...values])) });
const pool = { connect: async () => ({ query, release: () => {} }), end: async () => {} };
const kysely = new Kysely({ dialect: new PostgresDialect({ pool }) });
await ask((name, list) => kysely.insertInto(name).values(list).execute(), (name) => kysely.selectFrom(name).selectAll().execute());
process.stdout.write(cells + " cells\\n");
`,
);
step("Drizzle and Kysely: rows in are rows out, in PostgreSQL; figures are strings", "npx", "tsx", "run.ts");
rmSync(home, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
