import { readArgument } from "../document/arguments.js";
import { digestOf } from "../document/digest.js";
import type { Issue } from "../issue/issue.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { groupBy } from "../text/groupBy.js";
import { groupsScoredBy } from "./checkAgainstScheme.js";
import { years } from "./parseYear.js";
import type { FormsIssued, RosterUnit, Year } from "./year.js";

/** Which year a result was made for. */
export interface YearStamp {
  readonly period: string;
  /** The digest of the year document. */
  readonly digest: string;
}

/** A year as it is looked up while its cases are scored by one of its schemes. */
export interface Roster {
  readonly year: Year;
  readonly stamp: YearStamp;
  /** The groups that the scheme scores, in the order of the year. */
  readonly groups: ReadonlySet<string>;
  /** Every unit of the year, whoever scores it, by id. */
  readonly units: ReadonlyMap<string, RosterUnit>;
  /** The ids of the units that bear a name. */
  readonly unitsCalled: ReadonlyMap<string, readonly string[]>;
  /** The forms that were issued about each unit. */
  readonly forms: ReadonlyMap<string, readonly FormsIssued[]>;
  /** What somebody should look at in the year document itself; paths begin at it. */
  readonly notices: readonly Issue[];
}

const remembered = new WeakMap<Year, WeakMap<PreparedScheme, Roster>>();

/**
 * Reads a year document against a scheme, and prepares it for look-ups; a year that has been read is prepared once.
 *
 * @throws `argument.*`, and what `parseYear` throws.
 */
export function rosterOf(prepared: PreparedScheme, input: unknown): Roster {
  const year = readArgument("year", "a-year", years, input, prepared);
  const known = remembered.get(year) ?? new WeakMap<PreparedScheme, Roster>();
  remembered.set(year, known);
  const roster = known.get(prepared) ?? {
    year,
    stamp: Object.freeze({ digest: digestOf(year), period: year.period }),
    groups: groupsScoredBy(prepared, year),
    units: new Map(year.units.map((unit) => [unit.id, unit])),
    unitsCalled: idsByName(year),
    forms: groupBy(year.survey ?? [], ({ unit }) => unit),
    notices: noticesOf(year, prepared),
  };
  known.set(prepared, roster);
  return roster;
}

function noticesOf(year: Year, prepared: PreparedScheme): readonly Issue[] {
  const read = years.safeRead(year, prepared);
  return read.ok ? read.notices.map((one) => ({ ...one, path: ["year", ...one.path] })) : [];
}

function idsByName({ units }: Year): ReadonlyMap<string, readonly string[]> {
  const named = groupBy(units, ({ name }) => name);
  return new Map([...named].map(([name, same]) => [name, same.map(({ id }) => id)]));
}
