import { isCanonical, placesOf, withPoint } from "./decimalText.js";

/** The powers of ten that a double holds exactly. */
const TENS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const MOST_PLACES = TENS.length - 1;

/** A number, or what `decimal` reads one from. */
export type Figure = Decimal | string | number;

/**
 * An exact decimal number. It never leaves the library: documents carry strings.
 *
 * It is so many units of a power of ten. Nearly every number of a year has so few that a double counts them exactly, and is
 * computed in doubles; as soon as a step would not be exact, the units are a `bigint`, and `units` is NaN, so that no
 * sum with it can pass for exact. Quotients are never taken here but in `roundQuotient`.
 *
 * @law decimals are exact: every operation gives what decimal.js gives with digits enough
 */
export class Decimal {
  #spelling: string | undefined;

  /** `units ÷ 10^places`, or `wide ÷ 10^places`. Zero is never negative. */
  constructor(
    private readonly units: number,
    private readonly places: number,
    private readonly wide: bigint | null,
  ) {}

  plus(other: Figure): Decimal {
    const that = figure(other);
    if (this.isZero() || that.isZero()) return that.isZero() ? this : that;
    const places = Math.max(this.places, that.places);
    const units = this.unitsOf(places) + that.unitsOf(places);
    return isSafe(units) ? new Decimal(units, places, null) : narrow(this.wideAt(places) + that.wideAt(places), places);
  }

  minus(other: Figure): Decimal {
    const that = figure(other);
    const places = Math.max(this.places, that.places);
    const units = this.unitsOf(places) - that.unitsOf(places);
    return isSafe(units) ? new Decimal(units, places, null) : narrow(this.wideAt(places) - that.wideAt(places), places);
  }

  times(other: Figure): Decimal {
    const that = figure(other);
    const places = this.places + that.places;
    const units = this.units * that.units;
    if (places <= MOST_PLACES && isSafe(units)) return new Decimal(units + 0, places, null);
    return narrow(this.wideAt(this.places) * that.wideAt(that.places), places);
  }

  /** `this × 10^by`. */
  shifted(by: number): Decimal {
    const places = this.places - by;
    if (places >= 0 && places <= MOST_PLACES && this.wide === null) return new Decimal(this.units, places, null);
    return places < 0 ? narrow(this.wideAt(this.places) * tens(-places), 0) : narrow(this.wideAt(this.places), places);
  }

  /** The quotient without its fraction. */
  divToInt(other: Figure): Decimal {
    const that = figure(other);
    const places = Math.max(this.places, that.places);
    const [over, under] = [this.unitsOf(places), that.unitsOf(places)];
    // Less its remainder, the quotient comes out even, where a double division is exact.
    const units = (over - (over % under)) / under;
    return isSafe(units) ? new Decimal(units + 0, 0, null) : narrow(this.wideAt(places) / that.wideAt(places), 0);
  }

  /** What `divToInt` leaves, with the sign of this number. */
  mod(other: Figure): Decimal {
    const that = figure(other);
    const places = Math.max(this.places, that.places);
    const units = this.unitsOf(places) % that.unitsOf(places);
    return isSafe(units)
      ? new Decimal(units + 0, places, null)
      : narrow(this.wideAt(places) % that.wideAt(places), places);
  }

  floor(): Decimal {
    const whole = this.divToInt(ONE);
    return this.lt(whole) ? whole.minus(ONE) : whole;
  }

  ceil(): Decimal {
    const whole = this.divToInt(ONE);
    return this.gt(whole) ? whole.plus(ONE) : whole;
  }

  neg(): Decimal {
    return ZERO.minus(this);
  }

  abs(): Decimal {
    return this.isNegative() ? this.neg() : this;
  }

  /** Negative, zero or positive as this number is below, equal to or above the other. */
  comparedTo(other: Figure): number {
    const that = figure(other);
    const places = Math.max(this.places, that.places);
    const difference = this.unitsOf(places) - that.unitsOf(places);
    return Number.isNaN(difference) ? Number(this.wideAt(places) - that.wideAt(places)) : difference;
  }

  eq(other: Figure): boolean {
    return this.comparedTo(other) === 0;
  }

  lt(other: Figure): boolean {
    return this.comparedTo(other) < 0;
  }

  lte(other: Figure): boolean {
    return this.comparedTo(other) <= 0;
  }

  gt(other: Figure): boolean {
    return this.comparedTo(other) > 0;
  }

  gte(other: Figure): boolean {
    return this.comparedTo(other) >= 0;
  }

  isZero(): boolean {
    return this.units === 0;
  }

  isNegative(): boolean {
    return this.wide === null ? this.units < 0 : this.wide < 0n;
  }

  isInteger(): boolean {
    return this.decimalPlaces() === 0;
  }

  /** The places that the number needs. */
  decimalPlaces(): number {
    if (this.wide !== null) return this.places; // Its units are in lowest terms.
    let places = this.places;
    for (let rest = this.units; places > 0 && rest % 10 === 0; rest /= 10) places -= 1;
    return places;
  }

  /** The nearest double. */
  toNumber(): number {
    return Number(this.toString());
  }

  /** The canonical form: no exponent, no trailing zeros, no negative zero. */
  toString(): string {
    this.#spelling ??= this.wide === null ? digitsOf(this.units, this.places) : withPoint(this.wide, this.places);
    return this.#spelling;
  }

  /** `a < b` or `Number(a)` would silently compute in floating point. */
  valueOf(): never {
    throw new Error("A decimal is no double: comparedTo, or toNumber where a double is wanted");
  }

  /** So many units of `10^-places`; NaN where they are too many to count, or the number is finer. */
  unitsOf(places: number): number {
    if (places === this.places) return this.units;
    const units = this.units * (TENS[places - this.places] as number);
    return isSafe(units) ? units : Number.NaN;
  }

  /** So many units of `10^-places`, where the number is no finer, however many they are. */
  private wideAt(places: number): bigint {
    return (this.wide ?? BigInt(this.units)) * tens(places - this.places);
  }
}

function isSafe(units: number): boolean {
  return units <= Number.MAX_SAFE_INTEGER && units >= Number.MIN_SAFE_INTEGER;
}

/** The number that is stated. */
export function figure(other: Figure): Decimal {
  return typeof other === "object" ? other : decimal(other);
}

const tens = (exponent: number): bigint => 10n ** BigInt(exponent);

/** `units ÷ 10^places` in its lowest terms, and in a double where that counts them. */
function narrow(units: bigint, places: number): Decimal {
  let [least, needed] = [units, places];
  for (; needed > 0 && least % 10n === 0n; needed -= 1) least /= 10n;
  const counted = Number(least);
  return isSafe(counted) && needed <= MOST_PLACES
    ? new Decimal(counted, needed, null)
    : new Decimal(Number.NaN, needed, least);
}

function digitsOf(units: number, places: number): string {
  if (units === 0 || places === 0) return String(units);
  return units % 10 === 0 ? digitsOf(units / 10, places - 1) : withPoint(units, places);
}

/** Numbers that have been read before: a decimal never changes, and a scheme's few figures are read for every unit. */
const known = new Map<string | number, Decimal>();
const MOST_KNOWN = 10_000;

/** The number written by a canonical string. */
export function decimal(text: string | number): Decimal {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (typeof text === "number" && text > 1 && Number.isSafeInteger(text)) return new Decimal(text, 0, null);
  if (known.size >= MOST_KNOWN) known.clear();
  const read = readUnits(String(text)) ?? readAny(String(text));
  known.set(text, read);
  return read;
}

function readUnits(text: string): Decimal | null {
  if (!isCanonical(text)) return null;
  const units = Number(text.replace(".", ""));
  return isSafe(units) ? new Decimal(units, placesOf(text), null) : null;
}

/** A decimal of any length, also with an exponent, as JavaScript writes small and great numbers. */
function readAny(text: string): Decimal {
  const [, whole = "", fraction = "", exponent = "0"] = /^(-?\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  if (whole === "") throw new Error(`No decimal: ${text}`);
  const places = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return places < 0 ? narrow(units * tens(-places), 0) : narrow(units, places);
}

export const ZERO: Decimal = decimal(0);
export const ONE: Decimal = decimal(1);
export const HUNDRED: Decimal = decimal(100);

/** The exact sum; zero for an empty list. */
export function sum(terms: readonly Decimal[]): Decimal {
  return terms.reduce((total, term) => total.plus(term), ZERO);
}

export function lesser(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

export function greater(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? b : a;
}

/** The canonical form: no exponent, no trailing zeros, no negative zero. */
export function decimalText(value: Decimal): string {
  return value.toString();
}
