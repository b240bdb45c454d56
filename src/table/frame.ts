import type { Clause } from "../issue/clause.js";
import { issue, type Path } from "../issue/issue.js";
import type { Scheme } from "../scheme/scheme.js";
import { nearest } from "../text/nearest.js";
import { clauseText } from "./clauseText.js";
import type { Draft } from "./draft.js";
import { ITEMS, NOTHING, readClause } from "./frameItems.js";
import { headingKey, type Section, type TableRow } from "./rows.js";

/** The mark of a criterion's code in the clause that criteria have in common. */
export const CODE_MARK = "{mã}";

/** A frame as a table says it: fields of a scheme, and the clause of every criterion that says none. */
export interface Frame {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly clauseOfCriteria?: Clause;
}

const COMMON = "Căn cứ của tiêu chí";

/** The items of the frame, one row each. */
export function frameRows(scheme: Scheme, clauseOfCriteria: Clause | undefined): readonly TableRow[] {
  const rows = ITEMS.flatMap(({ name, write }) => write(scheme).map((content): TableRow => [name, content]));
  return clauseOfCriteria === undefined ? rows : [...rows, [COMMON, clauseText(clauseOfCriteria)]];
}

/** The frame of its rows. */
export function readFrame({ records, row }: Section<"item" | "content">, draft: Draft): Frame {
  const fields: Record<string, unknown> = {};
  const seen = new Map<string, number>();
  let clauseOfCriteria: Clause | undefined;
  for (const { text, cell } of records) {
    const [name, content] = [text("item"), text("content")];
    const here = { ...cell("content"), column: name };
    const item = ITEMS.find((one) => headingKey(one.name) === headingKey(name));
    if (item === undefined && headingKey(name) !== headingKey(COMMON)) {
      const known = nearest(name, [...ITEMS.map((one) => one.name), COMMON])
        .map((near) => `“${near}”`)
        .join(", ");
      const at = cell("item");
      draft.wrong("table.unknown_word", at, { found: name, cell: at.name, column: at.column, known });
      continue;
    }
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    if (count > 0 && item?.many === undefined) {
      draft.wrong("table.item_repeated", cell("item"), { found: name, cell: cell("item").name });
      continue;
    }
    if (content === "") {
      draft.wrong("table.cell_blank", here, { cell: here.name, column: name });
      continue;
    }
    const value = (item?.read ?? readClause)(content, here, draft);
    if (value === undefined) continue;
    if (item === undefined) clauseOfCriteria = value as Clause;
    else {
      const path = item.many === undefined || value === NOTHING ? item.path : [...item.path, count];
      put(fields, path, value === NOTHING ? [] : value);
      draft.says(path, here);
    }
  }
  for (const { name, needed } of ITEMS) {
    if (
      needed !== undefined &&
      !seen.has(name) &&
      ![...seen.keys()].some((one) => headingKey(one) === headingKey(name))
    ) {
      draft.issues.push(issue("table.item_missing", ["rows", row], { item: name }));
    }
  }
  return clauseOfCriteria === undefined ? { fields } : { fields, clauseOfCriteria };
}

/** Puts a value at a path of plain objects and lists. */
function put(into: Record<string, unknown>, path: Path, value: unknown): void {
  let at = into as Record<string | number, unknown>;
  for (const [position, key] of path.entries()) {
    if (position === path.length - 1) at[key] = value;
    else {
      at[key] ??= typeof path[position + 1] === "number" ? [] : {};
      at = at[key] as Record<string | number, unknown>;
    }
  }
}
