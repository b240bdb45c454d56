import type { Adjustment, Ledger, Stage, Target } from "../appraisal/ledger.js";
import { ledgers } from "../appraisal/parseLedger.js";
import type { Case } from "../composite/unitCase.js";
import { readArgument, readName } from "../document/arguments.js";
import { withCommas } from "../document/readTypedDecimal.js";
import { type Issue, issue } from "../issue/issue.js";
import { orThrow, type Parsed, refusalOf } from "../issue/scoringError.js";
import { schemes } from "../scheme/parseScheme.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import {
  APPRAISAL,
  APPRAISAL_COLUMNS,
  APPRAISAL_HEADINGS,
  type AppraisalColumn,
  CONCLUSIONS,
  columnAt,
  DAY_ROW,
  HEAD_COLUMN,
  leavesOfAgency,
  OFFICER_ROW,
} from "./appraisalSheet.js";
import { type Appraised, appraisedCases, currentOf } from "./appraisalWorkbook.js";
import { CellReader } from "./cellReader.js";
import { columnMoved } from "./columnMoved.js";
import { dayOfAnotherYear } from "./dayOfAnotherYear.js";
import { contentOf, workbookOf } from "./hucre.js";
import { HIDDEN, words } from "./words.js";

/** What an agency has concluded about a unit: to be added to the ledger of the unit. */
export interface UnitAdjustments {
  readonly unit: string;
  readonly adjustments: Ledger;
}

/**
 * A filled sheet of the appraisers as adjustments of each unit, which are added to its ledger: `[...ledger, ...adjustments]`, and
 * sealed with `sealLedger`. Rows may have been sorted; one without a conclusion says nothing. Needs the package `hucre`. Use
 * {@link safeReadAppraisal} to get the issues as a value.
 *
 * @param scheme - The scheme that the sheet was made for.
 * @param cases - The cases that the sheet was made of.
 * @param file - The bytes of the file (.xlsx).
 * @param name - The name of the file, for issues.
 * @returns The adjustments of each unit that has any, in the order of the cases.
 * @throws `excel.*` for a workbook that is no such sheet, and for what is written in it; what `parseLedger` throws, with the cell that
 *   says it; `table.file_unreadable`, `table.peer_missing`; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { appraisalWorkbook, readAppraisal } from "par-index/excel";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 *
 * const blank = await appraisalWorkbook(scheme, [], { agency: "so-noi-vu" });
 * await readAppraisal(scheme, [], blank); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: the self-assessment is appraised. Our reading: an appraiser who changes points says why.
 */
export async function readAppraisal(
  scheme: Scheme,
  cases: readonly Case[],
  file: Uint8Array,
  name?: string,
): Promise<readonly UnitAdjustments[]> {
  return orThrow(await read(scheme, cases, file, name));
}

/**
 * {@link readAppraisal} with the issues as a value instead of an error.
 *
 * @param scheme - As for `readAppraisal`.
 * @param cases - As for `readAppraisal`.
 * @param file - As for `readAppraisal`.
 * @param name - As for `readAppraisal`.
 * @returns `{ ok: true, value, notices }` or `{ ok: false, issues }`, each with the cell.
 * @throws Never throws.
 * @example
 * ```ts
 * import { safeReadAppraisal } from "par-index/excel";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 *
 * (await safeReadAppraisal(scheme, [], new Uint8Array(10))).ok; // => false
 * ```
 * @clause Our reading, as for `readAppraisal`.
 */
export async function safeReadAppraisal(
  scheme: Scheme,
  cases: readonly Case[],
  file: Uint8Array,
  name?: string,
): Promise<Parsed<readonly UnitAdjustments[]>> {
  try {
    return await read(scheme, cases, file, name);
  } catch (error) {
    return refusalOf(error);
  }
}

interface Placed {
  readonly adjustment: Adjustment;
  readonly row: number;
}

async function read(
  scheme: Scheme,
  cases: readonly Case[],
  file: Uint8Array,
  name: string | undefined,
): Promise<Parsed<readonly UnitAdjustments[]>> {
  const open = prepareScheme(readArgument("scheme", "a-scheme", schemes, scheme, undefined));
  const all = appraisedCases(open, cases);
  const about = name === undefined ? {} : { file: readName("name", name) };
  const { sheets } = await workbookOf(file);
  const [sheet, hidden] = [APPRAISAL, HIDDEN].map((title) => sheets.find((one) => one.name === title));
  const refuse = (one: Issue): Parsed<never> => ({ ok: false, issues: [{ ...one, at: about }] });
  if (sheet === undefined || hidden === undefined) {
    return refuse(issue("excel.not_a_form", ["file"], { form: "BẢNG THẨM ĐỊNH", sheet: APPRAISAL }));
  }
  const [, , seal = "", agency = "", stage = ""] = Array.from({ length: 5 }, (_, row) =>
    String(contentOf(hidden, row, 0) ?? ""),
  );
  const other = { what: "form-digest", found: seal, expected: open.stamp.digest } as const;
  if (seal !== open.stamp.digest) return refuse(issue("excel.other_form", ["file"], other));
  const moved = columnMoved(sheet, Object.values(APPRAISAL_COLUMNS), about);
  if (moved !== null) return { ok: false, issues: [moved] };
  const reader = new CellReader(sheet, about);
  const rows = rowsIn(sheet.rows.length, reader, all, open.scheme, agency);
  const found = adjustmentsIn(reader, rows, { agency, stage: stage as Stage });
  const units: UnitAdjustments[] = [];
  const notices: Issue[] = [];
  for (const one of all) {
    const placed = found.get(one) ?? [];
    if (placed.length === 0) continue;
    const of = checked(open, one, placed, reader);
    units.push({ unit: one.dossier.unit.id, adjustments: of.adjustments });
    notices.push(...of.notices);
  }
  if (reader.issues.length > 0) {
    return { ok: false, issues: [...reader.issues].sort((a, b) => a.row - b.row).map((each) => each.issue) };
  }
  const cell = reader.nameOf(DAY_ROW, HEAD_COLUMN);
  return { ok: true, value: units, notices: [...notices, ...dayOfAnotherYear(all, units, { ...about, cell })] };
}

interface Row {
  readonly row: number;
  readonly of: Appraised;
  readonly leaf: string;
}

/** The rows of the units and criteria of the sheet, wherever they stand; one that is none of them is an issue. */
function rowsIn(
  count: number,
  reader: CellReader,
  cases: readonly Appraised[],
  scheme: Scheme,
  agency: string,
): readonly Row[] {
  const asked = new Set(leavesOfAgency(scheme, agency).map(({ code }) => code));
  const byUnit = new Map(cases.map((one) => [one.dossier.unit.id, one]));
  const rows: Row[] = [];
  for (let row = APPRAISAL_HEADINGS + 1; row < count; row += 1) {
    const [unit, leaf] = [reader.text(row, columnAt("unit")), reader.text(row, columnAt("code"))];
    const isBlank = Object.keys(APPRAISAL_COLUMNS).every((_, column) => reader.isBlank(row, column));
    // Below the table stand the places of the signatures.
    if (unit === undefined && reader.text(row, columnAt("title")) === words.officer) break;
    if (isBlank) continue;
    const of = byUnit.get(unit ?? "");
    if (of === undefined || leaf === undefined || !asked.has(leaf)) {
      const params = { cell: reader.nameOf(row, columnAt("unit")), found: `${unit ?? ""} ${leaf ?? ""}`.trim() };
      reader.tell(issue("excel.row_unknown", [], params), row, columnAt("unit"));
    } else rows.push({ row, of, leaf });
  }
  return rows;
}

function adjustmentsIn(
  reader: CellReader,
  rows: readonly Row[],
  { agency, stage }: { readonly agency: string; readonly stage: Stage },
): ReadonlyMap<Appraised, readonly Placed[]> {
  const found = new Map<Appraised, Placed[]>();
  const at = reader.day(DAY_ROW, HEAD_COLUMN);
  const officer = reader.text(OFFICER_ROW, HEAD_COLUMN);
  for (const { row, of, leaf } of rows) {
    const { id } = of.dossier.unit;
    const cell = (column: AppraisalColumn): string => reader.nameOf(row, columnAt(column));
    const blank = (column: AppraisalColumn): void => {
      const params = { cell: cell(column), label: APPRAISAL_COLUMNS[column][0], code: leaf };
      reader.tell(issue("excel.cell_blank", [], params), row, columnAt(column), leaf);
    };
    const conclusion = reader.chosen(row, columnAt("conclusion"), CONCLUSIONS, leaf);
    const points = reader.number(row, columnAt("points"), leaf);
    const reason = reader.text(row, columnAt("reason"));
    if (conclusion === undefined) {
      if (!reader.isBlank(row, columnAt("conclusion")) || (points === undefined && reason === undefined)) continue;
      const params = { cell: cell("conclusion"), unit: id, code: leaf };
      reader.tell(issue("excel.conclusion_blank", [], params), row, columnAt("conclusion"), leaf);
      continue;
    }
    if (conclusion === "points" && points === undefined) blank("points");
    if (reason === undefined && conclusion !== "confirmed") blank("reason");
    const to: Target =
      conclusion === "confirmed"
        ? { confirmed: true }
        : conclusion === "points"
          ? { points: String(points ?? "0") }
          : { absent: conclusion };
    const adjustment: Adjustment = {
      leaf,
      from: currentOf(of, leaf),
      to,
      reason: reason ?? "Thống nhất với kết quả tự đánh giá",
      by: { agency, ...(officer === undefined ? {} : { officer }) },
      stage,
      at: at ?? "",
    };
    found.set(of, [...(found.get(of) ?? []), { adjustment, row }]);
  }
  if (found.size > 0 && reader.isBlank(DAY_ROW, HEAD_COLUMN)) {
    const params = { cell: reader.nameOf(DAY_ROW, HEAD_COLUMN), label: "Ngày thẩm định" };
    reader.tell(issue("excel.head_blank", [], params), DAY_ROW, HEAD_COLUMN);
  }
  return found;
}

const CELLS: Readonly<Record<string, AppraisalColumn>> = { to: "points", reason: "reason", from: "current" };

/** The new adjustments as the reader of ledgers takes them, with its notices; what else it finds is told at the cells. */
function checked(
  open: PreparedScheme,
  { dossier, ledger }: Appraised,
  placed: readonly Placed[],
  reader: CellReader,
): { readonly adjustments: Ledger; readonly notices: readonly Issue[] } {
  const adjustments = placed.map(({ adjustment }) => adjustment);
  if (placed.some(({ adjustment }) => adjustment.at === "")) return { adjustments, notices: [] };
  const parsed = ledgers.safeRead([...ledger, ...adjustments], open);
  const notices: Issue[] = [];
  for (const one of parsed.ok ? parsed.notices : parsed.issues) {
    const at = placed[Number(one.path[0]) - ledger.length];
    if (at === undefined) continue;
    const column = columnAt(CELLS[String(one.path[1])] ?? "conclusion");
    const cell = reader.nameOf(at.row, column);
    if (reader.issues.some((other) => other.issue.at?.cell === cell)) continue;
    const told = withCommas(one);
    if (one.level === "error") reader.tell(told, at.row, column, at.adjustment.leaf);
    else notices.push({ ...told, at: { ...one.at, cell, unit: dossier.unit.id } });
  }
  return { adjustments: parsed.ok ? parsed.value.slice(ledger.length) : adjustments, notices };
}
