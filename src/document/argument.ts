import { issue, type Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type Decimal, decimal } from "../number/decimal.js";
import { digitLimits, readDecimalText } from "../number/decimalText.js";
import { wrongArgument } from "./arguments.js";
import { quote } from "./quote.js";

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
