import type { ColumnType, Held } from "./tables.js";

/** The databases whose SQL is known. MariaDB takes that of `mysql`. */
export type SqlDialect = "postgresql" | "duckdb" | "mysql" | "sqlite" | "sqlserver" | "oracle";

export const SQL_DIALECTS: readonly SqlDialect[] = ["postgresql", "duckdb", "mysql", "sqlite", "sqlserver", "oracle"];

/** What the tables of results need to know of a database. */
export interface Dialect {
  readonly types: Readonly<Record<Held, string>>;
  readonly name: (name: string) => string;
  /** The mark of a value that is bound, by its position from 1. */
  readonly mark: (position: number) => string;
  /** What begins the key of a table of this name. */
  readonly primaryKey: (table: string) => string;
  /** What stands behind the columns of a table. */
  readonly tail: string;
  /** Whether a foreign key names the schema of the table that it refers to. */
  readonly refersAcross: boolean;
  /** The most characters of what keys are made of; `null` where there is no limit. */
  readonly longest: number | null;
  /** The most values that one statement binds, and whether one inserts several rows. */
  readonly mostValues: number;
  readonly insertsMany: boolean;
  readonly yes: boolean | 1;
  readonly no: boolean | 0;
}

const plain = (name: string): string => name;
const question = (): string => "?";

/** Wide enough for every number that this library lets in and every rounding that a scheme may declare. */
const DECIMALS = { points: "DECIMAL(38, 15)", percent: "DECIMAL(38, 8)" };

const standard: Dialect = {
  types: { ...DECIMALS, digest: "TEXT", key: "TEXT", text: "TEXT", integer: "INTEGER", boolean: "BOOLEAN" },
  name: plain,
  mark: (position) => `$${position}`,
  primaryKey: () => "PRIMARY KEY",
  tail: "",
  refersAcross: true,
  longest: null,
  mostValues: 30_000,
  insertsMany: true,
  yes: true,
  no: false,
};

export const dialects: Readonly<Record<SqlDialect, Dialect>> = {
  postgresql: standard,
  duckdb: { ...standard, mostValues: 5_000 },
  mysql: {
    ...standard,
    // A key may be 3,072 bytes long, of which a character of `utf8mb4` takes four; `bin` tells apart what differs.
    types: {
      ...DECIMALS,
      digest: "CHAR(64) CHARACTER SET ascii COLLATE ascii_bin",
      key: "VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
      text: "LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
      integer: "INT",
      boolean: "TINYINT(1)",
    },
    name: (name) => `\`${name}\``,
    mark: question,
    tail: " ENGINE=InnoDB",
    longest: 250,
    yes: 1,
    no: 0,
  },
  sqlite: {
    ...standard,
    // SQLite has no decimals: a number that looks like one becomes a double. As text it stays what it is.
    types: {
      digest: "TEXT",
      key: "TEXT",
      text: "TEXT",
      integer: "INTEGER",
      boolean: "INTEGER",
      points: "TEXT",
      percent: "TEXT",
    },
    mark: question,
    refersAcross: false,
    yes: 1,
    no: 0,
  },
  sqlserver: {
    ...standard,
    // A key that is not clustered may be 1,700 bytes long, of which a character takes two.
    types: {
      ...DECIMALS,
      digest: "CHAR(64) COLLATE Latin1_General_100_BIN2",
      key: "NVARCHAR(250) COLLATE Latin1_General_100_BIN2",
      text: "NVARCHAR(MAX)",
      integer: "INT",
      boolean: "BIT",
    },
    name: (name) => `[${name}]`,
    mark: (position) => `@p${position}`,
    primaryKey: (table) => `CONSTRAINT [${table}_key] PRIMARY KEY NONCLUSTERED`,
    longest: 250,
    mostValues: 2_000,
    yes: 1,
    no: 0,
  },
  oracle: {
    ...standard,
    types: {
      digest: "VARCHAR2(64)",
      key: "VARCHAR2(250 CHAR)",
      text: "CLOB",
      integer: "NUMBER(10)",
      boolean: "NUMBER(1)",
      points: "NUMBER(38, 15)",
      percent: "NUMBER(38, 8)",
    },
    mark: (position) => `:${position}`,
    longest: 250,
    insertsMany: false,
    yes: 1,
    no: 0,
  },
};

/** What a column holds, without its question mark. */
export function heldIn(type: ColumnType): Held {
  return type.replace("?", "") as Held;
}

export function mayBeNothing(type: ColumnType): boolean {
  return type.endsWith("?");
}
