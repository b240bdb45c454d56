import type { Sheet, Workbook } from "hucre/xlsx";
import type { Dossier } from "../assessment/dossier.js";
import { readArgument, readName } from "../document/arguments.js";
import { digest } from "../document/digest.js";
import { type Issue, type IssuePlace, issue, notice, printPath } from "../issue/issue.js";
import { orThrow, type Parsed, refusalOf } from "../issue/scoringError.js";
import { schemes } from "../scheme/parseScheme.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { listNames } from "../text/listNames.js";
import { years } from "../year/parseYear.js";
import type { Year } from "../year/year.js";
import { CellReader } from "./cellReader.js";
import { cellsNotRead } from "./cellsNotRead.js";
import { columnMoved } from "./columnMoved.js";
import { parsedWith, tellAt } from "./formDossier.js";
import { entryOf, isUntouched, type Note, type Place, type Stated } from "./formEntry.js";
import { rosterUnit } from "./formWorkbook.js";
import { contentOf, workbookOf } from "./hucre.js";
import { allBlocks, layoutOf } from "./layout.js";
import { rowsOfForm } from "./rowsOfForm.js";
import { COLUMNS, HIDDEN, SHEET, words } from "./words.js";

/**
 * A filled form as a dossier. Every problem is told with its sheet and cell, in the words that stand on the sheet; rows that were
 * inserted are one issue. Needs the package `hucre`. Use {@link safeReadForm} to get the issues as a value.
 *
 * @param scheme - The scheme that the form was made for.
 * @param year - The year document that the form was made for.
 * @param file - The bytes of the file (.xlsx).
 * @param name - The name of the file, for issues.
 * @returns The dossier, as `parseDossier` gives it.
 * @throws `excel.*` for a workbook that is no such form, and for what is written in it; what `parseDossier` throws, with the cell
 *   that says it; `table.file_unreadable`, `table.peer_missing`; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { digest, parseYear } from "par-index";
 * import { formWorkbook, readForm } from "par-index/excel";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 *
 * const { id, edition } = scheme;
 * const year = parseYear({
 *   period: "2013",
 *   schemes: [{ group: "sở", scheme: { id, edition, digest: digest(scheme) } }],
 *   units: [{ id: "so-y-te", name: "Sở Y tế", group: "sở" }],
 * });
 * (await readForm(scheme, year, await formWorkbook(scheme, year, "so-y-te"))).unit.name; // => "Sở Y tế"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units assess and score themselves, with evidence.
 */
export async function readForm(scheme: Scheme, year: Year, file: Uint8Array, name?: string): Promise<Dossier> {
  return orThrow(await read(scheme, year, file, name));
}

/**
 * {@link readForm} with the issues as a value instead of an error.
 *
 * @param scheme - As for `readForm`.
 * @param year - As for `readForm`.
 * @param file - As for `readForm`.
 * @param name - As for `readForm`.
 * @returns `{ ok: true, value, notices }` or `{ ok: false, issues }`; `at.cell` is the cell, such as `Tự đánh giá!F12`.
 * @throws Never throws.
 * @example
 * ```ts
 * import { digest, parseYear } from "par-index";
 * import { safeReadForm } from "par-index/excel";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 *
 * const schemes = [{ group: "sở", scheme: { id: scheme.id, edition: scheme.edition, digest: digest(scheme) } }];
 * const year = parseYear({ period: "2013", schemes, units: [{ id: "so-y-te", name: "Sở Y tế", group: "sở" }] });
 * const read = await safeReadForm(scheme, year, new Uint8Array(10));
 * read.ok; // => false
 * ```
 * @clause Our reading, as for `readForm`.
 */
export async function safeReadForm(
  scheme: Scheme,
  year: Year,
  file: Uint8Array,
  name?: string,
): Promise<Parsed<Dossier>> {
  try {
    return await read(scheme, year, file, name);
  } catch (error) {
    return refusalOf(error);
  }
}

async function read(scheme: Scheme, year: Year, file: Uint8Array, name: string | undefined): Promise<Parsed<Dossier>> {
  const open = readArgument("scheme", "a-scheme", schemes, scheme, undefined);
  const known = readArgument("year", "a-year", years, year, prepareScheme(open));
  const about = name === undefined ? {} : { file: readName("name", name) };
  const workbook = await workbookOf(file);
  const [sheet, stamp] = stampOf(workbook);
  if (sheet === undefined || stamp === undefined) {
    const params = { form: words.title, sheet: sheet === undefined ? SHEET : HIDDEN };
    return { ok: false, issues: [{ ...issue("excel.not_a_form", ["file"], params), at: about }] };
  }
  const wrong = otherForm(open, known, stamp);
  if (wrong !== null) return { ok: false, issues: [{ ...wrong, at: about }] };
  const unit = rosterUnit(known, stamp[4] ?? "");
  const reader = new CellReader(sheet, { ...about, unit: unit.id });
  const moved = columnMoved(sheet, Object.values(COLUMNS), { ...about, unit: unit.id });
  if (moved !== null) return { ok: false, issues: [moved] };
  const layout = layoutOf(open, unit);
  const { rowNow, issues } = rowsOfForm(sheet, layout);
  for (const one of issues)
    reader.issues.push({ row: Number(one.path[1]), issue: { ...one, at: { ...one.at, ...about, unit: unit.id } } });

  const places = new Map<string, Place>();
  const entries: Stated[] = [];
  for (const { row, filled } of allBlocks(layout)) {
    if (filled === null) continue;
    const note: Note = (path, place) => places.set(printPath(["entries", entries.length, ...path]), place);
    const entry = entryOf(filled, row, rowNow, reader, note);
    if (entry !== null) entries.push(entry);
  }
  const { id, name: title, group, kind } = unit;
  const parsed = parsedWith(open, entries, {
    unit: { id, name: title, group, ...(kind === undefined ? {} : { kind }) },
    period: known.period,
    scheme: { id: open.id, edition: open.edition, digest: digest(open) },
  });
  const unread = reader.issues.map(({ issue: { at } }) => at?.cell);
  const found = parsed.ok ? parsed.notices : parsed.issues;
  const placed = new CellReader(sheet, { ...about, unit: unit.id });
  for (const one of found) tellAt(one, places, placed);
  const fromDocument = placed.issues.filter(({ issue: { at } }) => !unread.includes(at?.cell));
  if (parsed.ok && reader.issues.length === 0) {
    const isBlank = allBlocks(layout).every(
      ({ row, filled }) => filled === null || isUntouched(filled, row, rowNow, reader),
    );
    const at = { ...about, unit: id };
    const blank = notice("excel.nothing_filled", [], {}, { at });
    const notices = [
      ...(isBlank ? [blank] : []),
      ...notRead(workbook, at),
      ...cellsNotRead(sheet, layout, rowNow, at),
      ...downTheSheet(placed.issues),
    ];
    return { ok: true, value: parsed.value, notices };
  }
  return { ok: false, issues: downTheSheet([...reader.issues, ...fromDocument.filter(isError)]) };
}

/** Sheets that a unit has added, with something on them. */
function notRead({ sheets }: Workbook, at: IssuePlace): readonly Issue[] {
  const filled = sheets.filter(({ name, rows }) => {
    const isOurs = name === SHEET || name === HIDDEN;
    return !isOurs && rows.some((row) => row.some((cell) => cell !== null && String(cell).trim() !== ""));
  });
  if (filled.length === 0) return [];
  const names = listNames(filled.map(({ name }) => `“${name}”`));
  return [notice("excel.sheets_not_read", [], { sheets: names }, { at })];
}

function isError({ issue: { level } }: { readonly issue: Issue }): boolean {
  return level === "error";
}

function downTheSheet(found: readonly { readonly row: number; readonly issue: Issue }[]): readonly Issue[] {
  return [...found].sort((a, b) => a.row - b.row).map((one) => one.issue);
}

/** The sheet that was filled, and what the hidden one says the form is for. */
function stampOf({ sheets }: Workbook): readonly [Sheet | undefined, readonly string[] | undefined] {
  const hidden = sheets.find(({ name }) => name === HIDDEN);
  const stamp = hidden && Array.from({ length: 5 }, (_, row) => String(contentOf(hidden, row, 0) ?? ""));
  return [sheets.find(({ name }) => name === SHEET), stamp];
}

function otherForm(scheme: Scheme, { period }: Year, stamp: readonly string[]): Issue | null {
  const [id = "", edition = "", seal = "", of = ""] = stamp;
  const expected = [
    ["form-scheme", `${id} ${edition}`, `${scheme.id} ${scheme.edition}`],
    ["form-digest", seal, digest(scheme)],
    ["form-period", of, period],
  ] as const;
  const other = expected.find(([, found, wanted]) => found !== wanted);
  if (other === undefined) return null;
  const [what, found, wanted] = other;
  return issue("excel.other_form", ["file"], { what, found, expected: wanted });
}
