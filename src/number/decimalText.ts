/** How long a number in a document may be. Far above any annex, low enough that no input can make arithmetic slow. */
export const digitLimits = {
  /** Digits before the decimal point. */
  whole: 15,
  /** Digits after the decimal point. */
  places: 15,
} as const;

/** What is wrong with the text of a number. */
export type DecimalFault = "not-a-decimal" | "too-many-digits" | "inexact-number";

/** What is canonical already and short enough, as most numbers are. */
const CANONICAL = /^(?!-0$)-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{0,14}[1-9])?$/;

/** Whether a text is a decimal in its canonical form. */
export function isCanonical(text: string): boolean {
  return CANONICAL.test(text);
}

const DECIMAL = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;

/**
 * Reads a decimal from a document: a string such as `"0.25"`, or a JavaScript number whose shortest form has no
 * exponent and at most 15 significant digits (up to there a double and its text correspond one-to-one; past it,
 * `0.1 + 0.2` would be let in as 0.30000000000000004).
 *
 * @returns the canonical form (no trailing zeros, no `-0`), or what is wrong.
 */
export function readDecimalText(input: unknown): { readonly spelling: string } | { readonly fault: DecimalFault } {
  if (typeof input === "string" && isCanonical(input)) return { spelling: input };
  if (typeof input === "number") {
    const text = String(input);
    if (!DECIMAL.test(text)) return { fault: "inexact-number" };
    if (significantDigits(text) > 15) return { fault: "inexact-number" };
    return readDecimalText(text);
  }
  // Longer than the limits allow: refused before the pattern is tried.
  if (typeof input === "string" && input.length > 4 * (digitLimits.whole + digitLimits.places)) {
    return { fault: DECIMAL.test(input) ? "too-many-digits" : "not-a-decimal" };
  }
  const parts = typeof input === "string" ? DECIMAL.exec(input) : null;
  if (parts === null) return { fault: "not-a-decimal" };
  const [, sign, before, after = ""] = parts as unknown as [string, string, string, string?];
  const places = withoutTrailingZeros(after);
  if (before.length > digitLimits.whole || places.length > digitLimits.places) return { fault: "too-many-digits" };
  const digits = places === "" ? before : `${before}.${places}`;
  return { spelling: digits === "0" ? "0" : sign + digits };
}

function significantDigits(text: string): number {
  return text.replace(/[-.]/g, "").replace(/^0+/, "").length;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}

/**
 * The order of two decimals of zero or more, read off their digits: negative where `a` is less. They are spelled as documents hold
 * them, so that a fraction ends with at most one zero.
 */
export function compareDecimalTexts(a: string, b: string): number {
  const [wholeA, wholeB] = [digitsBefore(a), digitsBefore(b)];
  if (wholeA !== wholeB) return wholeA - wholeB;
  if (a === b || a === `${b}0` || b === `${a}0`) return 0;
  // With as many digits before the point, text order is the order of the numbers; a longer fraction is the greater.
  return a > b ? 1 : -1;
}

/** The number of decimal places of a canonical decimal. */
export function placesOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function digitsBefore(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? text.length : point;
}

/** Units of `10^-places` with their point, as many digits after it as there are places. */
export function withPoint(units: number | bigint, places: number): string {
  if (places === 0) return String(units);
  const digits = String(units < 0 ? -units : units).padStart(places + 1, "0");
  const point = digits.length - places;
  return `${units < 0 ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}
