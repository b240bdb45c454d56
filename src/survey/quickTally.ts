import { doubt, quickCount, quickIf, quickList, quickObject, quickWords, ROWS } from "../document/quick.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { answerCheck } from "./answerCheck.js";
import type { Tally, TallyRow } from "./tally.js";

/** The quick way of `parseTally`. */
export function quickTally({ scheme: { questionnaire } }: OpenScheme, input: unknown): Tally {
  const check = questionnaire === undefined ? doubt : answerCheck(questionnaire);
  return quickList(
    input,
    (each) => {
      const row = quickRow(each);
      quickIf(check(row, []).length === 0);
      return row;
    },
    ROWS,
  );
}

function quickRow(input: unknown): TallyRow {
  const raw = quickObject<TallyRow>(input);
  let unit: unknown;
  let group: unknown;
  let question: unknown;
  let option: unknown;
  let count: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "unit") unit = raw.unit;
    else if (key === "group") group = raw.group;
    else if (key === "question") question = raw.question;
    else if (key === "option") option = raw.option;
    else if (key === "count") count = raw.count;
    else doubt();
  }
  return Object.freeze({
    unit: quickWords(unit),
    group: quickWords(group),
    question: quickWords(question),
    option: quickWords(option),
    count: quickCount(count),
  });
}
