import { applyLedger } from "../appraisal/appraise.js";
import type { Ledger, Stage } from "../appraisal/ledger.js";
import { scoreDossier } from "../assessment/scoreDossier.js";
import type { Sheet } from "../assessment/sheet.js";
import type { Case } from "../composite/unitCase.js";
import { readArgument, readChoice, readList, readName, readOptionsObject } from "../document/arguments.js";
import { readCases } from "../evaluate/readCases.js";
import { orThrow, ScoringError } from "../issue/scoringError.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";
import { schemes } from "../scheme/parseScheme.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { cellFigure } from "../table/cellValues.js";
import {
  ALL_APPRAISAL,
  APPRAISAL,
  APPRAISAL_COLUMNS,
  APPRAISAL_HEADINGS,
  CONCLUSIONS,
  columnAt,
  DAY_ROW,
  HEAD_COLUMN,
  leavesOfAgency,
  OFFICER_ROW,
} from "./appraisalSheet.js";
import { bytesOf } from "./hucre.js";
import { Lists } from "./lists.js";
import { footerOf, PAGE_ACROSS } from "./page.js";
import { DEFAULT_FONT, LINE_HEIGHT, linesOf, SheetBuilder, signatures } from "./sheet.js";
import { ABSENCES, HIDDEN, words } from "./words.js";

/** Who appraises, and in which round. */
export interface AppraisalOptions {
  /** The agency, by its id in the scheme. */
  readonly agency: string;
  /** `"appraisal"`, where it is left out; `"explanation"` or `"council"`. */
  readonly stage?: Stage;
}

/** A case as far as its ledger goes. */
export interface Appraised {
  readonly dossier: Case["dossier"];
  readonly ledger: Ledger;
  readonly sheet: Sheet;
}

/**
 * The sheet on which an agency appraises what it is responsible for, unit by unit, as an Excel workbook. Everything but the yellow
 * cells is locked. Needs the package `hucre`; {@link readAppraisal} reads it back.
 *
 * @param scheme - A scheme from `parseScheme`, or a ready edition.
 * @param cases - The cases, each with its dossier and its ledger so far.
 * @param options - The `agency` that appraises, and the `stage`.
 * @returns The bytes of the file (.xlsx).
 * @throws `table.peer_missing` where `hucre` is not installed; what `parseScheme`, `parseDossier` and `appraise` throw; `argument.*`
 *   for a wrong argument.
 * @example
 * ```ts
 * import { appraisalWorkbook } from "par-index/excel";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 *
 * (await appraisalWorkbook(scheme, [], { agency: "so-noi-vu" })).length > 3000; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a; Phần III, mục 3: members of the council appraise the criteria of their sector.
 */
export async function appraisalWorkbook(
  scheme: Scheme,
  cases: readonly Case[],
  options: AppraisalOptions,
): Promise<Uint8Array> {
  const open = prepareScheme(readArgument("scheme", "a-scheme", schemes, scheme, undefined));
  const all = appraisedCases(open, cases);
  const { agency, stage = "appraisal" } = readOptionsObject("options", options, [
    "agency",
    "stage",
  ]) as Partial<AppraisalOptions>;
  const by = readName("options.agency", agency);
  const round = readChoice("options.stage", ["appraisal", "explanation", "council"], stage);
  const [sheet, hidden] = [new SheetBuilder(APPRAISAL), new SheetBuilder(HIDDEN)];
  const { id, edition, agencies = [], title, status } = open.scheme;
  for (const [row, text] of [id, edition, open.stamp.digest, by, round].entries()) {
    hidden.put(row, 0, text, { format: "@" });
  }
  const lists = new Lists(hidden, 1);
  const last = ALL_APPRAISAL.length - 1;
  const name = agencies.find((one) => one.id === by)?.title.vi ?? by;
  const periods = [...new Set(all.map(({ dossier }) => dossier.period))].join(", ");
  sheet.across(0, 0, HEAD_COLUMN, name.toUpperCase(), { bold: true });
  sheet.across(0, HEAD_COLUMN + 1, last, words.state, { bold: true });
  sheet.across(1, HEAD_COLUMN + 1, last, words.motto, { bold: true });
  sheet.across(2, 0, last, words.appraisalTitle, { bold: true, size: 14 });
  sheet.across(3, 0, last, title.vi, { bold: true });
  sheet.across(4, 0, last, periods === "" ? "" : `${words.period}: ${periods}`);
  sheet.across(5, 0, last, status === "illustrative" ? words.illustrative : "", { bold: true });
  const opened = { framed: true, open: true, fill: "FFF9DB" } as const;
  sheet.put(DAY_ROW, 1, "Ngày thẩm định");
  sheet.put(DAY_ROW, HEAD_COLUMN, "", { ...opened, format: "dd/mm/yyyy" });
  sheet.put(OFFICER_ROW, 1, "Người thẩm định");
  sheet.put(OFFICER_ROW, HEAD_COLUMN, "", { ...opened, format: "@" });
  for (const [at, column] of ALL_APPRAISAL.entries()) {
    const look = { bold: true, align: "center", framed: true, fill: "D9E2F3" } as const;
    sheet.put(APPRAISAL_HEADINGS, at, APPRAISAL_COLUMNS[column][0], look);
  }
  sheet.height(APPRAISAL_HEADINGS, 3 * LINE_HEIGHT + 1);
  const end = appraisalRows(sheet, lists, open.scheme, all, by);
  const [officer, head] = [columnAt("title"), columnAt("conclusion")];
  signatures(sheet, end + 1, [officer, officer + 2, words.officer], [head, last, words.headOfAgency]);
  return bytesOf({
    sheets: [
      sheet.done({
        columns: sheet.widths(ALL_APPRAISAL.map((column) => APPRAISAL_COLUMNS[column][1])),
        freezePane: { rows: APPRAISAL_HEADINGS + 1, columns: 4 },
        pageSetup: PAGE_ACROSS,
        headerFooter: footerOf(name, periods),
        protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
        autoFilter: { range: `A${APPRAISAL_HEADINGS + 1}:K${Math.max(end, APPRAISAL_HEADINGS + 2)}` },
      }),
      hidden.done({ veryHidden: true }),
    ],
    namedRanges: [
      {
        name: "_xlnm.Print_Titles",
        range: `'${APPRAISAL}'!$${APPRAISAL_HEADINGS + 1}:$${APPRAISAL_HEADINGS + 1}`,
        scope: APPRAISAL,
      },
    ],
    defaultFont: DEFAULT_FONT,
    workbookProtection: { lockStructure: true },
  });
}

/** Cases with their results so far. */
export function appraisedCases(open: PreparedScheme, cases: readonly Case[]): readonly Appraised[] {
  const read = readCases(open, readList("cases", "list-of-cases", cases), null);
  const issues = read.flatMap((one) => one.issues);
  if (issues.length > 0) throw new ScoringError(issues.map((one) => ({ ...one, path: ["cases", ...one.path] })));
  return read.flatMap(({ parsed }) => {
    if (parsed === null) return [];
    const { dossier, ledger } = parsed;
    return [{ dossier, ledger, sheet: orThrow(applyLedger(open, scoreDossier(open, dossier), ledger)) }];
  });
}

/** What stands for a leaf so far. */
export function currentOf({ sheet }: Appraised, leaf: string): Outcome {
  return sheet.rows.find((row) => row.leaf === leaf)?.final ?? "pending";
}

function appraisalRows(
  sheet: SheetBuilder,
  lists: Lists,
  scheme: Scheme,
  cases: readonly Appraised[],
  agency: string,
): number {
  const formula1 = lists.range(CONCLUSIONS.map(([title]) => title));
  const asked = leavesOfAgency(scheme, agency);
  let row = APPRAISAL_HEADINGS + 1;
  for (const one of cases) {
    const { unit, entries } = one.dossier;
    for (const leaf of asked) {
      const self = one.sheet.rows.find((result) => result.leaf === leaf.code)?.self ?? null;
      const documents = entries.find((entry) => entry.leaf === leaf.code)?.documents ?? [];
      const texts = {
        unit: unit.id,
        name: unit.name,
        code: leaf.code,
        title: leaf.title.vi,
        max: cellFigure(leaf.max),
        self: self === null ? "" : outcomeText(self),
        current: outcomeText(currentOf(one, leaf.code)),
        documents: documents.map(({ id, title }) => (id === title ? id : `${id} – ${title}`)).join("\n"),
      };
      for (const [column, text] of Object.entries(texts)) {
        const isFigure = column === "max" || column === "self" || column === "current";
        sheet.put(row, columnAt(column as keyof typeof texts), text, {
          framed: true,
          ...(isFigure ? { align: "center" } : {}),
        });
      }
      for (const column of ["conclusion", "points", "reason"] as const) {
        const format = column === "points" ? "General" : "@";
        sheet.put(row, columnAt(column), "", { framed: true, open: true, fill: "FFF9DB", format });
      }
      sheet.validate(row, columnAt("conclusion"), { type: "list", formula1, errorMessage: words.chooseOne });
      sheet.validate(row, columnAt("points"), {
        type: "decimal",
        operator: "between",
        formula1: leaf.min ?? "0",
        formula2: leaf.max,
        errorMessage: words.aNumber(cellFigure(leaf.min ?? "0"), cellFigure(leaf.max)),
      });
      const lines = Object.entries(texts).map(([column, text]) =>
        linesOf(text, APPRAISAL_COLUMNS[column as keyof typeof texts][1]),
      );
      sheet.height(row, LINE_HEIGHT * Math.max(...lines) + 3);
      row += 1;
    }
  }
  return row;
}

function outcomeText(outcome: Outcome): string {
  return isAbsence(outcome) ? (ABSENCES.find(([, one]) => one === outcome)?.[0] ?? "") : cellFigure(outcome);
}
