import { readArgument, readEach } from "../document/arguments.js";
import { otherSpellings } from "../document/names.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluations as evaluationReader } from "../evaluate/parseEvaluation.js";
import { ranksOf } from "../evaluate/ranksOf.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { decimal, decimalText, greater, sum } from "../number/decimal.js";
import { type Rounding, roundQuotient } from "../number/rounding.js";
import { yearsReversed } from "./checkOrder.js";
import type { CommendationRule } from "./commendationRule.js";
import { commendations, roundings } from "./readOptions.js";

/** One unit over several years. */
export interface PeriodSummary {
  readonly unit: string;
  readonly name: string;
  readonly series: readonly YearStanding[];
  /** The mean of its published figures, rounded once as declared; `null` where it was never published. */
  readonly mean: string | null;
  /** The largest rise from one published year to the next, exact; `null` with fewer than two. */
  readonly bestImprovement: { readonly from: string; readonly to: string; readonly by: string } | null;
  /** How many years it held each class. */
  readonly classes: readonly { readonly class: string; readonly years: number }[];
  readonly putForward: boolean;
}

export interface YearStanding {
  readonly period: string;
  readonly published: string | null;
  readonly class: string | null;
  readonly rank: number | null;
}

/**
 * Several years of each unit together: its series, mean, best improvement, classes held, and whether the declared rule puts
 * it forward for commendation. Units are the same by id; follow mergers and new names with `changeOverYears` first.
 *
 * @param evaluations - One evaluation a year, oldest first, under editions whose figures may be compared.
 * @param rule - Who is put forward.
 * @param rounding - How the mean is rounded.
 * @returns One summary for each unit that appears, in the order of its first appearance.
 * @throws `analysis.period_twice` for a unit with two results of one period, `analysis.years_reversed` for years that are not oldest
 *   first, `text.lookalike` for a unit that one year spells otherwise than a year before; `argument.*` for a wrong argument; what
 *   `parseEvaluation` throws.
 * @example
 * ```ts
 * import { periodSummary } from "par-index/years";
 *
 * const rule = { classes: ["A"], years: 3, never: ["D"] };
 * periodSummary([], rule, { places: 2, mode: "half-up" }); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.2.b: timely commendation of units that do well over the years and in the period
 *   2021–2025. Our reading: the Decision states no rule, so it is declared.
 * @law classes are counted once: sum(years of classes) = number of classified years
 */
export function periodSummary(
  evaluations: readonly Evaluation[],
  rule: CommendationRule,
  rounding: Rounding,
): readonly PeriodSummary[] {
  return summaryOf(
    readEach("evaluations", "list-of-evaluations", evaluationReader, evaluations, undefined),
    readArgument("rule", "an-object", commendations, rule, undefined),
    readArgument("rounding", "an-object", roundings, rounding, undefined),
  );
}

/** {@link periodSummary} for what has been read. */
function summaryOf(
  evaluations: readonly Evaluation[],
  rule: CommendationRule,
  rounding: Rounding,
): readonly PeriodSummary[] {
  const misplaced = evaluations.flatMap((after, at) => {
    const before = evaluations[at - 1];
    return before === undefined ? [] : yearsReversed(before, after, ["evaluations", at]);
  });
  const issues = [...misplaced, ...periodsTwice(evaluations), ...misspeltIn(evaluations)];
  if (issues.length > 0) throw new ScoringError(issues);
  const units = new Map<string, { name: string; series: YearStanding[] }>();
  for (const evaluation of evaluations) {
    const ranks = ranksOf(evaluation);
    for (const { unit, period, published, class: name } of evaluation.indexes) {
      const entry = units.get(unit.id) ?? { name: unit.name, series: [] };
      entry.name = unit.name;
      entry.series.push({ period, published, class: name, rank: ranks.get(unit.id) ?? null });
      units.set(unit.id, entry);
    }
  }
  return [...units].map(([unit, { name, series }]) => {
    const classes = classesOf(series);
    return {
      unit,
      name,
      series,
      mean: meanOf(series, rounding),
      bestImprovement: bestImprovementOf(series),
      classes,
      putForward: isNominated(classes, rule),
    };
  });
}

/** A year that is given twice would count twice for whoever is put forward. */
function periodsTwice(evaluations: readonly Evaluation[]): readonly Issue[] {
  const seen = new Set<string>();
  return evaluations.flatMap(({ indexes }, at) => {
    const again = indexes.find(({ unit, period }) => seen.has(JSON.stringify([unit.id, period])));
    for (const { unit, period } of indexes) seen.add(JSON.stringify([unit.id, period]));
    if (again === undefined) return [];
    const params = { unit: again.unit.id, period: again.period };
    return [issue("analysis.period_twice", ["evaluations", at], params)];
  });
}

/** A unit that one year spells otherwise than a year before would be two, each with some of the years. */
function misspeltIn(evaluations: readonly Evaluation[]): readonly Issue[] {
  const seen = new Set<string>();
  return evaluations.flatMap(({ indexes }, at) => {
    const names = indexes.map(({ unit }, position) => ({
      name: unit.id,
      path: ["evaluations", at, "indexes", position, "unit", "id"],
    }));
    const now = new Set(names.map(({ name }) => name));
    const issues = otherSpellings(
      new Set([...seen].filter((id) => !now.has(id))),
      names.filter(({ name }) => !seen.has(name)),
    );
    for (const id of now) seen.add(id);
    return issues;
  });
}

function meanOf(series: readonly YearStanding[], rounding: Rounding): string | null {
  const figures = series.flatMap(({ published }) => (published === null ? [] : [decimal(published)]));
  if (figures.length === 0) return null;
  return decimalText(roundQuotient({ over: sum(figures), under: decimal(figures.length) }, rounding));
}

function bestImprovementOf(series: readonly YearStanding[]): PeriodSummary["bestImprovement"] {
  const published = series.flatMap((one) => (one.published === null ? [] : [{ ...one, published: one.published }]));
  const rises = published.slice(1).map((after, at) => {
    const before = published[at] ?? after;
    return { from: before.period, to: after.period, by: decimal(after.published).minus(decimal(before.published)) };
  });
  const [first] = rises;
  if (first === undefined) return null;
  const most = rises.map(({ by }) => by).reduce(greater);
  const best = rises.find(({ by }) => by.eq(most)) ?? first;
  return { ...best, by: decimalText(best.by) };
}

function classesOf(series: readonly YearStanding[]): PeriodSummary["classes"] {
  const years = new Map<string, number>();
  for (const { class: name } of series) if (name !== null) years.set(name, (years.get(name) ?? 0) + 1);
  return [...years].map(([name, count]) => ({ class: name, years: count }));
}

function isNominated(classes: PeriodSummary["classes"], rule: CommendationRule): boolean {
  const held = (names: readonly string[]): number =>
    classes.filter((one) => names.includes(one.class)).reduce((total, one) => total + one.years, 0);
  return held(rule.classes) >= rule.years && held(rule.never) === 0;
}
