import type { UnitIndex } from "../../composite/unitIndex.js";
import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { periodsOf } from "../../evaluate/periodsOf.js";
import type { Language } from "../../number/print.js";
import type { RankedUnit } from "../../ranking/ranking.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage } from "../../text/text.js";
import { className } from "./className.js";
import { headColumn, linedUp, numberColumn, printed, rounded, rowsOf, textColumn } from "./column.js";
import { rankingsInPrint } from "./printOrder.js";
import { schemeCaption } from "./schemeCaption.js";
import type { Table } from "./table.js";
import { unrankedNotes } from "./unrankedNotes.js";

/**
 * The league table of each group (bảng xếp hạng theo khối): rank, unit, points of each part, index and class, with the
 * scheme's status, edition and digest above and the units without a rank below.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param language - `"vi"`, the default, or `"en"`; decimals are printed with a comma in Vietnamese. The points of
 *   parts are rounded for print to the places of the index; published figures are not rounded again.
 * @returns One table for each group, as plain data; `toText` prints it.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 * import { leagueTables } from "par-index/report";
 *
 * leagueTables(sonLa880Departments, evaluate(sonLa880Departments, []), "vi"); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 1: Sở Nội vụ has the index published every year.
 */
export function leagueTables(scheme: Scheme, evaluation: Evaluation, language: Language = "vi"): readonly Table[] {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  return tablesOf(prepared.scheme, read, readLanguage(language));
}

/** {@link leagueTables} for what has been read. */
function tablesOf(scheme: Scheme, evaluation: Evaluation, language: Language): readonly Table[] {
  const sentences = dictionary[language];
  const indexes = new Map(evaluation.indexes.map((index) => [index.unit.id, index]));
  const several = periodsOf(evaluation).length > 1;
  return rankingsInPrint(evaluation).map((ranking) => ({
    caption: [
      `${inLanguage(scheme.title, language)} – ${sentences.group}: ${ranking.group}${several ? `, ${ranking.period}` : ""}`,
      ...schemeCaption(evaluation, language),
    ],
    columns: [
      numberColumn(sentences.rank),
      headColumn(sentences.unit),
      ...scheme.parts.map(({ title }) => numberColumn(inLanguage(title, language))),
      ...(scheme.publishes !== "points" ? [numberColumn(sentences.max)] : []),
      numberColumn(sentences[scheme.publishes]),
      ...(scheme.bands.best.length > 0 ? [textColumn(sentences.class)] : []),
    ],
    rows: rankedRows(ranking.rows, indexes, scheme, language),
    notes: unrankedNotes(ranking.unranked, language),
  }));
}

const dictionary = {
  vi: {
    rank: "Hạng",
    unit: "Đơn vị",
    points: "Chỉ số (điểm)",
    percent: "Chỉ số (%)",
    share: "Chỉ số (0–1)",
    max: "Điểm tối đa",
    class: "Xếp loại",
    group: "khối",
  },
  en: {
    rank: "Rank",
    unit: "Unit",
    points: "Index (points)",
    percent: "Index (%)",
    share: "Index (0–1)",
    max: "Maximum",
    class: "Class",
    group: "group",
  },
} as const satisfies Record<Language, Record<string, string>>;

function rankedRows(
  rows: readonly RankedUnit[],
  indexes: ReadonlyMap<string, UnitIndex>,
  scheme: Scheme,
  language: Language,
): readonly (readonly string[])[] {
  const { publishes, rounding, parts, bands } = scheme;
  const leaf = rows.map(({ unit }) => indexes.get(unit));
  return rowsOf([
    rows.map(({ rank }) => String(rank)),
    rows.map(({ unit }, at) => leaf[at]?.unit.name ?? unit),
    ...parts.map(({ id }) => {
      return rounded(
        leaf.map((index) => index?.parts.find(({ part }) => part === id)?.points),
        language,
        rounding.index,
      );
    }),
    ...(publishes !== "points"
      ? [
          linedUp(
            leaf.map((index) => index?.max),
            language,
          ),
        ]
      : []),
    rows.map(({ published }) => printed(published, language, rounding.index.places)),
    ...(bands.best.length > 0
      ? [rows.map((row) => (row.class === null ? "" : className(bands, row.class, language)))]
      : []),
  ]);
}
