import type {
  CriterionRow,
  EvaluationRow,
  NodeRow,
  PartRow,
  RankingRow,
  RefusalRow,
  Rows,
  SchemePartRow,
  UnitRow,
  UnrankedRow,
} from "./rows.js";

/**
 * The tables that {@link toRows} fills, as `CREATE TABLE` statements in the SQL that PostgreSQL and DuckDB both take.
 *
 * @returns Statements, each ended by a semicolon, in an order in which they can be run. Points are `DECIMAL(38, 15)` and
 *   percentages `DECIMAL(38, 8)`: wide enough for every number that this library lets in and every rounding that a scheme
 *   may declare, so that nothing is rounded on the way in.
 * @throws Never throws.
 * @example
 * ```ts
 * import { sqlSchema } from "par-index/sql";
 *
 * sqlSchema().match(/CREATE TABLE \w+/g)?.length; // => 9
 * ```
 * @clause Our reading: 880/QĐ-UBND (Phần III, mục 1) has Sở Nội vụ keep the results; it does so in tables.
 */
export function sqlSchema(): string {
  return Object.entries(tables)
    .map(([name, table]) => statement(name, table))
    .join("\n\n");
}

type Type = "TEXT" | "INTEGER" | "BOOLEAN" | "DECIMAL(38, 15)" | "DECIMAL(38, 8)";

const POINTS = "DECIMAL(38, 15)" satisfies Type;
const PERCENT = "DECIMAL(38, 8)" satisfies Type;

/** A table whose rows are such: the column of every field, `NOT NULL` where the field never is. */
interface SqlTable<Row> {
  readonly columns: { readonly [Field in keyof Row]: null extends Row[Field] ? Type : `${Type} NOT NULL` };
  readonly key: readonly (keyof Row & string)[];
  readonly refers: readonly { readonly to: keyof Rows; readonly by: readonly (keyof Row & string)[] }[];
}

const OF_EVALUATION = { to: "evaluations", by: ["evaluation"] } as const;
const OF_UNIT = { to: "units", by: ["evaluation", "unit"] } as const;
const OF_PART = { to: "scheme_parts", by: ["evaluation", "part"] } as const;

const evaluations: SqlTable<EvaluationRow> = {
  columns: {
    evaluation: "TEXT NOT NULL",
    scheme: "TEXT NOT NULL",
    edition: "TEXT NOT NULL",
    status: "TEXT NOT NULL",
    scheme_digest: "TEXT NOT NULL",
    title: "TEXT NOT NULL",
    publishes: "TEXT NOT NULL",
    engine: "TEXT NOT NULL",
    period: "TEXT",
  },
  key: ["evaluation"],
  refers: [],
};

const schemeParts: SqlTable<SchemePartRow> = {
  columns: {
    evaluation: "TEXT NOT NULL",
    part: "TEXT NOT NULL",
    place: "INTEGER NOT NULL",
    title: "TEXT NOT NULL",
    max_points: `${POINTS} NOT NULL`,
  },
  key: ["evaluation", "part"],
  refers: [OF_EVALUATION],
};

const criteria: SqlTable<CriterionRow> = {
  columns: {
    evaluation: "TEXT NOT NULL",
    code: "TEXT NOT NULL",
    parent: "TEXT",
    domain: "TEXT NOT NULL",
    place: "INTEGER NOT NULL",
    leaf: "BOOLEAN NOT NULL",
    title: "TEXT NOT NULL",
    max_points: `${POINTS} NOT NULL`,
    bonus: "BOOLEAN NOT NULL",
    part: "TEXT",
    appraiser: "TEXT",
  },
  key: ["evaluation", "code"],
  // `parent` and `domain` refer to this same table, which not every database can check while it is being filled.
  refers: [OF_EVALUATION, OF_PART],
};

const units: SqlTable<UnitRow> = {
  columns: {
    evaluation: "TEXT NOT NULL",
    unit: "TEXT NOT NULL",
    name: "TEXT NOT NULL",
    group_name: "TEXT NOT NULL",
    kind: "TEXT",
    period: "TEXT NOT NULL",
    complete: "BOOLEAN NOT NULL",
    points: `${POINTS} NOT NULL`,
    max_points: `${POINTS} NOT NULL`,
    percent: PERCENT,
    published: PERCENT,
    class: "TEXT",
    lowest: `${POINTS} NOT NULL`,
    highest: `${POINTS} NOT NULL`,
    case_digest: "TEXT",
  },
  key: ["evaluation", "unit"],
  refers: [OF_EVALUATION],
};

const parts: SqlTable<PartRow> = {
  columns: {
    evaluation: "TEXT NOT NULL",
    unit: "TEXT NOT NULL",
    part: "TEXT NOT NULL",
    self_points: POINTS,
    self_max: POINTS,
    points: `${POINTS} NOT NULL`,
    max_points: `${POINTS} NOT NULL`,
    percent: PERCENT,
  },
  key: ["evaluation", "unit", "part"],
  refers: [OF_UNIT, OF_PART],
};

const nodes: SqlTable<NodeRow> = {
  columns: {
    evaluation: "TEXT NOT NULL",
    unit: "TEXT NOT NULL",
    code: "TEXT NOT NULL",
    self_points: POINTS,
    appraised_points: POINTS,
    points: POINTS,
    max_points: `${POINTS} NOT NULL`,
    percent: PERCENT,
    absence: "TEXT",
  },
  key: ["evaluation", "unit", "code"],
  refers: [OF_UNIT, { to: "criteria", by: ["evaluation", "code"] }],
};

const rankings: SqlTable<RankingRow> = {
  columns: {
    evaluation: "TEXT NOT NULL",
    period: "TEXT NOT NULL",
    group_name: "TEXT NOT NULL",
    unit: "TEXT NOT NULL",
    rank: "INTEGER NOT NULL",
    published: `${PERCENT} NOT NULL`,
    class: "TEXT",
    tied: "INTEGER NOT NULL",
    broken_by: "TEXT",
  },
  key: ["evaluation", "unit"],
  refers: [OF_UNIT],
};

const unranked: SqlTable<UnrankedRow> = {
  columns: {
    evaluation: "TEXT NOT NULL",
    period: "TEXT NOT NULL",
    group_name: "TEXT NOT NULL",
    unit: "TEXT NOT NULL",
    why: "TEXT NOT NULL",
  },
  key: ["evaluation", "period", "group_name", "unit"],
  refers: [OF_EVALUATION],
};

const refusals: SqlTable<RefusalRow> = {
  columns: {
    evaluation: "TEXT NOT NULL",
    case_number: "INTEGER NOT NULL",
    issue_number: "INTEGER NOT NULL",
    unit: "TEXT",
    code: "TEXT NOT NULL",
    path: "TEXT NOT NULL",
  },
  key: ["evaluation", "case_number", "issue_number"],
  refers: [OF_EVALUATION],
};

/** What a statement is written from. */
interface AnyTable {
  readonly columns: Readonly<Record<string, string>>;
  readonly key: readonly string[];
  readonly refers: readonly { readonly to: string; readonly by: readonly string[] }[];
}

const tables: { readonly [Name in keyof Rows]: AnyTable } = {
  evaluations,
  scheme_parts: schemeParts,
  criteria,
  units,
  parts,
  nodes,
  rankings,
  unranked,
  refusals,
};

function statement(name: string, { columns, key, refers }: AnyTable): string {
  const lines = [
    ...Object.entries(columns).map(([column, type]) => `${column} ${type}`),
    `PRIMARY KEY (${key.join(", ")})`,
    ...refers.map(({ to, by }) => `FOREIGN KEY (${by.join(", ")}) REFERENCES ${to} (${by.join(", ")})`),
  ];
  return `CREATE TABLE ${name} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n);`;
}
