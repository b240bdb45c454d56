import type { UnitIndex } from "../composite/unitIndex.js";
import { readArgument, readList } from "../document/arguments.js";
import { digest } from "../document/digest.js";
import { type Issue, issue, notice } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { orderUnits, type UnrankedStanding } from "../ranking/rank.js";
import type { Ranking } from "../ranking/ranking.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { ENGINE, type SchemeStamp } from "../scheme/stamp.js";
import { groupBy } from "../text/groupBy.js";
import { lookalikes, lookOf } from "../text/lookalike.js";
import type { Consolidation, OfficeReport } from "./consolidation.js";
import { consolidations } from "./readOptions.js";
import { readReports } from "./readReports.js";

/** One list out of many reports, with where each figure comes from. */
export interface Consolidated {
  readonly scheme: SchemeStamp;
  readonly engine: string;
  readonly sources: readonly Source[];
  readonly units: readonly ConsolidatedUnit[];
  /** With the units that the reports could not rank: refused there, or never handed in. */
  readonly rankings: readonly Ranking[];
  /** What somebody should look at. Paths begin at the list of reports. */
  readonly notices: readonly Issue[];
  readonly digest: string;
}

export interface Source {
  readonly by: string;
  /** The digest of the report's evaluation. */
  readonly digest: string;
  readonly scheme: SchemeStamp;
}

export interface ConsolidatedUnit {
  readonly unit: string;
  readonly name: string;
  readonly by: string;
  /** The group in which the reporting agency ranked it. */
  readonly group: string;
}

/**
 * Brings the reports of several places into one list and ranks it: districts' evaluations of their communes become the
 * province's. No report is trusted: its digest is computed again, no leaf may be above its maximum, and
 * under the same text of the scheme points must be the sum of the leaves, the published figure their rounding, the class
 * theirs. No leaf is scored anew.
 *
 * @param scheme - The scheme by which the list is ranked.
 * @param reports - One report for each place.
 * @param options - The group to rank in, the units that must be there, the editions that are comparable.
 * @returns The list: rankings of all units, and for each unit and report where it comes from.
 * @throws `analysis.report_refused` with what is wrong in it for a report that cannot be read or has impossible figures
 *   (`composite.*`, `document.digest_broken` …), `analysis.other_edition` for one of another scheme that
 *   is not declared comparable, `analysis.reported_twice`, `analysis.not_reported`, `analysis.not_expected`,
 *   `document.other_period`; all at once. What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Districts } from "par-index/schemes";
 * import { consolidate } from "par-index/years";
 *
 * const report = { by: "huyen-moc-chau", evaluation: evaluate(sonLa880Districts, []) };
 * const options = { group: "toàn tỉnh", expected: [], comparable: [] };
 * consolidate(sonLa880Districts, [report], options).units.length; // => 0
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 4: districts determine and rank the index of their communes and report it to the
 *   province through Sở Nội vụ, which compiles it.
 * @law consolidating keeps every unit: units(consolidate(reports)) = union of units(report)
 */
export function consolidate(scheme: Scheme, reports: readonly OfficeReport[], options: Consolidation): Consolidated {
  const prepared = prepareScheme(scheme);
  const given = readList("reports", "list-of-reports", reports);
  const declared = readArgument("options", "an-object", consolidations, options, undefined);
  return consolidated(prepared, readReports(prepared, given, declared), declared);
}

/** {@link consolidate} for what has been read. */
function consolidated(
  prepared: PreparedScheme,
  reports: readonly OfficeReport[],
  options: Consolidation,
): Consolidated {
  const entries = reports.flatMap(({ by, evaluation }, report) =>
    evaluation.indexes.map(
      (index, position): Entry => ({ by, index, path: [report, "evaluation", "indexes", position] }),
    ),
  );
  const issues = [...checkPeriods(entries), ...checkUnits(entries, options.expected)];
  if (issues.length > 0) throw new ScoringError(issues);
  const indexes = entries.map(({ index }) => regroup(index, options.group));
  const missing = reports.flatMap((one, report) => missingIn(one, report, options));
  const scored = new Map(entries.map(({ by, index }) => [index.unit.id, by]));
  const result = {
    scheme: prepared.stamp,
    engine: ENGINE,
    sources: reports.map(({ by, evaluation }) => ({ by, digest: evaluation.digest, scheme: evaluation.scheme })),
    units: entries.map(({ by, index: { unit } }) => ({ unit: unit.id, name: unit.name, by, group: unit.group })),
    rankings: orderUnits(
      prepared.scheme,
      indexes,
      missing.filter(({ unit }) => !scored.has(unit)),
    ),
    notices: [
      ...reports.flatMap(otherEngine),
      ...lookalikesIn(entries),
      ...sameNames(entries, options),
      ...reports.flatMap(unlistedIn),
      ...scoredElsewhere(missing, scored),
    ],
  };
  return { ...result, digest: digest(result) };
}

interface Entry {
  readonly by: string;
  readonly index: UnitIndex;
  readonly path: readonly (string | number)[];
}

function regroup(index: UnitIndex, group: string | null): UnitIndex {
  return group === null ? index : { ...index, unit: { ...index.unit, group } };
}

/** A unit that an office could not rank. */
interface MissingThere extends UnrankedStanding {
  readonly by: string;
  readonly report: number;
}

/** A unit that one office could not rank and another has scored: it is ranked, and not missing as well. */
function scoredElsewhere(missing: readonly MissingThere[], scored: ReadonlyMap<string, string>): readonly Issue[] {
  return missing.flatMap(({ unit, by, report }) => {
    const other = scored.get(unit);
    if (other === undefined) return [];
    return [
      notice("analysis.scored_elsewhere", [report, "evaluation", "rankings"], { by, unit, other }, { at: { unit } }),
    ];
  });
}

/** The units that an office says it could not rank. */
function missingIn(
  { by, evaluation }: OfficeReport,
  report: number,
  { group: to }: Consolidation,
): readonly MissingThere[] {
  const scored = new Set(evaluation.indexes.map(({ unit }) => unit.id));
  return evaluation.rankings.flatMap(({ period, group, unranked }) =>
    unranked.flatMap((one) => (scored.has(one.unit) ? [] : [{ ...one, period, group: to ?? group, by, report }])),
  );
}

/** Units of one group and one name that two offices report: one unit may have two ids. */
function sameNames(entries: readonly Entry[], { group: to }: Consolidation): readonly Issue[] {
  const called = groupBy(entries, ({ index: { unit } }) => JSON.stringify([to ?? unit.group, lookOf(unit.name)]));
  return [...called.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ by, index: { unit }, path }) => {
      if (first === undefined || first.by === by) return [];
      const params = { unit: unit.id, name: unit.name, by, first: first.index.unit.id, before: first.by };
      return [notice("analysis.same_name", [...path, "unit", "name"], params, { at: { unit: unit.id } })];
    }),
  );
}

/** A report of another version of this program, which may score some things otherwise. */
function otherEngine({ by, evaluation: { engine } }: OfficeReport, report: number): readonly Issue[] {
  if (engine === ENGINE) return [];
  return [notice("analysis.other_engine", [report, "evaluation", "engine"], { by, found: engine, engine: ENGINE })];
}

/** Units of two reports that people would take for one. */
function lookalikesIn(entries: readonly Entry[]): readonly Issue[] {
  return lookalikes(entries.map(({ index }) => index.unit.id)).flatMap(([first = 0, ...others]) =>
    others.flatMap((at) => {
      const [one, before] = [entries[at], entries[first]];
      if (one === undefined || before === undefined) return [];
      const { unit } = one.index;
      const params = { unit: unit.id, by: one.by, first: before.index.unit.id, before: before.by };
      return [notice("analysis.lookalike_unit", [...one.path, "unit", "id"], params, { at: { unit: unit.id } })];
    }),
  );
}

/** Refused cases that no ranking of a report lists: nobody could read whose they are, or in which period. */
function unlistedIn({ by, evaluation }: OfficeReport, report: number): readonly Issue[] {
  const listed = new Set(evaluation.rankings.flatMap(({ unranked }) => unranked.map(({ unit }) => unit)));
  const scored = new Set(evaluation.indexes.map(({ unit }) => unit.id));
  return evaluation.refused.flatMap(({ unit }, at) => {
    if (unit !== null && (listed.has(unit) || scored.has(unit))) return [];
    const path = [report, "evaluation", "refused", at];
    const about = unit === null ? {} : { at: { unit } };
    return [notice("analysis.refused_there", path, { by, unit: unit ?? "–" }, about)];
  });
}

function checkPeriods(entries: readonly Entry[]): Issue[] {
  const expected = entries[0]?.index.period;
  return entries.flatMap(({ index, path }) => {
    if (expected === undefined || index.period === expected) return [];
    const params = { unit: index.unit.id, found: index.period, expected };
    return [issue("document.other_period", [...path, "period"], params)];
  });
}

/** Every expected unit once, no other at all. A unit whose case was refused where it was scored is not reported, but listed as unranked. */
function checkUnits(entries: readonly Entry[], expected: readonly string[] | null): Issue[] {
  const wanted = expected === null ? null : new Set(expected);
  const byUnit = groupBy(entries, ({ index }) => index.unit.id);
  const issues: Issue[] = [];
  for (const [unit, [first, ...others]] of byUnit) {
    for (const { by, path } of others) {
      issues.push(
        issue("analysis.reported_twice", [...path, "unit", "id"], { unit, first: first?.by ?? "", second: by }),
      );
    }
    if (wanted !== null && first !== undefined && !wanted.has(unit)) {
      issues.push(issue("analysis.not_expected", [...first.path, "unit", "id"], { by: first.by, unit }));
    }
  }
  const missing = (expected ?? []).filter((unit) => !byUnit.has(unit));
  return [...issues, ...missing.map((unit) => issue("analysis.not_reported", [], { unit }))];
}
