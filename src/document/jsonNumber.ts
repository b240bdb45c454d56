/** So many characters without an exponent are never more digits than a double holds. */
const SHORT = 15;

/**
 * Whether a number as JSON spells it is the number that a double makes of it: the shortest spelling of the double has the same
 * value. `1.0` is exact, `0.1` is, `45.00000000000000001` is not.
 */
export function isExactNumber(text: string): boolean {
  if (text.length <= SHORT && !/e/i.test(text)) return true;
  const number = Number(text);
  if (!Number.isFinite(number)) return false;
  return figureOf(text) === figureOf(String(number));
}

const PARTS = /^-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

type Figures = readonly [text: string, whole: string, places?: string, exponent?: string];

/** Digits and exponent, the same for all spellings of one value but for the sign, which no reading changes. */
function figureOf(decimal: string): string {
  const [, whole, places = "", exponent = "0"] = PARTS.exec(decimal) as unknown as Figures;
  const { text, dropped } = withoutZeros(whole + places);
  return text === "" ? "0" : `${text}e${Number(exponent) - places.length + dropped}`;
}

/** Digits without zeros at either end, and how many were dropped at the right one. */
function withoutZeros(digits: string): { readonly text: string; readonly dropped: number } {
  let [from, to] = [0, digits.length];
  while (from < to && digits[from] === "0") from += 1;
  while (to > from && digits[to - 1] === "0") to -= 1;
  return { text: digits.slice(from, to), dropped: digits.length - to };
}
