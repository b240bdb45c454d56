import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { decimal } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage } from "../../text/text.js";
import { meanPercents } from "../tables/groupFigures.js";
import { schemeNames } from "../tables/schemeNames.js";
import { byRow, chart, inked, namesBeside, sizes, texts } from "./chart.js";
import type { ChartLayer, ChartPosition, ChartRow, ChartSpec } from "./chartSpec.js";
import { drawn } from "./drawn.js";
import { heated } from "./heated.js";
import { inkOnHeat, NOTHING } from "./palette.js";
import { endsOf, leftOut, type PlacedGroup, placedUnits } from "./placedUnits.js";
import { wrap } from "./wrap.js";

/**
 * Units against domains (lĩnh vực): each cell has the percentage that a unit attained of its maximum in a domain; the
 * darker, the more was lost. Units that are not ranked stand below those that are.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns One Vega-Lite specification for each group, plain JSON. The percentages are those of the evaluation, rounded by
 *   `rounding.index` and not again; a domain without a score has a dash.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { domainHeatMap } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const [map] = domainHeatMap(scheme, evaluate(scheme, [{ dossier }]), "vi");
 * map?.data.values.map(({ printed }) => printed); // => ["14,29"]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.1: eight domains.
 */
export function domainHeatMap(scheme: Scheme, evaluation: Evaluation, language: Language = "vi"): readonly ChartSpec[] {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  const speaks = readLanguage(language);
  return placedUnits(read).map((placed) => mapOf(prepared.scheme, read.scheme.digest, placed, speaks));
}

const dictionary = {
  vi: {
    title: (group: string) => `Khối ${group}: tỷ lệ đạt theo lĩnh vực`,
    weakest: (group: string, domain: string, percent: string) =>
      `Khối ${group} đạt thấp nhất ở lĩnh vực ${domain}: bình quân ${percent} %`,
    attained: "Tỷ lệ đạt (%)",
    none: "không có điểm",
    count: (units: number, domains: number) =>
      `${units} đơn vị, ${domains} lĩnh vực; ô càng sẫm thì mất càng nhiều điểm.`,
  },
  en: {
    title: (group: string) => `Group ${group}: percentage attained by domain`,
    weakest: (group: string, domain: string, percent: string) =>
      `Group ${group} is weakest in domain ${domain}: ${percent} % on average`,
    attained: "Attained (%)",
    none: "no score",
    count: (units: number, domains: number) =>
      `${units} units, ${domains} domains; the darker a cell, the more points were lost.`,
  },
} as const;

const CELL = 100;

function mapOf(scheme: Scheme, digest: string, { group, units: all }: PlacedGroup, language: Language): ChartSpec {
  const sentences = dictionary[language];
  const { shown: units, left } = endsOf(all);
  const names = schemeNames(scheme, language);
  const nameOf = (code: string): string => `${code}. ${names.criterion(code)}`;
  const cells = units.flatMap(({ index }, at) =>
    index.nodes.map(({ code, percent }, column): ChartRow => {
      const printed = percent === null ? "–" : printDecimal(percent, language, scheme.rounding.index.places);
      const name = nameOf(code);
      const filled =
        percent === null ? { ink: NOTHING.ink } : { attained: drawn(percent), ink: inkOnHeat(drawn(percent)) };
      const says = `${index.unit.name}, ${name}: ${percent === null ? sentences.none : `${printed} %`}`;
      return { row: at + 1, column: column + 1, printed, says, ...filled };
    }),
  );
  const { places } = scheme.rounding.index;
  const means = meanPercents(
    all.map(({ index }) => index),
    scheme.criteria.map(({ code }) => code),
    scheme.rounding.index,
  );
  const [weakest] = [...means].sort(([, a], [, b]) => decimal(a).comparedTo(decimal(b)));
  const count = sentences.count(all.length, scheme.criteria.length);
  const headings = headingsOf(scheme, language);
  return chart(scheme, digest, language, {
    title:
      weakest === undefined
        ? sentences.title(group)
        : sentences.weakest(group, nameOf(weakest[0]), printDecimal(weakest[1], language, places)),
    notes: [count, ...leftOut(left, language)],
    description: count,
    width: CELL * scheme.criteria.length,
    height: Math.max(1, units.length) * sizes.row,
    beside: 300,
    rows: cells,
    layer: [
      ...heated(cells, { x: byColumn, y: byRow }, sentences.attained, headings.length * LINE),
      ...inked(cells, { type: "text", fontSize: 11 }, { x: byColumn, y: byRow, text: texts("printed") }),
      ...headings,
      {
        data: {
          values: units.map(({ index, row }, at) => ({
            row: at + 1,
            label: `${row?.rank ?? "–"}. ${index.unit.name}`,
          })),
        },
        mark: { type: "text", align: "right", dx: -8 },
        encoding: namesBeside,
      },
    ],
  });
}

const byColumn: ChartPosition = { field: "column", type: "ordinal", axis: null };

const LINE = 13;

/** The domains above their columns, the last lines at the bottom; a layer for each line, for texts only grow downward. */
function headingsOf({ criteria }: Scheme, language: Language): ChartLayer[] {
  const titles = criteria.map(({ code, title }) => wrap(`${code}. ${inLanguage(title, language)}`, 15).reverse());
  const most = Math.max(0, ...titles.map((lines) => lines.length));
  return Array.from({ length: most }, (_, line) => ({
    data: {
      values: titles.flatMap((lines, at) =>
        lines[line] === undefined ? [] : [{ column: at + 1, label: lines[line] }],
      ),
    },
    mark: { type: "text", baseline: "bottom", dy: -6 - line * LINE, fontSize: 11 },
    encoding: { x: byColumn, y: { value: 0 }, text: texts("label") },
  }));
}
