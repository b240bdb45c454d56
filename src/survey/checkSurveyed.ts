import { type Issue, issue, notice, type Path } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import { checkPlaces } from "../rules/places.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import type { SurveyedLeaf } from "./surveyed.js";

/** Only leaves of the survey are surveyed. */
export function notSurveyed({ leaf, clause }: PreparedLeaf, path: Path): Issue | null {
  if (leaf.rule.kind === "survey") return null;
  return issue("survey.not_a_survey_leaf", [...path, "leaf"], { leaf: leaf.code }, clause);
}

/** Either points or a share, and points that the leaf can have; few answers behind them are a reason to look. */
export function checkSurveyed(
  { scheme }: PreparedScheme,
  { leaf: { code: leaf }, bounds, clause }: PreparedLeaf,
  { points, share, answers }: Readonly<{ points?: string; share?: string; answers?: number }>,
  path: Path,
): readonly Issue[] {
  if ((points === undefined) === (share === undefined)) {
    return [issue("survey.points_or_share", path, { leaf }, clause)];
  }
  // A leaf of the survey has questions, so there is a questionnaire.
  const { minimumAnswers: least = 0 } = scheme.questionnaire as Questionnaire;
  const few =
    answers === undefined || answers >= least
      ? []
      : [
          notice(
            "survey.few_answers_behind",
            [...path, "answers"],
            { leaf, answers: String(answers), least: String(least) },
            { clause },
          ),
        ];
  if (points === undefined) return few;
  return [
    ...checkPoints(leaf, bounds, clause, points, [...path, "points"]),
    ...likeShare(leaf, bounds, clause, points, [...path, "points"]),
    ...few,
  ];
}

/** Hardly any survey comes to a tenth of its points; up to 1 it may be a share that was written as points. */
function likeShare(
  leaf: string,
  { max }: PreparedLeaf["bounds"],
  clause: PreparedLeaf["clause"],
  points: string,
  path: Path,
): readonly Issue[] {
  const stated = decimal(points);
  if (!stated.gt(0) || stated.gt(1) || stated.times(10).gt(max)) return [];
  return [notice("survey.share_for_points", path, { leaf, points, max: decimalText(max) }, { clause })];
}

function checkPoints(
  code: string,
  bounds: PreparedLeaf["bounds"],
  clause: PreparedLeaf["clause"],
  points: string,
  path: Path,
): readonly Issue[] {
  const stated = decimal(points);
  if (stated.lt(bounds.min) || stated.gt(bounds.max)) {
    const params = { code, points, min: decimalText(bounds.min), max: decimalText(bounds.max) };
    return [issue("rules.points_out_of_range", path, params, clause)];
  }
  return checkPlaces(points, { code, path, clause }, bounds);
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
    return [
      { ...issue("survey.leaf_twice", [...path, at, "leaf"], { leaf: one.leaf }, clause), at: { leaf: one.leaf } },
    ];
  });
}
