import { isPlain } from "../document/plain.js";
import { type Issue, issue, notice } from "../issue/issue.js";
import { officeSpelling } from "../number/officeSpelling.js";
import type { Language } from "../number/print.js";
import { printDecimal } from "../number/print.js";
import { type TableRow, textAt } from "../table/rows.js";
import { lookOf } from "../text/lookalike.js";
import { nearest } from "../text/nearest.js";
import { oneLine } from "../text/oneLine.js";
import { auditTable, type TableAudit } from "../years/audit/auditTable.js";
import type { PublishedRow, PublishedTable } from "../years/audit/publishedTable.js";
import { type CommandResult, type Run, UsageError } from "./command.js";
import { fieldIn, readingAll } from "./filePlace.js";
import { doubts } from "./page.js";
import { readJson } from "./readJson.js";
import { inFile, kindOf, readBytes, rowsIn } from "./readTable.js";

/** `par-index audit`: a published table held against itself; JSON, or any table with what its columns have to do with one another. */
export async function audit([file = ""]: readonly string[], run: Run): Promise<CommandResult> {
  const bytes = readBytes(file);
  const json = kindOf(bytes) === "json" ? readJson(file) : undefined;
  const columns = [...(run.sum ?? []), ...(run.percent ?? []), run.rank, run.class];
  if (json !== undefined && columns.some((one) => one !== undefined)) throw new UsageError(SAYS_ITSELF[run.language]);
  const words: Issue[] = [];
  const given =
    json === undefined
      ? await tableIn(file, bytes, run, words)
      : (json.value as PublishedTable | { readonly table: PublishedTable });
  const table = isPlain(given) && "table" in given ? (given.table as PublishedTable) : (given as PublishedTable);
  const empty = { out: "", issues: [{ ...issue("analysis.no_rows", [], {}), at: { file } }], notices: words };
  if (json === undefined && table.rows.length === 0) return empty;
  const found = readingAll([["table", table === given ? json : json && fieldIn(json, "table")]], () =>
    auditTable(table),
  );
  if (found.rows.length === 0) return empty;
  if (run.json) return { out: JSON.stringify(found), issues: [], notices: words };
  const wrong = [...found.rows.flatMap(({ issues }) => issues), ...found.issues];
  const lines = [...countsOf(found, run.language), ...limitsOf(found, run.language)];
  return {
    out: lines.join("\n"),
    issues: [],
    notices: words,
    ...(wrong.length > 0 && {
      after: doubts(wrong, run.language, new Map()).join("\n"),
      refused: found.verdict === "contradictory",
    }),
  };
}

const SAYS_ITSELF: Readonly<Record<Language, string>> = {
  vi: "Tệp JSON đã tự ghi các cột là gì, nên không dùng được --sum, --percent, --rank, --class; hãy bỏ các tùy chọn này.",
  en: "A JSON file says itself what its columns are, so --sum, --percent, --rank and --class do not go with it; leave them out.",
};

function countsOf({ rows }: TableAudit, language: Language): readonly string[] {
  const words =
    language === "vi"
      ? {
          consistent: "nhất quán",
          contradictory: "mâu thuẫn",
          doubtful: "nghi ngờ",
          unchecked: "không có gì để kiểm tra",
        }
      : {
          consistent: "consistent",
          contradictory: "contradictory",
          doubtful: "doubtful",
          unchecked: "nothing to check",
        };
  return (["consistent", "doubtful", "contradictory", "unchecked"] as const).flatMap((verdict) => {
    const count = rows.filter((row) => row.verdict === verdict).length;
    return count === 0 ? [] : [`${words[verdict]}: ${count}`];
  });
}

function limitsOf({ limits }: TableAudit, language: Language): readonly string[] {
  return limits.flatMap(({ class: name, from, above, atMost }) => {
    if (from !== null || above === null || atMost === null) return [];
    const [low, high] = [above, atMost].map((one) => printDecimal(one, language));
    return [
      language === "vi"
        ? `Loại ${name} bắt đầu trên ${low}, không quá ${high}.`
        : `Class ${name} begins above ${low} and no higher than ${high}.`,
    ];
  });
}

/** A table of rows: the first column names the unit; `--sum`, `--percent`, `--rank` and `--class` say what the others are. */
async function tableIn(file: string, bytes: Uint8Array, run: Run, words: Issue[]): Promise<PublishedTable> {
  const rows = await inFile(file, () => rowsIn(bytes, file));
  const headings = rows.findIndex((row) => row.filter((cell) => cell.trim() !== "").length > 1);
  const titles = (rows[headings] ?? []).map(oneLine);
  const named = (title: string): string => {
    const found = titles.find((one) => lookOf(one) === lookOf(title));
    if (found === undefined) throw new UsageError(noColumn(title, titles, run.language));
    return found;
  };
  const [by, ranked] = pairOf(run.rank);
  const [classBy, classed] = pairOf(run.class);
  const [rankColumn, classColumn] = [ranked, classed].map((one) => (one === undefined ? undefined : named(one)));
  const below = rows.slice(headings + 1);
  const apart = new Set([titles[0], rankColumn, classColumn]);
  const [figures, texts] = figuresAmong(titles, below, apart);
  words.push(...texts.map((column) => notice("analysis.column_of_words", [], { column }, { at: { file } })));
  const classes =
    classColumn === undefined ? [] : [...new Set(below.map((row) => textAt(row, titles.indexOf(classColumn))))];
  return {
    columns: figures.map((id) => ({ id })),
    sums: (run.sum ?? []).map((one) => {
      const [total = "", terms = ""] = one.split("=");
      return { total: named(total), of: terms.split("+").map((column) => ({ column: named(column) })) };
    }),
    percents: (run.percent ?? []).map((one) => {
      const [percent = "", of = "", max = ""] = one.split(/[=/]/);
      return { percent: named(percent), of: named(of), max: named(max) };
    }),
    ...(by !== undefined &&
      ranked !== undefined && { ranking: { by: named(by), complete: false, ties: "shared" as const } }),
    ...(classBy !== undefined &&
      classed !== undefined && {
        classes: { by: named(classBy), order: classes.filter((one) => one !== "").map((one) => ({ class: one })) },
      }),
    rows: below.flatMap((row): PublishedRow[] => rowOf(row, titles, figures, rankColumn, classColumn)),
  };
}

/** The columns that hold figures, and those that hold words alone, such as a class or a remark. */
function figuresAmong(
  titles: readonly string[],
  rows: readonly TableRow[],
  apart: ReadonlySet<string | undefined>,
): readonly [readonly string[], readonly string[]] {
  const others = titles.filter((title) => title !== "" && !apart.has(title));
  const isText = (title: string): boolean => {
    const cells = rows.map((row) => textAt(row, titles.indexOf(title))).filter((cell) => cell !== "");
    return cells.length > 0 && cells.every((cell) => !/\d/.test(cell));
  };
  return [others.filter((title) => !isText(title)), others.filter(isText)];
}

/** What stands on either side of the sign in `T=R`; a side that is left out is told as a column without a name. */
function pairOf(option: string | undefined): readonly [string, string] | readonly [undefined, undefined] {
  if (option === undefined) return [undefined, undefined];
  const [left = "", right = ""] = option.split("=");
  return [left, right];
}

function noColumn(title: string, titles: readonly string[], language: Language): string {
  const known = titles.filter((one) => one !== "");
  const near = (title === "" ? known : nearest(title, known)).map((one) => `“${one}”`).join(", ");
  if (language === "vi") {
    return title === ""
      ? `Thiếu tên cột trong --sum, --percent, --rank hoặc --class. Các cột của bảng: ${near}.`
      : `Bảng không có cột “${title}”; gần giống nhất: ${near}.`;
  }
  return title === ""
    ? `A column is missing in --sum, --percent, --rank or --class. The table has: ${near}.`
    : `The table has no column “${title}”; the nearest are: ${near}.`;
}

function rowOf(
  row: TableRow,
  titles: readonly string[],
  figures: readonly string[],
  rankColumn: string | undefined,
  classColumn: string | undefined,
): PublishedRow[] {
  const at = (title: string | undefined): string => (title === undefined ? "" : textAt(row, titles.indexOf(title)));
  const unit = textAt(row, 0);
  if (unit === "") return [];
  const printed = figures.flatMap((title) => (at(title) === "" ? [] : [[title, decimalOf(at(title))] as const]));
  const [rank, name] = [Number(at(rankColumn)), at(classColumn)];
  return [
    { unit, figures: Object.fromEntries(printed), ...(rank > 0 && { rank }), ...(name !== "" && { class: name }) },
  ];
}

/** A figure of a table that is printed with a decimal comma, all places kept. */
function decimalOf(cell: string): string {
  const comma = /^(-?\d+),(\d+)$/.exec(cell);
  if (comma !== null) return `${comma[1]}.${comma[2]}`;
  const spelling = officeSpelling(cell);
  return spelling !== null && spelling.kind === "more-than-digits" ? spelling.instead : cell;
}
