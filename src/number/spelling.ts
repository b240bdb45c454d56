/** How long a number in a document may be. Far above any annex, low enough that no input can make arithmetic slow. */
export const digitLimits = {
  /** Digits before the decimal point. */
  whole: 15,
  /** Digits after the decimal point. */
  places: 15,
} as const;

/** What is wrong with a spelling. */
export type SpellingFault = "not-a-decimal" | "too-many-digits" | "inexact-number";

/** What is canonical already and short enough, as most numbers are. */
const CANONICAL = /^(?!-0$)-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{0,14}[1-9])?$/;

/** Whether a text is a decimal in its canonical spelling. */
export function isCanonical(text: string): boolean {
  return text.length <= 32 && CANONICAL.test(text);
}

const DECIMAL = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;

/**
 * Reads a decimal from a document: a string such as `"0.25"`, or a JavaScript number whose shortest spelling has no
 * exponent and at most 15 significant digits (up to there a double and its spelling are one-to-one; past it,
 * `0.1 + 0.2` would be let in as 0.30000000000000004).
 *
 * @returns the canonical spelling (no trailing zeros, no `-0`), or what is wrong.
 */
export function readSpelling(input: unknown): { readonly spelling: string } | { readonly fault: SpellingFault } {
  if (typeof input === "string" && isCanonical(input)) return { spelling: input };
  if (typeof input === "number") {
    if (Number.isInteger(input) && Math.abs(input) < 1e15) return { spelling: String(input) };
    const spelled = String(input);
    if (!DECIMAL.test(spelled)) return { fault: "inexact-number" };
    if (significantDigits(spelled) > 15) return { fault: "inexact-number" };
    return readSpelling(spelled);
  }
  // Longer than any number the limits allow: refused before the pattern has to walk it.
  if (typeof input === "string" && input.length > 4 * (digitLimits.whole + digitLimits.places)) {
    return { fault: DECIMAL.test(input) ? "too-many-digits" : "not-a-decimal" };
  }
  const parts = typeof input === "string" ? DECIMAL.exec(input) : null;
  if (parts === null) return { fault: "not-a-decimal" };
  const [, sign = "", before = "", after = ""] = parts;
  const places = withoutTrailingZeros(after);
  if (before.length > digitLimits.whole || places.length > digitLimits.places) return { fault: "too-many-digits" };
  const digits = places === "" ? before : `${before}.${places}`;
  return { spelling: digits === "0" ? "0" : sign + digits };
}

function significantDigits(spelled: string): number {
  return spelled.replace(/[-.]/g, "").replace(/^0+/, "").length;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}

/** The order of two canonical decimals of zero or more, read off their digits: negative where `a` is less. */
export function compareSpellings(a: string, b: string): number {
  const [wholeA, wholeB] = [digitsBefore(a), digitsBefore(b)];
  // With as many digits before the point, text order is the order of the numbers; a longer fraction is the greater.
  return wholeA === wholeB ? Number(a > b) - Number(a < b) : wholeA - wholeB;
}

/** How many decimal places a canonical spelling has. */
export function placesOf(spelling: string): number {
  const point = spelling.indexOf(".");
  return point < 0 ? 0 : spelling.length - point - 1;
}

function digitsBefore(spelling: string): number {
  const point = spelling.indexOf(".");
  return point < 0 ? spelling.length : point;
}
