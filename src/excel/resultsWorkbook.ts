import type { WriteSheet } from "hucre/xlsx";
import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import { walk } from "../criteria/walk.js";
import { describeIssue } from "../document/describeIssue.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluationFor } from "../evaluate/evaluationFor.js";
import type { Ranking } from "../ranking/ranking.js";
import type { Scheme } from "../scheme/scheme.js";
import { bytesOf } from "./hucre.js";
import { citedSheet, footerOf, PAGE_ACROSS } from "./page.js";
import { DEFAULT_FONT, LINE_HEIGHT, linesOf, SheetBuilder } from "./sheet.js";
import { ABSENCES, words } from "./words.js";

/**
 * The results of a year as an Excel workbook: the order of each group, and below it every criterion with the points of each unit.
 * Figures are numbers, rounded as they are published. Needs the package `hucre`.
 *
 * @param scheme - The scheme of the evaluation.
 * @param evaluation - The result of `evaluate`.
 * @returns The bytes of the file (.xlsx): two sheets for each group.
 * @throws `table.peer_missing` where `hucre` is not installed; `document.other_scheme`, and what `parseScheme` and
 *   `parseEvaluation` throw; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { resultsWorkbook } from "par-index/excel";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 *
 * const dossier = { unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" }, period: "2013", entries: [] };
 * const evaluation = evaluate(scheme, [{ dossier: { ...dossier, scheme: { id: scheme.id, edition: scheme.edition } } }]);
 * (await resultsWorkbook(scheme, evaluation)).length > 3000; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: results are made public, high to low.
 */
export async function resultsWorkbook(scheme: Scheme, evaluation: Evaluation): Promise<Uint8Array> {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  const taken = new Set<string>();
  const sheets = read.rankings.flatMap((ranking): Printed[] => {
    const of = read.indexes.filter(({ unit, period }) => unit.group === ranking.group && period === ranking.period);
    return [
      leagueSheet(prepared.scheme, ranking, of, sheetName(`Xếp hạng ${ranking.group}`, taken)),
      criteriaSheet(prepared.scheme, ranking, of, sheetName(`Chi tiết ${ranking.group}`, taken)),
    ];
  });
  return bytesOf({
    sheets: sheets.length > 0 ? sheets.map(({ sheet }) => sheet) : [new SheetBuilder("Xếp hạng").done()],
    namedRanges: sheets.map(({ sheet: { name }, columns }) => ({
      name: "_xlnm.Print_Titles",
      range: `${citedSheet(name)}!$A:$${columns},${citedSheet(name)}!$${HEADINGS + 1}:$${HEADINGS + 1}`,
      scope: name,
    })),
    defaultFont: DEFAULT_FONT,
  });
}

/** A sheet, and the last of the columns that are repeated on each page. */
interface Printed {
  readonly sheet: WriteSheet;
  readonly columns: string;
}

/** Units that stand beside one another on a page and can still be read. */
const UNITS_ACROSS = 12;

const HEADINGS = 4;
const HEADING = { bold: true, align: "center", framed: true, fill: "D9E2F3" } as const;

function head(sheet: SheetBuilder, scheme: Scheme, { group, period }: Ranking, title: string, last: number): void {
  const illustrative = scheme.status === "illustrative" ? words.illustrative : "";
  for (const [row, text] of [scheme.title.vi, `${title} · ${group} · kỳ ${period}`, illustrative].entries()) {
    sheet.across(row, 0, last, text, { bold: true });
  }
}

function leagueSheet(scheme: Scheme, ranking: Ranking, indexes: readonly UnitIndex[], name: string): Printed {
  const sheet = new SheetBuilder(name);
  const { index: rounding } = scheme.rounding;
  const titles = ["Hạng", "Đơn vị", ...scheme.parts.map(({ title }) => title.vi), "Chỉ số", "Tỷ lệ (%)", "Xếp loại"];
  head(sheet, scheme, ranking, "BẢNG XẾP HẠNG", titles.length - 1);
  for (const [at, title] of titles.entries()) sheet.put(HEADINGS, at, title, HEADING);
  sheet.height(HEADINGS, 46);
  const byUnit = new Map(indexes.map((index) => [index.unit.id, index]));
  const classTitle = new Map([...scheme.bands.best, scheme.bands.otherwise].map((one) => [one.class, one.title.vi]));
  const format = rounding.places === 0 ? "0" : `0.${"0".repeat(rounding.places)}`;
  let row = HEADINGS + 1;
  for (const { rank, unit, published, class: reached } of ranking.rows) {
    const index = byUnit.get(unit);
    sheet.put(row, 0, rank, { framed: true, align: "center" });
    sheet.put(row, 1, index?.unit.name ?? unit, { framed: true });
    const parts = scheme.parts.map(({ id }) => index?.parts.find(({ part }) => part === id)?.points ?? null);
    for (const [at, figure] of [...parts, published, index?.percent ?? null].entries()) {
      sheet.put(row, 2 + at, figure === null ? "" : Number(figure), { framed: true, align: "center", format });
    }
    const title = reached === null ? "" : (classTitle.get(reached) ?? reached);
    sheet.put(row, titles.length - 1, title, { framed: true, align: "center" });
    row += 1;
  }
  for (const { unit, why } of ranking.unranked) {
    sheet.put(row, 0, "–", { framed: true, align: "center" });
    sheet.put(row, 1, byUnit.get(unit)?.unit.name ?? unit, { framed: true });
    sheet.put(row, 2, describeIssue({ code: why, params: { unit } }, "vi"), { framed: true, italic: true });
    sheet.merge(row, 2, row, titles.length - 1);
    row += 1;
  }
  return done(sheet, ranking, [7, 40, ...scheme.parts.map(() => 16), 12, 12, 26], 2, 1);
}

function criteriaSheet(scheme: Scheme, ranking: Ranking, indexes: readonly UnitIndex[], name: string): Printed {
  const sheet = new SheetBuilder(name);
  const order = new Map(ranking.rows.map(({ unit }, at) => [unit, at]));
  const units = [...indexes].sort((a, b) => (order.get(a.unit.id) ?? 1e9) - (order.get(b.unit.id) ?? 1e9));
  // What stands across more columns than a page holds is cut where the page ends.
  head(sheet, scheme, ranking, "ĐIỂM TỪNG TIÊU CHÍ", 2 + Math.min(units.length, UNITS_ACROSS - 4));
  const titles = ["Mã", "Tiêu chí", "Điểm tối đa", ...units.map(({ unit }) => unit.name)];
  for (const [at, title] of titles.entries()) sheet.put(HEADINGS, at, title, HEADING);
  sheet.height(HEADINGS, LINE_HEIGHT * Math.max(...titles.map((title) => linesOf(title, 10))));
  const nodes = units.map(({ nodes: all }) => new Map(all.flatMap(flat).map((node) => [node.code, node])));
  for (const [at, { criterion }] of walk(scheme.criteria).entries()) {
    const row = HEADINGS + 1 + at;
    const look =
      criterion.kind === "group"
        ? ({ bold: true, framed: true, fill: "EDEDED" } as const)
        : ({ framed: true } as const);
    sheet.put(row, 0, criterion.code, look);
    sheet.put(row, 1, criterion.title.vi, look);
    sheet.put(row, 2, Number(criterion.max), { ...look, align: "center" });
    let lines = linesOf(criterion.title.vi, 48);
    for (const [unit, of] of nodes.entries()) {
      const node = of.get(criterion.code);
      const absent = ABSENCES.find(([, one]) => one === node?.absence)?.[0] ?? "";
      sheet.put(row, 3 + unit, node?.points == null ? absent : Number(node.points), {
        ...look,
        align: "center",
      });
      if (node?.points == null) lines = Math.max(lines, linesOf(absent, 11));
    }
    sheet.height(row, LINE_HEIGHT * lines + 3);
  }
  const pages = Math.max(1, Math.ceil(units.length / UNITS_ACROSS));
  return done(sheet, ranking, [8, 48, 9, ...units.map(() => 11)], 3, pages);
}

function done(
  sheet: SheetBuilder,
  { group, period }: Ranking,
  widths: readonly number[],
  columns: number,
  pages: number,
): Printed {
  const finished = sheet.done({
    columns: sheet.widths(widths),
    freezePane: { rows: HEADINGS + 1, columns },
    pageSetup: { ...PAGE_ACROSS, fitToWidth: pages },
    headerFooter: footerOf(group, period),
  });
  return { sheet: finished, columns: "ABC".charAt(columns - 1) };
}

function flat(node: ScoredNode): readonly ScoredNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

/** A name that Excel allows a sheet: 31 characters, none of seven signs, no apostrophe at an end, never twice. */
function sheetName(name: string, taken: Set<string>): string {
  const allowed =
    name
      .replace(/[*?:\\/[\]]/g, " ")
      .replace(/^'|'$/g, " ")
      .trim()
      .slice(0, 31) || "–";
  let free = allowed;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    free = allowed.slice(0, 31 - ending.length) + ending;
  }
  taken.add(free.toLowerCase());
  return free;
}
