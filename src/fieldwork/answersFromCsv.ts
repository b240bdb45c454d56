import { readChoice } from "../document/arguments.js";
import { byteReader, lineParts } from "../document/bytes.js";
import type { TextReader } from "../document/lineReader.js";
import { readPieces } from "../document/pieces.js";
import { type Issue, issue } from "../issue/issue.js";
import { type CsvRecord, csvReader, type Separator } from "../table/csvRecords.js";
import { ANSWER_FIELDS, type Answer, type AnswerBatch, type RefusedLine, type Stream } from "./answer.js";
import { countColumn } from "./countColumn.js";
import { respondentColumn } from "./respondentColumn.js";

/**
 * Reads answers off CSV (RFC 4180). The first line names the columns; `unit`, `group`, `question` and `option` must be
 * among them, in any order, `respondent` may be, and others, such as a time, are not looked at. A column `count` is refused: its rows
 * are counted already and are the rows of a tally. So is one that says who answered under another name, such as `Mã phiếu`.
 *
 * @param chunks - The text in pieces, cut anywhere, as text or as bytes: UTF-8, or UTF-16 with its mark.
 * @param separator - What stands between fields: a comma, or the semicolon or tab that spreadsheets of other locales write.
 * @returns The answers, each with the line on which it begins, in one batch for each piece of text; a line that is none is
 *   reported with its issues; a line of empty cells is no answer. Where a column is missing or repeated, the first line is
 *   refused and nothing after it is read.
 * @throws What the stream itself throws, and `document.not_bytes` for a piece that is neither text nor bytes.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { answersFromCsv } from "par-index/survey";
 *
 * const text = ["when;unit;group;question;option\r\n2021-09-", '01;so-y-te;citizens;"q1";A\r\n'];
 * const options = [];
 * for await (const batch of answersFromCsv(text, ";")) {
 *   options.push(...batch.map((one) => ("issues" in one ? "refused" : one.option)));
 * }
 * options; // => ["A"]
 * ```
 * @clause Our reading: 880/QĐ-UBND leaves the form of answers to the organiser of the survey (Phần II, mục IV.4).
 * @law chunk boundaries never matter: answers(cut(text)) = answers(text)
 */
export async function* answersFromCsv(
  chunks: Stream<string | Uint8Array>,
  separator: Separator = ",",
): AsyncGenerator<AnswerBatch, void> {
  const bytes = byteReader();
  const reader = answerReader(csvReader(readChoice("separator", [",", ";", "\t"], separator), bytes));
  for await (const chunk of readPieces("chunks", chunks)) {
    yield lineParts(chunk).flatMap((part) => reader.read(bytes.read(part)));
  }
  yield [...reader.read(bytes.end()), ...reader.end()];
}

type Fields = Exclude<CsvRecord, RefusedLine>;

/** Where each field of an answer stands, and how many fields a line has. */
interface Columns {
  readonly at: Readonly<Record<(typeof ANSWER_FIELDS)[number], number>>;
  /** -1 where respondents are not stated. */
  readonly respondent: number;
  readonly count: number;
}

function answerReader(records: TextReader<CsvRecord>): TextReader<Answer | RefusedLine> {
  let columns: Columns | RefusedLine | null = null;
  const answersIn = (list: readonly CsvRecord[]): AnswerBatch =>
    list.flatMap((record): AnswerBatch => {
      if (columns === null) {
        columns = "issues" in record ? record : columnsIn(record);
        return "issues" in columns ? [columns] : [];
      }
      if ("issues" in columns || isEmpty(record)) return [];
      return ["issues" in record ? record : answerIn(record, columns)];
    });
  const end = (): AnswerBatch => {
    const last = answersIn(records.end());
    // A file that has not even a heading holds no answers, and should have held some.
    return columns === null ? [columnsIn({ line: 1, fields: [] }) as RefusedLine] : last;
  };
  return { read: (piece) => answersIn(records.read(piece)), end };
}

/** A line of empty cells, as spreadsheets leave them behind the last one that is filled. */
function isEmpty(record: CsvRecord): boolean {
  return "fields" in record && record.fields.every((field) => field.trim() === "");
}

function columnsIn({ line, fields }: Fields): Columns | RefusedLine {
  const headings = fields
    .slice(0, 20)
    .map((field) => `“${field}”`)
    .join(", ");
  const issues = [...ANSWER_FIELDS, "respondent"].flatMap((column): Issue[] => {
    const found = fields.filter((field) => field === column).length;
    if (found === 1 || (found === 0 && column === "respondent")) return [];
    return [issue("survey.csv_column", ["line", line], { column, found: String(found), headings })];
  });
  const counts = countColumn(fields);
  if (counts !== undefined) issues.push(issue("survey.counted_already", ["line", line], { column: counts }));
  const column = respondentColumn(fields);
  if (column !== undefined) issues.push(issue("survey.respondent_unnamed", ["line", line], { column }));
  if (issues.length > 0) return { line, issues };
  const [unit, group, question, option] = ANSWER_FIELDS.map((column) => fields.indexOf(column)) as [
    number,
    number,
    number,
    number,
  ];
  const respondent = fields.indexOf("respondent");
  return { at: { unit, group, question, option }, respondent, count: fields.length };
}

function answerIn({ line, fields }: Fields, { at, respondent, count }: Columns): Answer | RefusedLine {
  if (fields.length !== count) {
    const params = { found: String(fields.length), expected: String(count) };
    return { line, issues: [issue("survey.csv_fields", ["line", line], params)] };
  }
  const field = (position: number): string => fields[position] as string;
  const who = respondent < 0 ? "" : field(respondent).trim();
  return {
    unit: field(at.unit),
    group: field(at.group),
    question: field(at.question),
    option: field(at.option),
    line,
    ...(who !== "" && { respondent: who }),
  };
}
