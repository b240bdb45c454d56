import type { WriteOptions } from "hucre/xlsx";
import { readArgument, readName } from "../document/arguments.js";
import { digest } from "../document/digest.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { schemes } from "../scheme/parseScheme.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { dayText } from "../table/clauseText.js";
import { years } from "../year/parseYear.js";
import type { RosterUnit, Year } from "../year/year.js";
import { criterionRows } from "./criterionRows.js";
import { bytesOf } from "./hucre.js";
import { HEADINGS, layoutOf } from "./layout.js";
import { Lists } from "./lists.js";
import { footerOf, PAGE_ACROSS } from "./page.js";
import { DEFAULT_FONT, SheetBuilder, signatures } from "./sheet.js";
import { ALL_COLUMNS, COLUMNS, HIDDEN, SHEET, words } from "./words.js";

/**
 * The form on which a unit assesses itself, as an Excel workbook: one A4 page wide, with what is counted and how it is scored beside
 * each cell, lists in Vietnamese, and points that move while one types. Everything but the yellow cells is locked. Needs the
 * package `hucre`; {@link readForm} reads it back.
 *
 * @param scheme - A scheme from `parseScheme`, or a ready edition.
 * @param year - The year document, whose roster lists the unit; what does not apply to the unit is closed.
 * @param unit - The id of the unit.
 * @returns The bytes of the file (.xlsx).
 * @throws `excel.unit_not_listed`; `table.peer_missing` where `hucre` is not installed; what `parseScheme` and `parseYear` throw;
 *   `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { digest, parseYear } from "par-index";
 * import { formWorkbook } from "par-index/excel";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 *
 * const { id, edition } = scheme;
 * const year = parseYear({
 *   period: "2013",
 *   schemes: [{ group: "sở", scheme: { id, edition, digest: digest(scheme) } }],
 *   units: [{ id: "so-y-te", name: "Sở Y tế", group: "sở" }],
 * });
 * (await formWorkbook(scheme, year, "so-y-te")).length > 5000; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units follow, assess and score themselves by the criteria.
 * @law a form gives back what is filled in: readForm(fill(formWorkbook(s), d)) = d
 */
export async function formWorkbook(scheme: Scheme, year: Year, unit: string): Promise<Uint8Array> {
  const read = readArgument("scheme", "a-scheme", schemes, scheme, undefined);
  const known = readArgument("year", "a-year", years, year, prepareScheme(read));
  const id = readName("unit", unit);
  return bytesOf(formOf(read, known, rosterUnit(known, id)));
}

/** A unit of the roster. */
export function rosterUnit(year: Year, id: string): RosterUnit {
  const found = year.units.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new ScoringError([issue("excel.unit_not_listed", ["unit"], { unit: id, period: year.period })]);
}

function formOf(scheme: Scheme, year: Year, unit: RosterUnit): WriteOptions {
  const [sheet, hidden] = [new SheetBuilder(SHEET), new SheetBuilder(HIDDEN)];
  const stamp = [scheme.id, scheme.edition, digest(scheme), year.period, unit.id];
  for (const [row, text] of stamp.entries()) hidden.put(row, 0, text, { format: "@" });
  const last = ALL_COLUMNS.length - 1;
  head(sheet, scheme, year, unit, last);
  const { end, breaks } = criterionRows(sheet, new Lists(hidden, 1), scheme, year, layoutOf(scheme, unit));
  signatures(sheet, end + 2, [1, 3, words.writer], [6, last, words.head]);
  return {
    sheets: [
      sheet.done({
        columns: sheet.widths(ALL_COLUMNS.map((column) => COLUMNS[column][1])),
        rowBreaks: breaks.map((row) => row - 1),
        freezePane: { rows: HEADINGS + 1, columns: 2 },
        pageSetup: PAGE_ACROSS,
        headerFooter: footerOf(unit.name, year.period),
        protection: { sheet: true, formatColumns: true, formatRows: true },
      }),
      hidden.done({ veryHidden: true }),
    ],
    // Stated by their names, for the library writes the name of a sheet without the quotation marks that its blanks need.
    namedRanges: [
      { name: "_xlnm.Print_Area", range: `'${SHEET}'!$A$1:$K$${end + 8}`, scope: SHEET },
      { name: "_xlnm.Print_Titles", range: `'${SHEET}'!$${HEADINGS + 1}:$${HEADINGS + 1}`, scope: SHEET },
    ],
    defaultFont: DEFAULT_FONT,
    workbookProtection: { lockStructure: true },
  };
}

function head(sheet: SheetBuilder, scheme: Scheme, year: Year, unit: RosterUnit, last: number): void {
  sheet.across(0, 0, 3, unit.name.toUpperCase(), { bold: true });
  sheet.across(0, 4, last, words.state, { bold: true });
  sheet.across(1, 4, last, words.motto, { bold: true });
  sheet.across(2, 4, last, words.place, { italic: true });
  sheet.across(3, 0, last, words.title, { bold: true, size: 14 });
  sheet.across(4, 0, last, scheme.title.vi, { bold: true });
  const due = year.calendar?.dossiers;
  const facts = [
    `${words.period}: ${year.period}`,
    `${words.unit}: ${unit.id}`,
    `${words.group}: ${unit.group}`,
    ...(due === undefined ? [] : [`${words.due}: ${dayText(due)}`]),
  ];
  sheet.across(5, 0, last, facts.join(" · "), {});
  sheet.across(6, 0, last, scheme.status === "illustrative" ? words.illustrative : "", { bold: true });
  sheet.across(7, 0, last, words.hint, { italic: true, align: "left" });
  sheet.height(7, 31);
  for (const [at, column] of ALL_COLUMNS.entries()) {
    sheet.put(HEADINGS, at, COLUMNS[column][0], { bold: true, align: "center", framed: true, fill: "D9E2F3" });
  }
  sheet.height(HEADINGS, 46);
}
