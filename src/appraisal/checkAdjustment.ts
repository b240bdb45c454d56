import { isAbsent } from "../assessment/dossier.js";
import { policyOf } from "../criteria/notApplicable.js";
import type { Clause } from "../issue/clause.js";
import { type Issue, issue, notice, type Path } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { nearestAttainable } from "../rules/attainable.js";
import { checkPlaces } from "../rules/places.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { goesBack, type Moment, momentOf } from "../text/calendar.js";
import type { Adjustment, Stage, Target } from "./ledger.js";

/** Points of the survey are those of its answers. */
export function surveyLeaf({ leaf, clause }: PreparedLeaf, path: Path): Issue | null {
  if (leaf.rule.kind !== "survey") return null;
  return issue("appraisal.survey_leaf", [...path, "leaf"], { leaf: leaf.code }, clause);
}

/** Appraisal and explanation belong to the leaf's appraiser, where one is named; the council settles in its own stage. */
export function checkAuthority(
  { scheme }: PreparedScheme,
  { leaf, appraiser, clause }: PreparedLeaf,
  stage: Stage,
  agency: string,
  path: Path,
): Issue[] {
  const expected = stage === "council" ? scheme.council : appraiser;
  if (expected === agency) return [];
  if (expected === undefined && stage !== "council") return checkDeclared(scheme, leaf.code, agency, path, clause);
  if (expected !== undefined) {
    const params = { leaf: leaf.code, agency, expected };
    const code = stage === "council" ? "appraisal.not_the_council" : "appraisal.wrong_agency";
    return [issue(code, [...path, "by", "agency"], params, clause)];
  }
  return [issue("appraisal.no_council", [...path, "stage"], { leaf: leaf.code }, clause)];
}

/** Where the scheme has a list of agencies, whoever appraises is in it. */
function checkDeclared(
  { agencies }: Scheme,
  leaf: string,
  agency: string,
  path: Path,
  clause: Clause | undefined,
): Issue[] {
  if (agencies === undefined || agencies.some(({ id }) => id === agency)) return [];
  const declared = agencies.map(({ id }) => id).join(", ");
  return [issue("appraisal.unknown_agency", [...path, "by", "agency"], { leaf, agency, declared }, clause)];
}

function checkPolicy(
  prepared: PreparedScheme,
  { leaf, clause }: PreparedLeaf,
  absent: string | undefined,
  path: Path,
): Issue[] {
  if (absent !== "not-applicable" || policyOf(prepared.scheme.absence, leaf) !== "refuse") return [];
  return [issue("appraisal.not_applicable_refused", path, { leaf: leaf.code }, clause)];
}

/** What an adjustment leads to is a result that the leaf can have. */
export function checkTarget(
  prepared: PreparedScheme,
  leaf: PreparedLeaf,
  target: Target,
  path: Path,
): readonly Issue[] {
  if ("confirmed" in target) return [];
  if ("points" in target) return checkPoints(prepared, leaf, target.points, [...path, "points"]);
  if ("absent" in target) return checkPolicy(prepared, leaf, target.absent, path);
  return isAbsent(target.facts) ? checkPolicy(prepared, leaf, target.facts.absent, [...path, "facts"]) : [];
}

/** Why a result is changed: never nothing. */
export function checkReason({ leaf, clause }: PreparedLeaf, reason: string, path: Path): Issue[] {
  if (reason !== "") return [];
  return [issue("appraisal.unreasoned", [...path, "reason"], { leaf: leaf.code }, clause)];
}

/**
 * Points entered directly are within the bounds of the leaf and have no more decimal places than its rounding keeps. Points that
 * the rule gives for no facts may be meant: somebody should look at them.
 */
function checkPoints(
  { scheme }: PreparedScheme,
  { leaf, bounds, clause }: PreparedLeaf,
  stated: Points,
  path: Path,
): readonly Issue[] {
  const points = decimal(stated);
  const issues: Issue[] = [];
  if (points.lt(bounds.min) || points.gt(bounds.max)) {
    const params = { leaf: leaf.code, points: stated, min: decimalText(bounds.min), max: decimalText(bounds.max) };
    issues.push(issue("appraisal.out_of_range", path, params, clause));
  }
  issues.push(...checkPlaces(stated, { code: leaf.code, path, clause }, bounds));
  if (issues.length > 0) return issues;
  const nearest = nearestAttainable(leaf.rule, bounds, scheme.rounding.leaf, points);
  if (nearest === null) return [];
  const params = { leaf: leaf.code, points: stated, nearest: decimalText(nearest) };
  return [notice("appraisal.points_off_steps", path, params, { clause, at: { leaf: leaf.code } })];
}

const STAGES: readonly Stage[] = ["appraisal", "explanation", "council"];

/** On one leaf, stages follow one another; in the ledger, an entry is not earlier than any before it, by the time of Viet Nam. */
export function checkSequence(
  prepared: PreparedScheme,
  ledger: readonly (Adjustment | undefined)[],
  path: Path,
): Issue[] {
  const last = new Map<string, Adjustment>();
  let latest: { readonly at: string; readonly moment: Moment } | null = null;
  const issues: Issue[] = [];
  for (const [position, after] of ledger.entries()) {
    if (after === undefined) continue;
    const before = last.get(after.leaf);
    if (before !== undefined) issues.push(...checkOrder(prepared, before, after, [...path, position]));
    last.set(after.leaf, after);
    const moment = momentOf(after.at);
    if (latest !== null && goesBack(latest.moment, moment)) {
      const params = { leaf: after.leaf, at: after.at, before: latest.at };
      const { clause } = prepared.leaves.get(after.leaf) as PreparedLeaf;
      issues.push(issue("appraisal.date_goes_back", [...path, position, "at"], params, clause));
    } else if (latest === null || moment.second !== null || moment.day > latest.moment.day)
      latest = { at: after.at, moment };
  }
  return issues;
}

function checkOrder(prepared: PreparedScheme, before: Adjustment, after: Adjustment, path: Path): Issue[] {
  const { leaf } = after;
  const { clause } = prepared.leaves.get(leaf) as PreparedLeaf;
  const issues: Issue[] = [];
  if (STAGES.indexOf(after.stage) < STAGES.indexOf(before.stage)) {
    const params = { leaf, before: before.stage, stage: after.stage };
    issues.push(issue("appraisal.stage_goes_back", [...path, "stage"], params, clause));
  }
  return issues;
}
