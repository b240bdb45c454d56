import { phrase } from "../rules/sentence/phrases.js";
import type { AnswerOption, Question, Questionnaire } from "../scheme/questionnaire.js";
import { cellFigure, figureOf } from "./cellValues.js";
import type { Draft } from "./draft.js";
import { clausesIn, listOf, listText } from "./lists.js";
import type { Section, TableRow } from "./rows.js";

const VALUED = phrase("{named} {value:number}", "{named} [:|=|→] {value:number}");
const UNCOUNTED = phrase("{named} không tính", "{named} [:|=|→] không tính");

export function groupRows({ groups }: Questionnaire): readonly TableRow[] {
  return groups.map(({ id, title, weight, minimumAnswers }) => [
    id,
    title.vi,
    cellFigure(weight),
    minimumAnswers === undefined ? "" : String(minimumAnswers),
  ]);
}

export function readGroups(
  { records }: Section<"id" | "title" | "weight" | "minimum">,
  draft: Draft,
): readonly object[] {
  return records.map(({ text, cell }, position) => {
    const path = ["questionnaire", "groups", position];
    draft.says(path, cell("id"));
    draft.says([...path, "weight"], cell("weight"));
    draft.says([...path, "minimumAnswers"], cell("minimum"));
    const weight = figureOf(text("weight"), cell("weight"), draft) ?? "1";
    const minimumAnswers = text("minimum") === "" ? undefined : figureOf(text("minimum"), cell("minimum"), draft);
    const named = { id: text("id"), title: { vi: text("title") }, weight };
    return minimumAnswers === undefined ? named : { ...named, minimumAnswers };
  });
}

/** Questions, one row each, with their options and what these are worth in one cell. */
export function questionRows({ questions }: Questionnaire): readonly TableRow[] {
  return questions.map(({ id, leaf, title, options, groups }) => [
    id,
    leaf,
    title.vi,
    options
      .map((option) => {
        const { value } = option;
        return value === null ? UNCOUNTED.write(option, "exact") : VALUED.write({ ...option, value }, "exact");
      })
      .join("; "),
    groups === undefined ? "" : listText(groups),
  ]);
}

export function readQuestions(
  { records }: Section<"id" | "leaf" | "title" | "options" | "groups">,
  draft: Draft,
): readonly Question[] {
  return records.map(({ text, cell }, position) => {
    const path = ["questionnaire", "questions", position];
    draft.says(path, cell("id"));
    for (const field of ["leaf", "title", "options", "groups"] as const) draft.says([...path, field], cell(field));
    const options = optionsOf(text("options"));
    if (options === null) {
      const known = "“Hài lòng” 1; “Bình thường” 0,5; “Không biết” không tính";
      const params = { found: text("options"), cell: cell("options").name, column: cell("options").column, known };
      draft.wrong("table.unknown_phrase", cell("options"), params);
    }
    const groups = text("groups") === "" ? undefined : listOf(text("groups"));
    if (groups === null) {
      const params = {
        found: text("groups"),
        cell: cell("groups").name,
        column: cell("groups").column,
        known: "“to-chuc”; “cong-dan”",
      };
      draft.wrong("table.unknown_phrase", cell("groups"), params);
    }
    return {
      id: text("id"),
      leaf: text("leaf"),
      title: { vi: text("title") },
      options: options ?? [],
      ...(groups === undefined || groups === null ? {} : { groups }),
    };
  });
}

function optionsOf(text: string): readonly AnswerOption[] | null {
  const options: AnswerOption[] = [];
  for (const clause of clausesIn(text) ?? [[]]) {
    const [one, another] = [
      ...VALUED.read(clause),
      ...UNCOUNTED.read(clause).map((option): AnswerOption => ({ ...option, value: null })),
    ];
    if (one === undefined || another !== undefined) return null;
    options.push(one);
  }
  return options;
}
