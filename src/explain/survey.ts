import { decimal, decimalText, ONE, sum } from "../number/decimal.js";
import { type Exact, readExact } from "../number/exact.js";
import { addQuotients } from "../number/quotient.js";
import { decimalOf } from "../number/wholeCount.js";
import {
  groupsAsked,
  leastAnswers,
  type Question,
  type Questionnaire,
  type RespondentGroup,
} from "../scheme/questionnaire.js";
import { type Cells, cellKey } from "../survey/counted.js";

import { againstLimit, calculate, type Line, term, termOf } from "./line.js";
import type { AnswersProof, OptionCount, QuestionProof } from "./proof.js";
import type { Setting, Wanting } from "./setting.js";

/** The answers to each question of a survey leaf: counts, means by group, the weighted mean. */
export function answersTo(questions: readonly Question[], form: Questionnaire, cells: Cells): readonly QuestionProof[] {
  return questions.map((question) => {
    const asked = groupsAsked(form, question);
    const groups = asked.map((group) => answersOf(form, group, question, cells));
    return { id: question.id, title: question.title, groups, lines: meanLines(groups) };
  });
}

/** From the means of its questions to the points of a survey leaf; none while an answer is missing. */
export function surveyLines(questions: readonly QuestionProof[], { max, rounded }: Setting): readonly Line[] {
  const means = questions.flatMap(({ id, lines }) => {
    const mean = meanIn(lines);
    return mean === null ? [] : [termOf(id, mean)];
  });
  if (means.length < questions.length) return [];
  const divisor = String(means.length);
  const mean = calculate("mean", means, means.length === 1 ? {} : { divisor });
  const points = calculate("points", [term(max, mean.result)], { rounded });
  return means.length === 1 ? [points] : [mean, points];
}

/** Each question as if all its counted answers had been the best. */
export function unmetAnswers(questions: readonly QuestionProof[], { bounds }: Setting): readonly Wanting[] {
  const means = questions.flatMap(({ lines }) => meanIn(lines) ?? []).map(readExact);
  if (means.length < questions.length) return [];
  return questions.map(({ id, title }, at) => {
    const others = means.filter((_, position) => position !== at).reduce(addQuotients, { over: ONE, under: ONE });
    const earns = { over: bounds.max.times(others.over), under: others.under.times(means.length) };
    return { kind: "answers", id, title, earns };
  });
}

function answersOf(form: Questionnaire, group: RespondentGroup, question: Question, cells: Cells): AnswersProof {
  const { id, title, weight } = group;
  const counts = question.options.map((option): OptionCount => {
    const count = decimalOf(cells.get(cellKey(question.id, id, option.id)) ?? 0);
    return { id: option.id, title: option.title, value: option.value, count: decimalText(count) };
  });
  const divisor = counted(counts);
  const terms = counts.flatMap(({ id: option, value, count }) =>
    value === null || count === "0" ? [] : [termOf(option, value, count)],
  );
  const enough = enoughLines(form, group, counts);
  const isCounted = form.belowMinimum === "counted" || enough.every((line) => line.kind !== "comparison" || line.kept);
  const hasMean = !decimal(weight).isZero() && divisor !== "0" && isCounted;
  return { id, title, weight, counts, lines: [...enough, ...(hasMean ? [calculate("mean", terms, { divisor })] : [])] };
}

/** Whether a group has as many answers as it must. */
function enoughLines(form: Questionnaire, group: RespondentGroup, counts: readonly OptionCount[]): readonly Line[] {
  const least = leastAnswers(form, group);
  if (least === 0) return [];
  const some = counts.flatMap(({ id, value, count }) => (value === null ? [] : [termOf(id, count)]));
  const answers = calculate("counted", some);
  return [answers, againstLimit("minimum-answers", answers.result, { atLeast: String(least) })];
}

/** How many answers of a group count. */
function counted(counts: readonly OptionCount[]): Exact {
  return decimalText(sum(counts.flatMap(({ value, count }) => (value === null ? [] : [decimal(count)]))));
}

/** The weighted mean of the groups; none while one of them has none. */
function meanLines(groups: readonly AnswersProof[]): readonly Line[] {
  const weighing = groups.filter(({ weight }) => !decimal(weight).isZero());
  if (weighing.some(({ lines }) => meanIn(lines) === null)) return [];
  const terms = weighing.map(({ id, weight, lines }) => termOf(id, weight, meanIn(lines) ?? "0"));
  const divisor = decimalText(sum(weighing.map(({ weight }) => decimal(weight))));
  return [calculate("mean", terms, divisor === "1" ? {} : { divisor })];
}

/** The mean that some lines end with. */
function meanIn(lines: readonly Line[]): Exact | null {
  const last = lines.at(-1);
  return last?.kind === "calculation" && last.gives === "mean" ? last.result : null;
}
