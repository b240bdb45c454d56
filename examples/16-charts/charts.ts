import { type Evaluation, evaluate, type Language, type Scheme, type Unit } from "par-index";
import {
  type ChartSpec,
  classesOverYears,
  criteriaIcicle,
  domainHeatMap,
  lostPointsWaterfall,
  partsScatter,
  type RankIntervalBar,
  rankIntervalBars,
  rankingBars,
  resultMaps,
  scoreDistribution,
  selfAppraisedDumbbells,
  unitProfileDots,
  yearSlopes,
} from "par-index/report";
import { sonLa880Districts, sonLaCommunes } from "par-index/schemes";
import { randomOf } from "../08-a-year-in-son-la/random.js";
import { caseOf } from "../08-a-year-in-son-la/simulate.js";
import { blocks } from "../08-a-year-in-son-la/units.js";
import { districts } from "../12-communes/simulate.js";
import { inventedMap } from "./inventedMap.js";
import { SEED, words } from "./words.js";

/** How many units are drawn: the districts that Sơn La had, or two hundred communes. */
export type Size = 12 | 200;

export interface NamedChart {
  readonly name: string;
  readonly chart: ChartSpec;
}

const YEARS = { 12: ["2021", "2022", "2023"], 200: ["2021", "2022"] } as const;

/** Every chart of the library, from simulated years. */
export function gallery(size: Size, language: Language): readonly NamedChart[] {
  const { scheme, evaluations } = years(size);
  const last = evaluations.at(-1);
  const middle = last?.indexes[Math.floor(size / 2)];
  if (last === undefined || middle === undefined) throw new Error("no year");
  const charts = [
    ...named("ranking-bars", rankingBars(scheme, last, language)),
    ...named("domain-heat-map", domainHeatMap(scheme, last, language)),
    ...named("criteria-icicle", [criteriaIcicle(scheme, middle, language)]),
    ...named("self-appraised-dumbbells", selfAppraisedDumbbells(scheme, last, language)),
    ...named("year-slopes", yearSlopes(scheme, evaluations, language)),
    ...named("score-distribution", scoreDistribution(scheme, last, language)),
    ...named("parts-scatter", partsScatter(scheme, last, language)),
    ...named("classes-over-years", classesOverYears(scheme, evaluations, language)),
    ...named("lost-points-waterfall", [lostPointsWaterfall(scheme, middle, language)]),
    ...named("unit-profile", [unitProfileDots(scheme, last, middle.unit.id, language)]),
    ...named("result-map", [map(scheme, last, language)]),
    ...named("rank-intervals", [rankIntervalBars(scheme, withoutOneDomain(last), language)]),
  ];
  return charts.map((one) => ({ ...one, chart: under(one.chart, words[language].simulated) }));
}

/** The classes on a map that is no map of any place, and says so. */
function map(scheme: Scheme, evaluation: Evaluation, language: Language): ChartSpec {
  const invented = inventedMap(evaluation.indexes.map(({ unit }) => unit.id));
  const [chart] = resultMaps(scheme, evaluation, invented, { property: "unit" }, language).charts;
  if (chart === undefined) throw new Error("nobody is ranked");
  return under(chart, words[language].invented);
}

/** The chart with a line more below its title, for whoever sees the picture alone. */
export function under(chart: ChartSpec, line: string): ChartSpec {
  const { title, usermeta } = chart;
  return {
    ...chart,
    title: { ...title, subtitle: [...title.subtitle, line] },
    usermeta: { ...usermeta, notes: [...usermeta.notes, line] },
  };
}

function named(name: string, charts: readonly ChartSpec[]): NamedChart[] {
  return charts.map((chart) => ({ name, chart }));
}

interface Years {
  readonly scheme: Scheme;
  readonly evaluations: readonly Evaluation[];
}

const simulatedYears = new Map<Size, Years>();

/** The years of one group of so many units, simulated once. */
function years(size: Size): Years {
  const known = simulatedYears.get(size) ?? simulate(size);
  simulatedYears.set(size, known);
  return known;
}

function simulate(size: Size): Years {
  const scheme = size === 12 ? sonLa880Districts : sonLaCommunes;
  const units = unitsOf(size);
  const mayNotArise = size === 12 ? (blocks.find(({ id }) => id === "districts")?.mayNotArise ?? []) : [];
  const evaluations = YEARS[size].map((period, at) => {
    const random = randomOf(SEED + at);
    const cases = units.map((unit) => {
      const { dossier, ...rest } = caseOf({ scheme, mayNotArise }, unit, random);
      return { ...rest, dossier: { ...dossier, period } };
    });
    return evaluate(scheme, cases);
  });
  return { scheme, evaluations };
}

function unitsOf(size: Size): readonly Unit[] {
  if (size === 12) return blocks.find(({ id }) => id === "districts")?.units ?? [];
  return districts().flatMap(({ communes }) => communes.map((unit) => ({ ...unit, group: "toàn tỉnh" })));
}

/** How firm each rank is: the best and the worst when any one domain is left out of the sum. */
function withoutOneDomain({ indexes, rankings }: Evaluation): readonly RankIntervalBar[] {
  const domains = indexes[0]?.nodes.map(({ code }) => code) ?? [];
  const orders = domains.map((without) => {
    const sums = indexes.map(({ unit, nodes }) => ({
      unit: unit.id,
      sum: nodes.filter(({ code }) => code !== without).reduce((total, { points }) => total + units(points), 0),
    }));
    return new Map(sums.map(({ unit, sum }) => [unit, 1 + sums.filter((other) => other.sum > sum).length]));
  });
  return rankings.flatMap(({ rows }) =>
    rows.map(({ unit, rank }) => {
      const ranks = [rank, ...orders.map((order) => order.get(unit) ?? rank)];
      const name = indexes.find((index) => index.unit.id === unit)?.unit.name ?? unit;
      return { unit, name, rank, best: Math.min(...ranks), worst: Math.max(...ranks) };
    }),
  );
}

/** Points as whole ten-thousandths, the places of the scheme, so that sums are of integers. */
function units(points: string | null): number {
  return Math.round(Number(points ?? "0") * 10_000);
}
