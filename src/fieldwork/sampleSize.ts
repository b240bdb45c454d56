import { amount } from "../document/argument.js";
import { refuseOtherKinds } from "../document/arguments.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type Decimal, decimalText, ONE } from "../number/decimal.js";
import type { Ratio } from "../number/quantity.js";
import type { Quotient } from "../number/quotient.js";
import { roundQuotient } from "../number/rounding.js";
import { squareRoot } from "../number/squareRoot.js";

/**
 * How many respondents a survey needs: `N / (1 + N × e²)`, rounded up to whole people.
 *
 * @param question - `population` N: how many people could be asked, a whole number above 0; `error` e: the margin that is
 *   accepted, as a share of one (`"0.05"` for 5 %), above 0 and below 1.
 * @returns A whole number from 1 to N.
 * @throws `survey.sample_impossible` outside those ranges; `number.*` for what is no decimal.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sampleSize } from "par-index/survey";
 *
 * sampleSize({ population: 10000, error: "0.05" }); // => 385
 * ```
 * @clause 1001/QĐ-BNV of 11/12/2023 prints this formula with e = 5 %; 880/QĐ-UBND leaves the sample to Sở Nội vụ
 *   (Phần III, mục 1).
 */
export function sampleSize(question: { readonly population: number; readonly error: Ratio }): number {
  refuseOtherKinds("question", "an-object", question);
  const { population, error } = question;
  const [people, margin] = [amount(population, ["population"]), amount(error, ["error"])];
  const possible = people.isInteger() && people.gt(0) && margin.gt(0) && margin.lt(1);
  if (!possible) throw new ScoringError([issue("survey.sample_impossible", [], {})]);
  const under = ONE.plus(people.times(margin).times(margin));
  return roundedUp({ over: people, under }, 0).toNumber();
}

/** The least decimal of so many places that is not below a quotient. */
export function roundedUp({ over, under }: Quotient, places: number): Decimal {
  const cut = roundQuotient({ over, under }, { places, mode: "down" });
  return cut.times(under).gte(over) ? cut : cut.plus(`1e-${places}`);
}

/**
 * The margin of error that so many answers leave: the `e` of `n = N / (1 + N × e²)`, rounded up to four places, so that
 * it never looks better than it is.
 *
 * @param sample - `population` N and counted `answers` n: whole numbers, 1 ≤ n ≤ N.
 * @returns A share of one, from `"0"` (everybody answered).
 * @throws `survey.sample_impossible` outside those ranges; `number.*` for what is no decimal.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { marginOfError } from "par-index/survey";
 *
 * marginOfError({ population: 10000, answers: 385 }); // => "0.05"
 * ```
 * @clause 1001/QĐ-BNV of 11/12/2023, whose formula is turned round here.
 */
export function marginOfError(sample: { readonly population: number; readonly answers: number }): Ratio {
  refuseOtherKinds("sample", "an-object", sample);
  const [people, answers] = [amount(sample.population, ["population"]), amount(sample.answers, ["answers"])];
  const possible = people.isInteger() && answers.isInteger() && answers.gt(0) && answers.lte(people);
  if (!possible) throw new ScoringError([issue("survey.sample_impossible", [], {})]);
  // e² = (N − n) / (N × n); the root of a whole number of units of the eighth place, rounded up, is e in the fourth.
  const square = { over: people.minus(answers), under: people.times(answers) };
  return decimalText(squareRoot(roundedUp(square, 8), 4));
}
