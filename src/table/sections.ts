import { notice } from "../issue/issue.js";
import { nearest } from "../text/nearest.js";
import type { Draft } from "./draft.js";
import { type ColumnOf, SECTIONS, type SectionName, shapeOf } from "./headings.js";
import { cellAt, headingKey, isBlankRow, type Section, type TableRecord, type TableRow, textAt } from "./rows.js";

export type Sections = { readonly [Name in SectionName]?: Section<ColumnOf<Name>> };

const NAMES = Object.keys(SECTIONS) as readonly SectionName[];

/** Takes rows apart into the sections of an annex; what belongs to none of them, and a second section of a name, is an issue. */
export function sectionsOf(rows: readonly TableRow[], draft: Draft): Sections {
  const sections: Partial<Record<SectionName, Section<string>>> = {};
  const above: number[] = [];
  let at = 0;
  while (at < rows.length) {
    const row = rows[at] ?? [];
    if (isBlankRow(row)) {
      at += 1;
      continue;
    }
    const titled = titleOf(row);
    const found = titled ?? NAMES.find((name) => fits(name, row));
    if (found === undefined && isHeading(row) && Object.keys(sections).length === 0) {
      above.push(at);
      at += 1;
      continue;
    }
    if (found === undefined) {
      const known = NAMES.map((name) => shapeOf(name).title.vi);
      const near = nearest(textAt(row, firstOf(row)), known).map((one) => `“${one}”`);
      const params = { found: textAt(row, firstOf(row)), row: String(at + 1), known: near.join(", ") };
      draft.wrong("table.unknown_section", cellAt(rows, at, firstOf(row)), params);
      at = endOf(rows, at);
      continue;
    }
    const head = titled === undefined ? at : afterBlanks(rows, at + 1);
    const end = endOf(rows, head);
    const section = sectionAt(found, rows, at, head, end, draft);
    if (sections[found] !== undefined) {
      const params = { section: shapeOf(found).title.vi, row: String(at + 1) };
      draft.wrong("table.section_repeated", cellAt(rows, at, 0), params);
    } else sections[found] = section;
    at = Math.max(end, at + 1);
  }
  noticeAbove(rows, above, draft);
  return sections as Sections;
}

/** What stands above an annex, such as the number of the decision, belongs to no section of it. */
function isHeading(row: TableRow): boolean {
  return row.filter((cell) => cell.trim() !== "").length === 1;
}

function noticeAbove(rows: readonly TableRow[], above: readonly number[], draft: Draft): void {
  const [first] = above;
  if (first === undefined) return;
  const row = rows[first] ?? [];
  const params = { found: textAt(row, firstOf(row)), count: String(above.length) };
  const cell = cellAt(rows, first, firstOf(row));
  draft.add([notice("table.heading_above", cell.path, params)], cell);
}

function firstOf(row: TableRow): number {
  return Math.max(
    0,
    row.findIndex((cell) => cell.trim() !== ""),
  );
}

/** The section that a row of one cell names. */
function titleOf(row: TableRow): SectionName | undefined {
  const filled = row.filter((cell) => cell.trim() !== "");
  if (filled.length !== 1) return undefined;
  const title = headingKey(filled[0] ?? "");
  return NAMES.find((name) => headingKey(shapeOf(name).title.vi) === title);
}

/** Whether a row is the headings of a section: every column that it needs is there. */
function fits(name: SectionName, row: TableRow): boolean {
  const headings = new Set(row.map(headingKey));
  return Object.values(shapeOf(name).columns).every(
    (column) => column.needed === undefined || spellings(column).some((one) => headings.has(one)),
  );
}

function spellings({
  title,
  also = [],
}: {
  readonly title: { readonly vi: string };
  readonly also?: readonly string[];
}): readonly string[] {
  return [title.vi, ...also].map(headingKey);
}

function afterBlanks(rows: readonly TableRow[], from: number): number {
  let at = from;
  while (at < rows.length && isBlankRow(rows[at] ?? [])) at += 1;
  return at;
}

/** A section goes on to the title of the next one; blank rows do not end it. */
function endOf(rows: readonly TableRow[], from: number): number {
  let at = from + 1;
  while (at < rows.length && (isBlankRow(rows[at] ?? []) || titleOf(rows[at] ?? []) === undefined)) at += 1;
  return at;
}

function sectionAt(
  name: SectionName,
  rows: readonly TableRow[],
  title: number,
  head: number,
  end: number,
  draft: Draft,
): Section<string> {
  const shape = shapeOf(name);
  const row = rows[head] ?? [];
  const columns = new Map<string, number>();
  const before = draft.issues.length;
  const known = Object.entries(shape.columns);
  for (const [position, cell] of row.entries()) {
    const text = headingKey(cell);
    if (text === "") continue;
    const key = known.find(([, column]) => spellings(column).includes(text))?.[0];
    const at = cellAt(rows, head, position, cell);
    if (key === undefined) {
      const near = nearest(
        cell.trim(),
        known.map(([, one]) => one.title.vi),
      ).map((one) => `“${one}”`);
      const params = { found: cell.trim(), section: shape.title.vi, cell: at.name, known: near.join(", ") };
      draft.wrong("table.unknown_column", at, params);
    } else if (columns.has(key)) {
      draft.wrong("table.column_repeated", at, { column: cell.trim(), section: shape.title.vi, cell: at.name });
    } else columns.set(key, position);
  }
  for (const [key, column] of known) {
    if (column.needed === undefined || columns.has(key)) continue;
    const params = { column: column.title.vi, section: shape.title.vi, row: String(head + 1) };
    draft.wrong("table.column_missing", cellAt(rows, head, 0), params);
  }
  if (draft.issues.length > before) return { name, row: title, records: [], isBroken: true };
  const records = rows.slice(head + 1, end).flatMap((cells, offset): TableRecord<string>[] => {
    if (isBlankRow(cells)) return [];
    const at = head + 1 + offset;
    for (const [position, cell] of cells.entries()) {
      if (cell.trim() === "" || headingKey(row[position] ?? "") !== "") continue;
      const stray = cellAt(rows, at, position);
      draft.wrong("table.cell_without_column", stray, {
        found: cell.trim(),
        cell: stray.name,
        section: shape.title.vi,
      });
    }
    return [
      {
        row: at,
        cells,
        text: (key) => (columns.has(key) ? textAt(cells, columns.get(key) ?? 0) : ""),
        cell: (key) => cellAt(rows, at, columns.get(key) ?? 0, shape.columns[key]?.title.vi),
      },
    ];
  });
  return { name, row: title, records };
}
