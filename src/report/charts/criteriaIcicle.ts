import { nodesByCode } from "../../composite/nodesByCode.js";
import type { ScoredNode, UnitIndex } from "../../composite/unitIndex.js";
import { walk } from "../../criteria/walk.js";
import { readLanguage } from "../../document/arguments.js";
import { indexFor } from "../../evaluate/evaluationFor.js";
import { printResult } from "../../issue/describeIssue.js";
import { decimal, decimalText } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage } from "../../text/text.js";
import { chart, inked, rightward, texts } from "./chart.js";
import type { ChartRow, ChartSpec } from "./chartSpec.js";
import { drawn } from "./drawn.js";
import { heated } from "./heated.js";
import { type Rectangle, rectanglesOf, titleLines } from "./icicleLayout.js";
import { downward } from "./namedRows.js";
import { INK, inkOnHeat, NOTHING } from "./palette.js";

/**
 * The criteria tree of one unit as an icicle: domains on the left, what they are made of to their right, leaves with their
 * whole titles last; the darker a rectangle, the larger the share of its maximum that was lost.
 *
 * @param scheme - The scheme that the index was made by.
 * @param index - One of the `indexes` of an evaluation, or the result of `computeIndex`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns A Vega-Lite specification, plain JSON; the rectangles are computed, in pixels. A leaf is as high as its maximum
 *   in the scheme, and never too low for its text. Points lost are exact: the maximum that counts less the points.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { criteriaIcicle } from "par-index/report";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.2", facts: { level: "yes" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const [index] = evaluate(scheme, [{ dossier }]).indexes;
 * const icicle = index && criteriaIcicle(scheme, index, "vi");
 * icicle?.data.values.filter(({ code }) => code === "1.1").map(({ lost }) => lost); // => ["−4"]
 * ```
 * @clause Our reading: an index is the sum of its criteria (880/QĐ-UBND, Phần II, mục II.3), so what is missing from 100 is
 *   the sum of what they lost.
 */
export function criteriaIcicle(scheme: Scheme, index: UnitIndex, language: Language = "vi"): ChartSpec {
  const { prepared, index: read } = indexFor(scheme, index);
  return icicleOf(prepared.scheme, read, readLanguage(language));
}

/** {@link criteriaIcicle} for what has been read. */
function icicleOf(scheme: Scheme, index: UnitIndex, language: Language): ChartSpec {
  const sentences = dictionary[language];
  const { rectangles, width, height } = rectanglesOf(scheme.criteria, language);
  const nodes = nodesByCode(index.nodes);
  const bonuses = new Set(walk(scheme.criteria).flatMap(({ criterion, bonus }) => (bonus ? [criterion.code] : [])));
  const rows = rectangles.map((rectangle) =>
    rowOf(rectangle, nodes.get(rectangle.criterion.code), bonuses.has(rectangle.criterion.code), language),
  );
  const lost = decimalText(decimal(index.max).minus(decimal(index.points)));
  const total = sentences.total(
    printDecimal(index.points, language),
    printDecimal(index.max, language),
    printDecimal(lost, language),
  );
  const [groups, leaves] = [rows.filter(({ leaf }) => leaf === 0), rows.filter(({ leaf }) => leaf === 1)];
  const edges = { x: rightward("left", [0, width], null), y: downward(height, "top") };
  const middle = { y: { ...edges.y, field: "middle" } };
  return chart(scheme, index.scheme.digest, language, {
    title: sentences.title(index.unit.name, index.period, total),
    notes: [sentences.height],
    description: total,
    width,
    height,
    beside: 500,
    rows,
    layer: [
      ...heated(rows, { ...edges, x2: { field: "right" }, y2: { field: "bottom" } }, sentences.attained),
      ...inked(
        groups,
        { type: "text", align: "left", baseline: "top", dx: 6, dy: 5, fontSize: 11, lineBreak: "\n" },
        { ...edges, text: texts("label") },
      ),
      ...inked(
        leaves,
        { type: "text", align: "right", dx: -6, fontSize: 11 },
        { ...middle, x: { ...edges.x, field: "right" }, text: texts("lost") },
      ),
      {
        data: { values: leaves },
        mark: { type: "text", align: "left", dx: 6, fontSize: 11, color: INK },
        encoding: { ...middle, x: { value: "width" }, text: texts("label") },
      },
    ],
  });
}

const dictionary = {
  vi: {
    title: (unit: string, period: string, total: string) => `${unit}, kỳ ${period}: ${total}`,
    attained: "Tỷ lệ đạt (%)",
    total: (points: string, max: string, lost: string) => `đạt ${points}/${max} điểm, mất ${lost} điểm`,
    height: "Ô càng cao thì điểm tối đa càng lớn; chiều cao ít nhất bằng dòng chữ.",
    none: "không có điểm",
  },
  en: {
    title: (unit: string, period: string, total: string) => `${unit}, ${period}: ${total}`,
    attained: "Attained (%)",
    total: (points: string, max: string, lost: string) => `attained ${points} of ${max} points, lost ${lost}`,
    height: "The height of a rectangle is its maximum in the scheme, but at least the height of its text.",
    none: "no score",
  },
} as const;

/** What a node came to, in words, and how it is filled. */
function rowOf(rectangle: Rectangle, node: ScoredNode | undefined, bonus: boolean, language: Language): ChartRow {
  const { criterion, left, right, top, bottom } = rectangle;
  const points = node?.points ?? null;
  const attained = bonus ? null : attainedBy(node);
  const figure =
    points === null || node === undefined
      ? printResult(node?.absence ?? dictionary[language].none, language)
      : `${printDecimal(points, language)}/${printDecimal(bonus ? criterion.max : node.max, language)}`;
  const lost =
    points === null || node === undefined ? "–" : bonus ? `+${printDecimal(points, language)}` : lostBy(node, language);
  const name = `${criterion.code}. ${inLanguage(criterion.title, language)}`;
  const label =
    criterion.kind === "leaf"
      ? `${name} (${figure})`
      : [...titleLines(criterion, language), `${figure} (${lost})`].join("\n");
  return {
    code: criterion.code,
    leaf: criterion.kind === "leaf" ? 1 : 0,
    left,
    right,
    top,
    bottom,
    middle: (top + bottom) / 2,
    lost,
    label,
    says: `${name}: ${figure} (${lost})`,
    ...(attained === null ? { ink: NOTHING.ink } : { attained, ink: inkOnHeat(attained) }),
  };
}

/** A penalty has no maximum to be measured by: it took everything, or nothing. */
function attainedBy(node: ScoredNode | undefined): number | null {
  if (node === undefined || node.points === null) return null;
  if (node.percent !== null) return drawn(node.percent);
  return decimal(node.points).isNegative() ? 0 : null;
}

function lostBy({ max, points }: ScoredNode, language: Language): string {
  const lost = decimal(max).minus(decimal(points ?? "0"));
  if (lost.isZero()) return "0";
  return `${lost.isNegative() ? "+" : "−"}${printDecimal(decimalText(lost.abs()), language)}`;
}
