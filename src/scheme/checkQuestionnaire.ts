import { type Visit, walk } from "../criteria/walk.js";
import { limits } from "../document/limits.js";
import { type Issue, issue } from "../issue/issue.js";
import { decimal, decimalText, greater, sum, ZERO } from "../number/decimal.js";
import { duplicateIds } from "../rules/ids.js";
import type { PartialScheme } from "./partialScheme.js";
import type { Question, Questionnaire } from "./questionnaire.js";

/** Every survey leaf has its questions, and every question its leaf, its groups, and an option worth everything. */
export function checkQuestionnaire(partial: PartialScheme, isStated: boolean): readonly Issue[] {
  const { criteria = [], questionnaire, complete, basis } = partial;
  const visits = walk(criteria, basis?.[0]);
  // If a questionnaire could not be read, it is unknown which leaves have questions.
  if (questionnaire === undefined) return isStated ? [] : checkSurveyed(visits, []);
  const path = ["questionnaire"];
  const at = { code: "", path, clause: basis?.[0] };
  const { groups, questions } = questionnaire;
  return [
    ...duplicateIds(groups, at, "groups"),
    ...duplicateIds(questions, at, "questions"),
    ...(groups.length > limits.groups
      ? [issue("scheme.too_many_groups", [...path, "groups"], { limit: String(limits.groups) }, at.clause)]
      : questions.flatMap((question, position) =>
          checkQuestion(question, questionnaire, { ...at, path: [...path, "questions", position] }),
        )),
    ...(complete ? checkLinks(questions, visits, at) : []),
    ...checkSurveyed(visits, questions),
  ];
}

type Place = { readonly code: string; readonly path: readonly (string | number)[]; readonly clause: Visit["clause"] };

function checkQuestion(question: Question, { groups }: Questionnaire, at: Place): Issue[] {
  const { id, options } = question;
  const issues = duplicateIds(options, at, "options");
  const most = options.map(({ value }) => decimal(value ?? 0)).reduce(greater, ZERO);
  if (!most.eq(1)) {
    const params = { question: id, most: decimalText(most) };
    issues.push(issue("scheme.question_cannot_earn_all", [...at.path, "options"], params, at.clause));
  }
  const asked = new Set(question.groups ?? groups.map((group) => group.id));
  for (const [position, group] of (question.groups ?? []).entries()) {
    if (groups.some((one) => one.id === group)) continue;
    const params = { question: id, group };
    issues.push(issue("scheme.unknown_group", [...at.path, "groups", position], params, at.clause));
  }
  const weight = sum(groups.filter((group) => asked.has(group.id)).map((group) => decimal(group.weight)));
  if (weight.isZero()) {
    issues.push(issue("scheme.weights_are_zero", [...at.path, "groups"], { question: id }, at.clause));
  }
  return issues;
}

function checkLinks(questions: readonly Question[], visits: readonly Visit[], at: Place): Issue[] {
  const nodes = new Map(visits.map((visit) => [visit.criterion.code, visit.criterion]));
  const linked = new Map<string, number>();
  return questions.flatMap(({ id, leaf }, position) => {
    const path = [...at.path, "questions", position, "leaf"];
    const node = nodes.get(leaf);
    if (node?.kind !== "leaf") return [issue("scheme.unknown_question_leaf", path, { question: id, leaf }, at.clause)];
    if (node.rule.kind !== "survey") {
      return [issue("scheme.question_of_other_rule", path, { question: id, leaf }, at.clause)];
    }
    const count = (linked.get(leaf) ?? 0) + 1;
    linked.set(leaf, count);
    if (count !== limits.questionsPerLeaf + 1) return [];
    const params = { leaf, limit: String(limits.questionsPerLeaf) };
    return [issue("scheme.too_many_questions", path, params, at.clause)];
  });
}

function checkSurveyed(visits: readonly Visit[], questions: readonly Question[]): Issue[] {
  const asked = new Set(questions.map(({ leaf }) => leaf));
  return visits.flatMap(({ criterion, path, clause }) => {
    if (criterion.kind === "group" || criterion.rule.kind !== "survey" || asked.has(criterion.code)) return [];
    return [issue("scheme.survey_leaf_without_question", path, { code: criterion.code }, clause)];
  });
}
