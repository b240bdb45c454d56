import { type Door, door } from "../../document/door.js";
import { read, readEach } from "../../document/schema.js";
import { type Issue, issue, type Path } from "../../issue/issue.js";
import type { OpenScheme } from "../../scheme/openScheme.js";
import { listSchema } from "../../scheme/schema.js";
import type { Tally } from "../../survey/tally.js";
import { groupBy } from "../../text/groupBy.js";
import type { FormCount } from "./forms.js";
import { formCountSchema } from "./schema.js";

/** The door of form counts: groups of the questionnaire, each unit's once, and never more returned than issued. */
export const forms: Door<OpenScheme, readonly FormCount[]> = door(({ scheme }, plain, issues) => {
  const inputs = read(listSchema, plain, { path: [] }, issues);
  if (inputs === undefined) return undefined;
  const groups = new Set(scheme.questionnaire?.groups.map(({ id }) => id));
  const seen = new Set<string>();
  const readOne = (input: unknown, at: number): FormCount | undefined => {
    const one = read(formCountSchema, input, { path: [at] }, issues);
    if (one === undefined) return undefined;
    const { unit, group } = one;
    const key = JSON.stringify([unit, group]);
    if (!groups.has(group)) issues.push(issue("survey.unknown_group", [at, "group"], { group }));
    if (seen.has(key)) issues.push(issue("report.forms_twice", [at], { unit, group }));
    seen.add(key);
    issues.push(...checkOrder(one, [at]));
    return one;
  };
  return readEach(inputs, readOne, issues);
});

function checkOrder({ unit, group, ...counts }: FormCount, path: Path): Issue[] {
  const { valid, returned, issued, population } = counts;
  if (valid <= returned && returned <= issued && issued <= population) return [];
  const spelled = {
    valid: String(valid),
    returned: String(returned),
    issued: String(issued),
    population: String(population),
  };
  return [issue("report.forms_do_not_fit", path, { unit, group, ...spelled })];
}

/** A form answers a question at most once. */
export function checkAnswers(counts: readonly FormCount[], tally: Tally): Issue[] {
  const asked = groupBy(tally, ({ unit, group, question }) => JSON.stringify([unit, group, question]));
  const stated = new Map(counts.map((one, at) => [JSON.stringify([one.unit, one.group]), { one, at }]));
  return [...asked.values()].flatMap((rows): Issue[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const { unit, group, question } = first;
    const own = stated.get(JSON.stringify([unit, group]));
    const answers = rows.reduce((total, { count }) => total + count, 0);
    if (own === undefined || answers <= own.one.valid) return [];
    const params = { unit, group, question, answers: String(answers), valid: String(own.one.valid) };
    return [issue("report.more_answers_than_forms", ["forms", own.at, "valid"], params)];
  });
}
