import { nodesByCode } from "../composite/nodesByCode.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { refuseOtherKinds } from "../document/arguments.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluations } from "../evaluate/parseEvaluation.js";
import { printedPeriods } from "../evaluate/periodsOf.js";
import { ranksOf } from "../evaluate/ranksOf.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import type { Absence } from "../scheme/absence.js";
import type { SchemeStamp } from "../scheme/stamp.js";

/** What a result and its corrected edition differ in. */
export interface EvaluationDiff {
  readonly before: ResultStamp;
  readonly after: ResultStamp;
  /** Every unit that anything has changed for: those of the later edition in its order, then those that are gone. */
  readonly corrections: readonly Correction[];
  /** The number of units in both results that have not changed. */
  readonly unchanged: number;
}

export interface ResultStamp {
  readonly scheme: SchemeStamp;
  readonly engine: string;
  readonly period: string | null;
  readonly digest: string;
}

/** One unit in both editions of a result. */
export interface Correction {
  readonly unit: string;
  readonly name: string;
  /** `null` where the unit was not scored. */
  readonly before: CorrectedStanding | null;
  readonly after: CorrectedStanding | null;
  /** Points after less before, exact; `null` where either is missing. */
  readonly difference: Points | null;
  readonly why: readonly CorrectionCause[];
  /** Leaves with another result, in the order of the scheme. */
  readonly leaves: readonly CorrectedLeaf[];
}

/**
 * - `added`, `removed`: the unit is scored in one edition only;
 * - `case`: its own documents were changed; `scheme`, `engine`: it was scored by others;
 * - `others`: its documents are unchanged; other units overtook it.
 */
export type CorrectionCause = "added" | "removed" | "case" | "scheme" | "engine" | "others";

export interface CorrectedStanding {
  readonly points: Points;
  readonly published: string | null;
  readonly class: string | null;
  readonly group: string;
  readonly rank: number | null;
}

export interface CorrectedLeaf {
  readonly code: string;
  readonly before: LeafResult | null;
  readonly after: LeafResult | null;
}

export interface LeafResult {
  readonly points: Points | null;
  readonly max: Points;
  readonly absence: Absence | null;
}

/**
 * Sets a result beside its corrected edition (đính chính kết quả): which units moved in points, class or rank, and why.
 *
 * @param before - The result as it was published.
 * @param after - The corrected one, of the same period.
 * @returns The units that anything has changed for, with the leaves that changed. Points and differences are exact.
 * @throws `document.*` and `number.*` for what is no evaluation, `document.digest_broken` for one that does not have the
 *   digest that it states, `analysis.not_one_period` for two of different periods.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { diffEvaluations } from "par-index/years";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const diff = diffEvaluations(evaluate(scheme, []), evaluate(scheme, [{ dossier }]));
 * diff.corrections.map(({ unit, why }) => [unit, why]); // => [["so-y-te", ["added"]]]
 * ```
 * @clause Our reading: results must be accurate and objective (880/QĐ-UBND, Phần II, mục IV.4); a correction says whom it
 *   moved and why.
 * @law a result differs from itself in nothing: corrections(diff(e, e)) = []
 * @law a correction turned round is its opposite: difference(diff(b, a)) = −difference(diff(a, b))
 */
export function diffEvaluations(before: Evaluation, after: Evaluation): EvaluationDiff {
  const [earlier, later] = readBoth(before, after);
  const [first, second] = [sideOf(earlier), sideOf(later)];
  const gone = earlier.indexes.filter(({ unit }) => !second.indexes.has(unit.id));
  const units = [...later.indexes, ...gone].map(({ unit }) => correctionOf(unit.id, first, second));
  return {
    before: stampOf(earlier),
    after: stampOf(later),
    corrections: units.flatMap((one) => one ?? []),
    unchanged: units.filter((one) => one === null).length,
  };
}

function readBoth(before: unknown, after: unknown): readonly [Evaluation, Evaluation] {
  refuseOtherKinds("before", "an-evaluation", before);
  refuseOtherKinds("after", "an-evaluation", after);
  const [first, second] = [evaluations.safeRead(before), evaluations.safeRead(after)];
  const located = (side: string, issues: readonly Issue[]): Issue[] =>
    issues.map((one) => ({ ...one, path: [side, ...one.path] }));
  if (!first.ok || !second.ok) {
    throw new ScoringError([
      ...(first.ok ? [] : located("before", first.issues)),
      ...(second.ok ? [] : located("after", second.issues)),
    ]);
  }
  const [then, now] = [stampOf(first.value).period, stampOf(second.value).period];
  if (then !== null && now !== null && then !== now) {
    throw new ScoringError([issue("analysis.not_one_period", [], { before: then, after: now })]);
  }
  return [first.value, second.value];
}

function stampOf(evaluation: Evaluation): ResultStamp {
  const { scheme, engine, digest } = evaluation;
  return { scheme, engine, period: printedPeriods(evaluation), digest };
}

/** What is looked up in one of the two results. */
interface Side {
  readonly stamp: ResultStamp;
  readonly indexes: ReadonlyMap<string, UnitIndex>;
  readonly ranks: ReadonlyMap<string, number>;
  readonly cases: ReadonlyMap<string | null, string | null>;
}

function sideOf(evaluation: Evaluation): Side {
  return {
    stamp: stampOf(evaluation),
    indexes: new Map(evaluation.indexes.map((index) => [index.unit.id, index])),
    ranks: ranksOf(evaluation),
    cases: new Map(evaluation.cases.map(({ unit, digest }) => [unit, digest])),
  };
}

/** What has changed for a unit; `null` where nothing has. */
function correctionOf(unit: string, before: Side, after: Side): Correction | null {
  const [then, now] = [before.indexes.get(unit), after.indexes.get(unit)];
  const [was, is] = [placingOf(then, before), placingOf(now, after)];
  const leaves = correctedLeaves(then, now);
  const why = causesOf(unit, before, after);
  const moved = JSON.stringify(was) !== JSON.stringify(is);
  if (!moved && leaves.length === 0 && !why.includes("case") && then?.unit.name === now?.unit.name) return null;
  return {
    unit,
    name: (now ?? then)?.unit.name ?? unit,
    before: was,
    after: is,
    difference: was === null || is === null ? null : decimalText(decimal(is.points).minus(decimal(was.points))),
    why: why.length === 0 ? ["others"] : why,
    leaves,
  };
}

function placingOf(index: UnitIndex | undefined, { ranks }: Side): CorrectedStanding | null {
  if (index === undefined) return null;
  const { points, published, class: name, unit } = index;
  return { points, published, class: name, group: unit.group, rank: ranks.get(unit.id) ?? null };
}

function causesOf(unit: string, before: Side, after: Side): readonly CorrectionCause[] {
  if (!before.indexes.has(unit)) return ["added"];
  if (!after.indexes.has(unit)) return ["removed"];
  const causes: CorrectionCause[] = [];
  if (before.cases.get(unit) !== after.cases.get(unit)) causes.push("case");
  if (before.stamp.scheme.digest !== after.stamp.scheme.digest) causes.push("scheme");
  if (before.stamp.engine !== after.stamp.engine) causes.push("engine");
  return causes;
}

function correctedLeaves(before: UnitIndex | undefined, after: UnitIndex | undefined): readonly CorrectedLeaf[] {
  if (before === undefined || after === undefined) return [];
  const [then, now] = [leafResults(before), leafResults(after)];
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((code): CorrectedLeaf[] => {
    const [was, is] = [then.get(code) ?? null, now.get(code) ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ code, before: was, after: is }];
  });
}

function leafResults({ nodes }: UnitIndex): ReadonlyMap<string, LeafResult> {
  const leaves = [...nodesByCode(nodes).values()].filter(({ children }) => children === undefined);
  return new Map(leaves.map(({ code, points, max, absence }) => [code, { points, max, absence: absence ?? null }]));
}
