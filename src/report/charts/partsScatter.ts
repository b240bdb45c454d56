import { readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { decimal } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage } from "../../text/text.js";
import { axisOnTop, chart, quietRule, rightward, spoken, texts } from "./chart.js";
import type { ChartRow, ChartSpec } from "./chartSpec.js";
import { drawn } from "./drawn.js";
import { downward, NARROW } from "./namedRows.js";
import { fillAt, QUIET } from "./palette.js";
import { type PlacedGroup, placedUnits } from "./placedUnits.js";

/**
 * The first two parts of a scheme against one another, as a rule appraisal and survey: a dot for each unit, and the line on
 * which both agree. The units that are furthest from it are named.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns One Vega-Lite specification for each group with a unit that has a score in both parts, plain JSON; none where the scheme
 *   has one part. Percentages are those of the evaluation.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { partsScatter } from "par-index/report";
 *
 * partsScatter(scheme, evaluate(scheme, []), "vi"); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.2: 70 points are appraised, 30 come from the survey.
 */
export function partsScatter(scheme: Scheme, evaluation: Evaluation, language: Language = "vi"): readonly ChartSpec[] {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  return scatters(prepared.scheme, read, readLanguage(language));
}

/** {@link partsScatter} for what has been read. */
export function scatters(scheme: Scheme, evaluation: Evaluation, language: Language): readonly ChartSpec[] {
  const { digest } = evaluation.scheme;
  return placedUnits(evaluation).flatMap((placed) => scatterOf(scheme, digest, placed, language) ?? []);
}

const HEIGHT = 300;
const NAMED = 3;

function scatterOf(
  scheme: Scheme,
  digest: string,
  { group, units }: PlacedGroup,
  language: Language,
): ChartSpec | null {
  const [first, second] = scheme.parts;
  if (first === undefined || second === undefined) return null;
  const sentences = dictionary[language];
  const print = (percent: string): string => printDecimal(percent, language, scheme.rounding.index.places);
  const both = units.flatMap(({ index, row }) => {
    const [across, up] = [first.id, second.id].map((id) => index.parts.find(({ part }) => part === id)?.percent);
    return row === null || across == null || up == null ? [] : [{ name: index.unit.name, across, up }];
  });
  const apart = [...both].sort((a, b) => drawn(distance(b)) - drawn(distance(a)));
  const [furthest] = apart;
  if (furthest === undefined) return null;
  const lowest = Math.min(...both.flatMap(({ across, up }) => [drawn(across), drawn(up)]));
  const highest = Math.max(100, ...both.flatMap(({ across, up }) => [drawn(across), drawn(up)]));
  const from = Math.max(0, Math.floor(lowest / 10) * 10);
  const titles = [first, second].map(({ title }) => inLanguage(title, language));
  const [acrossTitle = "", upTitle = ""] = titles;
  const down = (percent: number): number => ((highest - percent) / (highest - from)) * HEIGHT;
  const rows = both.map(
    ({ name, across, up }): ChartRow => ({
      across: drawn(across),
      down: down(drawn(up)),
      says: sentences.says(name, acrossTitle, print(across), upTitle, print(up)),
    }),
  );
  const x = rightward("across", [from, highest], axisOnTop(`${acrossTitle} (%)`));
  const y = downward(HEIGHT, "down");
  const steps = Array.from({ length: Math.floor((highest - from) / 10) + 1 }, (_, at) => from + at * 10);
  const labels: Label[] = [];
  for (const { name, across, up } of apart.slice(0, NAMED)) {
    const here = { across: drawn(across), down: down(drawn(up)), label: name };
    labels.push(...placeLabel(here, ((here.across - from) / (highest - from)) * NARROW, labels));
  }
  return chart(scheme, digest, language, {
    title: sentences.title(group, furthest.name, acrossTitle, print(furthest.across), upTitle, print(furthest.up)),
    notes: [sentences.how(upTitle)],
    description: sentences.count(both.length),
    width: NARROW,
    height: HEIGHT,
    beside: 0,
    rows,
    layer: [
      {
        data: { values: [{ across: from, right: highest, down: HEIGHT, top: 0 }] },
        mark: { ...quietRule, strokeDash: [4, 3] },
        encoding: { x, x2: { field: "right" }, y, y2: { field: "top" } },
      },
      {
        data: { values: steps.map((step) => ({ down: down(step), label: String(step) })) },
        mark: { type: "text", align: "right", dx: -5, fontSize: 12, color: QUIET },
        encoding: { x: { value: 0 }, y, text: texts("label") },
      },
      {
        mark: { type: "point", filled: true, size: 55, color: fillAt(0).fill, opacity: 0.75 },
        encoding: { x, y, ...spoken },
      },
      ...([1, 0] as const).map((right) => ({
        data: { values: labels.filter((label) => label.right === right).map(({ from: _, to: __, ...label }) => label) },
        mark: { type: "text", align: right === 1 ? "right" : "left", dx: right === 1 ? -7 : 7, fontSize: 11 } as const,
        encoding: { x, y, text: texts("label") },
      })),
    ],
  });
}

/** A name beside its dot: where the text begins and ends, in pixels, and whether it ends at the dot. */
interface Label {
  readonly across: number;
  readonly down: number;
  readonly label: string;
  readonly right: 0 | 1;
  readonly from: number;
  readonly to: number;
}

const LETTER = 6;
const LINE = 13;

/** The name on that side of the dot where it is inside the picture and covers no other name; none where there is no such side. */
function placeLabel(
  here: Pick<Label, "across" | "down" | "label">,
  dot: number,
  placed: readonly Label[],
): readonly Label[] {
  const width = here.label.length * LETTER + 7;
  const left = { ...here, right: 1, from: dot - width, to: dot } as const;
  const right = { ...here, right: 0, from: dot, to: dot + width } as const;
  const free = (dot > NARROW / 2 ? [left, right] : [right, left]).find(
    ({ from, to, down }) =>
      from >= 0 &&
      to <= NARROW &&
      placed.every((other) => Math.abs(other.down - down) >= LINE || to <= other.from || from >= other.to),
  );
  return free === undefined ? [] : [free];
}

function distance({ across, up }: { readonly across: string; readonly up: string }) {
  return decimal(across).minus(decimal(up)).abs();
}

const dictionary = {
  vi: {
    title: (group: string, unit: string, first: string, across: string, second: string, up: string) =>
      `Khối ${group}: hai phần điểm chênh lệch nhiều nhất ở ${unit} (${first} ${across} %, ${second} ${up} %)`,
    how: (second: string) => `Trục đứng: ${second} (%). Trên đường chéo, hai phần đạt tỷ lệ bằng nhau.`,
    count: (units: number) => `${units} đơn vị.`,
    says: (unit: string, first: string, across: string, second: string, up: string) =>
      `${unit}: ${first} ${across} %, ${second} ${up} %`,
  },
  en: {
    title: (group: string, unit: string, first: string, across: string, second: string, up: string) =>
      `Group ${group}: the two parts differ most at ${unit} (${first} ${across} %, ${second} ${up} %)`,
    how: (second: string) => `Vertical axis: ${second} (%). On the diagonal, both parts have the same percentage.`,
    count: (units: number) => `${units} units.`,
    says: (unit: string, first: string, across: string, second: string, up: string) =>
      `${unit}: ${first} ${across} %, ${second} ${up} %`,
  },
} as const;
