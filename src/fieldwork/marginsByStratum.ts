import { amount } from "../document/argument.js";
import { readList, refuseOtherKinds } from "../document/arguments.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type Decimal, decimal, decimalText, ONE } from "../number/decimal.js";
import type { Ratio } from "../number/quantity.js";
import { squareRoot } from "../number/squareRoot.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import type { Scheme } from "../scheme/scheme.js";
import { tallies } from "../survey/parseTally.js";
import { rowsOf } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import { groupBy } from "../text/groupBy.js";
import { listNames } from "../text/listNames.js";
import { roundedUp } from "./sampleSize.js";

/** How many people of a group could have answered about a unit. */
export interface Stratum {
  readonly unit: string;
  readonly group: string;
  readonly population: number;
}

export interface StratumMargin extends Stratum {
  /** The question with the fewest answers that count, and how many they are; the margin is its. */
  readonly question: string;
  readonly answers: number;
  /** A share of one; `null` where nobody answered. */
  readonly margin: Ratio | null;
}

/**
 * The margin of error in each stratum of a survey, a unit's respondents of one group:
 * `e = z √(p (1 − p) ÷ n × (N − n) ÷ (N − 1))`, taken for the question that the fewest answered, and rounded up to four
 * places, so that it never looks better than it is.
 *
 * @param scheme - The scheme whose questionnaire was used.
 * @param tally - A tally of these strata, and maybe of others.
 * @param strata - The population of each unit and group that is looked at; a group that is asked no question is skipped.
 * @param confidence - `z`, the quantile of the normal distribution (`"1.96"` for 95 %); `p`, without it one half.
 * @returns One row for each stratum, in their order; the margin is a share of one, as `marginOfError` rounds it. Only
 *   options that have a value count as answers.
 * @throws `survey.more_answers_than_people`, `survey.sample_impossible` for a population that is none, `survey.unknown_group`,
 *   `survey.no_population` for a group of these units that answered and is not among the strata; all at once. `number.*` for
 *   what is no decimal; what `parseTally` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { marginsByStratum } from "par-index/survey";
 *
 * const [first] = scheme.questionnaire?.groups ?? [];
 * const strata = [{ unit: "so-y-te", group: first?.id ?? "", population: 1200 }];
 * marginsByStratum(scheme, [], strata, { z: "1.96" }).map(({ margin }) => margin); // => [null]
 * ```
 * @clause Our reading: 880/QĐ-UBND, Phần II, mục II.3.b: different groups are asked; each is a separate sample.
 * @law more answers never widen a margin: n ≤ n' ⇒ e(n) ≥ e(n')
 */
export function marginsByStratum(
  scheme: Scheme,
  tally: Tally,
  strata: readonly Stratum[],
  confidence: { readonly z: string; readonly p?: Ratio },
): readonly StratumMargin[] {
  const prepared = prepareScheme(scheme);
  const all = tallies.read(tally, prepared);
  const asked = readStrata(strata);
  refuseOtherKinds("confidence", "an-object", confidence);
  const form = prepared.scheme.questionnaire ?? { groups: [], questions: [] };
  const [z, p] = [amount(confidence.z, ["z"]), amount(confidence.p ?? "0.5", ["p"])];
  const issues: Issue[] = z.gt(0) && p.gt(0) && p.lt(1) ? [] : [issue("survey.sample_impossible", [], {})];
  const spread = z.times(z).times(p).times(ONE.minus(p));
  const rows = asked.flatMap((stratum, at): (Stratum & Answered)[] => {
    issues.push(...checkStratum(stratum, form, ["strata", at]));
    const answered = answersTo(form, stratum, all);
    issues.push(...answered.flatMap((one) => tooMany(one, stratum, ["strata", at])));
    const [fewest] = answered.sort((a, b) => a.answers - b.answers);
    return fewest === undefined ? [] : [{ ...stratum, ...fewest }];
  });
  issues.push(...missingStrata(all, asked));
  if (issues.length > 0) throw new ScoringError(issues);
  return rows.map((row) => ({ ...row, margin: marginOf(row, spread) }));
}

interface Answered {
  readonly question: string;
  readonly answers: number;
}

/** The answers that count, question by question of those put to the group. */
function answersTo({ questions }: Questionnaire, { unit, group }: Stratum, tally: Tally): Answered[] {
  const rows = rowsOf(tally, unit).filter((row) => row.group === group);
  return questions
    .filter((question) => question.groups?.includes(group) ?? true)
    .map(({ id, options }) => {
      const counted = new Set(options.flatMap((option) => (option.value === null ? [] : [option.id])));
      const leaf = rows.filter(({ question, option }) => question === id && counted.has(option));
      return { question: id, answers: leaf.reduce((sum, { count }) => sum + count, 0) };
    });
}

function checkStratum({ group, population }: Stratum, { groups }: Questionnaire, path: Issue["path"]): Issue[] {
  const issues: Issue[] = [];
  if (!groups.some(({ id }) => id === group)) {
    const known = listNames(groups.map(({ id }) => id));
    issues.push(issue("survey.unknown_group", [...path, "group"], { group, known }));
  }
  const people = amount(population, [...path, "population"]);
  if (!people.isInteger() || people.lt(1)) issues.push(issue("survey.sample_impossible", [...path, "population"], {}));
  return issues;
}

function tooMany({ question, answers }: Answered, { unit, group, population }: Stratum, path: Issue["path"]): Issue[] {
  if (answers <= population) return [];
  const params = { unit, group, question, answers: String(answers), population: String(population) };
  return [issue("survey.more_answers_than_people", [...path, "population"], params)];
}

/** Groups that answered about a unit of the strata without being one. */
function missingStrata(tally: Tally, strata: readonly Stratum[]): Issue[] {
  const byUnit = groupBy(strata, ({ unit }) => unit);
  return [...byUnit].flatMap(([unit, leaf]) => {
    const named = new Set(leaf.map(({ group }) => group));
    const answered = new Set(rowsOf(tally, unit).flatMap(({ group, count }) => (count > 0 ? [group] : [])));
    return [...answered]
      .filter((group) => !named.has(group))
      .map((group) => issue("survey.no_population", ["strata"], { unit, group }));
  });
}

/** The root of `z² p (1 − p) (N − n) ÷ (n (N − 1))`, rounded up. */
function marginOf({ population, answers }: Stratum & Answered, spread: Decimal): Ratio | null {
  if (answers === 0) return null;
  if (answers === population) return "0";
  const [people, asked] = [decimal(population), decimal(answers)];
  const square = { over: spread.times(people.minus(asked)), under: asked.times(people.minus(ONE)) };
  return decimalText(squareRoot(roundedUp(square, 8), 4));
}

/** Strata as they are given; how many people there are is looked at with all else that may be wrong. */
function readStrata(strata: readonly Stratum[]): readonly Stratum[] {
  const list = readList("strata", "list-of-strata", strata);
  for (const [at, one] of list.entries()) {
    refuseOtherKinds(`strata[${at}]`, "an-object", one);
    const { unit, group } = one as Partial<Stratum>;
    refuseOtherKinds(`strata[${at}].unit`, "a-text", unit);
    refuseOtherKinds(`strata[${at}].group`, "a-text", group);
  }
  return list as readonly Stratum[];
}
