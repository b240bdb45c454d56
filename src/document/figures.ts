import type { IssueCode } from "../issue/issue.js";
import { endsLikeThousands, unmistakable } from "../number/officeSpelling.js";
import { quote } from "./quote.js";
import { found, officeFault, readAnyDecimal, readNotNegative, readPositive, type Scalar } from "./scalar.js";

/**
 * How much there is, as an office reports it in a fact: any decimal, but not one that some would read as a thousand times more. It
 * is not for points and limits, which a scheme bounds, so that nobody takes 89.995 for more than it is.
 */
export const readAmount: Scalar<string> = (input) => {
  const fault = officeFault(input);
  if (fault !== null) return fault;
  const read = readAnyDecimal(input);
  return "value" in read ? { value: unmistakable(read.value) } : read;
};

/** A limit that a scheme sets: any decimal, but not one written as offices write thousands, such as 2.000. */
export const readLimit: Scalar<string> = (input) =>
  (typeof input === "string" && endsLikeThousands(input) ? officeFault(input) : null) ?? readAnyDecimal(input);

/** A limit of zero or more. */
export const readLimitNotNegative: Scalar<string> = (input) => {
  const read = readLimit(input);
  return "value" in read ? readNotNegative(read.value) : read;
};

/** A limit above zero. */
export const readPositiveLimit: Scalar<string> = (input) => {
  const read = readLimit(input);
  return "value" in read ? readPositive(read.value) : read;
};

/** An amount of zero or more. */
export const readAmountNotNegative: Scalar<string> = (input) => {
  const read = readAmount(input);
  return "value" in read && read.value.startsWith("-") ? found("number.negative", { found: read.value }) : read;
};

/** How many things there are, as an office reports it in a fact: a whole number of zero or more, written in digits alone. */
export const readThings: Scalar<string> = (input) => {
  const amount = readAmountNotNegative(input);
  const isWhole = "value" in amount ? /^[0-9]+$/.test(String(input)) : !NO_COUNT.includes(amount.code);
  return isWhole ? amount : found("number.not_whole", { found: quote(input) });
};

/** Faults of a decimal whose sentences offer another decimal, which would be no count either. */
const NO_COUNT: readonly IssueCode[] = ["number.not_a_decimal", "number.inexact", "number.decimal_comma"];
