import type { ChoiceById } from "./expression.js";
import type { Sheet } from "./proofSheet.js";

export function chosenCase(choice: ChoiceById, { id }: Sheet): ChoiceById["cases"][number] {
  const stated = id(choice);
  const found = choice.cases.find((one) => one.id === stated);
  if (found === undefined) throw new Error(`An id that the expression has no case for: ${stated}`);
  return found;
}

export function stateCase(choice: ChoiceById, sheet: Sheet): void {
  const { id, title } = chosenCase(choice, sheet);
  const about = choice.title === undefined ? {} : { about: choice.title };
  sheet.put({ kind: "statement", ...about, words: title ?? { vi: id, en: id } });
}
