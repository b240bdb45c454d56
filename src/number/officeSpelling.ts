import { readDecimalText } from "./decimalText.js";

/** How offices write a number that is not how documents write it, and what to write instead. */
type OfficeSpelling =
  /** `1.000` and `1,000`: a thousand to some and one to others; so is `1.234`. */
  | { readonly kind: "one-or-thousand"; readonly whole: string; readonly decimal: string }
  /** `1.234.567`, `1.234,5`, `1 000`: marks between thousands, which can mean one number only. */
  | { readonly kind: "thousands"; readonly instead: string }
  /** `45,5`: a comma before the decimals. */
  | { readonly kind: "decimal-comma"; readonly instead: string }
  /** `80 %`, `+5`, `−5`, ` 45 `, `45 hồ sơ`: the number and something beside it. */
  | { readonly kind: "more-than-digits"; readonly instead: string };

const AMBIGUOUS = /^(-?)([1-9]\d{0,2})[.,](\d{3})$/;
const DOTS_BETWEEN = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAS_BETWEEN = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const BLANKS_BETWEEN = /^-?[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?$/;
const DECIMAL_COMMA = /^-?\d+,\d+$/;
/** A letter without a blank before it may stand for a digit, as in 1OOO. */
const AROUND = /^[+\s]*([-\u2212\u2013]?\s?\d[\d.,]*)(?:\s*[%‰]|\s+\p{L}[\p{L}\s]*|\s*)$/u;
const ZEROS_BEFORE = /^-?0\d+(?:\.\d+)?$/;

/** Longer than any number with its marks and a word beside it. */
const LONGEST = 60;

/** How an office wrote a number; nothing where the text is a decimal as documents write it, or no number at all. */
export function officeSpelling(text: string): OfficeSpelling | null {
  if (text.length > LONGEST) return null;
  const ambiguous = AMBIGUOUS.exec(text);
  if (ambiguous !== null) {
    const [, sign, before, after] = ambiguous as unknown as [string, string, string, string];
    return {
      kind: "one-or-thousand",
      whole: sign + before + after,
      decimal: unmistakable(`${sign}${before}.${after}`),
    };
  }
  if ("spelling" in readDecimalText(text)) return null;
  if (DOTS_BETWEEN.test(text)) return reported("thousands", text.replaceAll(".", "").replace(",", "."));
  if (COMMAS_BETWEEN.test(text)) return reported("thousands", text.replaceAll(",", ""));
  if (BLANKS_BETWEEN.test(text)) return reported("thousands", text.replace(/\s/g, "").replace(",", "."));
  if (DECIMAL_COMMA.test(text)) return reported("decimal-comma", text.replace(",", "."));
  if (ZEROS_BEFORE.test(text)) return reported("more-than-digits", text);
  const inside = AROUND.exec(text)?.[1]?.replace(/[-\u2212\u2013]\s?/, "-");
  if (inside === undefined || inside === text) return null;
  const further = officeSpelling(inside);
  if (further !== null) return further;
  return reported("more-than-digits", inside);
}

/** With the shortest spelling of what to write that has one meaning; nothing where even that is too long. */
function reported(kind: "thousands" | "decimal-comma" | "more-than-digits", instead: string): OfficeSpelling | null {
  const read = readDecimalText(instead.replace(/^(-?)0+(?=\d)/, "$1"));
  return "spelling" in read ? { kind, instead: unmistakable(read.spelling) } : null;
}

/** The shortest spelling of a decimal that nobody takes for thousands: not three digits after the point. */
export function unmistakable(decimal: string): string {
  const read = readDecimalText(decimal);
  const spelling = "spelling" in read ? read.spelling : decimal;
  return AMBIGUOUS.test(spelling) ? `${spelling}0` : spelling;
}

const ROUND_THOUSANDS = /^-?[1-9]\d{0,2}\.\d\d0$/;

/** Whether three digits stand after the point of which the last is a zero: who means decimals leaves it out. */
export function endsLikeThousands(text: string): boolean {
  return ROUND_THOUSANDS.test(text);
}

const VIETNAMESE = /^(-?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;

/**
 * Reads a number of a file that says that it is written the Vietnamese way: a comma before the decimals, dots between thousands or
 * none. A dot anywhere else is refused, so `1.5` is.
 *
 * @returns the spelling of documents, or nothing: canonical, but `1,000` is `1.000`, so that it is judged as documents that say so.
 * @law numbers come back as they were printed: readVietnamese(printDecimal(n, "vi")) = n
 */
export function readVietnamese(text: string): string | null {
  const parts = text.length > LONGEST ? null : VIETNAMESE.exec(text);
  if (parts === null) return null;
  const [, sign, whole, places] = parts as unknown as [string, string, string, string?];
  const digits = whole.replaceAll(".", "").replace(/^0+(?=\d)/, "");
  const decimal = places === undefined ? sign + digits : `${sign}${digits}.${places}`;
  const read = readDecimalText(decimal);
  if (!("spelling" in read)) return null;
  return endsLikeThousands(decimal) ? decimal : read.spelling;
}
