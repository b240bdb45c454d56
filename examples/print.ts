import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Language, printDecimal } from "par-index";
import type { Column, Table } from "par-index/report";

/** What stands on the command line: a language, Vietnamese unless `--lang en`, and names. */
export function commandLine(args: string[]): { readonly language: Language; readonly names: readonly string[] } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: { type: "string", default: "vi" } },
  });
  const { lang } = values;
  if (lang !== "vi" && lang !== "en") throw new Error("--lang: vi | en");
  return { language: lang, names: positionals };
}

/** Prints a report when the module at `url` is the one that was started, and not when another imports it. */
export async function printWhenStarted(
  url: string,
  report: (language: Language) => string | Promise<string>,
): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== realpathSync(fileURLToPath(url))) return;
  process.stdout.write(`${await report(commandLine(process.argv.slice(2)).language)}\n`);
}

export function left(title: string): Column {
  return { title, align: "left" };
}

export function right(title: string): Column {
  return { title, align: "right" };
}

/** A figure as a language prints it; a dash where there is none. */
export function shown(figure: string | null | undefined, language: Language): string {
  return figure === null || figure === undefined ? "–" : printDecimal(figure, language);
}

/** The same table with the figures of each right-hand column written to as many places as its longest. */
export function linedUp(table: Table): Table {
  const figure = /^(-?\d+)(?:([.,])(\d+))?$/;
  const longest = table.columns.map(({ align }, at) => {
    const figures = align === "left" ? [] : table.rows.flatMap((row) => [figure.exec(row[at] ?? "")?.slice(2) ?? []]);
    return figures.reduce(
      (most, [mark, decimals = ""]) => {
        return decimals.length > most.places ? { mark: mark ?? "", places: decimals.length } : most;
      },
      { mark: "", places: 0 },
    );
  });
  const longer = (cell: string, { mark, places } = { mark: "", places: 0 }): string => {
    const [, whole, , decimals = ""] = figure.exec(cell) ?? [];
    return whole === undefined || places === 0 ? cell : `${whole}${mark}${decimals.padEnd(places, "0")}`;
  };
  return { ...table, rows: table.rows.map((row) => row.map((cell, at) => longer(cell, longest[at]))) };
}
