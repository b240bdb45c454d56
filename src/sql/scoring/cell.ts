import type { RoundingMode } from "../../number/rounding.js";
import type { Sign } from "../../rules/expression/expression.js";
import type { WholeWriter, WrittenFacts } from "../../rules/expression/writtenSteps.js";
import type { Engine } from "./engine.js";
import type { Layers } from "./layers.js";

/** A whole number of each row, and between which numbers it lies; a row may lack it. */
export interface Cell {
  readonly sql: string;
  readonly low: bigint;
  readonly high: bigint;
}

/** What an engine cannot compute exactly: a whole number of more digits than it has. */
export class TooGreat extends Error {
  constructor(readonly digits: number) {
    super(`a whole number of ${digits} digits`);
  }
}

/** Writes whole numbers of one engine. Every result is exact, or it is {@link TooGreat}. */
export interface CellWriter extends WholeWriter<Cell, Condition> {
  readonly engine: Engine;
  readonly layers: Layers;
  /** An SQL expression that gives a whole number in this range, or nothing. */
  readonly whole: (sql: string, low: bigint, high: bigint) => Cell;
  readonly negate: (one: Cell) => Cell;
  /** 1 where a condition holds, 0 where it does not or is not known. */
  readonly flag: (condition: string) => Cell;
  /** `over ÷ under`, rounded once, where a condition holds; nothing elsewhere. There `under` is more than zero. */
  readonly rounded: (over: Cell, under: Cell, mode: RoundingMode, where: string, range: Range) => Cell;
  /** The same numbers, of which is known that they lie in this range. */
  readonly within: (one: Cell, range: Range) => Cell;
}

/** The facts of a leaf in columns. */
export type FactsInCells = WrittenFacts<Cell, Condition>;

interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** A condition with its opposite: of what is not known neither holds. */
interface Condition {
  readonly holds: string;
  readonly fails: string;
}

const SMALL = 2n ** 63n - 1n;
const OPPOSITE: Readonly<Record<Sign | "=", string>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=", "=": "<>" };

export function cellWriter(engine: Engine, layers: Layers): CellWriter {
  const isGreat = ({ low, high }: Range): boolean => sizeOf(low) > SMALL || sizeOf(high) > SMALL;
  const checked = (low: bigint, high: bigint): Range => {
    const size = greater(sizeOf(low), sizeOf(high));
    if (engine.most !== null && size > engine.most) throw new TooGreat(String(size).length);
    return { low, high };
  };
  /** As wide as the result that it becomes a part of. */
  const as = (one: Cell, range: Range): string => {
    if (one.low === one.high && isLiteral(one)) return engine.number(one.low, isGreat(range));
    return isGreat(range) && !isGreat(one) ? `CAST(${one.sql} AS ${engine.great})` : one.sql;
  };
  const number = (value: bigint): Cell => {
    checked(value, value);
    return { sql: engine.number(value, isGreat({ low: value, high: value })), low: value, high: value };
  };
  const isLiteral = (one: Cell): boolean => one.low === one.high && one.sql === number(one.low).sql;
  const kept = (one: Cell): Cell => (isLiteral(one) ? one : { ...one, sql: layers.column(one.sql) });
  const joined = (a: Cell, b: Cell, sign: "+" | "*", ends: readonly bigint[]): Cell => {
    const range = checked(ends.reduce(lesser), ends.reduce(greater));
    if (isLiteral(a) && isLiteral(b)) return number(range.low);
    const sql = `(${as(a, range)} ${sign} ${as(b, range)})`;
    // Nothing times a great number is small, but the engine has it as great as that number.
    const isNarrowed = !isGreat(range) && (isGreat(a) || isGreat(b));
    return { sql: isNarrowed ? `CAST(${sql} AS ${engine.small})` : sql, ...range };
  };
  const plus = (a: Cell, b: Cell): Cell => {
    if (isLiteral(a) && a.low === 0n) return b;
    if (isLiteral(b) && b.low === 0n) return a;
    return joined(a, b, "+", [a.low + b.low, a.high + b.high]);
  };
  const times = (a: Cell, b: Cell): Cell => {
    if (isLiteral(a) && a.low === 1n) return b;
    if (isLiteral(b) && b.low === 1n) return a;
    return joined(a, b, "*", [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
  };
  const compare = (left: Cell, sign: Sign | "=", right: Cell): Condition => ({
    holds: `${left.sql} ${sign} ${right.sql}`,
    fails: `${left.sql} ${OPPOSITE[sign]} ${right.sql}`,
  });
  const choose = ({ holds, fails }: Condition, gives: Cell, otherwise: Cell): Cell => {
    const range = { low: lesser(gives.low, otherwise.low), high: greater(gives.high, otherwise.high) };
    return {
      sql: `CASE WHEN ${holds} THEN ${as(gives, range)} WHEN ${fails} THEN ${as(otherwise, range)} END`,
      ...range,
    };
  };
  const within = (one: Cell, range: Range): Cell => {
    const [was, is] = [isGreat(one), isGreat(range)];
    if (was === is) return { ...one, ...range };
    return { sql: `CAST(${one.sql} AS ${is ? engine.great : engine.small})`, ...range };
  };
  const extreme = (sign: "<=" | ">=", parts: readonly Cell[], range: (a: Cell, b: Cell) => Range): Cell =>
    parts.map(kept).reduce((a, b) => {
      const both = range(a, b);
      if (isLiteral(a) && isLiteral(b)) return number(both.low);
      return kept(within(choose(compare(a, sign, b), a, b), both));
    });
  const absolute = (one: Cell): Cell => {
    if (one.low >= 0n) return one;
    return kept({ sql: `ABS(${one.sql})`, low: 0n, high: greater(sizeOf(one.low), sizeOf(one.high)) });
  };

  const writer: CellWriter = {
    engine,
    layers,
    number,
    whole: (sql, low, high) => ({ sql, ...checked(low, high) }),
    add: (parts) => parts.reduce(plus, number(0n)),
    multiply: (parts) => parts.reduce(times, number(1n)),
    negate: (one) => (isLiteral(one) ? number(-one.low) : { sql: `(- ${one.sql})`, low: -one.high, high: -one.low }),
    least: (parts) => extreme("<=", parts, (a, b) => ({ low: lesser(a.low, b.low), high: lesser(a.high, b.high) })),
    most: (parts) => extreme(">=", parts, (a, b) => ({ low: greater(a.low, b.low), high: greater(a.high, b.high) })),
    choose,
    compare,
    flag: (condition) => ({
      sql: `CASE WHEN ${condition} THEN ${engine.number(1n, false)} ELSE ${engine.number(0n, false)} END`,
      low: 0n,
      high: 1n,
    }),
    rounded: (over, under, mode, where, range) => {
      // Nothing is divided by a maximum that is always zero.
      if (isLiteral(under) && under.low === 0n)
        return kept({ sql: `CAST(NULL AS ${engine.small})`, low: 0n, high: 0n });
      if (isLiteral(over) && isLiteral(under)) {
        const known = number(roundedHere(over.low, under.low, mode));
        return kept({ ...known, sql: `CASE WHEN ${where} THEN ${known.sql} END` });
      }
      const [top, bottom] = [kept(over), kept(under)];
      if (isLiteral(bottom) && bottom.low === 1n) {
        return kept({ sql: `CASE WHEN ${where} THEN ${within(top, range).sql} END`, ...range });
      }
      const size = absolute(top);
      const [twice, both] =
        mode === "down"
          ? [size, bottom]
          : [kept(plus(times(number(2n), size), bottom)), kept(times(number(2n), bottom))];
      const working = { low: 0n, high: greater(greater(twice.high, both.high), sizeOf(both.low)) };
      const [a, b] = [as(twice, working), as(both, working)];
      const furthest = greater(sizeOf(range.low), sizeOf(range.high));
      if (engine.mostQuotient !== null && furthest > engine.mostQuotient) throw new TooGreat(String(furthest).length);
      const whole = engine.quotient(a, b, { taken: isGreat(working), given: isGreat(range) });
      const quotient = layers.column(
        `CASE WHEN ${where} THEN CAST(${whole} AS ${isGreat(range) ? engine.great : engine.small}) END`,
      );
      // A tie goes to the even neighbour, which is the one below where the one above is odd.
      const tied = `${engine.remainder(a, b)} = 0 AND ${engine.remainder(quotient, "2")} <> 0`;
      const nearest =
        mode === "half-even"
          ? layers.column(`CASE WHEN ${where} THEN ${quotient} - CASE WHEN ${tied} THEN 1 ELSE 0 END END`)
          : quotient;
      const signed = top.low >= 0n ? nearest : `CASE WHEN ${top.sql} < 0 THEN - ${nearest} ELSE ${nearest} END`;
      return kept({ sql: signed, ...checked(range.low, range.high) });
    },
    within,
    kept,
  };
  return writer;
}

function roundedHere(over: bigint, under: bigint, mode: RoundingMode): bigint {
  const size = sizeOf(over);
  const twice = 2n * size + under;
  const nearest = mode === "down" ? size / under : twice / (2n * under);
  const isDown = mode === "half-even" && twice % (2n * under) === 0n && nearest % 2n === 1n;
  const whole = isDown ? nearest - 1n : nearest;
  return over < 0n ? -whole : whole;
}

function sizeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}

export function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function greater(a: bigint, b: bigint): bigint {
  return a < b ? b : a;
}
