import { quote } from "../document/quote.js";
import { officeFault, readCanonical, type Scalar } from "../document/scalar.js";
import { isCanonical, readDecimalText } from "../number/decimalText.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";

/** Points, or the reason why there are none. */
export const readOutcome: Scalar<Outcome> = (input) => {
  if (typeof input === "string" && isAbsence(input)) return { value: input };
  const read = readDecimalText(input);
  if ("spelling" in read) return { value: read.spelling };
  const fault = officeFault(input);
  if (fault !== null) return fault;
  const allowed = "0.25 …, not-applicable, not-submitted, pending";
  return { code: "document.not_allowed", params: { found: quote(input), allowed } };
};

export function isCanonicalOutcome(input: unknown): boolean {
  return typeof input === "string" && (isCanonical(input) || isAbsence(input));
}

/** An outcome as results spell it. */
export const readCanonicalOutcome: Scalar<Outcome> = (input) => {
  const read = readOutcome(input);
  return "value" in read && read.value !== input ? readCanonical(input) : read;
};
