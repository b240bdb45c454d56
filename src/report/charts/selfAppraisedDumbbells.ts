import type { ScoredNode, UnitIndex } from "../../composite/unitIndex.js";
import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { type Decimal, decimal, decimalText, ZERO } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { axisOnTop, oneForEach, spoken } from "./chart.js";
import type { ChartPosition, ChartRow, ChartSpec } from "./chartSpec.js";
import { drawn } from "./drawn.js";
import { chartOfRows, downward, placeRows } from "./namedRows.js";
import { fillAt, INK, QUIET } from "./palette.js";
import { endsOf, leftOut, type PlacedGroup, placedUnits } from "./placedUnits.js";

/**
 * What each unit gave itself, what the appraisal left, and what it came to in the end, on one line: over the leaves that
 * the unit scores itself and that have points in all three states. The largest difference is on top.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns One Vega-Lite specification for each group, plain JSON. Sums are exact and never rescaled, so they need not be
 *   the points of a part.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { selfAppraisedDumbbells } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const to = { facts: { level: "no" } };
 * const by = { agency: "so-noi-vu" };
 * const ledger = [{ leaf: "1.1.2", from: "1", to, reason: "Không đủ tài liệu kiểm chứng.", by, stage: "appraisal" as const, at: "2014-01-10" }];
 * const [chart] = selfAppraisedDumbbells(scheme, evaluate(scheme, [{ dossier, ledger }]), "vi");
 * chart?.data.values.map(({ says }) => says); // => ["Sở Y tế: tự đánh giá 1", "Sở Y tế: sau thẩm định 0", "Sở Y tế: kết quả 0"]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3: units score themselves, and the appraisal settles what counts.
 */
export function selfAppraisedDumbbells(
  scheme: Scheme,
  evaluation: Evaluation,
  language: Language = "vi",
): readonly ChartSpec[] {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  const speaks = readLanguage(language);
  return placedUnits(read).map((placed) => dumbbellsOf(prepared.scheme, read.scheme.digest, placed, speaks));
}

const dictionary = {
  vi: {
    title: (group: string, units: number, lowered: number) =>
      `Khối ${group}: ${lowered}/${units} đơn vị có kết quả thấp hơn điểm tự đánh giá`,
    self: "tự đánh giá",
    appraised: "sau thẩm định",
    final: "kết quả",
    points: "Điểm của các tiêu chí do đơn vị tự chấm",
    beside: "Số bên phải: kết quả trừ điểm tự đánh giá.",
  },
  en: {
    title: (group: string, units: number, lowered: number) =>
      `Group ${group}: ${lowered} of ${units} units have a final score below their self-assessment`,
    self: "self-assessed",
    appraised: "appraised",
    final: "final",
    points: "Points of the criteria that units score themselves",
    beside: "Figures on the right: final score minus self-assessment.",
  },
} as const;

/** A thin upright bar, which hides nothing that it stands on. */
const TICK = "M-0.15,-1H0.15V1H-0.15Z";

const states = ["self", "appraised", "final"] as const;
type States = Readonly<Record<(typeof states)[number], Decimal>>;

function dumbbellsOf(scheme: Scheme, digest: string, { group, units }: PlacedGroup, language: Language): ChartSpec {
  const sentences = dictionary[language];
  const compared = units
    .map(({ index }) => ({ name: index.unit.name, ...statesOf(index) }))
    .sort((a, b) => a.final.minus(a.self).comparedTo(b.final.minus(b.self)));
  const { shown, left, broken } = endsOf(compared);
  const placed = placeRows(
    shown.map((one) => ({ name: one.name, figure: differenceOf(one, language) })),
    broken,
  );
  const at = (row: number): number => placed.rows[row]?.middle ?? 0;
  const rows = shown.flatMap((one, row) => states.map((state) => pointOf(one, at(row), state, language)));
  const lines = shown.map((one, row) => lineOf(one, at(row)));
  const lowered = compared.filter((one) => one.final.lt(one.self)).length;
  const x: ChartPosition = {
    field: "points",
    type: "quantitative",
    scale: { zero: false },
    axis: axisOnTop(sentences.points),
  };
  const y = downward(placed.height, "row");
  const titles = states.map((oneState) => sentences[oneState]);
  return chartOfRows(scheme, digest, language, placed, {
    title: sentences.title(group, compared.length, lowered),
    notes: [sentences.beside, ...leftOut(left, language)],
    description: sentences.beside,
    rows,
    layer: [
      {
        data: { values: lines },
        mark: { type: "rule", color: QUIET, strokeWidth: 2, aria: false },
        encoding: { x: { ...x, field: "from" }, x2: { field: "to" }, y },
      },
      {
        mark: { type: "point", filled: true, size: 70, opacity: 1 },
        encoding: {
          x,
          y,
          color: oneForEach("state", titles, [fillAt(1).fill, fillAt(0).fill, INK]),
          shape: oneForEach("state", titles, ["circle", "diamond", TICK]),
          ...spoken,
        },
      },
    ],
  });
}

function pointOf(
  one: States & { readonly name: string },
  row: number,
  state: (typeof states)[number],
  language: Language,
): ChartRow {
  const printed = printDecimal(decimalText(one[state]), language);
  const called = dictionary[language][state];
  return { row, state: called, points: drawn(one[state]), printed, says: `${one.name}: ${called} ${printed}` };
}

function lineOf(one: States, row: number): ChartRow {
  const figures = states.map((state) => drawn(one[state]));
  return { row, from: Math.min(...figures), to: Math.max(...figures) };
}

function differenceOf({ self, final }: States, language: Language): string {
  const difference = final.minus(self);
  const sign = difference.isZero() ? "" : difference.isNegative() ? "−" : "+";
  return `${sign}${printDecimal(decimalText(difference.abs()), language)}`;
}

/** The sums over the leaves that have points in all three states. */
function statesOf({ nodes }: UnitIndex): States {
  const preparedLeaf = leavesOf(nodes).filter(
    ({ self, appraised, points }) => self !== null && appraised !== null && points !== null,
  );
  const sumOf = (state: "self" | "appraised" | "points"): Decimal =>
    preparedLeaf.reduce((total, leaf) => total.plus(decimal(leaf[state] ?? "0")), ZERO);
  return { self: sumOf("self"), appraised: sumOf("appraised"), final: sumOf("points") };
}

function leavesOf(nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  return nodes.flatMap((node) => (node.children === undefined ? [node] : leavesOf(node.children)));
}
