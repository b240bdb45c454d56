import { issue, type Path, problemAt } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type Decimal, decimal } from "../number/decimal.js";
import { digitLimits, readDecimalText } from "../number/decimalText.js";
import { endsLikeThousands } from "../number/officeSpelling.js";
import { wrongArgument } from "./arguments.js";
import { quote } from "./quote.js";
import { officeFault } from "./scalar.js";

/** A decimal that a caller passes to a function, outside any document. */
export function argument(input: string | number, path: Path): Decimal {
  if (input === undefined) throw wrongArgument(String(path.at(-1)), "a-decimal", input);
  const read = readDecimalText(input);
  if ("spelling" in read) return decimal(read.spelling);
  const found = typeof input === "object" ? quote(input) : String(input).slice(0, 60);
  const { whole, places } = digitLimits;
  switch (read.fault) {
    case "not-a-decimal":
      throw new ScoringError([issue("number.not_a_decimal", path, { found })]);
    case "inexact-number":
      throw new ScoringError([issue("number.inexact", path, { found })]);
    case "too-many-digits":
      throw new ScoringError([
        issue("number.too_many_digits", path, { found, whole: String(whole), places: String(places) }),
      ]);
  }
}

/**
 * How much there is, or how many: a decimal that nobody takes for a thousand times more, which `1.000` is to some. One that is
 * written as offices write it is told with what to write instead.
 */
export function amount(input: string | number, path: Path): Decimal {
  const isUnclear = typeof input === "string" && (endsLikeThousands(input) || "fault" in readDecimalText(input));
  const fault = isUnclear ? officeFault(input) : null;
  if (fault !== null) throw new ScoringError([problemAt(path, "error", fault)]);
  return argument(input, path);
}
