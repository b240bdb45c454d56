import type { IssueCode, IssueParams, NoticeCode } from "../issue/issue.js";
import { decimal, decimalText, HUNDRED } from "../number/decimal.js";
import { type DecimalFault, digitLimits, readDecimalText } from "../number/decimalText.js";
import { endsLikeThousands, officeSpelling } from "../number/officeSpelling.js";
import { limits } from "./limits.js";
import { quote } from "./quote.js";

/** A problem that a reader found: an issue that has no place yet. */
export interface Found {
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string>>;
}

/** Something to look at in a value that is read, which has no place yet. */
export interface Noticed {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string>>;
}

/** Reads one scalar of a document: the value, perhaps with something to look at, or what is wrong with it. */
export type Scalar<Value> = (input: unknown) => { readonly value: Value; readonly notice?: Noticed } | Found;

/** What is wrong with a value, which has no place yet. */
export function found<Code extends IssueCode>(code: Code, params: IssueParams<Code>): Found {
  return { code, params };
}

/** What somebody should look at in a value, which has no place yet. */
export function noticed<Code extends NoticeCode>(code: Code, params: IssueParams<Code>): Noticed {
  return { code, params };
}

/** A number as offices write it and documents do not, with what to write instead; nothing where it is none. */
export function officeFault(input: unknown): Found | null {
  const office = typeof input === "string" ? officeSpelling(input) : null;
  switch (office?.kind) {
    case undefined:
      return null;
    case "one-or-thousand": {
      const { whole, decimal } = office;
      return found("number.one_or_thousand", { found: quote(input), whole, decimal });
    }
    case "thousands":
      return found("number.thousands", { found: quote(input), instead: office.instead });
    case "decimal-comma":
      return found("number.decimal_comma", { found: quote(input), instead: office.instead });
    case "more-than-digits":
      return found("number.more_than_digits", { found: quote(input), instead: office.instead });
  }
}

const decimalFaults: Record<DecimalFault, (input: unknown) => Found> = {
  "not-a-decimal": (input) => officeFault(input) ?? found("number.not_a_decimal", { found: quote(input) }),
  "inexact-number": (input) => found("number.inexact", { found: quote(input) }),
  "too-many-digits": (input) =>
    found("number.too_many_digits", {
      found: quote(input),
      whole: String(digitLimits.whole),
      places: String(digitLimits.places),
    }),
};

function decimalThat(fault: (text: string) => Found | null): Scalar<string> {
  return (input) => {
    const read = readDecimalText(input);
    if ("fault" in read) return decimalFaults[read.fault](input);
    return fault(read.spelling) ?? withThousands(input, read.spelling);
  };
}

/** A decimal that is accepted; where it is written as offices write thousands, somebody should look at it. */
function withThousands(input: unknown, value: string): { readonly value: string; readonly notice?: Noticed } {
  if (typeof input !== "string" || !endsLikeThousands(input)) return { value };
  const params = { found: input, value, whole: input.replace(".", "") };
  return { value, notice: noticed("number.read_as_decimal", params) };
}

/** Any decimal, in its canonical form. */
export const readAnyDecimal: Scalar<string> = decimalThat(() => null);

/** A decimal of zero or more. */
export const readNotNegative: Scalar<string> = decimalThat((text) =>
  text.startsWith("-") ? found("number.negative", { found: text }) : null,
);

/** A decimal above zero. */
export const readPositive: Scalar<string> = decimalThat((text) =>
  text.startsWith("-") || text === "0" ? found("number.not_positive", { found: text }) : null,
);

/** A share, from 0 to 1. */
export const readRatio: Scalar<string> = (input) => {
  if (typeof input !== "string" || !input.endsWith("%")) return readShare(input);
  // Who writes the sign of percent means a hundredth of the number.
  const percent = input.slice(0, -1).trim();
  const read = readNotNegative(officeFault(percent)?.params["instead"] ?? percent);
  if (!("value" in read)) return read;
  return decimal(read.value).lte(HUNDRED) ? percentForRatio(read.value) : outOfRange(input);
};

const readShare: Scalar<string> = decimalThat((text) =>
  text === "0" || text === "1" || text.startsWith("0.") ? null : outOfShare(text),
);

/** What is no share: a percentage where it is too great for a point on a scale of five or ten. */
function outOfShare(text: string): Found {
  const share = decimal(text);
  if (share.gt("10") && share.lte(HUNDRED)) return percentForRatio(text);
  return outOfRange(text);
}

function outOfRange(text: string): Found {
  return found("number.out_of_range", { found: text, least: "0", most: "1" });
}

function percentForRatio(text: string): Found {
  return found("number.percent_for_ratio", { found: text, instead: decimalText(decimal(text).times("0.01")) });
}

/** A decimal in its canonical spelling, as every result has it. */
export const readCanonical: Scalar<string> = (input) => {
  const read = readAnyDecimal(input);
  if (!("value" in read)) return read;
  return read.value === input ? read : found("number.not_canonical", { found: quote(input), canonical: read.value });
};

export const readCanonicalNotNegative: Scalar<string> = (input) => {
  const read = readCanonical(input);
  return "value" in read ? readNotNegative(input) : read;
};

/** A decimal as it is published: zeros at the end are places that were asked for. */
export const readFigure: Scalar<string> = (input) => {
  const read = readAnyDecimal(input);
  if (!("value" in read)) return read;
  return typeof input === "string"
    ? { value: input }
    : found("number.not_canonical", { found: quote(input), canonical: read.value });
};

/** A count of things: a whole number, as a JavaScript number; written, it has neither a point nor a comma. */
export const readCount: Scalar<number> = (input) => {
  const number = typeof input === "number" || (typeof input === "string" && DIGITS.test(input)) ? Number(input) : -1;
  // Without the sign that zero may have as a JavaScript number.
  if (Number.isInteger(number) && number >= 0 && number <= limits.count) return { value: number + 0 };
  return officeFault(input) ?? found("number.not_a_count", { found: quote(input), most: String(limits.count) });
};

const DIGITS = /^(?:0|[1-9][0-9]{0,14})$/;

/** A place in an order: a whole number from 1. */
export const readOrdinal: Scalar<number> = (input) => {
  const read = readCount(input);
  if (!("value" in read) || (read.value > 0 && typeof input === "number")) return read;
  return found("number.out_of_range", { found: String(read.value), least: "1", most: String(limits.count) });
};

/** A day that every month has, with no time of day: as most dates are. */
const PLAIN_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;

export function isPlainDate(input: unknown): boolean {
  return typeof input === "string" && input.length === 10 && PLAIN_DATE.test(input);
}

/** A calendar day, `YYYY-MM-DD`; a time of day may follow it. */
export const readDate: Scalar<string> = (input) => {
  const parts = typeof input === "string" && input.length <= 40 ? DATE.exec(input) : null;
  if (parts !== null) {
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)) return { value: String(input) };
  }
  return found("document.not_a_date", { found: quote(input) });
};

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
