import { type Issue, issue, type Path } from "../../issue/issue.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import { listNames } from "../../text/listNames.js";
import type { FormCount } from "./forms.js";

/** A group is one of the questionnaire's, and no more forms come back than went out. */
export function checkForm({ scheme }: PreparedScheme, form: FormCount, path: Path): Issue[] {
  const { group } = form;
  const groups = scheme.questionnaire?.groups.map(({ id }) => id) ?? [];
  const strange = groups.includes(group)
    ? []
    : [issue("survey.unknown_group", [...path, "group"], { group, known: listNames(groups) })];
  return [...strange, ...checkOrder(form, path)];
}

/** Each unit's forms of a group are counted once. */
export function checkRepeated(forms: readonly (FormCount | undefined)[], path: Path): Issue[] {
  const seen = new Set<string>();
  return forms.flatMap((form, at) => {
    if (form === undefined) return [];
    const { unit, group } = form;
    const key = JSON.stringify([unit, group]);
    const again = seen.has(key);
    seen.add(key);
    return again ? [issue("report.forms_twice", [...path, at], { unit, group })] : [];
  });
}

function checkOrder({ unit, group, ...counts }: FormCount, path: Path): Issue[] {
  const { valid, returned, issued, population } = counts;
  if (valid <= returned && returned <= issued && issued <= population) return [];
  const text = {
    valid: String(valid),
    returned: String(returned),
    issued: String(issued),
    population: String(population),
  };
  return [issue("report.forms_do_not_fit", path, { unit, group, ...text })];
}
