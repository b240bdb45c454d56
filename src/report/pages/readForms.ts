import { type Reader, readerOf } from "../../document/reader.js";
import { type Issue, issue } from "../../issue/issue.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import type { Tally } from "../../survey/tally.js";
import { groupBy } from "../../text/groupBy.js";
import type { FormCount } from "./forms.js";
import { formCountsSchema } from "./schema.js";

/** The reader of form counts: groups of the questionnaire, each unit's once, and never more returned than issued. */
export const forms: Reader<readonly FormCount[], PreparedScheme> = readerOf(formCountsSchema);

/** A form answers a question at most once. */
export function checkAnswers(counts: readonly FormCount[], tally: Tally): Issue[] {
  const asked = groupBy(tally, ({ unit, group, question }) => JSON.stringify([unit, group, question]));
  const stated = new Map(counts.map((one, at) => [JSON.stringify([one.unit, one.group]), { one, at }]));
  return [...asked.values()].flatMap((rows): Issue[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const { unit, group, question } = first;
    const leaf = stated.get(JSON.stringify([unit, group]));
    const answers = rows.reduce((total, { count }) => total + count, 0);
    if (leaf === undefined || answers <= leaf.one.valid) return [];
    const params = { unit, group, question, answers: String(answers), valid: String(leaf.one.valid) };
    return [issue("report.more_answers_than_forms", ["forms", leaf.at, "valid"], params)];
  });
}
