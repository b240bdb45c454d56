import {
  type Criterion,
  type FormField,
  formFields,
  inLanguage,
  type Language,
  type Leaf,
  type Scheme,
} from "par-index";
import { type Words, words } from "./words.js";

/** One cell that a unit fills: one fact of one leaf. */
export interface Slot {
  /** Where the fact stands among the facts of its leaf; what stands in a list is found by its id. */
  readonly path: readonly [string] | readonly [string, string];
  readonly label: string;
  readonly takes: "level" | "yes-no" | "count" | "number" | "any-number" | "points" | "words";
  /** What the cell's list offers. */
  readonly choices?: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** The rows of one criterion: a group has one, a leaf one for each of its slots and at least one. */
export interface Block {
  readonly criterion: Criterion;
  readonly row: number;
  readonly slots: readonly Slot[];
}

export const COLUMNS = ["code", "title", "max", "asked", "value", "absence", "claimed", "documents", "note"] as const;

/** The letter of a column: `A` to `I`. */
export function letterOf(column: (typeof COLUMNS)[number]): string {
  return "ABCDEFGHI"[COLUMNS.indexOf(column)] ?? "";
}

/** Where the unit and the period are written. */
export const HEAD = { id: "C5", name: "C6", group: "C7", kind: "C8", period: "C9" } as const;
export const HEADER_ROW = 11;

/** What stands where on the sheet. It depends on the scheme and the language alone, so writer and reader agree. */
export function layoutOf(scheme: Scheme, language: Language): readonly Block[] {
  const say = words[language];
  let row = HEADER_ROW + 1;
  const visit = (criterion: Criterion): Block[] => {
    const slots = criterion.kind === "leaf" && isTheUnits(criterion) ? slotsOf(criterion, say, language) : [];
    const block = { criterion, row, slots };
    row += Math.max(1, slots.length);
    return [block, ...(criterion.kind === "group" ? criterion.children.flatMap(visit) : [])];
  };
  return scheme.criteria.flatMap(visit);
}

export function isTheUnits({ rule, scoredBy }: Leaf): boolean {
  return rule.kind !== "survey" && scoredBy !== "appraiser";
}

/** The facts that a rule asks for, a cell each. */
function slotsOf(leaf: Leaf, say: Words, language: Language): readonly Slot[] {
  return formFields(leaf.rule, leaf).flatMap((field) => slotsFor(field, leaf, say, language));
}

function slotsFor(field: FormField, leaf: Leaf, say: Words, language: Language): readonly Slot[] {
  const { key } = field;
  const label = inLanguage(field.title, language);
  switch (field.type) {
    case "number":
      return [{ path: [key], label, takes: takenBy(field) }];
    case "choice":
      return [{ path: [key], label, takes: "level", choices: distinct(field.options, language) }];
    case "choices":
      return distinct(field.options, language).map(({ id, title }): Slot => {
        return { path: [key, id], label: title, takes: "yes-no", choices: yesNo(say) };
      });
    case "counts":
      // Points beside a count would need a second cell.
      if (field.options.some(({ range }) => range !== undefined)) break;
      return distinct(field.options, language).map(({ id, title }): Slot => {
        return { path: [key, id], label: `${say.times}${title}`, takes: "count" };
      });
    case "text":
      return [{ path: [key], label, takes: "words" }];
  }
  throw new Error(say.notOnSheet(leaf.code, leaf.rule.kind));
}

function takenBy({ as, least, most }: FormField & { readonly type: "number" }): Slot["takes"] {
  if (as === "count") return "count";
  if (least === undefined) return "any-number";
  return most === undefined ? "number" : "points";
}

export function yesNo(say: Words): readonly Choice[] {
  return [
    { id: "yes", title: say.yes },
    { id: "no", title: say.no },
  ];
}

export function absences(say: Words): readonly Choice[] {
  return (["not-applicable", "not-submitted", "pending"] as const).map((id) => ({ id, title: say[id] }));
}

/** Titles by which a person can choose: where two are alike, the ids tell them apart. */
function distinct(
  list: readonly { readonly id: string; readonly title: Leaf["title"] }[],
  language: Language,
): readonly Choice[] {
  const titles = list.map(({ title }) => inLanguage(title, language));
  return list.map(({ id }, at) => {
    const title = titles[at] ?? id;
    return { id, title: titles.filter((one) => one === title).length > 1 ? `${title} (${id})` : title };
  });
}
