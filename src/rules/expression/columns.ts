import type { Rounding, RoundingMode } from "../../number/rounding.js";
import { roundWhole } from "../../number/roundWhole.js";
import { unitsOf } from "../../number/unitsOf.js";
import { factsIn } from "./children.js";
import type { Expression, FactName } from "./expression.js";
import { keyOfFact } from "./factors.js";
import type { Known } from "./known.js";
import type { FactSource } from "./source.js";
import { prepareValue, type Value } from "./value.js";
import { type WholeSteps, wholeSteps } from "./whole.js";
import { mostForExact, rangeOfFact, type WholeRange } from "./wholeSizes.js";
import { type IdColumn, type NumberColumn, type WholeTable, wholeTable } from "./wholeTable.js";

/** The points of one leaf for many units, worked out step by step over whole columns of whole numbers. */
export interface Columns<Facts> {
  /** Takes in what one unit states. A row may be taken in again; what is not taken in says nothing. */
  readonly take: (row: number, facts: Facts) => Taken;
  /** Writes the points of the first so many rows, in units of the last place that the rounding keeps, times `roundingUnit`. */
  readonly score: (points: Float64Array, size: number, roundingUnit?: number) => void;
  /** The columns themselves, where every fact is a whole number; `null` where one is not. A row may be filled by hand, in all of them. */
  readonly wholes: () => readonly NumberColumn[] | null;
}

/**
 * What became of facts: `taken`; one that they need is awaited (`pending`); or they do not fit whole numbers below 2^53, and
 * the exact value has to be asked (`unfit`).
 */
type Taken = "taken" | "pending" | "unfit";

/** A rule made ready for columns, of any number of units. */
export interface PreparedColumns<Facts> {
  /** Whether any facts can be taken in; where not, every row is unfit. */
  readonly exact: boolean;
  readonly columns: (capacity: number) => Columns<Facts>;
}

/** Decimals that facts may have in a column, if they may have so many at all: whole numbers first, then millionths. */
const PLACES: readonly number[] = [0, 6];

/**
 * Makes an expression ready to be worked out for many units at once, with the same points as one unit
 * at a time.
 *
 * @param known - What the reader has proved of facts: where some figures are known to be small, others may be larger.
 * @law columns agree with the value: score(take(f)) = round(value(e, f), r) for all facts that are taken
 */
export function prepareColumns<Facts>(
  one: Expression,
  known: Known,
  source: FactSource<Facts>,
  rounding: Rounding,
): PreparedColumns<Facts> {
  const { numbers, ids } = factsIn(one);
  const value = prepareValue(one, source);
  const places = numbers.every((fact) => mostPlaces(known, fact) === 0) ? [0] : PLACES;
  const scales = places.map((each) => onDemand(() => scaleOf(one, known, rounding, each)));
  const reading: Reading<Facts> = {
    value,
    numbers: numbers.map((fact) => ({ fact, read: source.number(fact) })),
    ids: ids.map((fact) => ({ fact, read: source.id(fact), ids: idsOf(known, fact) })),
  };
  const exact = scales.some((scale) => scale() !== null);
  return { exact, columns: (capacity) => columnsFor(scales, reading, rounding.mode, capacity) };
}

/** Facts in units of one number of places, and how large they may be. */
interface Scale {
  readonly steps: WholeSteps;
  readonly placesOf: (fact: FactName) => number;
  readonly rangeOf: (fact: FactName) => WholeRange;
}

/** Made when it is first asked for, and once: most facts need the first scale only. */
function onDemand<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `null` where not even facts of one unit can be computed exactly. */
function scaleOf(one: Expression, known: Known, rounding: Rounding, places: number): Scale | null {
  const placesOf = (fact: FactName): number => Math.min(places, mostPlaces(known, fact));
  const steps = wholeSteps(one, placesOf, 10n ** BigInt(rounding.places));
  const rangeAt = (fact: FactName, most: bigint): WholeRange => rangeOfFact(known, fact, placesOf(fact), most);
  const most = mostForExact(steps, ({ fact }, limit) => rangeAt(fact, limit));
  return most === 0n ? null : { steps, placesOf, rangeOf: (fact) => rangeAt(fact, most) };
}

function mostPlaces({ facts }: Known, fact: FactName): number {
  const key = keyOfFact(fact);
  return facts.find((one) => keyOfFact(one.fact) === key)?.places ?? Number.POSITIVE_INFINITY;
}

function idsOf({ facts }: Known, fact: FactName): readonly string[] {
  const key = keyOfFact(fact);
  return facts.find((one) => keyOfFact(one.fact) === key)?.ids ?? [];
}

/** How one unit's facts are read. */
interface Reading<Facts> {
  readonly value: Value<Facts>;
  readonly numbers: readonly NumberFact<Facts>[];
  readonly ids: readonly IdFact<Facts>[];
}

interface NumberFact<Facts> {
  readonly fact: FactName;
  readonly read: ReturnType<FactSource<Facts>["number"]>;
}

interface IdFact<Facts> {
  readonly fact: FactName;
  readonly read: ReturnType<FactSource<Facts>["id"]>;
  /** What may be stated; columns hold positions in this list. */
  readonly ids: readonly string[];
}

function columnsFor<Facts>(
  scales: readonly (() => Scale | null)[],
  { value, numbers, ids }: Reading<Facts>,
  mode: RoundingMode,
  capacity: number,
): Columns<Facts> {
  const idColumns = ids.map((one) => ({ ...one, column: new Float64Array(capacity) }));
  const facts = numbers.map(({ fact }) => fact);
  const reads = numbers.map(({ read }) => read);
  const tables = scales.map((scale) =>
    onDemand(() => {
      const made = scale();
      return made === null ? null : tableOf(made, facts, idColumns, capacity);
    }),
  );
  /** Which table a row stands in. */
  const tableAt = new Uint8Array(capacity);
  /** The columns of each table that has been needed. */
  const needed: (readonly NumberColumn[] | null | undefined)[] = tables.map(() => undefined);
  const columnsAt = (at: number): readonly NumberColumn[] | null => {
    needed[at] ??= tables[at]?.()?.columns ?? null;
    return needed[at];
  };

  /** `some` where one is awaited: a branch that is not taken may ask for it, and any id or number will do there. */
  const takeIds = (row: number, facts: Facts): "all" | "some" | "unfit" => {
    let taken: "all" | "some" = "all";
    for (let at = 0; at < idColumns.length; at += 1) {
      const { read, ids, column } = idColumns[at] as (typeof idColumns)[number];
      const id = read(facts);
      const position = id === null ? 0 : ids.indexOf(id);
      if (id === null) taken = "some";
      if (position < 0) return "unfit";
      column[row] = position;
    }
    return taken;
  };
  const takeNumbers = (row: number, facts: Facts, columns: readonly NumberColumn[]): "all" | "some" | "unfit" => {
    let taken: "all" | "some" | "unfit" = "all";
    for (let at = 0; at < columns.length; at += 1) {
      const { column, places, low, high } = columns[at] as NumberColumn;
      const number = (reads[at] as NumberFact<Facts>["read"])(facts);
      const units = number === null ? 0 : unitsOf(number, places);
      if (number === null) taken = taken === "all" ? "some" : taken;
      // `NaN` fits nowhere.
      else if (!(units >= low && units <= high)) taken = "unfit";
      column[row] = units;
    }
    return taken;
  };

  return {
    wholes: () => (ids.length === 0 && tables.length === 1 ? columnsAt(0) : null),
    take: (row, facts) => {
      const id = takeIds(row, facts);
      if (id === "unfit") return "unfit";
      for (let at = 0; at < tables.length; at += 1) {
        const columns = needed[at] ?? columnsAt(at);
        const number = columns === null ? "unfit" : takeNumbers(row, facts, columns);
        if (number === "unfit") continue;
        if ((id === "some" || number === "some") && value(facts) === null) return "pending";
        if (tables.length > 1) tableAt[row] = at;
        return "taken";
      }
      return value(facts) === null ? "pending" : "unfit";
    },
    score: (points, size, roundingUnit = 1) => {
      for (const [at, makeTable] of tables.entries()) {
        const table = tableAt.subarray(0, size).includes(at) ? makeTable() : null;
        if (table === null) continue;
        table.evaluate(size);
        const { over, under } = table;
        for (let row = 0; row < size; row += 1) {
          if (tableAt[row] !== at) continue;
          points[row] = roundingUnit * roundWhole(over[row] as number, under[row] as number, mode);
        }
      }
    },
  };
}

function tableOf(
  { steps, placesOf, rangeOf }: Scale,
  facts: readonly FactName[],
  ids: readonly IdColumn[],
  capacity: number,
): WholeTable {
  const columns = facts.map((fact): NumberColumn => {
    const { low, high } = rangeOf(fact);
    const column = new Float64Array(capacity);
    return { fact, places: placesOf(fact), low: Number(low), high: Number(high), column };
  });
  return wholeTable(steps, columns, ids, capacity);
}
