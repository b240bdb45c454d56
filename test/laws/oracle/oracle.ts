/**
 * A second, naive implementation of the whole scoring, on exact fractions. It shares no code with `src` and is
 * written from the meaning of the figures alone. It takes valid documents only: it checks nothing that the readers check.
 */
import {
  type Absence,
  type Life,
  need,
  type OracleAdjustment,
  type OracleCase,
  type OracleCriterion,
  type OracleIndex,
  type OracleNode,
  type OraclePart,
  type OracleRanking,
  type OracleScheme,
  type OracleTallyRow,
  type OracleYear,
  type Outcome,
  type Stage,
} from "./documents.js";
import {
  compare,
  type Decimal,
  div,
  type Fraction,
  hundred,
  mul,
  parse,
  round,
  sum,
  toDecimalString,
  zero,
} from "./fraction.js";
import { outcomeOfFacts, surveyOutcome } from "./leaf.js";
import { rankGroup } from "./ranking.js";
import { leavesOf, maxOf, maxOfPart, nodesOf, partFigures, pointsOf, selfOfPart } from "./tree.js";
import { asStated, inYear, type KnownCase } from "./year.js";

/** All steps for valid documents: every unit's index, and the order within each group of each period. */
export function oracleEvaluate(
  scheme: OracleScheme,
  cases: readonly OracleCase[],
  year?: OracleYear,
): { indexes: OracleIndex[]; rankings: OracleRanking[] } {
  const known = year === undefined ? cases.map(asStated) : inYear(scheme, cases, year);
  const indexes = known.map((one) => indexOfUnit(scheme, one));
  const places = known.map(({ unit, dossier }) => ({ period: dossier.period ?? "", group: unit.group }));
  const missing = (year?.units ?? []).filter(({ id }) => !known.some(({ unit }) => unit.id === id));
  const all = [...places, ...missing.map(({ group }) => ({ period: need(year).period, group }))];
  const groups = all
    .filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
    .sort((a, b) => (a.period === b.period ? Number(a.group > b.group) - 0.5 : Number(a.period > b.period) - 0.5));
  const rankings = groups.map((of) => {
    const ranking = rankGroup(
      scheme,
      of,
      indexes.filter((_, at) => isSame(of, need(places[at]))),
    );
    const silent = missing.filter(({ group }) => group === of.group);
    const unranked = [
      ...ranking.unranked,
      ...silent.map(({ id: unit }) => ({ unit, why: "ranking.not_submitted" as const })),
    ];
    return { ...ranking, unranked: unranked.sort((a, b) => (a.unit < b.unit ? -1 : 1)) };
  });
  return { indexes, rankings };
}

interface Place {
  readonly period: string;
  readonly group: string;
}

function isSame(one: Place, other: Place): boolean {
  return one.period === other.period && one.group === other.group;
}

function livesOf(scheme: OracleScheme, one: KnownCase): { self: Life; appraised: Life; final: Life } {
  const rows = (one.tally ?? []).filter((row) => row.unit === one.dossier.unit.id);
  const life = (stages: readonly Stage[], before: boolean): Life => {
    const standing = standingAfter(scheme, one, stages);
    const outcomes = new Map<string, Outcome>();
    for (const leaf of leavesOf(scheme.criteria)) {
      const isSurvey = leaf.rule?.kind === "survey";
      const unscored = isSurvey || leaf.scoredBy === "appraiser";
      const opinion = one.dossier.entries.find((entry) => entry.leaf === leaf.code)?.claimed;
      const owes = need(standing.get(leaf.code)).absent;
      const isOut = one.exempt.includes(leaf.code);
      if (before && unscored) outcomes.set(leaf.code, null);
      else if (isOut && isSurvey) outcomes.set(leaf.code, "not-applicable");
      else if (before && opinion !== undefined && (owes === undefined || owes === "pending"))
        outcomes.set(leaf.code, parse(opinion));
      else
        outcomes.set(
          leaf.code,
          isSurvey ? surveyed(scheme, one, leaf, rows) : outcomeAt(scheme, one, standing, leaf.code),
        );
    }
    return outcomes;
  };
  const own = new Map(life([], true));
  // Where the year leaves a leaf out and the unit says nothing, it agrees.
  for (const code of one.exempt) if (own.get(code) === "not-submitted") own.set(code, "not-applicable");
  return {
    self: own,
    appraised: life(["appraisal"], false),
    final: life(["appraisal", "explanation", "council"], false),
  };
}

/** A ready result of a survey leaf, or what the answers come to. */
function surveyed(
  scheme: OracleScheme,
  one: OracleCase,
  leaf: OracleCriterion,
  rows: readonly OracleTallyRow[],
): Outcome {
  const ready = one.surveyed?.find((candidate) => candidate.leaf === leaf.code);
  if (ready === undefined) return surveyOutcome(scheme, leaf, rows);
  if (ready.points !== undefined) return parse(ready.points);
  const { places, mode } = scheme.rounding.leaf;
  return round(mul(parse(leaf.max), parse(need(ready.share))), places, mode);
}

/** What stands at each leaf: what was stated last. */
type Standing = ReadonlyMap<string, OracleAdjustment["to"]>;

function standingAfter(
  scheme: OracleScheme,
  { dossier, ledger = [], exempt, comparing }: KnownCase,
  stages: readonly Stage[],
): Standing {
  const standing = new Map<string, OracleAdjustment["to"]>();
  for (const leaf of leavesOf(scheme.criteria)) {
    const entry = dossier.entries.find((candidate) => candidate.leaf === leaf.code);
    const facts = entry?.facts ?? { absent: entry === undefined ? "not-submitted" : "pending" };
    standing.set(leaf.code, leaf.scoredBy === "appraiser" ? { absent: "pending" } : statedBy(facts));
    if (stages.length > 0 && exempt.includes(leaf.code)) standing.set(leaf.code, { absent: "not-applicable" });
  }
  for (const { leaf, stage, to } of ledger) {
    if (!stages.includes(stage)) continue;
    if (to.confirmed === undefined) standing.set(leaf, to);
    else {
      // What is awaited is settled by what the unit itself said, its claim first; anything else stays as it is.
      const { claimed, facts } = dossier.entries.find((entry) => entry.leaf === leaf) ?? {};
      if (need(standing.get(leaf)).absent !== "pending") continue;
      if (claimed !== undefined) standing.set(leaf, { points: claimed });
      else if (facts !== undefined) standing.set(leaf, statedBy(facts));
    }
  }
  return new Map(
    [...standing].map(([code, to]) => [code, to.facts === undefined ? to : { facts: comparing(code, to.facts) }]),
  );
}

function statedBy(facts: object): OracleAdjustment["to"] {
  const { absent } = facts as { readonly absent?: Absence };
  return absent === undefined ? { facts } : { absent };
}

function outcomeAt(scheme: OracleScheme, one: KnownCase, standing: Standing, code: string): Outcome {
  const { points, absent, facts } = need(standing.get(code));
  if (points !== undefined) return parse(points);
  if (absent !== undefined) return absent;
  const leaf = need(leavesOf(scheme.criteria).find((candidate) => candidate.code === code));
  const year = /^\d{4}(?!\d)/.exec(one.dossier.period ?? "")?.[0];
  return outcomeOfFacts(scheme, leaf, need(facts), {
    year: year === undefined ? null : Number(year),
    levelOf: (other) => {
      const there = need(standing.get(other));
      if (there.absent === "not-submitted") return "";
      return (there.facts as { readonly level?: string } | undefined)?.level ?? null;
    },
    pointsOf: (other) => {
      const outcome = outcomeAt(scheme, one, standing, other);
      if (outcome === "not-submitted") return zero;
      return typeof outcome === "string" ? null : outcome;
    },
  });
}

function indexOfUnit(scheme: OracleScheme, one: KnownCase): OracleIndex {
  const { self, appraised, final } = livesOf(scheme, one);
  const figures = partFigures(scheme, final);
  const points = sum(figures.map((part) => part.points));
  const most = sum(figures.map((part) => part.max));
  const percent = percentOf(scheme, points, most);
  const complete = ![...final.values()].includes("pending");
  const hasScore = complete && percent !== null;
  const published = publishedFigure(scheme, points, most, percent);
  const nodes = nodesOf(scheme.criteria).map((node) => {
    const outcome = final.get(node.code) ?? null;
    const most = maxOf(scheme, node, final);
    const shown = (life: Life) => (life.get(node.code) === "pending" ? null : pointsOf(scheme, node, life));
    const points = shown(final);
    const level = gatedLevel(scheme, one, node);
    return {
      code: node.code,
      self: print(shown(self)),
      appraised: print(shown(appraised)),
      points: print(points),
      max: toDecimalString(most),
      percent: print(percentOf(scheme, points, most)),
      ...(typeof outcome === "string" ? { absence: outcome } : {}),
      ...(level === undefined ? {} : { level }),
    };
  });
  const parts = scheme.parts.map((part, i) => {
    const figure = need(figures[i]);
    return {
      part: part.id,
      self: print(selfOfPart(scheme, part.id, self)),
      points: toDecimalString(figure.points),
      max: toDecimalString(figure.max),
      percent: print(percentOf(scheme, figure.points, figure.max)),
    };
  });
  const byFigure = hasScore ? bandOf(scheme, need(published), points, most) : 0;
  return {
    unit: one.unit,
    complete,
    points: toDecimalString(points),
    max: toDecimalString(most),
    percent: print(percent),
    published: hasScore ? print(published) : null,
    class: hasScore && enoughApplies(scheme, final) ? classThroughGates(scheme, byFigure, parts, nodes) : null,
    parts,
    between: {
      lowest: totalWithPendingAt(scheme, final, (leaf) => parse(leaf.min ?? "0")),
      highest: totalWithPendingAt(scheme, final, (leaf) => parse(leaf.max)),
    },
    nodes,
  };
}

/** Below the least share of any part there is no class. */
function enoughApplies(scheme: OracleScheme, final: Life): boolean {
  const { leastShare } = scheme.absence;
  if (leastShare === undefined) return true;
  return scheme.parts.every(
    ({ id, max }) => compare(maxOfPart(scheme, id, final), mul(parse(leastShare), parse(max))) >= 0,
  );
}

/** The level that the final facts of a leaf state, where a gate asks for it. */
function gatedLevel(scheme: OracleScheme, one: KnownCase, node: OracleCriterion): string | undefined {
  const isAsked = (scheme.bands.gates ?? []).some(({ when }) => when.level !== undefined && when.node === node.code);
  if (!isAsked) return undefined;
  const changes = (one.ledger ?? []).filter(({ leaf }) => leaf === node.code);
  const last = changes.filter(({ to }) => to.confirmed === undefined).at(-1)?.to;
  if (last !== undefined) return last.facts?.level;
  if (node.scoredBy === "appraiser" || one.exempt.includes(node.code)) return undefined;
  return one.dossier.entries.find(({ leaf }) => leaf === node.code)?.facts?.level;
}

function publishedFigure(
  scheme: OracleScheme,
  points: Fraction,
  most: Fraction,
  percent: Fraction | null,
): Fraction | null {
  if (scheme.publishes === "percent" || percent === null) return percent;
  return roundIndex(scheme, scheme.publishes === "share" ? div(points, most) : points);
}

function totalWithPendingAt(scheme: OracleScheme, final: Life, at: (leaf: OracleCriterion) => Fraction): string {
  const decided = new Map(final);
  for (const leaf of leavesOf(scheme.criteria)) {
    if (final.get(leaf.code) === "pending") decided.set(leaf.code, at(leaf));
  }
  return toDecimalString(sum(partFigures(scheme, decided).map((part) => part.points)));
}

function roundIndex(scheme: OracleScheme, figure: Fraction): Fraction {
  return round(figure, scheme.rounding.index.places, scheme.rounding.index.mode);
}

function percentOf(scheme: OracleScheme, points: Fraction | null, most: Fraction): Fraction | null {
  if (points === null || compare(most, zero) === 0) return null;
  return roundIndex(scheme, div(mul(hundred, points), most));
}

/** Which band is reached, counted from the best; past the last where none is. */
function bandOf(scheme: OracleScheme, published: Fraction, points: Fraction, most: Fraction): number {
  const { on, reads, best } = scheme.bands;
  const share = () => div(points, most);
  const exact = on === "points" ? points : on === "share" ? share() : mul(hundred, share());
  const figure = reads === "published" ? published : exact;
  const reached = best.findIndex((band) => compare(figure, parse(band.from)) >= 0);
  return reached < 0 ? best.length : reached;
}

function classThroughGates(
  scheme: OracleScheme,
  byFigure: number,
  parts: readonly OraclePart[],
  nodes: readonly OracleNode[],
): string | null {
  const names = [...scheme.bands.best.map((band) => band.class), scheme.bands.otherwise.class];
  let at = byFigure;
  for (const { when, then: what } of scheme.bands.gates ?? []) {
    const part = parts.find((one) => one.part === when.node);
    const node = nodes.find((one) => one.code === when.node);
    const met =
      when.below === undefined
        ? node?.level === when.level && part === undefined
        : isBelow(need(part ?? node), when.below);
    if (!met) continue;
    if (what === "no-class") return null;
    if (what.lower !== undefined) at = Math.min(at + what.lower, names.length - 1);
    if (what.atMost !== undefined) at = Math.max(at, names.indexOf(what.atMost));
  }
  return need(names[at]);
}

function isBelow(
  { points, max }: { readonly points: string | null; readonly max: string },
  { percent, points: limit }: { readonly percent?: Decimal; readonly points?: Decimal },
): boolean {
  if (points === null) return false;
  if (limit !== undefined) return compare(parse(points), parse(limit)) < 0;
  if (compare(parse(max), zero) === 0) return false;
  return compare(mul(hundred, parse(points)), mul(parse(need(percent)), parse(max))) < 0;
}

function print(figure: Fraction | null): string | null {
  return figure === null ? null : toDecimalString(figure);
}
