import { readChoice, readName, readOptionsObject, readWhole } from "../document/arguments.js";
import { SCORING_DIALECTS, type ScoringDialect } from "./scoring/engine.js";
import type { Digits, FactShape } from "./scoring/table.js";

/** How the statement is written, and over which tables. */
export interface ScoringSqlOptions {
  readonly dialect: ScoringDialect;
  /**
   * How facts stand: `"long"`, a row of text for each fact, as documents write it (the default); or `"wide"`, a row for each
   * unit with a typed column for each fact, many times as fast.
   */
  readonly facts?: FactShape;
  /** The period that is scored, such as `"2025"`; a day due of its year is not known without it. */
  readonly period?: string;
  /** The tables, where they are qualified or called otherwise: `par_units` and `par_facts`. A wide one needs no units. */
  readonly tables?: { readonly units?: readonly string[]; readonly facts?: readonly string[] };
  /**
   * How long the decimals of facts may be: 12 digits before the point and 6 behind it, unless stated otherwise. A longer one is
   * refused with its unit, and never rounded.
   */
  readonly digits?: Partial<Digits>;
}

const FIELDS: readonly (keyof ScoringSqlOptions)[] = ["dialect", "facts", "period", "tables", "digits"];

const SHAPES: readonly FactShape[] = ["long", "wide"];

/** The options with their defaults, after checking. */
export interface Asked {
  readonly dialect: ScoringDialect;
  readonly shape: FactShape;
  readonly period: string | undefined;
  readonly units: readonly string[];
  readonly facts: readonly string[];
  readonly digits: Digits;
}

export function readOptions(input: ScoringSqlOptions): Asked {
  const options = readOptionsObject("options", input, FIELDS) as Partial<ScoringSqlOptions>;
  const { period, tables = {}, digits = {} } = options;
  const names = readOptionsObject("options.tables", tables, ["units", "facts"]) as NonNullable<
    ScoringSqlOptions["tables"]
  >;
  const long = readOptionsObject("options.digits", digits, ["whole", "places"]) as Partial<Digits>;
  return {
    dialect: readChoice("options.dialect", SCORING_DIALECTS, options.dialect),
    shape: readChoice("options.facts", SHAPES, options.facts ?? "long"),
    period: period === undefined ? undefined : readName("options.period", period),
    units: (names.units ?? ["par_units"]).map((name) => readName("options.tables.units", name)),
    facts: (names.facts ?? ["par_facts"]).map((name) => readName("options.tables.facts", name)),
    digits: {
      whole: readWhole("options.digits.whole", long.whole ?? 12, 1, 15),
      places: readWhole("options.digits.places", long.places ?? 6, 0, 8),
    },
  };
}
