import { readChoice, wrongArgument } from "../document/arguments.js";
import { byteReader, type Piece } from "../document/bytes.js";
import { csvReader, type Separator } from "../fieldwork/csvRecords.js";
import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { TableRow } from "./rows.js";

/**
 * The rows of a CSV file (RFC 4180), for {@link schemeFromTable}.
 *
 * @param file - The file as text or as bytes: UTF-8, or UTF-16 with its mark, as Excel writes “Unicode text”.
 * @param separator - What stands between cells; where it is left out, what stands behind the first heading, or what a first line
 *   `sep=;` says.
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
  const bytes = byteReader();
  const text = bytes.read(file) + bytes.end();
  const said = /^\uFEFF?sep=([,;\t])\r?\n/.exec(text);
  const marked = separator === undefined ? undefined : readChoice("separator", [",", ";", "\t"] as const, separator);
  const reader = csvReader(marked ?? (said?.[1] as Separator | undefined) ?? separatorIn(text), bytes.fault);
  const records = [...reader.read(said === null ? text : `\n${text.slice(said[0].length)}`), ...reader.end()];
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

function separatorIn(text: string): Separator {
  const composed = text.slice(0, 20_000).normalize("NFC");
  return (FIRST_HEADING.exec(composed)?.[1] as Separator | undefined) ?? ",";
}
