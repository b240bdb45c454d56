import { readArgument, readLanguage } from "../../document/arguments.js";
import { digest } from "../../document/digest.js";
import { type Reader, readerOf } from "../../document/reader.js";
import type { Language } from "../../number/print.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { axisOnTop, rightward, spoken } from "./chart.js";
import type { ChartRow, ChartSpec } from "./chartSpec.js";
import { chartOfRows, downward, placeRows } from "./namedRows.js";
import { fillAt, INK } from "./palette.js";
import { endsOf, leftOut } from "./placedUnits.js";
import type { RankIntervalBar } from "./rankIntervalBar.js";
import { rankIntervalsSchema } from "./schema.js";

/**
 * How firm a ranking is: for each unit a bar from the best to the worst rank that it came to when weights or data were
 * varied, and a dot at its rank.
 *
 * @param scheme - The scheme that the ranking was made by.
 * @param intervals - One row for each unit of a group, in the order in which they are to stand.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A Vega-Lite specification, plain JSON, with rank 1 on the left.
 * @throws `argument.*` for a wrong argument; what `parseScheme` throws.
 * @example
 * ```ts
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { rankIntervalBars } from "par-index/report";
 *
 * const chart = rankIntervalBars(scheme, [{ unit: "so-y-te", name: "Sở Y tế", rank: 2, best: 1, worst: 4 }], "vi");
 * chart.data.values.map(({ says }) => says); // => ["Sở Y tế: hạng 2, từ 1 đến 4"]
 * ```
 * @clause Our reading: results must be objective and accurate (880/QĐ-UBND, Phần II, mục IV.4), so a rank says how firm it
 *   is.
 */
export function rankIntervalBars(
  scheme: Scheme,
  intervals: readonly RankIntervalBar[],
  language: Language = "vi",
): ChartSpec {
  const { scheme: read } = prepareScheme(scheme);
  const rows = readArgument("intervals", "a-list", barReader, intervals, undefined);
  return barsOf(read, rows, readLanguage(language));
}

/** {@link rankIntervalBars} for what has been read. */
function barsOf(scheme: Scheme, intervals: readonly RankIntervalBar[], language: Language): ChartSpec {
  const sentences = dictionary[language];
  const { shown, left, broken } = endsOf(intervals);
  const placed = placeRows(
    shown.map((one) => ({ name: `${one.rank}. ${one.name}`, figure: printedOf(one) })),
    broken,
  );
  const rows = shown.map((one, at): ChartRow => {
    const { name, rank, best, worst } = one;
    const says = sentences.says(name, rank, best, worst);
    return { row: placed.rows[at]?.middle ?? 0, rank, best, worst, printed: printedOf(one), says };
  });
  const firm = sentences.firm(intervals.filter(({ best, worst }) => best === worst).length, intervals.length);
  const last = Math.max(2, ...intervals.map(({ rank, worst }) => Math.max(rank, worst)));
  const x = rightward("rank", [1, last], axisOnTop(sentences.rank, { tickMinStep: 1, format: "d" }));
  const y = downward(placed.height, "row");
  return chartOfRows(scheme, digest(scheme), language, placed, {
    title: firm,
    notes: [sentences.how, ...leftOut(left, language)],
    description: sentences.how,
    rows,
    layer: [
      {
        mark: { type: "rule", color: fillAt(5).fill, strokeWidth: 7 },
        encoding: { x: { ...x, field: "best" }, x2: { field: "worst" }, y, ...spoken },
      },
      { mark: { type: "point", filled: true, size: 70, color: INK, opacity: 1 }, encoding: { x, y, ...spoken } },
    ],
  });
}

function printedOf({ rank, best, worst }: RankIntervalBar): string {
  return best === worst ? String(rank) : `${rank} (${best}–${worst})`;
}

const dictionary = {
  vi: {
    how: "Vạch nối hạng tốt nhất với hạng thấp nhất trong các phương án đã thử; chấm tròn là hạng hiện tại.",
    rank: "Hạng",
    says: (name: string, rank: number, best: number, worst: number) => `${name}: hạng ${rank}, từ ${best} đến ${worst}`,
    firm: (firm: number, all: number) => `${firm}/${all} đơn vị giữ nguyên hạng trong mọi phương án đã thử`,
  },
  en: {
    how: "The bar runs from the best to the worst rank in the variants tried; the dot is the present rank.",
    rank: "Rank",
    says: (name: string, rank: number, best: number, worst: number) =>
      `${name}: rank ${rank}, from ${best} to ${worst}`,
    firm: (firm: number, all: number) => `${firm} of ${all} units keep their rank in every variant tried`,
  },
} as const;

const barReader: Reader<readonly RankIntervalBar[]> = readerOf(rankIntervalsSchema);
