import { amount } from "../document/argument.js";
import { refuseOtherKinds } from "../document/arguments.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { ONE } from "../number/decimal.js";
import type { Ratio } from "../number/quantity.js";
import { roundedUp } from "./sampleSize.js";

/** What a sample is to show, by Cochran's formula. */
export interface CochranQuestion {
  /** The number of people who could be asked, a whole number above 0. */
  readonly population: number;
  /** The margin that is accepted, as a share of one, above 0 and below 1. */
  readonly error: Ratio;
  /** The quantile of the normal distribution for the confidence asked for, above 0: `"1.96"` for 95 %, `"2.576"` for 99 %. */
  readonly z: string;
  /** The share that is expected to answer one way, above 0 and below 1; without it one half, which asks for most. */
  readonly p?: Ratio;
}

/**
 * How many respondents a survey needs, by Cochran's formula with the correction for a finite population:
 * `n₀ = z² p (1 − p) ÷ e²`, `n = n₀ ÷ (1 + (n₀ − 1) ÷ N)`. Both are one exact quotient, rounded up once to whole people.
 *
 * @param question - Population, error, z and p.
 * @returns A whole number from 1 to N.
 * @throws `survey.sample_impossible` outside the ranges; `number.*` for what is no decimal.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { cochranSampleSize, sampleSize } from "par-index/survey";
 *
 * cochranSampleSize({ population: 10000, error: "0.05", z: "1.96" }); // => 370
 * sampleSize({ population: 10000, error: "0.05" }); // => 385
 * ```
 * @clause Our reading: 1001/QĐ-BNV prints `N ÷ (1 + N e²)`, which is this formula with z = 2 and p = 0.5 but for the 1 that
 *   is taken from n₀; 880/QĐ-UBND leaves the sample to Sở Nội vụ (Phần III, mục 1).
 * @law Cochran's sample is no larger than the population: 1 ≤ n ≤ N
 */
export function cochranSampleSize(question: CochranQuestion): number {
  refuseOtherKinds("question", "an-object", question);
  const { population, error, z, p = "0.5" } = question;
  const people = amount(population, ["population"]);
  const [margin, quantile, share] = [amount(error, ["error"]), amount(z, ["z"]), amount(p, ["p"])];
  const possible = [
    people.isInteger(),
    people.gt(0),
    margin.gt(0),
    margin.lt(1),
    quantile.gt(0),
    share.gt(0),
    share.lt(1),
  ];
  if (possible.includes(false)) throw new ScoringError([issue("survey.sample_impossible", [], {})]);
  // n₀ = a ÷ b, so n = N a ÷ (N b + a − b).
  const a = quantile.times(quantile).times(share).times(ONE.minus(share));
  const b = margin.times(margin);
  return roundedUp({ over: people.times(a), under: people.times(b).plus(a).minus(b) }, 0).toNumber();
}
