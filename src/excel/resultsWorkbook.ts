import type { WriteSheet } from "hucre/xlsx";
import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import { walk } from "../criteria/walk.js";
import { describeIssue } from "../document/describeIssue.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluationFor } from "../evaluate/evaluationFor.js";
import type { Ranking } from "../ranking/ranking.js";
import type { Scheme } from "../scheme/scheme.js";
import { bytesOf } from "./hucre.js";
import { PAGE_ACROSS } from "./page.js";
import { LINE_HEIGHT, linesOf, SheetBuilder } from "./sheet.js";
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
  const sheets = read.rankings.flatMap((ranking) => {
    const of = read.indexes.filter(({ unit, period }) => unit.group === ranking.group && period === ranking.period);
    return [
      leagueSheet(prepared.scheme, ranking, of, sheetName(`Xếp hạng ${ranking.group}`, taken)),
      criteriaSheet(prepared.scheme, ranking, of, sheetName(`Chi tiết ${ranking.group}`, taken)),
    ];
  });
  return bytesOf({ sheets: sheets.length > 0 ? sheets : [new SheetBuilder("Xếp hạng").done()] });
}

const HEADINGS = 4;
const HEADING = { bold: true, align: "center", framed: true, fill: "D9E2F3" } as const;

function head(sheet: SheetBuilder, scheme: Scheme, { group, period }: Ranking, title: string, last: number): void {
  const illustrative = scheme.status === "illustrative" ? words.illustrative : "";
  for (const [row, text] of [scheme.title.vi, `${title} · ${group} · kỳ ${period}`, illustrative].entries()) {
    sheet.put(row, 0, text, { bold: true, align: "center" });
    sheet.merge(row, 0, row, last);
  }
}

function leagueSheet(scheme: Scheme, ranking: Ranking, indexes: readonly UnitIndex[], name: string): WriteSheet {
  const sheet = new SheetBuilder(name);
  const { index: rounding } = scheme.rounding;
  const titles = ["Hạng", "Đơn vị", ...scheme.parts.map(({ title }) => title.vi), "Chỉ số", "Tỷ lệ (%)", "Xếp loại"];
  head(sheet, scheme, ranking, "BẢNG XẾP HẠNG", titles.length - 1);
  for (const [at, title] of titles.entries()) sheet.put(HEADINGS, at, title, HEADING);
  sheet.height(HEADINGS, 46);
  const byUnit = new Map(indexes.map((index) => [index.unit.id, index]));
  const classTitle = new Map([...scheme.bands.best, scheme.bands.otherwise].map((one) => [one.class, one.title.vi]));
  const format = formatOf(rounding.places);
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
  return done(sheet, [7, 40, ...scheme.parts.map(() => 16), 12, 12, 26], 2);
}

function criteriaSheet(scheme: Scheme, ranking: Ranking, indexes: readonly UnitIndex[], name: string): WriteSheet {
  const sheet = new SheetBuilder(name);
  const order = new Map(ranking.rows.map(({ unit }, at) => [unit, at]));
  const units = [...indexes].sort((a, b) => (order.get(a.unit.id) ?? 1e9) - (order.get(b.unit.id) ?? 1e9));
  head(sheet, scheme, ranking, "ĐIỂM TỪNG TIÊU CHÍ", 2 + units.length);
  const titles = ["Mã", "Tiêu chí", "Điểm tối đa", ...units.map(({ unit }) => unit.name)];
  for (const [at, title] of titles.entries()) sheet.put(HEADINGS, at, title, HEADING);
  sheet.height(HEADINGS, LINE_HEIGHT * Math.max(...titles.map((title) => linesOf(title, 10))));
  const nodes = units.map(({ nodes: all }) => new Map(all.flatMap(flat).map((node) => [node.code, node])));
  const format = formatOf(scheme.rounding.leaf.places);
  for (const [at, { criterion }] of walk(scheme.criteria).entries()) {
    const row = HEADINGS + 1 + at;
    const look =
      criterion.kind === "group"
        ? ({ bold: true, framed: true, fill: "EDEDED" } as const)
        : ({ framed: true } as const);
    sheet.put(row, 0, criterion.code, look);
    sheet.put(row, 1, criterion.title.vi, look);
    sheet.put(row, 2, Number(criterion.max), { ...look, align: "center" });
    for (const [unit, of] of nodes.entries()) {
      const node = of.get(criterion.code);
      const absent = ABSENCES.find(([, one]) => one === node?.absence)?.[0] ?? "";
      sheet.put(row, 3 + unit, node?.points == null ? absent : Number(node.points), {
        ...look,
        align: "center",
        format,
      });
    }
    sheet.height(row, LINE_HEIGHT * linesOf(criterion.title.vi, 48) + 3);
  }
  return done(sheet, [8, 48, 9, ...units.map(() => 11)], 3);
}

function done(sheet: SheetBuilder, widths: readonly number[], columns: number): WriteSheet {
  return sheet.done({
    columns: sheet.widths(widths),
    freezePane: { rows: HEADINGS + 1, columns },
    pageSetup: PAGE_ACROSS,
    headerFooter: { oddFooter: "&RTrang &P/&N" },
  });
}

function flat(node: ScoredNode): readonly ScoredNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

function formatOf(places: number): string {
  return places === 0 ? "0" : `0.${"#".repeat(places)}`;
}

/** A name that Excel allows a sheet: 31 characters, none of seven signs, no apostrophe at an end, never twice. */
export function sheetName(name: string, taken: Set<string>): string {
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
