import { type Reader, readerOf } from "../../document/reader.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { type Issue, issue } from "../../issue/issue.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import type { Tally } from "../../survey/tally.js";
import { groupBy } from "../../text/groupBy.js";
import type { FormCount } from "./forms.js";
import { formCountsSchema } from "./schema.js";

/** The reader of form counts: groups of the questionnaire, each unit's once, and never more returned than issued. */
export const forms: Reader<readonly FormCount[], PreparedScheme> = readerOf(formCountsSchema);

/** Forms about a unit that the result does not know, not even as one that was refused or has submitted nothing. */
export function formsOfNobody(counts: readonly FormCount[], { cases, rankings }: Evaluation): Issue[] {
  const known = new Set<string | null>([
    ...cases.map(({ unit }) => unit),
    ...rankings.flatMap(({ unranked }) => unranked.map(({ unit }) => unit)),
  ]);
  return counts.flatMap(({ unit }, at) =>
    known.has(unit) ? [] : [issue("report.unknown_unit", ["options", "forms", at, "unit"], { unit })],
  );
}

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
    return [issue("report.more_answers_than_forms", ["options", "forms", leaf.at, "valid"], params)];
  });
}
