import type { UnitIndex } from "../../composite/unitIndex.js";
import { readLanguage, readName } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { issue } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import { type Decimal, decimal, decimalText } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Percent } from "../../number/quantity.js";
import type { Scheme } from "../../scheme/scheme.js";
import { meanPercents } from "../tables/groupFigures.js";
import { schemeNames } from "../tables/schemeNames.js";
import { axisOnTop, oneForEach, rightward, spoken } from "./chart.js";
import type { ChartRow, ChartSpec } from "./chartSpec.js";
import { drawn } from "./drawn.js";
import { chartOfRows, downward, placeRows } from "./namedRows.js";
import { fillAt, INK, QUIET } from "./palette.js";

/**
 * A unit against the mean of its group, domain by domain: what it attained of each maximum, and what the group attained on
 * average.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param unit - The id of a unit that was scored.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A Vega-Lite specification, plain JSON. Percentages are those of the evaluation; the mean is that of the percentages
 *   of all units of the group that have a score there, rounded once by `rounding.index`.
 * @throws `report.unknown_unit` for a unit that was not scored; `argument.*` for a wrong argument, `document.other_scheme` for
 *   a result of another scheme; what `parseScheme` and `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { unitProfileDots } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const dots = unitProfileDots(scheme, evaluate(scheme, [{ dossier }]), "so-y-te", "vi");
 * dots.data.values.map(({ percent }) => percent); // => [14.29, 14.29]
 * ```
 * @clause Our reading: a head of a unit sees where it stands among comparable ones (880/QĐ-UBND, Phần II, mục I.1).
 */
export function unitProfileDots(
  scheme: Scheme,
  evaluation: Evaluation,
  unit: string,
  language: Language = "vi",
): ChartSpec {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  const id = readName("unit", unit);
  const index = read.indexes.find((one) => one.unit.id === id);
  if (index === undefined) throw new ScoringError([issue("report.unknown_unit", [], { unit: id })]);
  const speaks = readLanguage(language);
  return dotsOf(
    prepared.scheme,
    index,
    besideGroup(prepared.scheme, index, groupMeans(prepared.scheme, read, index)),
    speaks,
  );
}

/** What a unit attained of a domain, beside what its group did on average. */
interface BesideGroup {
  readonly code: string;
  readonly percent: Percent | null;
  readonly mean: Percent | null;
  /** `null` where either has no score. */
  readonly difference: Decimal | null;
}

/** The means of the group and period of a unit, by domain. */
export function groupMeans(
  scheme: Scheme,
  evaluation: Evaluation,
  { unit, period }: UnitIndex,
): ReadonlyMap<string, Percent> {
  const peers = evaluation.indexes.filter((one) => one.unit.group === unit.group && one.period === period);
  return meanPercents(
    peers,
    scheme.criteria.map(({ code }) => code),
    scheme.rounding.index,
  );
}

/** Domain by domain, in the order of the scheme. */
export function besideGroup(
  { criteria }: Scheme,
  index: UnitIndex,
  means: ReadonlyMap<string, Percent>,
): readonly BesideGroup[] {
  return criteria.map(({ code }) => {
    const percent = index.nodes.find((node) => node.code === code)?.percent ?? null;
    const mean = means.get(code) ?? null;
    const difference = percent === null || mean === null ? null : decimal(percent).minus(decimal(mean));
    return { code, percent, mean, difference };
  });
}

/** {@link unitProfileDots} for what has been read. */
export function dotsOf(
  scheme: Scheme,
  index: UnitIndex,
  beside: readonly BesideGroup[],
  language: Language,
): ChartSpec {
  const sentences = dictionary[language];
  const print = (figure: string): string => printDecimal(figure, language, scheme.rounding.index.places);
  const names = schemeNames(scheme, language);
  const nameOf = (code: string): string => `${code}. ${names.criterion(code)}`;
  const placed = placeRows(
    beside.map(({ code, difference }) => ({ name: nameOf(code), figure: signed(difference, print) })),
  );
  const who = { unit: sentences.unit, mean: sentences.mean };
  const middleOf = (at: number): number => placed.rows[at]?.middle ?? 0;
  const dot = (code: string, at: number, of: string, figure: Percent | null): ChartRow[] => {
    if (figure === null) return [];
    const says = `${nameOf(code)}: ${of} ${print(figure)} %`;
    return [{ row: middleOf(at), of, percent: drawn(figure), says }];
  };
  const rows = beside.flatMap(({ code, percent, mean }, at) => [
    ...dot(code, at, who.mean, mean),
    ...dot(code, at, who.unit, percent),
  ]);
  const lines = beside.flatMap(({ percent, mean }, at): ChartRow[] =>
    percent === null || mean === null ? [] : [{ row: middleOf(at), percent: drawn(percent), mean: drawn(mean) }],
  );
  const least = Math.min(0, ...rows.map(({ percent }) => Number(percent)));
  const x = rightward("percent", [least, 100], axisOnTop(sentences.axis));
  const y = downward(placed.height, "row");
  const both = [who.unit, who.mean];
  const [weakest] = [...beside]
    .filter(({ difference }) => difference !== null)
    .sort((a, b) => (a.difference as Decimal).comparedTo(b.difference as Decimal));
  const short = weakest?.difference?.isNegative() ? weakest : undefined;
  return chartOfRows(scheme, index.scheme.digest, language, placed, {
    title:
      short === undefined
        ? sentences.nowhere(index.unit.name)
        : sentences.title(index.unit.name, nameOf(short.code), print(decimalText((short.difference as Decimal).abs()))),
    notes: [sentences.figures],
    description: rows.map(({ says }) => says).join("; "),
    rows,
    layer: [
      {
        data: { values: lines },
        mark: { type: "rule", color: QUIET, strokeWidth: 2, aria: false },
        encoding: { x, x2: { field: "mean" }, y },
      },
      {
        mark: { type: "point", filled: true, size: 80, opacity: 1 },
        encoding: {
          x,
          y,
          color: oneForEach("of", both, [fillAt(0).fill, INK]),
          shape: oneForEach("of", both, ["circle", TICK]),
          ...spoken,
        },
      },
    ],
  });
}

/** A thin upright bar, which hides nothing that it stands on. */
const TICK = "M-0.2,-1.2H0.2V1.2H-0.2Z";

/** A difference with its sign; a dash where there is none. */
export function signed(difference: Decimal | null, print: (figure: string) => string): string {
  if (difference === null) return "–";
  const sign = difference.isZero() ? "" : difference.isNegative() ? "−" : "+";
  return `${sign}${print(decimalText(difference.abs()))}`;
}

const dictionary = {
  vi: {
    title: (unit: string, domain: string, points: string) =>
      `${unit} thấp hơn bình quân khối nhiều nhất ở lĩnh vực ${domain}: ${points} điểm phần trăm`,
    nowhere: (unit: string) => `${unit} không thấp hơn bình quân khối ở lĩnh vực nào`,
    figures: "Số bên phải: tỷ lệ đạt của đơn vị trừ bình quân khối, tính bằng điểm phần trăm.",
    unit: "đơn vị",
    mean: "bình quân khối",
    axis: "Tỷ lệ đạt (%)",
  },
  en: {
    title: (unit: string, domain: string, points: string) =>
      `${unit} is furthest below the mean of its group in domain ${domain}: ${points} percentage points`,
    nowhere: (unit: string) => `${unit} is not below the mean of its group in any domain`,
    figures: "Figures on the right: the unit’s percentage minus the mean of its group, in percentage points.",
    unit: "unit",
    mean: "mean of the group",
    axis: "Attained (%)",
  },
} as const;
