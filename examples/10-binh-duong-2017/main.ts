import { evaluate, inLanguage, type Language, printDecimal } from "par-index";
import { toText } from "par-index/report";
import { left, printWhenStarted, right, shown } from "../print.js";
import { casesOf, type PublishedRow, scheme, unitId } from "./cases.js";
import published from "./published.json" with { type: "json" };
import { words } from "./words.js";

/** A published line and what comes out here. */
export interface Compared {
  readonly row: PublishedRow;
  readonly rank: number | undefined;
  readonly total: string;
  readonly agrees: boolean;
}

export function compare(): readonly Compared[] {
  const { indexes, rankings } = evaluate(scheme, casesOf(published.rows));
  return published.rows.map((row) => {
    const index = indexes.find(({ unit }) => unit.id === unitId(row));
    const rank = rankings.flatMap(({ rows }) => rows).find(({ unit }) => unit === unitId(row))?.rank;
    const total = index?.published === null || index === undefined ? "–" : printDecimal(index.published, "en", 2);
    return { row, rank, total, agrees: total === row.total && rank === row.rank };
  });
}

/** The mean of figures of two places, half up; in whole hundredths, so that nothing is lost before it is rounded. */
export function meanOf(figures: readonly string[]): string {
  const hundredths = figures.reduce((sum, figure) => sum + BigInt(figure.replace(".", "")), 0n);
  const count = BigInt(figures.length);
  const mean = String((2n * hundredths + count) / (2n * count)).padStart(3, "0");
  return `${mean.slice(0, -2)}.${mean.slice(-2)}`;
}

export function tables(language: Language): string {
  const say = words[language];
  const figure = (printed: string): string => shown(printed, language);
  const compared = compare();
  const table = toText({
    caption: [
      inLanguage(published.title, language),
      `${say.source}: ${inLanguage(published.source, language)}.`,
      ...say.honest,
      "",
    ],
    columns: [
      right(say.rank),
      right(say.computed),
      left(say.unit),
      ...scheme.parts.map(({ title }) => right(inLanguage(title, language))),
      right(say.total),
      right(say.computed),
      left(say.agrees),
    ],
    rows: compared.map(({ row, rank, total, agrees }) => [
      String(row.rank),
      String(rank ?? "–"),
      row.unit,
      figure(row.appraised),
      figure(row.survey),
      figure(row.total),
      figure(total),
      agrees ? say.yes : say.no,
    ]),
    notes: [],
  });
  const mean = meanOf(compared.map(({ total }) => total));
  return `${table}\n${say.mean}: ${say.published} ${figure(published.mean)}, ${say.computed} ${figure(mean)}`;
}

export function verdict(language: Language): string {
  const compared = compare();
  const agreeing = compared.filter(({ agrees }) => agrees).length;
  const mean = shown(meanOf(compared.map(({ total }) => total)), language);
  return `Bình Dương 2017: ${agreeing}/${compared.length} ${words[language].verdict} ${mean}.`;
}

export function report(language: Language): string {
  return `${tables(language)}\n\n${verdict(language)}`;
}

export function reproduces(): boolean {
  const compared = compare();
  return compared.every(({ agrees }) => agrees) && meanOf(compared.map(({ total }) => total)) === published.mean;
}

printWhenStarted(import.meta.url, report);
