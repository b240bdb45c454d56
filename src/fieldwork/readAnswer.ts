import { fieldOf } from "../document/fieldOf.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { ANSWER_FIELDS, type Answer, type RefusedLine } from "./answer.js";
import { countColumn } from "./countColumn.js";
import { respondentColumn } from "./respondentColumn.js";

/** The names of the fields of an object; none of one that does not let itself be looked at, whose fields are then read one by one. */
function keysOf(value: object): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

/** Reads an answer: an object with the four texts and perhaps a respondent, whatever else it has but a count. */
export function readAnswer(value: unknown, path: Path, line: number): Answer | RefusedLine {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { line, issues: [issue("document.not_an_object", path, {})] };
  }
  const [unit, group] = [fieldOf(value, "unit"), fieldOf(value, "group")];
  const [question, option] = [fieldOf(value, "question"), fieldOf(value, "option")];
  // Rows that are counted already are no answers: each would count as one.
  const keys = keysOf(value);
  const counts = countColumn(keys);
  if (counts !== undefined && fieldOf(value, counts) !== undefined)
    return { line, issues: [issue("survey.counted_already", [...path, counts], { column: counts })] };
  const unnamed = respondentColumn(keys);
  if (unnamed !== undefined)
    return { line, issues: [issue("survey.respondent_unnamed", [...path, unnamed], { column: unnamed })] };
  const respondent = fieldOf(value, "respondent");
  if (respondent !== undefined && !isText(respondent)) {
    return { line, issues: [issue("document.not_a_text", [...path, "respondent"], {})] };
  }
  if (isText(unit) && isText(group) && isText(question) && isText(option)) {
    const answer = { unit, group, question, option, line };
    return respondent === undefined || respondent.trim() === "" ? answer : { ...answer, respondent: respondent.trim() };
  }
  const issues = ANSWER_FIELDS.flatMap((field): Issue[] => {
    const found = fieldOf(value, field);
    if (found === undefined) return [issue("document.missing", [...path, field], { key: field })];
    return isText(found) ? [] : [issue("document.not_a_text", [...path, field], {})];
  });
  return { line, issues };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
