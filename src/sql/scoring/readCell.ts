import { decimal } from "../../number/decimal.js";
import type { KnownFact } from "../../rules/expression/known.js";
import { daysLate } from "../../rules/form/days.js";
import type { FactCell } from "../../rules/form/factCells.js";
import type { Cell, CellWriter } from "./cell.js";
import { greater, lesser } from "./cell.js";
import type { Digits, FactShape } from "./table.js";

/** A fact as the query reads it. */
export interface ReadCell {
  /** Whether the table has anything there. */
  readonly isThere: string;
  /** What is there cannot be read, or is not allowed. */
  readonly isBad: string;
  /** Of a number or a day: in units of the last of so many places. */
  readonly number: Cell | null;
  readonly places: number;
  /** Of an id: the column that holds it. */
  readonly id: string | null;
}

/** Facts that are known to have no more places than points may have keep them all. */
const MOST_PLACES = 8;
const DAYS = 4_000_000n;
/** A day that there is. */
const DAY = [
  "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))",
  "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29",
].join("|");

/** How many places a fact keeps in a table. */
export function placesIn(known: KnownFact | undefined, digits: Digits): number {
  return known?.places !== undefined && known.places <= MOST_PLACES ? known.places : digits.places;
}

/**
 * @param absent - Where nothing there means 0, as a condition; `null` where it means nothing.
 */
export function readNumber(
  write: CellWriter,
  shape: FactShape,
  raw: string,
  absent: string | null,
  known: {
    readonly least?: string | undefined;
    readonly most?: string | undefined;
    readonly refusesThousands?: boolean;
  },
  places: number,
  whole: number,
): ReadCell {
  const { engine, layers } = write;
  const column = layers.column(raw);
  const end = 10n ** BigInt(whole + places) - 1n;
  const unread = { low: -end, high: end };
  const type = end < 2n ** 63n ? engine.small : engine.great;
  const units =
    shape === "long"
      ? spelledUnits(write, column, places, whole, type, known.refusesThousands === true)
      : storedUnits(write, column, places, whole, type);
  const read = layers.column(units);
  const [low, high] = [
    greater(unread.low, boundIn(known.least, places, "ceil") ?? unread.low),
    lesser(unread.high, boundIn(known.most, places, "floor") ?? unread.high),
  ];
  const from = write.within({ sql: read, ...unread }, { low, high });
  const inside = layers.column(
    `CASE WHEN ${read} >= ${write.number(low).sql} AND ${read} <= ${write.number(high).sql} THEN ${from.sql} END`,
  );
  const isBad = `(${column} IS NOT NULL AND ${inside} IS NULL)`;
  const number =
    absent === null
      ? { sql: inside, low, high }
      : write.kept({
          sql: `CASE WHEN ${column} IS NULL AND ${absent} THEN ${write.number(0n).sql} ELSE ${inside} END`,
          low: lesser(low, 0n),
          high: greater(high, 0n),
        });
  return { isThere: `${column} IS NOT NULL`, isBad, number, places, id: null };
}

/** A decimal in text, in units of its last place: its digits, filled up with zeros. */
function spelledUnits(
  { engine }: CellWriter,
  column: string,
  places: number,
  whole: number,
  type: string,
  refusesThousands: boolean,
): string {
  const above = `[1-9][0-9]{0,${whole - 1}}`;
  // A count of -0 is refused, as documents refuse it.
  const pattern = places === 0 ? `^(0|-?${above})$` : `^-?(0|${above})([.][0-9]{1,${places}})?$`;
  const digits =
    places === 0 ? column : `SPLIT_PART(${column}, '.', 1) || RPAD(SPLIT_PART(${column}, '.', 2), ${places}, '0')`;
  const isPlain = refusesThousands && places >= 3 ? ` AND NOT (${engine.matches(column, THOUSANDS)})` : "";
  return `CASE WHEN ${engine.matches(column, pattern)}${isPlain} THEN CAST(${digits} AS ${type}) END`;
}

/** A thousand times more to some. */
const THOUSANDS = "^-?[1-9][0-9]{0,2}[.][0-9]{3}$";

/** A number that a table holds, in units; none where it has more places than are kept. */
function storedUnits({ engine }: CellWriter, column: string, places: number, whole: number, type: string): string {
  const stored = places === 0 ? engine.small : engine.decimalType(whole + places, places);
  const exact = `CAST(${column} AS ${stored})`;
  const units = places === 0 ? exact : `CAST(${exact} * ${10n ** BigInt(places)} AS ${type})`;
  return `CASE WHEN ${exact} = ${column} THEN ${units} END`;
}

function boundIn(limit: string | undefined, places: number, way: "ceil" | "floor"): bigint | null {
  return limit === undefined ? null : BigInt(decimal(limit).shifted(places)[way]().toString());
}

export function readId(write: CellWriter, raw: string, ids: readonly string[]): ReadCell {
  const { engine, layers } = write;
  const column = layers.column(raw);
  const id = layers.column(`CASE WHEN ${column} IN (${ids.map(engine.text).join(", ")}) THEN ${column} END`);
  return {
    isThere: `${column} IS NOT NULL`,
    isBad: `(${column} IS NOT NULL AND ${id} IS NULL)`,
    number: null,
    places: 0,
    id,
  };
}

/** The days late of a day; nothing where the day due is one of a year that is not known. */
export function readDay(
  write: CellWriter,
  shape: FactShape,
  raw: string,
  { due }: NonNullable<FactCell["day"]>,
  year: number | null,
): ReadCell {
  const { engine, layers } = write;
  const column = layers.column(raw);
  const day =
    shape === "wide"
      ? column
      : layers.column(`CASE WHEN ${engine.matches(column, `^(${DAY})$`)} THEN CAST(${column} AS DATE) END`);
  const shift = daysLate("1970-01-01", due, year);
  const late =
    shift === null ? `CAST(NULL AS ${engine.small})` : `${engine.dayNumber(day)} + ${write.number(BigInt(shift)).sql}`;
  return {
    isThere: `${column} IS NOT NULL`,
    isBad: `(${column} IS NOT NULL AND ${day} IS NULL)`,
    number: write.kept(write.whole(late, -DAYS, DAYS)),
    places: 0,
    id: null,
  };
}
