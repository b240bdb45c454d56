import type { IssueCode, IssueParams } from "../issue/issue.js";
import { digitLimits, readDecimalText } from "../number/decimalText.js";
import { officeSpelling } from "../number/officeSpelling.js";

/** A decimal in its canonical spelling, or the problem with what was written, which has no place yet. */
type Read =
  | { readonly value: string }
  | { readonly code: IssueCode; readonly params: Readonly<Record<string, string>> };

function found<Code extends IssueCode>(code: Code, params: IssueParams<Code>): Read {
  return { code, params };
}

/** How many things there are, as an office reports it in a fact: a whole number of zero or more, written in digits alone. */
export function readThings(input: unknown): Read {
  const amount = readAmount(input);
  if (!("value" in amount)) return amount;
  const { value } = amount;
  if (value.startsWith("-")) return found("number.negative", { found: value });
  return /^\d+$/.test(String(input)) && !value.includes(".")
    ? amount
    : found("number.not_whole", { found: quoted(input) });
}

/**
 * How much there is, as an office reports it in a fact: any decimal, but not one that some would read as a thousand times more. It
 * is not for points and limits, which a scheme bounds, so that nobody takes 89.995 for more than it is.
 */
export function readAmount(input: unknown): Read {
  const office = typeof input === "string" ? officeSpelling(input) : null;
  if (office !== null) {
    switch (office.kind) {
      case "one-or-thousand":
        return found("number.one_or_thousand", { found: quoted(input), whole: office.whole, decimal: office.decimal });
      case "thousands":
        return found("number.thousands", { found: quoted(input), instead: office.instead });
      case "decimal-comma":
        return found("number.decimal_comma", { found: quoted(input), instead: office.instead });
      case "more-than-digits":
        return found("number.more_than_digits", { found: quoted(input), instead: office.instead });
    }
  }
  const read = readDecimalText(input);
  if ("spelling" in read) return { value: read.spelling };
  const { whole, places } = digitLimits;
  switch (read.fault) {
    case "not-a-decimal":
      return found("number.not_a_decimal", { found: quoted(input) });
    case "inexact-number":
      return found("number.inexact", { found: quoted(input) });
    case "too-many-digits":
      return found("number.too_many_digits", { found: quoted(input), whole: String(whole), places: String(places) });
  }
}

function quoted(input: unknown): string {
  const text = typeof input === "object" ? (input === null ? "null" : "…") : String(input);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
