import { readChoice, wrongArgument } from "../document/arguments.js";
import { byteReader, lineParts, type Piece, textOf } from "../document/bytes.js";
import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { type CsvRecord, csvReader, type Separator } from "./csvRecords.js";
import type { TableRow } from "./rows.js";

/**
 * The rows of a CSV file (RFC 4180), for {@link schemeFromTable}.
 *
 * @param file - The file as text or as bytes: UTF-8, or UTF-16 with its mark, as Excel writes “Unicode text”.
 * @param separator - What stands between cells; where it is left out, what a first line `sep=;` says, what stands behind the first
 *   heading of an annex, or what divides most of the first lines into equally many cells.
 * @returns The rows, blank ones included, so that the first is the first line of the file.
 * @throws `survey.csv_*` and `document.*` for lines and bytes that are none, all at once, each with its line; `argument.*` for a wrong
 *   argument.
 * @example
 * ```ts
 * import { rowsFromCsv } from "par-index/table";
 *
 * const rows = rowsFromCsv('Mã;Tiêu chí;Điểm tối đa;Cách chấm\r\n1;Kế hoạch;0,5;"Có: 0,5; không: 0"\r\n');
 * rows[1]; // => ["1", "Kế hoạch", "0,5", "Có: 0,5; không: 0"]
 * ```
 * @clause Our reading: an annex is kept in a spreadsheet.
 */
export function rowsFromCsv(file: Piece, separator?: Separator): readonly TableRow[] {
  const isBytes = typeof file === "object" && (file as unknown) instanceof Uint8Array;
  if (typeof file !== "string" && !isBytes) throw wrongArgument("file", "a-text", file);
  const { text } = textOf(file);
  const said = /^\uFEFF?sep=([,;\t])\r?\n/.exec(text);
  const marked = separator === undefined ? undefined : readChoice("separator", [",", ";", "\t"] as const, separator);
  const bytes = byteReader();
  const reader = csvReader(marked ?? (said?.[1] as Separator | undefined) ?? separatorIn(text), bytes);
  // The line that says the separator is left out as a blank one.
  let left = said === null ? 0 : said[0].length - 1;
  const read = (part: string): readonly CsvRecord[] => {
    const from = Math.min(left, part.length);
    left -= from;
    return reader.read(part.slice(from));
  };
  const records = [...lineParts(file).flatMap((part) => read(bytes.read(part))), ...read(bytes.end()), ...reader.end()];
  const issues: Issue[] = [];
  const rows: TableRow[] = [];
  let next = 1;
  for (const record of records) {
    if ("issues" in record) {
      issues.push(...record.issues);
      continue;
    }
    for (; next < record.line; next += 1) rows.push([]);
    rows.push(record.fields);
    next = record.line + 1 + record.fields.join("").split("\n").length - 1;
  }
  if (issues.length > 0) throw new ScoringError(issues);
  return rows;
}

const FIRST_HEADING = /(?:^|\n)\uFEFF?"?(?:Mục|Mã|TT|STT|Loại|Khi|Tiếng Việt)"?([,;\t])/u;

/** Enough of a file to see how its lines are made. */
const LOOKED_AT = 20_000;

/** What stands behind the first heading of an annex; otherwise what divides most of the first lines into equally many cells. */
function separatorIn(text: string): Separator {
  const beginning = text.slice(0, LOOKED_AT);
  const known = FIRST_HEADING.exec(beginning.normalize("NFC"))?.[1] as Separator | undefined;
  return known ?? separators.map((one) => ({ one, fit: fitOf(beginning, one) })).reduce(better).one;
}

const separators: readonly Separator[] = [",", ";", "\t"];

interface Fit {
  /** How many of the first lines have as many cells as the first of them; none where that has one. */
  readonly alike: number;
  readonly cells: number;
}

function fitOf(text: string, separator: Separator): Fit {
  const sizes = csvReader(separator)
    .read(text)
    .slice(0, 20)
    .flatMap((record) => ("fields" in record ? [record.fields.length] : []));
  const [cells = 0] = sizes;
  return { cells, alike: cells < 2 ? 0 : sizes.filter((size) => size === cells).length };
}

function better<One extends { readonly fit: Fit }>(a: One, b: One): One {
  const isBetter = b.fit.alike > a.fit.alike || (b.fit.alike === a.fit.alike && b.fit.cells > a.fit.cells);
  return isBetter ? b : a;
}
