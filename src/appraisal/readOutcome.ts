import { quote, type Scalar } from "../document/scalar.js";
import { readSpelling } from "../number/spelling.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";

/** Points, or the reason why there are none. */
export const readOutcome: Scalar<Outcome> = (input) => {
  if (typeof input === "string" && isAbsence(input)) return { value: input };
  const read = readSpelling(input);
  if ("spelling" in read) return { value: read.spelling };
  const allowed = "0.25 …, not-applicable, not-submitted, pending";
  return { code: "document.not_allowed", params: { found: quote(input), allowed } };
};
