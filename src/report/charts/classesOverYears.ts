import { readEach, readLanguage } from "../../document/arguments.js";
import type { Evaluation } from "../../evaluate/evaluation.js";
import { evaluationFor } from "../../evaluate/evaluationFor.js";
import { evaluations as evaluationReader } from "../../evaluate/parseEvaluation.js";
import { printedPeriods } from "../../evaluate/periodsOf.js";
import type { Language } from "../../number/print.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { classCounts } from "../tables/classCounts.js";
import { shortClassName } from "../tables/className.js";
import { axisOnTop, oneForEach, rightward } from "./chart.js";
import type { ChartRow, ChartSpec } from "./chartSpec.js";
import { chartOfRows, placeRows } from "./namedRows.js";
import { shadeAt } from "./palette.js";
import { stackedBars, textsOnBars } from "./stackedBars.js";

/**
 * How many units had each class in each year: a bar for each year, made of the classes from the best on.
 *
 * @param scheme - The scheme that the last evaluation was made by.
 * @param evaluations - Results of `evaluate`, the earliest first; classes of earlier editions go by the titles of this one.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns One Vega-Lite specification for each group of the last year, plain JSON. Units without a class are not counted.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` where the last was made by another scheme; what `parseScheme`
 *   and `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { classesOverYears } from "par-index/report";
 *
 * classesOverYears(scheme, [evaluate(scheme, [])], "vi"); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: classes A–D.
 */
export function classesOverYears(
  scheme: Scheme,
  evaluations: readonly Evaluation[],
  language: Language = "vi",
): readonly ChartSpec[] {
  const { scheme: read } = prepareScheme(scheme);
  const years = readEach("evaluations", "list-of-evaluations", evaluationReader, evaluations, undefined);
  const last = years.at(-1);
  if (last === undefined) return [];
  evaluationFor(scheme, last, "evaluations");
  return last.rankings.map(({ group }) => classYears(read, years, group, readLanguage(language)));
}

/** {@link classesOverYears} of one group, for what has been read. */
export function classYears(
  scheme: Scheme,
  evaluations: readonly Evaluation[],
  group: string,
  language: Language,
): ChartSpec {
  const sentences = dictionary[language];
  const { best, otherwise } = scheme.bands;
  const classes = [...best, otherwise].map((band) => band.class);
  const years = evaluations.map((evaluation) => {
    const counts = classCounts(evaluation, group);
    return { year: printedPeriods(evaluation) ?? "–", counts: classes.map((name) => counts.get(name) ?? 0) };
  });
  const placed = placeRows(
    years.map(({ year, counts }) => ({
      name: year,
      figure: classes.map((name, at) => `${name} ${counts[at]}`).join(" · "),
    })),
  );
  const titles = classes.map((name) => shortClassName(scheme.bands, name, language));
  const rows = years.flatMap(({ year, counts }, row) => {
    let from = 0;
    return counts.flatMap((count, at): ChartRow[] => {
      const { barTop = 0, barBottom = 0, middle = 0 } = placed.rows[row] ?? {};
      const start = from;
      from += count;
      if (count === 0) return [];
      const title = titles[at] ?? "";
      const place = { barTop, barBottom, height: middle, from: start, to: from, middle: start + count / 2 };
      return [
        {
          ...place,
          class: title,
          ink: shadeAt(at, titles.length).ink,
          label: String(count),
          says: sentences.says(year, title, count),
        },
      ];
    });
  });
  const most = Math.max(1, ...rows.map(({ to }) => Number(to)));
  const x = rightward("from", [0, most], axisOnTop(sentences.units, { tickMinStep: 1, format: "d" }));
  const colours = titles.map((_, at) => shadeAt(at, titles.length).fill);
  const [bestTitle = "", now, before] = [titles[0], years.at(-1), years.at(-2)];
  const count = now?.counts[0] ?? 0;
  return chartOfRows(scheme, evaluations.at(-1)?.scheme.digest ?? "", language, placed, {
    title:
      before === undefined
        ? sentences.title(group, bestTitle, count)
        : sentences.change(group, bestTitle, count, before.counts[0] ?? 0, before.year),
    notes: [],
    description: rows.map(({ says }) => says).join("; "),
    rows,
    layer: [
      stackedBars(x, placed.height, oneForEach("class", titles, colours)),
      ...textsOnBars(rows, x, placed.height, "label"),
    ],
  });
}

const dictionary = {
  vi: {
    title: (group: string, name: string, count: number) => `Khối ${group}: ${count} đơn vị xếp loại ${name}`,
    change: (group: string, name: string, count: number, before: number, year: string) =>
      `Khối ${group}: ${count} đơn vị xếp loại ${name}, kỳ ${year} có ${before} đơn vị`,
    units: "Số đơn vị",
    says: (year: string, name: string, count: number) => `${year}, ${name}: ${count} đơn vị`,
  },
  en: {
    title: (group: string, name: string, count: number) => `Group ${group}: ${count} units in class ${name}`,
    change: (group: string, name: string, count: number, before: number, year: string) =>
      `Group ${group}: ${count} units in class ${name}, ${before} in ${year}`,
    units: "Units",
    says: (year: string, name: string, count: number) => `${year}, ${name}: ${count} units`,
  },
} as const;
