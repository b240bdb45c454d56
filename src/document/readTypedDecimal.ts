import { type Issue, issue, problemAt } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import { readVietnamese } from "../number/officeSpelling.js";
import type { Language } from "../number/print.js";
import { readLanguage, wrongArgument } from "./arguments.js";
import { quote } from "./quote.js";
import { readAnyDecimal } from "./scalar.js";

/**
 * Reads a number as people write it in a language: the way back from `printDecimal`. Use it for a file or a form that says in
 * which way its numbers are written; documents themselves are always written with a point.
 *
 * @param text - What was typed, without blanks around it. In Vietnamese a comma stands before the decimals, and dots may stand
 *   between thousands: `"1.234,5"`. In English a point stands before the decimals, and nothing between thousands.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns `{ ok: true, value, notices }` with the canonical decimal, such as `"1234.5"`, and the notice `number.read_as_decimal`
 *   where some would read thousands, as in `"1,000"`; or `{ ok: false, issues }` with one issue: `number.not_vietnamese` for what is not written the Vietnamese way, such as `"1.5"`, other `number.*` for what is not
 *   written the English way.
 * @throws `argument.language`, `argument.missing`, `argument.other_kind`.
 * @example
 * ```ts
 * import { readTypedDecimal } from "par-index";
 *
 * const typed = (text: string) => {
 *   const read = readTypedDecimal(text, "vi");
 *   return read.ok ? read.value : read.issues[0]?.code;
 * };
 * typed("1.000"); // => "1000"
 * typed("45,5"); // => "45.5"
 * typed("1.5"); // => "number.not_vietnamese"
 * ```
 * @clause Our reading: Vietnamese documents print decimals with a comma.
 */
export function readTypedDecimal(text: string, language: Language = "vi"): Parsed<string> {
  if (typeof text !== "string") throw wrongArgument("text", "a-text", text);
  if (readLanguage(language) === "vi") {
    const decimal = readVietnamese(text);
    if (decimal !== null) return judged(decimal, withCommas);
    return { ok: false, issues: [issue("number.not_vietnamese", [], { found: quote(text) })] };
  }
  return judged(text, (one) => one);
}

/** What the reader of documents says of a decimal, told as it was typed. */
function judged(decimal: string, told: (one: Issue) => Issue): Parsed<string> {
  const read = readAnyDecimal(decimal);
  if (!("value" in read)) return { ok: false, issues: [told(problemAt([], "error", read))] };
  const { value, notice } = read;
  return { ok: true, value, notices: notice === undefined ? [] : [told(problemAt([], "notice", notice))] };
}

const DECIMAL_POINT = /^(-?\d+)\.(\d+)$/;

/** An issue about a number that was typed the Vietnamese way, told as it was typed: with a comma before decimals. */
export function withCommas(one: Issue): Issue {
  if (!one.code.startsWith("number.")) return one;
  const params = Object.entries(one.params).map(([name, text]) => [name, text.replace(DECIMAL_POINT, "$1,$2")]);
  return { ...one, params: Object.fromEntries(params) };
}
