import type { Question, Questionnaire } from "../scheme/questionnaire.js";
import { type KnownNames, knownNames, titlesOf } from "./knownNames.js";
import type { SurveyTableOptions } from "./surveyTable.js";

/** All that a table of answers may name. */
export interface SurveyNames {
  readonly questionnaire: Questionnaire;
  readonly questions: KnownNames;
  readonly groups: KnownNames;
  /** None where no list of units was given: cells then hold ids as they stand. */
  readonly units: KnownNames | null;
  readonly optionsOf: (question: string) => KnownNames;
  /** The options of any question, by what a heading may call them. */
  readonly anyOption: KnownNames;
}

export function surveyNames(questionnaire: Questionnaire, { units, answers = [] }: SurveyTableOptions): SurveyNames {
  const { questions, groups } = questionnaire;
  const optionsOf = ({ id, options }: Question) =>
    options.map((option) => {
      const also = answers.filter((one) => one.option === option.id && (one.question ?? id) === id);
      return { id: option.id, titles: [...titlesOf(option.title), ...also.map(({ text }) => text)] };
    });
  const byQuestion = new Map(questions.map((question) => [question.id, knownNames(optionsOf(question))]));
  return {
    questionnaire,
    questions: knownNames(questions.map(({ id, title }) => ({ id, titles: titlesOf(title) }))),
    groups: knownNames(groups.map(({ id, title }) => ({ id, titles: titlesOf(title) }))),
    units: units === undefined ? null : knownNames(units.map(({ id, name }) => ({ id, titles: [name] }))),
    optionsOf: (question) => byQuestion.get(question) ?? knownNames([]),
    anyOption: knownNames(questions.flatMap(optionsOf)),
  };
}
