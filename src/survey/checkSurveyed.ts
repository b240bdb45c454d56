import { type Issue, issue, notice, type Path, placeProblem } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Bounds } from "../rules/place.js";
import { checkPlaces } from "../rules/places.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { leastAnswersTo } from "../scheme/questionnaire.js";
import type { SurveyedLeaf } from "./surveyed.js";

/** Only leaves of the survey are surveyed. */
export function notSurveyed({ leaf, clause }: PreparedLeaf, path: Path): Issue | null {
  if (leaf.rule.kind === "survey") return null;
  return issue("survey.not_a_survey_leaf", [...path, "leaf"], { leaf: leaf.code }, clause);
}

/**
 * Either points or a share, and points that the leaf can have; few answers behind them, or an unknown number, are a reason to look.
 * All is said under the clause of the leaf, of which the whole result speaks.
 */
export function checkSurveyed(
  prepared: PreparedScheme,
  own: PreparedLeaf,
  { points, share, answers }: Readonly<{ points?: string; share?: string; answers?: number }>,
  path: Path,
): readonly Issue[] {
  const leaf = own.leaf.code;
  if ((points === undefined) === (share === undefined)) return [issue("survey.points_or_share", path, { leaf })];
  const few = fewBehind(prepared, own, answers, path);
  if (points === undefined) return few;
  const where = [...path, "points"];
  return [...checkPoints(leaf, own.bounds, points, where), ...likeShare(leaf, own.bounds, points, where), ...few];
}

/** Where a minimum is set for the questions of the leaf, a ready result has as many answers as that, and says so. */
function fewBehind(
  { scheme: { questionnaire } }: PreparedScheme,
  { leaf: { code: leaf }, questions }: PreparedLeaf,
  answers: number | undefined,
  path: Path,
): readonly Issue[] {
  const least = questionnaire === undefined ? 0 : leastAnswersTo(questionnaire, questions);
  if (least === 0 || (answers !== undefined && answers >= least)) return [];
  const params = { leaf, least: String(least) };
  return [
    answers === undefined
      ? notice("survey.answers_not_stated", path, params)
      : notice("survey.few_answers_behind", [...path, "answers"], { ...params, answers: String(answers) }),
  ];
}

/** Hardly any survey comes to a tenth of its points; up to 1 it may be a share that was written as points. */
function likeShare(leaf: string, { max }: Bounds, points: string, path: Path): readonly Issue[] {
  const stated = decimal(points);
  if (!stated.gt(0) || stated.gt(1) || stated.times(10).gt(max)) return [];
  return [notice("survey.share_for_points", path, { leaf, points, max: decimalText(max) })];
}

function checkPoints(code: string, bounds: Bounds, points: string, path: Path): readonly Issue[] {
  const stated = decimal(points);
  if (stated.lt(bounds.min) || stated.gt(bounds.max)) {
    const params = { code, points, min: decimalText(bounds.min), max: decimalText(bounds.max) };
    return [issue("rules.points_out_of_range", path, params)];
  }
  return checkPlaces(points, { code, path }, bounds);
}

/** Every leaf has one result. */
export function repeatedSurveyed(
  { leaves }: PreparedScheme,
  surveyed: readonly (SurveyedLeaf | undefined)[],
  path: Path,
): Issue[] {
  const seen = new Set<string>();
  return surveyed.flatMap((one, at) => {
    if (one === undefined || seen.size < seen.add(one.leaf).size) return [];
    const { clause } = leaves.get(one.leaf) as PreparedLeaf;
    const found = issue("survey.leaf_twice", [...path, at, "leaf"], { leaf: one.leaf }, clause);
    return [placeProblem(found, { at: { leaf: one.leaf } })];
  });
}
