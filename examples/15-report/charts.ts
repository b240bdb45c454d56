import type { Language } from "par-index";
import {
  type ChartSpec,
  criteriaIcicle,
  domainHeatMap,
  rankIntervalBars,
  rankingBars,
  selfAppraisedDumbbells,
} from "par-index/report";
import { rankIntervals } from "par-index/robustness";
import type { EvaluatedBlock } from "../08-a-year-in-son-la/main.js";
import { words as year } from "../08-a-year-in-son-la/words.js";
import { under } from "../16-charts/charts.js";

const DRAWS = { seed: 880, draws: 1000 };

/** Five pictures of one block of the simulated year; the tree is that of the unit ranked first. */
export function charts({ scheme, evaluation }: EvaluatedBlock, language: Language): ReadonlyMap<string, ChartSpec> {
  const nameOf = new Map(evaluation.indexes.map(({ unit }) => [unit.id, unit.name]));
  const first = evaluation.indexes.find(({ unit }) => unit.id === evaluation.rankings[0]?.rows[0]?.unit);
  const firmness = rankIntervals(scheme, evaluation, DRAWS)
    .units.map(({ unit, rank, ranks: { best, worst } }) => ({
      unit,
      name: nameOf.get(unit) ?? unit,
      rank,
      best,
      worst,
    }))
    .sort((a, b) => a.rank - b.rank);
  const made: readonly (readonly [string, ChartSpec | undefined])[] = [
    ["ranking-bars", rankingBars(scheme, evaluation, language)[0]],
    ["domain-heat-map", domainHeatMap(scheme, evaluation, language)[0]],
    ["criteria-icicle", first && criteriaIcicle(scheme, first, language)],
    ["self-appraised-dumbbells", selfAppraisedDumbbells(scheme, evaluation, language)[0]],
    ["rank-intervals", rankIntervalBars(scheme, firmness, language)],
  ];
  return new Map(
    made.flatMap(([name, chart]) =>
      chart === undefined ? [] : [[name, under(chart, year[language].simulated)] as const],
    ),
  );
}
