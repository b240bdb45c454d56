import { type SqlQuoting, sparkQuoting, standardQuoting } from "../../text/sqlQuoting.js";

/** The engines that a scheme can be scored in. */
export type ScoringDialect = "postgresql" | "duckdb" | "spark";

export const SCORING_DIALECTS: readonly ScoringDialect[] = ["postgresql", "duckdb", "spark"];

/**
 * What differs between engines. Everything is computed in whole numbers: `small` ones are BIGINT, `great` ones the widest
 * whole numbers that the engine has.
 */
export interface Engine extends SqlQuoting {
  readonly small: string;
  readonly great: string;
  /** No whole number may be larger; `null` where none is too large. */
  readonly most: bigint | null;
  readonly number: (value: bigint, isGreat: boolean) => string;
  /** The whole quotient of two whole numbers that are not negative; which of them, and whether what comes of it, are great. */
  readonly quotient: (
    over: string,
    under: string,
    great: { readonly taken: boolean; readonly given: boolean },
  ) => string;
  /** The largest of such quotients. */
  readonly mostQuotient: bigint | null;
  readonly remainder: (over: string, under: string) => string;
  readonly textType: string;
  readonly booleanType: string;
  readonly decimalType: (digits: number, places: number) => string;
  /** Whether a text is wholly of a pattern that begins with `^` and ends with `$`. */
  readonly matches: (text: string, pattern: string) => string;
  /** Days since 1 January 1970. */
  readonly dayNumber: (date: string) => string;
  /** The most digits of a decimal; `null` where there is no limit. */
  readonly digits: number | null;
  /** Stands behind each step of the query, so that the engine does not copy its figures into every use of them. */
  readonly fence: string;
  readonly createTable: (name: string, columns: readonly string[], key: readonly string[]) => string;
}

const NINES = 10n ** 38n - 1n;

function withKey(name: string, columns: readonly string[], key: readonly string[]): string {
  return `CREATE TABLE ${name} (\n  ${[...columns, `PRIMARY KEY (${key.join(", ")})`].join(",\n  ")}\n)`;
}

export const engines: Readonly<Record<ScoringDialect, Engine>> = {
  postgresql: {
    ...standardQuoting,
    small: "BIGINT",
    great: "NUMERIC",
    most: null,
    number: (value, isGreat) => `CAST(${literal(value)} AS ${isGreat ? "NUMERIC" : "BIGINT"})`,
    quotient: (over, under, { taken }) => (taken ? `DIV(${over}, ${under})` : `(${over} / ${under})`),
    mostQuotient: null,
    remainder: (over, under) => `MOD(${over}, ${under})`,
    textType: "TEXT",
    booleanType: "BOOLEAN",
    decimalType: (digits, places) => `NUMERIC(${digits}, ${places})`,
    matches: (text, pattern) => `${text} ~ ${standardQuoting.text(pattern)}`,
    dayNumber: (date) => `CAST(${date} - DATE '1970-01-01' AS BIGINT)`,
    digits: null,
    fence: " OFFSET 0",
    createTable: withKey,
  },
  duckdb: {
    ...standardQuoting,
    small: "BIGINT",
    great: "HUGEINT",
    most: NINES,
    number: (value, isGreat) => `CAST(${literal(value)} AS ${isGreat ? "HUGEINT" : "BIGINT"})`,
    quotient: (over, under) => `(${over} // ${under})`,
    mostQuotient: NINES,
    remainder: (over, under) => `(${over} % ${under})`,
    textType: "VARCHAR",
    booleanType: "BOOLEAN",
    decimalType: (digits, places) => `DECIMAL(${digits}, ${places})`,
    matches: (text, pattern) => `REGEXP_MATCHES(${text}, ${standardQuoting.text(pattern)})`,
    dayNumber: (date) => `DATE_DIFF('day', DATE '1970-01-01', ${date})`,
    digits: 38,
    fence: "",
    createTable: withKey,
  },
  spark: {
    ...sparkQuoting,
    small: "BIGINT",
    great: "DECIMAL(38, 0)",
    most: NINES,
    number: (value, isGreat) => (isGreat ? `CAST('${value}' AS DECIMAL(38, 0))` : `CAST('${value}' AS BIGINT)`),
    // What `DIV` gives is always a BIGINT; `/` of great numbers keeps 32 digits before the point, and six behind it.
    quotient: (over, under, { given }) =>
      given ? `((${over} - ${over} % ${under}) / ${under})` : `(${over} DIV ${under})`,
    mostQuotient: 10n ** 32n - 1n,
    remainder: (over, under) => `(${over} % ${under})`,
    textType: "STRING",
    booleanType: "BOOLEAN",
    decimalType: (digits, places) => `DECIMAL(${digits}, ${places})`,
    matches: (text, pattern) => `${text} RLIKE ${sparkQuoting.text(pattern)}`,
    dayNumber: (date) => `CAST(DATEDIFF(${date}, DATE '1970-01-01') AS BIGINT)`,
    digits: 38,
    fence: "",
    createTable: (name, columns) => `CREATE TABLE ${name} (\n  ${columns.join(",\n  ")}\n) USING parquet`,
  },
};

function literal(value: bigint): string {
  return value < 0n ? `(${value})` : String(value);
}
