import { checkClass } from "../composite/checkIndex.js";
import { type CodedFigure, type FigureByCode, figureByCode } from "../composite/figureByCode.js";
import { indexes as readers } from "../composite/readIndex.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { readEach } from "../document/arguments.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { decimal } from "../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { byUnit, type GroupOfPeriod, inGroups } from "./groups.js";
import { type Place, placesOf } from "./places.js";
import type { RankedUnit, Ranking, UnrankedUnit } from "./ranking.js";

/**
 * Orders units inside their groups, each period by itself, from high to low. Units that are equal to the last digit share a rank, unless the
 * scheme's tie-break tells them apart; nothing else ever does.
 *
 * @param scheme - The scheme that the indexes were computed by.
 * @param indexes - Indexes from `computeIndex` or `evaluate`, of any groups, in any order.
 * @returns One ranking for each period and group, periods and groups by id (UTF-16 code units). A row says how many units share
 *   its rank. Units that are pending or have no score are listed as unranked. Figures are compared as `scheme.ranking.by` says: as published, or exactly.
 * @throws `document.other_scheme` when an index was computed by another scheme, `composite.unknown_class` for a class that this one
 *   does not have, `evaluate.duplicate_unit` for a unit that has two indexes in one period; what `parseScheme` throws. Whether figures
 *   follow from the leaves is for `parseEvaluation` to say.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { rank } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * rank(sonLa880Departments, []); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: ranked from high to low by the index attained. Our reading: the Decision has
 *   no rule for ties, and equal units share a rank.
 * @law a rank counts who is above: rank(u) = 1 + |{ v : v strictly above u }| under `shared`
 */
export function rank(scheme: Scheme, indexes: readonly UnitIndex[]): readonly Ranking[] {
  const prepared = prepareScheme(scheme);
  const given = readEach("indexes", "list-of-indexes", readers, indexes, undefined);
  const unexpected = given.flatMap(({ unit, scheme: stamp }, position): Issue[] => {
    if (stamp.digest === prepared.stamp.digest) return [];
    const params = { of: unit.id, found: stamp.digest, expected: prepared.stamp.digest };
    return [issue("document.other_scheme", [position, "scheme", "digest"], params)];
  });
  const ranked = new Set<string>();
  const repeated = given.flatMap(({ unit: { id: unit }, period }, position): Issue[] => {
    const key = JSON.stringify([unit, period]);
    const again = ranked.has(key);
    ranked.add(key);
    return again ? [issue("evaluate.duplicate_unit", [position, "unit", "id"], { unit })] : [];
  });
  const unclassed = given.flatMap((index, at) => checkClass(prepared, index.class, [at]));
  const issues = unexpected.length > 0 ? unexpected : [...repeated, ...unclassed];
  if (issues.length > 0) throw new ScoringError(issues);
  return orderUnits(prepared.scheme, given);
}

/** {@link rank} for indexes that are known to be comparable. Every ranking lists the units of its group that are missing. */
export function orderUnits(
  scheme: Scheme,
  indexes: readonly UnitIndex[],
  missing: readonly UnrankedStanding[] = [],
): readonly Ranking[] {
  const standings = indexes.map((index) => rankingKeyOf(scheme, index, figureByCode(index)));
  return orderStandings(scheme, [...standings, ...missing]);
}

/** All of an index that a ranking looks at, in few words, so that the rest need not be kept. */
export type Standing = RankedStanding | UnrankedStanding;

export interface RankedStanding extends GroupOfPeriod {
  readonly unit: string;
  readonly published: string;
  readonly class: string | null;
  /** The exact figure where units are ranked by it, then one for each tie-break; the published figure stands above. */
  readonly figures: readonly KeyTexts[];
}

/** A unit without a rank. */
export interface UnrankedStanding extends GroupOfPeriod, UnrankedUnit {}

/** A figure as the text of its quotient, or of a whole number of points; `null` where there is no score, which is below every score. */
export type KeyTexts = string | { readonly over: string; readonly under: string } | null;

/** What a standing is made from; every `UnitIndex` has it. */
type Placeable = Pick<UnitIndex, "period" | "complete" | "published" | "class" | "points" | "max"> & {
  readonly unit: Pick<UnitIndex["unit"], "id" | "group" | "name">;
};

/** The standing of one unit, with a way to look up the figures of tie-breaks. */
export function rankingKeyOf(scheme: Scheme, one: Placeable, figureAt: FigureByCode): Standing {
  const { id: unit, group, name } = one.unit;
  const { period, published, class: ofBand } = one;
  if (!one.complete) return { unit, name, period, group, why: "ranking.pending" };
  if (published === null) return { unit, name, period, group, why: "ranking.no_score" };
  const { by, tieBreak = [] } = scheme.ranking;
  const settlers = tieBreak.map((code) => figureOf(scheme, figureAt(code) ?? NO_FIGURE));
  const figures = by === "published" ? settlers : [figureOf(scheme, one), ...settlers];
  return { unit, period, group, published, class: ofBand, figures };
}

/** How many figures a standing has. */
export function figuresKept({ ranking: { by, tieBreak = [] } }: Scheme): number {
  return (by === "published" ? 0 : 1) + tieBreak.length;
}

const NO_FIGURE: CodedFigure = { points: null, max: "0" };

/** {@link orderUnits} for what has been kept of the indexes. */
export function orderStandings(scheme: Scheme, standings: readonly Standing[]): readonly Ranking[] {
  return inGroups(standings).map(({ members, ...of }) => rankGroup(scheme, of, members));
}

/** A figure to be compared. */
type Figure = Quotient | null;

/** A unit with the figures that place it. */
interface Candidate {
  readonly standing: Standing;
  readonly unit: string;
  readonly published: string;
  readonly class: string | null;
  readonly figures: readonly Figure[];
}

function candidateOf({ ranking }: Scheme, standing: RankedStanding): Candidate {
  const { unit, published, class: name, figures: others } = standing;
  const figures = ranking.by === "published" ? [published, ...others] : others;
  return { standing, unit, published, class: name, figures: figures.map(figureIn) };
}

function figureIn(texts: KeyTexts): Figure {
  if (texts === null) return null;
  return typeof texts === "string" ? whole(decimal(texts)) : { over: decimal(texts.over), under: decimal(texts.under) };
}

/** The places of the units of one group, of whom some may not be ranked. */
export function placesIn(scheme: Scheme, members: readonly Standing[]): readonly Place<Candidate>[] {
  const candidates = members.flatMap((one) => ("why" in one ? [] : [candidateOf(scheme, one)]));
  return placesOf(candidates, compareCandidates, scheme.ranking.ties);
}

/** The ranking of one group, of whose members some may have no rank. */
export function rankGroup(scheme: Scheme, { period, group }: GroupOfPeriod, members: readonly Standing[]): Ranking {
  const { tieBreak = [] } = scheme.ranking;
  const places = placesIn(scheme, members);
  const rows = places.flatMap(({ rank, units }, position): RankedUnit[] => {
    const brokenBy = brokenTie(places, position, tieBreak);
    const tied = units.length;
    // Fields in the order of RFC 8785.
    return [...units].sort(byUnit).map(({ unit, published, class: name }) => {
      const row = { class: name, published, rank, tied, unit };
      return brokenBy === undefined ? row : { brokenBy, ...row };
    });
  });
  const unranked = members
    .flatMap((one) => ("why" in one ? [{ name: one.name, unit: one.unit, why: one.why }] : []))
    .sort(byUnit);
  return { group, period, rows, unranked };
}

/** Points, or points as a share of the maximum where that is what is published; exact. */
function figureOf({ publishes }: Scheme, { points, max }: CodedFigure): KeyTexts {
  if (points === null) return null;
  if (publishes === "points") return points;
  return max === "0" ? null : { over: points, under: max };
}

function compareCandidates(a: Candidate, b: Candidate): number {
  for (let at = 0; at < a.figures.length; at += 1) {
    const order = compareAt(a.figures[at] as Figure, b.figures[at] as Figure);
    if (order !== 0) return order;
  }
  return 0;
}

function compareAt(figure: Figure, other: Figure): number {
  if (figure === null || other === null) return Number(figure !== null) - Number(other !== null);
  return compareQuotients(figure, other);
}

/** The tie-break that told a place from the nearest place with the same main figure: the one above, else the one below. */
function brokenTie(
  places: readonly Place<Candidate>[],
  position: number,
  tieBreak: readonly string[],
): string | undefined {
  if (tieBreak.length === 0) return undefined;
  const [{ figures }] = (places[position] as Place<Candidate>).units;
  for (const neighbour of [places[position - 1], places[position + 1]]) {
    if (neighbour === undefined) continue;
    const [{ figures: others }] = neighbour.units;
    const orderAt = (at: number): number => compareAt(figures[at] as Figure, others[at] as Figure);
    // The main figure comes before those of the tie-breaks.
    if (orderAt(0) === 0) return tieBreak.find((_, at) => orderAt(at + 1) !== 0);
  }
  return undefined;
}
