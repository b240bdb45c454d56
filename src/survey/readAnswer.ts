import { fieldOf } from "../issue/fieldOf.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { limits } from "../issue/limits.js";
import { ANSWER_FIELDS, type Answer, type RefusedLine } from "./answer.js";

/** Reads an answer: an object with the four texts, whatever else it has. */
export function readAnswer(value: unknown, path: Path, line: number): Answer | RefusedLine {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { line, issues: [issue("document.not_an_object", path, {})] };
  }
  const issues = ANSWER_FIELDS.flatMap((field): Issue[] => {
    const found = fieldOf(value, field);
    if (found === undefined) return [issue("document.missing", [...path, field], { key: field })];
    return typeof found === "string" ? [] : [issue("document.not_a_text", [...path, field], {})];
  });
  if (issues.length > 0) return { line, issues };
  const { unit, group, question, option } = value as Answer;
  return { unit, group, question, option, line };
}

export function tooLong(line: number, length: number): Issue {
  return issue("document.text_too_long", ["line", line], { length: String(length), limit: String(limits.text) });
}
