import { readArgument, readLanguage } from "../../document/arguments.js";
import { digest } from "../../document/digest.js";
import { type Reader, readerOf } from "../../document/reader.js";
import type { Language } from "../../number/print.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { axisOnTop, byRow, chart, namesBeside, sizes, spoken } from "./chart.js";
import type { ChartPosition, ChartRow, ChartSpec } from "./chartSpec.js";
import { fillAt, INK } from "./palette.js";
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
  const rows = intervals.map(({ name, rank, best, worst }, at): ChartRow => {
    const printed = best === worst ? String(rank) : `${rank} (${best}–${worst})`;
    return {
      row: at + 1,
      rank,
      best,
      worst,
      printed,
      label: `${rank}. ${name}`,
      says: sentences.says(name, rank, best, worst),
    };
  });
  const firm = sentences.firm(intervals.filter(({ best, worst }) => best === worst).length, intervals.length);
  const last = Math.max(2, ...intervals.map(({ rank, worst }) => Math.max(rank, worst)));
  const x: ChartPosition = {
    field: "rank",
    type: "quantitative",
    scale: { domain: [1, last], nice: false, zero: false },
    axis: axisOnTop(sentences.rank, { tickMinStep: 1, format: "d" }),
  };
  return chart(scheme, digest(scheme), language, {
    title: sentences.title,
    notes: [firm],
    description: firm,
    width: 560,
    height: Math.max(1, intervals.length) * sizes.row,
    beside: 320,
    rows,
    layer: [
      {
        mark: { type: "rule", color: fillAt(0).fill, strokeWidth: 7, opacity: 0.6 },
        encoding: { x: { ...x, field: "best" }, x2: { field: "worst" }, y: byRow, ...spoken },
      },
      {
        mark: { type: "point", filled: true, size: 70, color: INK, opacity: 1 },
        encoding: { x, y: byRow, ...spoken },
      },
      {
        mark: { type: "text", align: "right", dx: -12 },
        encoding: namesBeside,
      },
      {
        mark: { type: "text", align: "left", dx: 12 },
        encoding: { ...namesBeside, x: { value: "width" }, text: { field: "printed", type: "nominal" } },
      },
    ],
  });
}

const dictionary = {
  vi: {
    title: "Độ vững của thứ hạng",
    rank: "Hạng",
    says: (name: string, rank: number, best: number, worst: number) => `${name}: hạng ${rank}, từ ${best} đến ${worst}`,
    firm: (firm: number, all: number) => `${firm}/${all} đơn vị giữ nguyên hạng trong mọi phương án đã thử.`,
  },
  en: {
    title: "How firm the ranks are",
    rank: "Rank",
    says: (name: string, rank: number, best: number, worst: number) =>
      `${name}: rank ${rank}, from ${best} to ${worst}`,
    firm: (firm: number, all: number) => `${firm} of ${all} units keep their rank under every variant that was tried.`,
  },
} as const;

const barReader: Reader<readonly RankIntervalBar[]> = readerOf(rankIntervalsSchema);
