import { type Issue, notice, type Path } from "../issue/issue.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { leastAnswers } from "../scheme/questionnaire.js";
import { answersBelow, countCells, countedOf } from "./counted.js";
import type { Tally } from "./tally.js";

/**
 * The groups that have given fewer answers about a unit than they must, with the questions and their answers. A unit of which
 * there are no answers at all has no survey yet, which its draft says.
 *
 * @param ready - The leaves that are filled otherwise.
 */
export function fewAnswers(
  { scheme: { questionnaire } }: PreparedScheme,
  unit: string,
  rows: Tally,
  ready: ReadonlySet<string>,
  path: Path,
): readonly Issue[] {
  if (questionnaire === undefined || rows.length === 0) return [];
  const cells = countCells(rows);
  const isCounted = questionnaire.belowMinimum === "counted";
  return questionnaire.groups.flatMap((group): readonly Issue[] => {
    const least = leastAnswers(questionnaire, group);
    if (least === 0) return [];
    const short: string[] = [];
    for (const question of questionnaire.questions) {
      const asked = countedOf(question, questionnaire).groups.find(({ id }) => id === group.id);
      if (asked === undefined || ready.has(question.leaf)) continue;
      const answers = answersBelow(least, asked, cells);
      if (answers !== null) short.push(`${question.id} (${answers.toNumber()})`);
    }
    if (short.length === 0) return [];
    const code = isCounted ? "survey.few_answers_counted" : "survey.few_answers_pending";
    const params = { unit, group: group.id, least: String(least), questions: short.join(", ") };
    return [notice(code, path, params)];
  });
}
