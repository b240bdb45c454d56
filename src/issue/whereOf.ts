import type { Language } from "../number/print.js";
import { type Issue, printPath } from "./issue.js";

/** Codes of what any field may get wrong: their sentences cannot know what field they are about. */
const OF_ANY_FIELD = /^(?:document|number|text)\.(?!other_|digest_broken)/;

/** How a place is named, in both languages. */
const WORDS = {
  vi: {
    unit: (id: string) => `đơn vị ${id}`,
    leaf: (code: string) => `tiêu chí ${code}`,
    line: (line: number) => `dòng ${line}`,
    cell: (name: string) => `ô ${name}`,
    field: (name: string) => `trường “${name}”`,
    element: (at: number, list: string) => `phần tử thứ ${at + 1} của “${list}”`,
  },
  en: {
    unit: (id: string) => `unit ${id}`,
    leaf: (code: string) => `criterion ${code}`,
    line: (line: number) => `line ${line}`,
    cell: (name: string) => `cell ${name}`,
    field: (name: string) => `field “${name}”`,
    element: (at: number, list: string) => `element ${at + 1} of “${list}”`,
  },
} as const;

/**
 * Where an issue is, as far as its sentence does not say so itself: `Đơn vị so-y-te, tiêu chí 1.2, trường “whole”`. Nothing where
 * there is nothing to add.
 */
export function whereOf(one: Pick<Issue, "code"> & Partial<Issue>, sentence: string, language: Language): string {
  const words = WORDS[language];
  const { path = [], params = {}, at: { unit, leaf, cell } = {} } = one;
  const [first, line] = path;
  // A figure in a sentence that cannot know the criterion may look like its code.
  const isSaid = (name: string): boolean => !OF_ANY_FIELD.test(one.code) && holds(sentence, name);
  const names = [
    ...(first === "line" && typeof line === "number" && !("line" in params) ? [words.line(line)] : []),
    ...(unit === undefined || isSaid(unit) ? [] : [words.unit(unit)]),
    ...(leaf === undefined || isSaid(leaf) ? [] : [words.leaf(leaf)]),
    ...(cell === undefined || sentence.includes(cell) ? [] : [words.cell(cell)]),
  ];
  const isPlaced = first === "line" || unit !== undefined || leaf !== undefined || cell !== undefined;
  // Who looks at a sheet has cells, and no fields.
  const fields = cell === undefined ? fieldOf(one, isPlaced, sentence, language) : [];
  const where = [...names, ...fields].join(", ");
  // A path is spelt as it is.
  return isPlaced ? where.charAt(0).toUpperCase() + where.slice(1) : where;
}

/** The field, where the line, the unit or the criterion is known; otherwise the path to it from the root of the document. */
function fieldOf(
  { code, params = {}, path = [] }: Pick<Issue, "code"> & Partial<Issue>,
  isPlaced: boolean,
  sentence: string,
  language: Language,
): readonly string[] {
  const last = path.at(-1);
  const isSaid =
    last === undefined || "line" in params || sentence.includes(`“${last}”`) || (path[0] === "line" && path.length < 3);
  if (isSaid || !OF_ANY_FIELD.test(code)) return [];
  if (!isPlaced) return [printPath(path)];
  if (typeof last === "string") return [WORDS[language].field(last)];
  const list = [...path].reverse().find((step) => typeof step === "string");
  return list === undefined ? [] : [WORDS[language].element(last, list)];
}

/** Whether a sentence holds a name as a word of its own: 1.1 is not in 1.12. */
function holds(sentence: string, name: string): boolean {
  const parts = sentence.split(name);
  return parts.some(
    (before, at) =>
      at + 1 < parts.length && !/[\p{L}\p{N}]$/u.test(before) && !/^\.?[\p{L}\p{N}]/u.test(parts[at + 1] as string),
  );
}
