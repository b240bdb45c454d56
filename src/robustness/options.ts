import { argument } from "../document/argument.js";
import { readChoice, readOptionsObject, wrongArgument } from "../document/arguments.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { decimal } from "../number/decimal.js";
import type { Ratio } from "../number/quantity.js";
import type { Tally } from "../survey/tally.js";
import type { Varied } from "./weighting.js";

/** What is drawn, how often, and from which seed. */
export interface RobustnessOptions {
  /** A whole number from 0 to 4,294,967,295: the same seed gives the same result, everywhere. */
  readonly seed: number;
  /** How often, from 1 to 100,000. */
  readonly draws: number;
  /**
   * How weights vary; `null` keeps them. Without it, each leaf by up to a quarter: `{ vary: "leaves", spread: "0.25" }`.
   */
  readonly weights?: VariedWeights | null;
  /** The answers behind the survey leaves; with them, sampling error is drawn too. */
  readonly tally?: Tally;
}

export interface VariedWeights {
  /** Whether each leaf has a separate factor, or each domain has one for its leaves. */
  readonly vary: Varied;
  /** The largest distance of a factor from 1, above 0 and below 1. */
  readonly spread: Ratio;
}

/** Each leaf's maximum up to a quarter more or less. */
export const DEFAULT_WEIGHTS: VariedWeights = { vary: "leaves", spread: "0.25" };

const MOST_DRAWS = 100_000;
const LAST_SEED = 2 ** 32 - 1;

/** The options with their defaults, after checking. */
export interface ReadOptions {
  readonly seed: number;
  readonly draws: number;
  readonly weights: { readonly vary: Varied; readonly spread: number } | null;
  readonly tally: Tally | null;
}

/** @throws `number.*` for a figure outside its range, `analysis.nothing_varies`; all at once. */
export function readOptions(options: RobustnessOptions): ReadOptions {
  readOptionsObject("options", options, ["seed", "draws", "weights", "tally"]);
  const { seed, draws, weights = DEFAULT_WEIGHTS, tally } = options;
  if (weights !== null) {
    readOptionsObject("weights", weights, ["vary", "spread"]);
    readChoice("vary", ["leaves", "domains"], weights.vary);
  }
  const issues: Issue[] = [];
  const within = (found: number, least: number, most: number, name: string): void => {
    if (typeof found !== "number") throw wrongArgument(`options.${name}`, "a-number", found);
    if (found >= least && found <= most && Number.isInteger(found)) return;
    const params = { found: String(found), least: String(least), most: String(most) };
    const argument = `options.${name}`;
    issues.push(
      Number.isInteger(found)
        ? issue("number.out_of_range", ["options", name], params)
        : issue("argument.not_whole", ["options", name], { argument, ...params }),
    );
  };
  within(seed, 0, LAST_SEED, "seed");
  within(draws, 1, MOST_DRAWS, "draws");
  const spread = decimal(weights === null ? "0" : decimalTextOf(weights.spread));
  if (weights !== null && !(spread.gt(0) && spread.lt(1))) {
    const params = { found: spread.toString(), least: "0", most: "1" };
    issues.push(issue("number.out_of_range", ["options", "weights", "spread"], params));
  }
  if (weights === null && tally === undefined) issues.push(issue("analysis.nothing_varies", ["options"], {}));
  if (issues.length > 0) throw new ScoringError(issues);
  return {
    seed,
    draws,
    weights: weights === null ? null : { vary: weights.vary, spread: spread.toNumber() },
    tally: tally ?? null,
  };
}

function decimalTextOf(spread: Ratio): string {
  return argument(spread, ["options", "weights", "spread"]).toString();
}
