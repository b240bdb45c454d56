import { type Issue, issue, type Path } from "../issue/issue.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import { listNames } from "../text/listNames.js";

/** What an answer names of its questionnaire. */
interface Named {
  readonly group: string;
  readonly question: string;
  readonly option: string;
}

/** Nothing is wrong, as with nearly every answer. */
const NONE: readonly Issue[] = [];

/** Tells what an answer names that the questionnaire does not have, or does not put to that group. */
export function answerCheck({ groups, questions }: Questionnaire): (answer: Named, path: Path) => readonly Issue[] {
  const groupIds = new Set(groups.map(({ id }) => id));
  const byId = new Map(
    questions.map((question) => [
      question.id,
      { asked: new Set(question.groups ?? groupIds), options: new Set(question.options.map(({ id }) => id)) },
    ]),
  );
  return ({ group, question, option }, path) => {
    const known = byId.get(question);
    if (known?.options.has(option) && known.asked.has(group) && groupIds.has(group)) return NONE;
    const issues: Issue[] = [];
    if (!groupIds.has(group))
      issues.push(issue("survey.unknown_group", [...path, "group"], { group, known: listNames(groupIds) }));
    if (known === undefined) {
      const questions = listNames(byId.keys());
      issues.push(issue("survey.unknown_question", [...path, "question"], { question, known: questions }));
    } else {
      if (groupIds.has(group) && !known.asked.has(group)) {
        issues.push(
          issue("survey.group_not_asked", [...path, "group"], { question, group, known: listNames(known.asked) }),
        );
      }
      if (!known.options.has(option)) {
        issues.push(
          issue("survey.unknown_option", [...path, "option"], { question, option, known: listNames(known.options) }),
        );
      }
    }
    return issues;
  };
}
