import type { UnitIndex } from "../../composite/unitIndex.js";
import { readArgument, readObject, readOptionsObject } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluations } from "../../evaluate/parseEvaluation.js";
import type { Language } from "../../number/print.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import { changeOverYears } from "../../years/changeOverYears.js";
import type { Comparability } from "../../years/comparability.js";
import type { YearChange } from "../../years/yearChange.js";
import { type MapOptions, type ReadMap, readMap } from "../charts/readMap.js";
import { pageNames } from "./pageName.js";
import type { ScoredCase } from "./scoredCases.js";

/** What a report may say beside the result itself. */
export interface Reporting {
  /** The result of the year before, for changes of rank, index and class. */
  readonly previous?: Evaluation;
  /** What may be compared with it; where nothing is declared, units of one id, and figures only under one text of the scheme. */
  readonly comparability?: Comparability;
}

/** A map of the units, for the first page. */
export interface ReportMap extends MapOptions {
  /** A `FeatureCollection` of polygons. */
  readonly geojson: unknown;
}

/** What the pages of one report share. */
export interface ReportContext {
  readonly prepared: PreparedScheme;
  readonly evaluation: Evaluation;
  readonly language: Language;
  /** The documents behind an index, by unit; none where no cases were given. */
  readonly cases: ReadonlyMap<string, ScoredCase>;
  readonly previous: Evaluation | null;
  readonly changes: ReadonlyMap<string, YearChange>;
  /** Units of the year before that no unit of this one goes back to. */
  readonly gone: readonly YearChange[];
  readonly map: ReadMap | null;
  /** The name of each unit's page. */
  readonly pageOf: ReadonlyMap<string, string>;
}

const NOTHING_DECLARED: Comparability = { succession: [], mapping: [], index: "not-comparable" };

export function reportContext(
  prepared: PreparedScheme,
  evaluation: Evaluation,
  scored: readonly ScoredCase[],
  reporting: Reporting & { readonly map?: ReportMap },
  language: Language,
): ReportContext {
  checkOptions(reporting);
  const { comparability = NOTHING_DECLARED, map } = reporting;
  const previous =
    reporting.previous === undefined
      ? null
      : readArgument("options.previous", "an-evaluation", evaluations, reporting.previous, undefined);
  const changes = previous === null ? [] : changeOverYears(previous, evaluation, comparability);
  return {
    prepared,
    evaluation,
    language,
    cases: new Map(scored.map((one) => [one.unit.id, one])),
    previous,
    changes: new Map(changes.filter(({ after }) => after !== null).map((one) => [one.unit, one])),
    gone: changes.filter(({ after }) => after === null),
    map: map === undefined ? null : mapOfReport(prepared, map),
    pageOf: pageNames(evaluation),
  };
}

function mapOfReport({ scheme }: PreparedScheme, map: ReportMap): ReadMap {
  const { geojson, ...options } = readObject("options.map", map) as unknown as ReportMap;
  return readMap(scheme, geojson, options, ["options", "map", "geojson"], "options.map");
}

const OPTIONS = ["threshold", "forms", "cases", "previous", "comparability", "map"];

/** @throws `argument.missing`, `argument.other_kind`, `document.unknown_key` */
export function checkOptions(options: object): void {
  readOptionsObject("options", options, OPTIONS);
}

/** The place of a unit in its ranking, and how many are ranked there; `null` for one without a rank. */
export function placeIn(
  { rankings }: Evaluation,
  { unit, period }: UnitIndex,
): { readonly rank: number; readonly of: number; readonly tied: number } | null {
  const ranking = rankings.find((one) => one.period === period && one.group === unit.group);
  const row = ranking?.rows.find((one) => one.unit === unit.id);
  return ranking === undefined || row === undefined
    ? null
    : { rank: row.rank, of: ranking.rows.length, tied: row.tied };
}
