import type { UnitIndex } from "../composite/unitIndex.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { describeIssue } from "../issue/describeIssue.js";
import { inLanguage } from "../issue/text.js";
import { type Language, printDecimal } from "../number/print.js";
import type { RankedUnit, Ranking } from "../ranking/ranking.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Table } from "./table.js";

/**
 * The league table of each group (bảng xếp hạng theo khối): rank, unit, points of each part, index and class, with the
 * scheme's status, edition and digest above and whoever is missing below.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param language - `"vi"` or `"en"`; decimals are printed with a comma in Vietnamese. No figure is rounded again.
 * @returns One table for each group, as plain data; `toText` prints it.
 * @throws Never throws.
 * @example
 * ```ts
 * import { evaluate, leagueTables, sonLa880Departments } from "par-index";
 *
 * leagueTables(sonLa880Departments, evaluate(sonLa880Departments, []), "vi"); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 1: Sở Nội vụ has the index published every year.
 */
export function leagueTables(scheme: Scheme, evaluation: Evaluation, language: Language): readonly Table[] {
  const say = words[language];
  const indexes = new Map(evaluation.indexes.map((index) => [index.unit.id, index]));
  return evaluation.rankings.map((ranking) => ({
    caption: [
      `${inLanguage(scheme.title, language)} – ${say.group}: ${ranking.group}`,
      ...(scheme.status === "illustrative" ? [say.illustrative] : []),
      `${say.edition} ${scheme.edition} · ${say.digest} ${evaluation.scheme.digest.slice(0, 16)}… · ${evaluation.engine}`,
    ],
    columns: [
      { title: say.rank, align: "right" },
      { title: say.unit, align: "left" },
      ...scheme.parts.map(({ title }) => ({ title: inLanguage(title, language), align: "right" as const })),
      { title: scheme.publishes === "percent" ? say.percent : say.points, align: "right" },
      { title: say.class, align: "left" },
    ],
    rows: ranking.rows.map((row) => rowOf(row, indexes.get(row.unit), scheme, language)),
    notes: notesOf(ranking, indexes, language),
  }));
}

const words = {
  vi: {
    rank: "Hạng",
    unit: "Đơn vị",
    points: "Chỉ số (điểm)",
    percent: "Chỉ số (%)",
    class: "Xếp loại",
    group: "khối",
    edition: "Bản",
    digest: "mã băm",
    illustrative: "BỘ TIÊU CHÍ MINH HỌA – không phải bộ tiêu chí chính thức.",
  },
  en: {
    rank: "Rank",
    unit: "Unit",
    points: "Index (points)",
    percent: "Index (%)",
    class: "Class",
    group: "group",
    edition: "Edition",
    digest: "digest",
    illustrative: "ILLUSTRATIVE CRITERIA – not an official criteria set.",
  },
} as const satisfies Record<Language, Record<string, string>>;

function rowOf(row: RankedUnit, index: UnitIndex | undefined, scheme: Scheme, language: Language): string[] {
  const band = [...scheme.bands.best, scheme.bands.otherwise].find((one) => one.class === row.class);
  return [
    String(row.rank),
    index?.unit.name ?? row.unit,
    ...scheme.parts.map(({ id }) => {
      const part = index?.parts.find((one) => one.part === id);
      return part === undefined ? "–" : printDecimal(part.points, language);
    }),
    printDecimal(row.published, language),
    band === undefined ? row.class : inLanguage(band.title, language),
  ];
}

function notesOf(ranking: Ranking, indexes: ReadonlyMap<string, UnitIndex>, language: Language): string[] {
  return ranking.unranked.map(({ unit, why }) => {
    const name = indexes.get(unit)?.unit.name ?? unit;
    return describeIssue({ code: why, path: [], params: { unit: name } }, language);
  });
}
