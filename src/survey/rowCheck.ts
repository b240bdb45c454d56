import { type Issue, issue } from "../issue/issue.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import type { TallyRow } from "./tally.js";

/** What is wrong with a row of a tally, held against the questionnaire. */
export function rowCheck({ groups, questions }: Questionnaire): (row: TallyRow, position: number) => Issue[] {
  const groupIds = new Set(groups.map(({ id }) => id));
  const byId = new Map(
    questions.map((question) => [
      question.id,
      { asked: new Set(question.groups ?? groupIds), options: new Set(question.options.map(({ id }) => id)) },
    ]),
  );
  return ({ group, question, option }, position) => {
    const issues: Issue[] = [];
    const known = byId.get(question);
    if (!groupIds.has(group)) issues.push(issue("survey.unknown_group", [position, "group"], { group }));
    if (known === undefined) issues.push(issue("survey.unknown_question", [position, "question"], { question }));
    else {
      if (groupIds.has(group) && !known.asked.has(group)) {
        issues.push(issue("survey.group_not_asked", [position, "group"], { question, group }));
      }
      if (!known.options.has(option)) {
        issues.push(issue("survey.unknown_option", [position, "option"], { question, option }));
      }
    }
    return issues;
  };
}
