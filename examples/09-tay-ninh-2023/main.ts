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
  readonly percent: string;
  readonly class: string;
  readonly agrees: boolean;
}

export function compare(): readonly Compared[] {
  const { indexes, rankings } = evaluate(scheme, casesOf(published.rows));
  return published.rows.map((row) => {
    const index = indexes.find(({ unit }) => unit.id === unitId(row));
    const rank = rankings.flatMap(({ rows }) => rows).find(({ unit }) => unit === unitId(row))?.rank;
    const percent = index?.published === null || index === undefined ? "–" : printDecimal(index.published, "en", 2);
    const name = index?.class ?? "–";
    const agrees = percent === row.percent && rank === row.rank && name === row.class;
    return { row, rank, percent, class: name, agrees };
  });
}

export function tables(language: Language): string {
  const say = words[language];
  const figure = (printed: string): string => shown(printed, language);
  const compared = compare();
  const blocks = (["department", "district"] as const).map((block) =>
    toText({
      caption: [say[block]],
      columns: [
        right(say.rank),
        right(say.computed),
        left(say.unit),
        right(say.max),
        right(say.points),
        right(say.percent),
        right(say.computed),
        left(say.class),
        left(say.computed),
        left(say.agrees),
      ],
      rows: compared
        .filter(({ row }) => row.block === block)
        .map(({ row, rank, percent, class: name, agrees }) => [
          String(row.rank),
          String(rank ?? "–"),
          row.unit,
          printDecimal(row.max, language, 1),
          figure(row.appraised),
          figure(row.percent),
          figure(percent),
          row.class,
          name,
          agrees ? say.yes : say.no,
        ]),
      notes: [],
    }),
  );
  const head = [inLanguage(published.title, language), `${say.source}: ${inLanguage(published.source, language)}.`];
  return [[...head, inLanguage(published.missing, language), ...say.honest].join("\n"), ...blocks].join("\n\n");
}

export function verdict(language: Language): string {
  const agreeing = compare().filter(({ agrees }) => agrees).length;
  return `Tây Ninh 2023: ${agreeing}/${published.rows.length} ${words[language].verdict}`;
}

export function report(language: Language): string {
  return `${tables(language)}\n\n${verdict(language)}`;
}

export function reproduces(): boolean {
  return compare().every(({ agrees }) => agrees);
}

printWhenStarted(import.meta.url, report);
