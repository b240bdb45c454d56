import type ExcelJS from "exceljs";
import {
  type Dossier,
  describeIssue,
  digest,
  type Issue,
  type Language,
  printPath,
  readTypedDecimal,
  type Scheme,
  safeParseDossier,
} from "par-index";
import { contentOf, wordsOf } from "./cells.js";
import { absences, type Block, HEAD, HEADER_ROW, layoutOf, type Slot } from "./layout.js";
import { HIDDEN } from "./template.js";
import { words } from "./words.js";

/** A problem, and the cell in which it is to be mended. */
export interface Located {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
  readonly sentence: string;
}

export type ReadWorkbook =
  | { readonly ok: true; readonly dossier: Dossier; readonly notices: readonly Located[] }
  | { readonly ok: false; readonly issues: readonly Located[] };

/**
 * A filled form as a dossier, by the reader of the library. Every problem is told with the cell it is in, whether the cell
 * cannot be read or the facts do not fit the rule.
 */
export function readWorkbook(scheme: Scheme, file: string, workbook: ExcelJS.Workbook): ReadWorkbook {
  const stamp = workbook.getWorksheet(HIDDEN);
  const language: Language = stamp?.getCell("A4").value === "en" ? "en" : "vi";
  const say = words[language];
  const sheet = workbook.getWorksheet(say.sheet);
  const located = (cell: string, sentence: string): Located => ({ workbook: file, sheet: say.sheet, cell, sentence });
  if (stamp === undefined || sheet === undefined) return { ok: false, issues: [located("A1", say.notOurs)] };
  const layout = layoutOf(scheme, language);
  const own = wordsOf(stamp.getCell("A3")) === digest(scheme);
  const moved = own ? layout.filter(({ criterion, row }) => wordsOf(sheet.getCell(`A${row}`)) !== criterion.code) : [];
  if (moved.length > 0) {
    return { ok: false, issues: moved.map(({ criterion, row }) => located(`A${row}`, say.moved(criterion.code))) };
  }
  const { input, cells, issues } = gather(sheet, stamp, own ? layout : [], language);
  const parsed = safeParseDossier(scheme, input);
  const tell = (found: readonly CellIssue[]): readonly Located[] =>
    [...found].sort(downTheSheet).map(({ cell, issue: { code, params, clause } }) => {
      // The cell says where it is.
      const stated = clause === undefined ? { code, params } : { code, params, clause };
      return located(cell, describeIssue(stated, language));
    });
  const inCells = (found: readonly Issue[]): CellIssue[] =>
    found.map((issue) => ({ cell: cellOf(issue, cells), issue }));
  if (parsed.ok && issues.length === 0)
    return { ok: true, dossier: parsed.value, notices: tell(inCells(parsed.notices)) };
  // What cannot be read in a cell is told once.
  const unread = new Set(issues.map(({ cell }) => cell));
  const refused = parsed.ok ? [] : inCells(parsed.issues);
  return { ok: false, issues: tell([...issues, ...refused.filter(({ cell }) => !unread.has(cell))]) };
}

/** A dossier as the cells have it, which cell each of its places came from, and what no dossier can say. */
interface Gathered {
  readonly input: unknown;
  readonly cells: ReadonlyMap<string, string>;
  readonly issues: readonly CellIssue[];
}

interface CellIssue {
  readonly cell: string;
  readonly issue: Issue;
}

/** Row by row, and in a row from left to right. */
function downTheSheet(a: CellIssue, b: CellIssue): number {
  const rowOf = ({ cell }: CellIssue): number => Number(cell.replace(/^[A-Z]+/, ""));
  return rowOf(a) - rowOf(b) || (a.cell < b.cell ? -1 : a.cell > b.cell ? 1 : 0);
}

/** A cell that holds what its list does not offer. */
function notOffered(cell: string, found: string | number, allowed: readonly string[]): CellIssue {
  const params = { found: String(found), allowed: allowed.join(", ") };
  return { cell, issue: { code: "document.not_allowed", level: "error", path: [], params } };
}

function gather(
  sheet: ExcelJS.Worksheet,
  stamp: ExcelJS.Worksheet,
  layout: readonly Block[],
  language: Language,
): Gathered {
  const cells = new Map<string, string>([["scheme", "A3"]]);
  const issues: CellIssue[] = [];
  const head = (field: keyof typeof HEAD, path: string): string | undefined => {
    cells.set(path, HEAD[field]);
    return wordsOf(sheet.getCell(HEAD[field]));
  };
  const unit = {
    id: head("id", "unit.id"),
    name: head("name", "unit.name"),
    group: head("group", "unit.group"),
    kind: head("kind", "unit.kind"),
  };
  const period = head("period", "period");
  const [id, edition, schemeDigest] = ["A1", "A2", "A3"].map((cell) => wordsOf(stamp.getCell(cell)));
  const entries: object[] = [];
  for (const block of layout) {
    const entry = entryOf(sheet, block, `entries[${entries.length}]`, cells, issues, language);
    if (entry !== null) entries.push(entry);
  }
  const input = { unit: given(unit), period, scheme: { id, edition, digest: schemeDigest }, entries };
  return { input: given(input), cells, issues };
}

/** An entry out of the rows of a leaf; none where nothing is filled in. */
function entryOf(
  sheet: ExcelJS.Worksheet,
  { criterion, row, slots }: Block,
  path: string,
  cells: Map<string, string>,
  issues: CellIssue[],
  language: Language,
): object | null {
  const filled = slots.map((slot, at) => ({
    slot,
    cell: `E${row + at}`,
    content: contentOf(sheet.getCell(`E${row + at}`)),
  }));
  const [absence, claimed, documents, note] = ["F", "G", "H", "I"].map((column) =>
    contentOf(sheet.getCell(`${column}${row}`)),
  );
  const stated = filled.some(({ content }) => content !== undefined);
  if (!stated && [absence, claimed, documents, note].every((content) => content === undefined)) return null;
  cells.set(path, `E${row}`);
  cells.set(`${path}.leaf`, `A${row}`);
  cells.set(`${path}.facts.absent`, `F${row}`);
  cells.set(`${path}.claimed`, `G${row}`);
  cells.set(`${path}.documents`, `H${row}`);
  cells.set(`${path}.note`, `I${row}`);
  // Both a state and facts: one of them has to go.
  if (absence !== undefined && stated) issues.push(notOffered(`F${row}`, absence, ["–"]));
  const facts =
    absence !== undefined
      ? { absent: absences(words[language]).find(({ title }) => title === absence)?.id ?? absence }
      : factsOf(filled, `${path}.facts`, cells, issues, language);
  const points = figureOf(claimed, `G${row}`, issues, language);
  return given({
    leaf: criterion.code,
    facts,
    claimed: points,
    documents: documentsOf(documents),
    note: note?.toString(),
  });
}

interface Filled {
  readonly slot: Slot;
  readonly cell: string;
  readonly content: string | number | undefined;
}

const NUMBERS: ReadonlySet<Slot["takes"]> = new Set(["count", "number", "any-number", "points"]);

/** A number that was typed as a text, by the spelling of the workbook's language; a cell that holds a number holds no spelling. */
function figureOf(
  content: string | number | undefined,
  cell: string,
  issues: CellIssue[],
  language: Language,
): string | number | undefined {
  if (typeof content !== "string") return content;
  const read = readTypedDecimal(content, language);
  if (read.ok) return read.value;
  issues.push(...read.issues.map((issue) => ({ cell, issue })));
  return content;
}

/** The facts that a leaf's cells state. In a list, a blank cell beside filled ones counts nothing. */
function factsOf(
  filled: readonly Filled[],
  path: string,
  cells: Map<string, string>,
  issues: CellIssue[],
  language: Language,
): object {
  const facts: Record<string, unknown> = {};
  const list = (field: string): unknown[] => {
    const known = facts[field] ?? [];
    facts[field] = known;
    return known as unknown[];
  };
  for (const { slot, cell, content: written } of filled) {
    const [field, id] = slot.path;
    const content = NUMBERS.has(slot.takes) ? figureOf(written, cell, issues, language) : written;
    if (id === undefined) {
      cells.set(`${path}.${field}`, cell);
      if (content !== undefined) facts[field] = idOf(slot, content);
      continue;
    }
    const chosen = list(field);
    const at = `${path}.${field}[${chosen.length}]`;
    if (slot.takes === "yes-no") {
      const choice = slot.choices?.find(({ title }) => title === content)?.id;
      if (content !== undefined && choice === undefined) {
        issues.push(notOffered(cell, content, slot.choices?.map(({ title }) => title) ?? []));
      }
      if (choice === "yes") {
        cells.set(at, cell);
        chosen.push(id);
      }
    } else if (field === "counts" || (content !== undefined && content !== 0)) {
      cells.set(at, cell);
      chosen.push({ id, count: content ?? 0 });
    }
  }
  cells.set(`${path}.counts`, filled[0]?.cell ?? "");
  return facts;
}

/** The id behind a title that was chosen; what is no title stays as it is, for the reader to refuse. */
function idOf({ takes, choices = [] }: Slot, content: string | number): string | number {
  if (takes === "level") return choices.find(({ title }) => title === String(content))?.id ?? String(content);
  return takes === "words" ? String(content) : content;
}

/** A line each: number | title | date | place. */
function documentsOf(content: string | number | undefined): object[] | undefined {
  if (content === undefined) return undefined;
  const lines = String(content)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [id = "", title = id, date, place] = line.split("|").map((piece) => piece.trim());
    return given({ id, title, date: date === "" ? undefined : date, place });
  });
}

/** An object without what is not there. */
function given(fields: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The cell of an issue: that of its place in the dossier, or of the nearest place around it that has one. */
function cellOf({ code, path, params }: Issue, cells: ReadonlyMap<string, string>): string {
  const whole = code === "document.missing" ? [...path, params["key"] ?? ""] : path;
  for (let length = whole.length; length > 0; length -= 1) {
    const cell = cells.get(printPath(whole.slice(0, length)));
    if (cell !== undefined) return cell;
  }
  return `A${HEADER_ROW}`;
}
