import type { ByteReader } from "../document/bytes.js";
import { brokenIssue } from "../document/jsonFault.js";
import { limits } from "../document/limits.js";
import type { TextReader } from "../document/lineReader.js";
import { type Issue, issue } from "../issue/issue.js";
import { brokenAt } from "../text/characters.js";

/** A line that could not be read, and why. */
export interface RefusedLine {
  readonly line: number;
  readonly issues: readonly Issue[];
}

/** A record of a CSV text, or the line on which it fails. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[] } | RefusedLine;

export type Separator = "," | ";" | "\t";

/**
 * Where the reader stands: at the start of a field, inside one, inside quotes, after a quote that may end them, or past
 * that and a carriage return.
 */
type State = "start" | "plain" | "quoted" | "after-quote" | "closed";

/** What is wrong with the bytes of the record that is read. */
type Faults = Pick<ByteReader, "fault" | "forget">;

/** Text that was never bytes. */
const NO_BYTES: Faults = { fault: () => null, forget: () => {} };

/**
 * A reader of RFC 4180 to the letter: a quote inside a quoted field is doubled, a quote elsewhere is an error, a field may
 * hold line breaks only in quotes. A line ends with CRLF or LF; blank lines are none. What is wrong is told with the line
 * on which the record begins, and reading goes on with the next line. A record with a character that was lost is refused;
 * `bytes` says whether that was in the bytes, and is told when a record ends.
 */
export function csvReader(separator: Separator, bytes: Faults = NO_BYTES): TextReader<CsvRecord> {
  let state: State = "start";
  let [line, begun, length] = [1, 1, 0];
  let [field, fields] = ["", [] as string[]];
  let stray = false;

  const endField = (): void => {
    fields.push(field);
    field = "";
    state = "start";
  };
  const brokenField = (text: string, column: number): Issue => {
    const sign = text.slice(Math.max(brokenAt(text), text.indexOf("\0")));
    return brokenIssue(sign, bytes.fault(), { line: String(begun), column: String(column) }, ["line", begun]);
  };
  const endRecord = (): readonly CsvRecord[] => {
    const quoted = state === "after-quote" || state === "closed";
    if (!quoted && field.endsWith("\r")) field = field.slice(0, -1);
    const blank = fields.length === 0 && field === "" && !quoted;
    const issues: Issue[] = [];
    if (stray || state === "quoted") issues.push(issue("survey.csv_quote", ["line", begun], {}));
    if (length > limits.text) issues.push(tooLong(begun, length));
    endField();
    const broken = fields.findIndex((one) => brokenAt(one) >= 0 || one.includes("\0"));
    if (broken >= 0) issues.push(brokenField(fields[broken] ?? "", broken + 1));
    const record = issues.length > 0 ? { line: begun, issues } : { line: begun, fields };
    [fields, stray, length, begun] = [[], false, 0, line];
    bytes.forget();
    return blank && issues.length === 0 ? [] : [record];
  };
  const take = (sign: string): void => {
    length += 1;
    if (state === "quoted") {
      if (sign === '"') state = "after-quote";
      else if (length <= limits.text) field += sign;
    } else if (state === "closed") stray = true;
    else if (sign === separator) endField();
    else if (sign === '"') {
      stray ||= state === "plain";
      if (state === "after-quote") field += sign;
      state = state === "plain" ? "plain" : "quoted";
    } else if (state === "after-quote") {
      // Between the closing quote and the line break only a carriage return may stand.
      stray ||= sign !== "\r";
      state = "closed";
    } else {
      state = "plain";
      if (length <= limits.text) field += sign;
    }
  };
  const read = (piece: string): readonly CsvRecord[] => {
    const records: CsvRecord[] = [];
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece[at] as string;
      if (sign === "\n") line += 1;
      if (sign === "\n" && state !== "quoted") records.push(...endRecord());
      else take(sign);
    }
    return records;
  };
  return { read, end: endRecord };
}

export function tooLong(line: number, length: number): Issue {
  return issue("document.text_too_long", ["line", line], { length: String(length), limit: String(limits.text) });
}
