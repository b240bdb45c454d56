import { quote } from "../../document/quote.js";
import type { Scalar } from "../../document/scalar.js";
import { digitLimits } from "../../number/decimalText.js";

/** At most as many digits as a number of a document may have: `digitLimits.whole`. */
const WHOLE = /^(?:0|[1-9][0-9]*)$/;
const NEGATIVE = /^-[1-9][0-9]*$/;
const MOST = "9".repeat(digitLimits.whole);

/**
 * Reads a number of things: a whole number that is written without a point or a comma. `"1.000"` is a thousand to one
 * reader and one to another, so it is neither.
 */
export const readThings: Scalar<string> = (input) => {
  const text = typeof input === "number" ? String(input) : input;
  if (typeof text === "string" && text.length <= digitLimits.whole && WHOLE.test(text)) return { value: text };
  if (typeof text === "string" && NEGATIVE.test(text)) return { code: "number.negative", params: { found: text } };
  return { code: "number.not_a_count", params: { found: quote(input), most: MOST } };
};
